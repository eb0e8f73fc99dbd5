import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { jpeg, packedText, plainPng, sideways } from '../../../test/support/pictures.js';
import { develop } from './develop.js';

const folder = mkdtempSync(join(tmpdir(), 'develop-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** What became of a file, and the pictures by their endings. */
async function developed(bytes: Buffer) {
  const source = join(folder, `${++count}.upload`);
  writeFileSync(source, bytes);
  const at = join(folder, `${count}`);
  const result = await develop({ source, target: join(at, 'x') });
  const names = result.failure ? [] : readdirSync(at).sort();
  return { result, pictures: new Map(names.map((name) => [name, readFileSync(join(at, name))])) };
}

const NAMES = ['x-1280.jpg', 'x-1280.webp', 'x-320.jpg', 'x-320.webp', 'x-640.jpg', 'x-640.webp'];

describe('develop makes six pictures', () => {
  it('that fit, in two formats', async () => {
    const { result, pictures } = await developed(await jpeg(1600, 1200));

    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
    expect(result).toEqual({ width: 1280, height: 960, sha256, prints: '' });
    expect([...pictures.keys()]).toEqual(NAMES);
    for (const [name, bytes] of pictures) {
      const { format, width, height } = await sharp(bytes).metadata();
      const size = Number(/\d+/.exec(name)![0]);
      expect([format, width, height]).toEqual([name.endsWith('webp') ? 'webp' : 'jpeg', size, (size * 3) / 4]);
    }
  });

  it('without what the camera wrote into the file: place, owner, profile', async () => {
    const original = await jpeg();
    expect(original.includes('Secret')).toBe(true);

    for (const picture of (await developed(original)).pictures.values()) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(picture).metadata();
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
      expect(/Exif|GPS|Secret|Adobe|ICC_PROFILE/.test(picture.toString('latin1'))).toBe(false);
    }
  });

  it('turned upright', async () => {
    const { result, pictures } = await developed(await sideways(400, 200));

    expect(result).toMatchObject({ width: 200, height: 400 });
    for (const picture of pictures.values()) {
      const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
      const at = (y: number) => [...data.subarray((y * info.width + 50) * 3, (y * info.width + 50) * 3 + 3)];
      expect(at(10)[0]).toBeGreaterThan(200);
      expect(at(info.height - 10)[2]).toBeGreaterThan(200);
    }
  });

  it('no larger than it was', async () => {
    const { result, pictures } = await developed(await jpeg(200, 100));

    expect(result).toMatchObject({ width: 200, height: 100 });
    for (const picture of pictures.values()) expect((await sharp(picture).metadata()).width).toBe(200);
  });

  it('on white where it was transparent', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const { pictures } = await developed(clear);
    expect([...(await sharp(pictures.get('x-320.jpg')!).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it.each(['png', 'webp', 'avif'] as const)('of a %s', async (format) => {
    const picture = await sharp(await jpeg(300, 200))
      .toFormat(format)
      .toBuffer();
    expect((await developed(picture)).result).toMatchObject({ width: 300, height: 200 });
  });

  it.each([
    [
      'grey',
      sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } })
        .toColourspace('b-w')
        .jpeg(),
    ],
    [
      '16 bits',
      sharp({ create: { width: 30, height: 20, channels: 4, background: '#888' } })
        .toColourspace('rgb16')
        .png(),
    ],
    [
      'CMYK',
      sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } })
        .toColourspace('cmyk')
        .jpeg(),
    ],
    ['one pixel', sharp({ create: { width: 1, height: 1, channels: 3, background: '#888' } }).png()],
    ['a long strip', sharp({ create: { width: 9000, height: 2, channels: 3, background: '#888' } }).png()],
  ])('of %s', async (_, picture) => {
    const { result, pictures } = await developed(await picture.toBuffer());
    expect(result.failure).toBeUndefined();
    for (const bytes of pictures.values()) expect((await sharp(bytes).metadata()).space).toBe('srgb');
  });

  it('of the first picture of a moving one', async () => {
    const frames = await sharp(Buffer.alloc(20 * 40 * 3, 99), {
      raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await developed(frames)).result).toMatchObject({ width: 20, height: 20 });
  });

  it('clean of what was hidden behind it', async () => {
    const { result, pictures } = await developed(
      Buffer.concat([await jpeg(100, 100), Buffer.from('PK\x03\x04<script>alert(1)</script>', 'latin1')]),
    );
    expect(result.failure).toBeUndefined();
    for (const picture of pictures.values()) expect(picture.includes('<script>')).toBe(false);
  });
});

