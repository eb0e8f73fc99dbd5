import { describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { drawPicture, PICTURES } from '../demo/pictures/pictures.js';
import { picturePrints, readPrints, samePicture } from './picture-print.js';

const drawn = (name: (typeof PICTURES)[number]) =>
  sharp(Buffer.from(drawPicture(name, 3)))
    .jpeg()
    .toBuffer();

async function printsOf(bytes: Buffer, change: (picture: Sharp) => Sharp = (picture) => picture): Promise<string> {
  const changed = await change(sharp(bytes)).jpeg({ quality: 60 }).toBuffer();
  const small = sharp(changed).resize(320, 320, { fit: 'inside' }).raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  return picturePrints({ data, width: info.width, height: info.height, channels: info.channels });
}

function middle(share: number, { width = 0, height = 0 }) {
  const [left, top] = [width, height].map((size) => Math.round((size * (1 - share)) / 2));
  return { left: left!, top: top!, width: Math.round(width * share), height: Math.round(height * share) };
}

describe('A picture is known again', () => {
  const changes: [string, (picture: Sharp, size: { width?: number; height?: number }) => Sharp][] = [
    ['made smaller and saved again', (picture) => picture.resize(400)],
    ['brighter', (picture) => picture.modulate({ brightness: 1.15 })],
    ['mirrored', (picture) => picture.flop()],
    ['with a tenth cut off', (picture, size) => picture.extract(middle(0.9, size))],
    ['with a fifth cut off', (picture, size) => picture.extract(middle(0.8, size))],
    ['cut and mirrored', (picture, size) => picture.extract(middle(0.9, size)).flop()],
  ];

  it.each(changes)('%s', async (_, change) => {
    for (const name of PICTURES.slice(0, 6)) {
      const bytes = await drawn(name);
      const size = await sharp(bytes).metadata();
      const copy = await printsOf(bytes, (picture) => change(picture, size));
      expect([name, samePicture(await printsOf(bytes), copy)]).toEqual([name, true]);
    }
  });
});

it('No two of many drawn pictures are the same', async () => {
  const prints = await Promise.all(PICTURES.slice(0, 16).map(async (name) => printsOf(await drawn(name))));
  for (const [at, print] of prints.entries())
    for (const other of prints.slice(0, at)) expect(samePicture(print, other)).toBe(false);
});

it('A picture with nothing on it has no prints, and is like no other', () => {
  const blank = { data: new Uint8Array(64 * 64 * 3).fill(200), width: 64, height: 64, channels: 3 };
  expect(picturePrints(blank)).toBe('');
  expect(samePicture('', '')).toBe(false);
});

it('Prints are four words of 64 bits; a tiny picture has them too', () => {
  const dots = { data: Uint8Array.from([0, 255, 255, 0, 0, 255]), width: 3, height: 2, channels: 1 };
  expect(picturePrints(dots)).toMatch(/^([0-9a-f]{16} ){3}[0-9a-f]{16}$/);
  expect(readPrints(picturePrints(dots))).toHaveLength(4);
  expect(readPrints('nonsense')).toEqual([]);
});
