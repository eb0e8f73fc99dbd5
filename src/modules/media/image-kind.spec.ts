import { describe, expect, it } from '@jest/globals';
import { imageKind } from './image-kind.js';

const bytes = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(32)]);
const heif = (...brands: string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 8 + 4 * (brands.length + 1)]),
    Buffer.from(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`),
  ]);

describe('imageKind', () => {
  it.each([
    ['jpeg', bytes('\xff\xd8\xff\xe0')],
    ['png', bytes('\x89PNG\r\n\x1a\n')],
    ['webp', bytes('RIFF\x00\x00\x00\x00WEBPVP8 ')],
    ['avif', heif('avif', 'mif1')],
    ['avif', heif('mif1', 'avif')],
    ['heic', heif('heic', 'mif1')],
    ['heic', heif('msf1', 'hevc')],
  ])('knows %s', (kind, start) => {
    expect(imageKind(start)).toBe(kind);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['too little', Buffer.from('\xff\xd8\xff', 'latin1')],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['SVG with a declaration', bytes('<?xml version="1.0"?><svg>')],
    ['GIF', bytes('GIF89a')],
    ['BMP', bytes('BM')],
    ['TIFF', bytes('II*\x00')],
    ['PDF', bytes('%PDF-1.7')],
    ['HTML', bytes('<!doctype html>')],
    ['a sound in RIFF', bytes('RIFF\x00\x00\x00\x00WAVE')],
    ['a film in the same box', heif('isom', 'mp42')],
    ['a JPEG with something before it', bytes('\n\xff\xd8\xff')],
  ])('does not take %s', (_, start) => {
    expect(imageKind(start)).toBeNull();
  });
});