describe('develop refuses', () => {
  it.each([
    ['kind', 'SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['kind', 'GIF', Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')],
    ['kind', 'a web page', Buffer.from('<!doctype html><title>x</title>')],
    ['empty', 'nothing', Buffer.alloc(0)],
    ['broken', 'the start of a JPEG alone', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(100)])],
    ['broken', 'the start of a PNG alone', plainPng(10, 10).subarray(0, 33)],
    ['broken', 'an AVIF of nothing', Buffer.from('\0\0\0\x18ftypavif\0\0\0\0mif1avif')],
    ['heic', 'a HEIC that cannot be read', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['large', 'more than 15 MB', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(15 * 1024 * 1024)])],
  ])('as %s: %s', async (failure, _, bytes) => {
    expect((await developed(bytes)).result).toEqual({ failure });
  });

  it('a JPEG that was cut off', async () => {
    const whole = await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
      .jpeg()
      .toBuffer();
    expect((await developed(whole.subarray(0, whole.length / 2))).result).toEqual({ failure: 'broken' });
  });

  it('a tiny file that unpacks to a gigapixel, without unpacking it', async () => {
    const bomb = plainPng(30_000, 30_000, [], 100);
    const before = process.memoryUsage.rss();

    expect((await developed(bomb)).result).toEqual({ failure: 'pixels' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(200e6);
  });

  it('no picture for the texts in it, and does not unpack them', async () => {
    const text = packedText(8_000_000);
    const bomb = plainPng(10, 10, new Array(100).fill(text));
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();

    expect((await developed(bomb)).result.failure).toBeUndefined();
    expect(process.memoryUsage.rss() - before).toBeLessThan(200e6);
  });

  it('random bytes behind any honest start, and leaves nothing behind', async () => {
    const starts = [
      'ffd8ffe0',
      '89504e470d0a1a0a0000000d49484452',
      '52494646000000005745425056503820',
      '0000001c6674797061766966',
      '00',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const { result } = await developed(Buffer.concat([Buffer.from(start, 'hex'), rest]));
        expect(['kind', 'broken', 'pixels', 'empty', 'heic']).toContain(result.failure);
      }),
      { numRuns: 150 },
    );
  });

  it('pictures with any byte changed, or makes of them what it can', async () => {
    const whole = await Promise.all([
      jpeg(60, 40),
      sharp(await jpeg(60, 40))
        .png()
        .toBuffer(),
      sharp(await jpeg(60, 40))
        .webp()
        .toBuffer(),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.nat(), fc.nat(255), async (picture, at, byte) => {
        const changed = Buffer.from(picture);
        changed[at % changed.length] = byte;
        const { result, pictures } = await developed(changed);
        expect(result.failure ? 0 : 6).toBe(pictures.size);
      }),
      { numRuns: 100 },
    );
  });

  it('to keep some pictures when the disk does not take all', async () => {
    const source = join(folder, 'disk.upload');
    writeFileSync(source, await jpeg(50, 50));
    writeFileSync(join(folder, 'a-file'), '');
    mkdirSync(join(folder, 'full', 'x-320.webp'), { recursive: true });

    expect(await develop({ source, target: join(folder, 'a-file', 'x') })).toEqual({ failure: 'storage' });
    expect(await develop({ source, target: join(folder, 'full', 'x') })).toEqual({ failure: 'storage' });
    expect(readdirSync(join(folder, 'full'))).toEqual(['x-320.webp']);
  });
});
