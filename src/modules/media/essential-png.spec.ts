import { describe, expect, it } from '@jest/globals';
import { packedText, plainPng, png } from '../../../test/support/pictures.js';
import { essentialPng } from './essential-png.js';

describe('essentialPng', () => {
  it('leaves a plain PNG as it is', () => {
    expect(essentialPng(plainPng(3, 2))).toEqual(plainPng(3, 2));
  });

  it('drops texts, profiles and what stands behind the end', () => {
    const full = plainPng(3, 2, [packedText(1000), ['iCCP', Buffer.from('x\0\0y')], ['eXIf', Buffer.from('GPS')]]);
    expect(essentialPng(Buffer.concat([full, Buffer.from('<html>')]))).toEqual(plainPng(3, 2));
  });

  it.each([
    ['in a length', 10],
    ['in a name', 14],
    ['in the data', 40],
  ])('ends where a file is cut off %s', (_, at) => {
    const cut = plainPng(300, 200).subarray(0, at);
    expect(essentialPng(cut).length).toBeLessThanOrEqual(cut.length);
  });

  it('is not led beyond the file by a wrong length', () => {
    const wrong = png(['IHDR', Buffer.alloc(13)], ['IDAT', Buffer.alloc(4)]);
    wrong.writeUInt32BE(0xffffffff, 8 + 25);
    expect(essentialPng(wrong).length).toBeLessThanOrEqual(wrong.length);
  });
});
