import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWell, labelToken, measureKey, readText, readUnit } from './tokens.js';

/** Whether a document with this text is found by this folded word. */
function finds(text: string, word: string): boolean {
  const read = readText(text);
  const { tokens, phrase } = readUnit(word);
  return tokens.every((token) => read.tokens.has(token)) && (phrase === null || read.text.includes(phrase));
}

describe('The tokens of a text', () => {
  it.each([
    ['涟水县城两室一厅出租', '两室'],
    ['涟水县城两室一厅出租', '两室一厅出租'],
    ['猫', '猫'],
    ['出售iPhone15手机', 'iphone15'],
    ['出售iPhone15手机', 'iphone'],
    ['出售iPhone15手机', '15'],
    ['出售 iPhone 15', 'iphone15'],
    ['96平米，精装', '96平'],
    ['ＴＶ柜', 'tv'],
    ['面积９６㎡', '96'],
    ['价格1.5万', '1.5万'],
    ['Обмен', 'обмен'],
    ['𠮷野家', '𠮷野'],
    ['家𠮷', '𠮷'],
  ])('of %p are found by %p', (text, word) => expect(finds(text, word)).toBe(true));

  it.each([
    ['涟水县城两室一厅出租', '室两'],
    ['两室，一厅', '室一'],
    ['两室 出租两厅', '两室出租'],
    ['2015', '15'],
    ['iphone15', 'phone'],
    ['iphone, 15', 'iphone15'],
    ['电话13900001234', '13900001234'],
    ['电话13900001234', '电话13900001234'],
  ])('of %p are not found by %p', (text, word) => expect(finds(text, word)).toBe(false));

  it('know one character alone only where a text begins', () => {
    expect(finds(`${'房'.repeat(59)}猫`, '猫')).toBe(true);
    expect(finds(`${'房'.repeat(60)}猫`, '猫')).toBe(false);
    expect(finds(`${'房'.repeat(60)}猫咪`, '猫咪')).toBe(true);
  });

  it('are the same when read from what was kept', () => {
    const pieces = fc.constantFrom(
      '房',
      '屋',
      '出',
      '租',
      'J\u030c',
      'ａ',
      'b',
      '1',
      '2',
      ' ',
      '，',
      '㎡',
      '\u0301',
      '𠮷',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 3000 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const first = readText(text);
        expect(readText(first.text)).toEqual(first);
        expect(first.tokens.size).toBeLessThan(420);
        expect(first.text.length).toBeLessThanOrEqual(2 * 1200);
      }),
    );
  });

  it('are the same for simplified and for traditional characters', () => {
    expect(readText('兩門冰櫃，漣水縣紅窯鎮')).toEqual(readText('两门冰柜，涟水县红窑镇'));
    expect(finds('涟水两室一厅', foldWell('兩室一廳'))).toBe(true);
    expect(finds('漣水兩室一廳', foldWell('两室'))).toBe(true);
  });

  it('end where there are enough of them', () => {
    const text = Array.from({ length: 1200 }, (_, place) => String.fromCodePoint(0x4e00 + place)).join('');
    const read = readText(text);
    expect(read.tokens.size).toBe(400);
    expect(read.text.length).toBeLessThan(400);
    expect(foldWell(text).startsWith(read.text)).toBe(true);
  });

  it('are safe whole numbers, and no two of different sorts are equal', () => {
    const sorts = [readUnit('两室').tokens, readUnit('两').tokens, readUnit('两室一').tokens, readUnit('tv').tokens];
    const all = [...sorts.flat(), labelToken('tv'), labelToken('两室'), measureKey('tv')];
    expect(all.every((token) => Number.isSafeInteger(token) && token > 0)).toBe(true);
    expect(new Set(all).size).toBe(all.length - 1);
  });
});
