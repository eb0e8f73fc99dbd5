import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawPicture, PICTURES } from './pictures.js';

describe('the drawings', () => {
  it('are many', () => {
    expect(PICTURES.length).toBeGreaterThanOrEqual(40);
  });

  it('are the same for the same variant and another for the next', () => {
    for (const name of PICTURES) {
      const [first, ...others] = [0, 1, 2, 3].map((variant) => drawPicture(name, variant));
      expect(drawPicture(name, 0)).toBe(first);
      expect(new Set([first, ...others]).size).toBe(4);
    }
  });

  it('name no number that is none and no colour that is not there', () => {
    for (const name of PICTURES) {
      for (const variant of [0, 1, 2, 5, 11]) {
        const svg = drawPicture(name, variant);
        expect(svg.match(/NaN|undefined|null|Infinity|\[object/)).toBeNull();
        const asked = new Set([...svg.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id));
        const drawn = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
        expect([...asked].filter((id) => !drawn.has(id))).toEqual([]);
      }
    }
  });

  it.each(['living', 'crabs', 'road'] as const)('become a photo: %s', async (name) => {
    const { width, height, channels } = await sharp(Buffer.from(drawPicture(name, 1))).metadata();
    expect([width, height, channels]).toEqual([1200, 900, 4]);
    const { dominant, entropy } = await sharp(Buffer.from(drawPicture(name, 1))).stats();
    expect(entropy).toBeGreaterThan(5);
    expect(dominant).toBeDefined();
  });
});
