import { describe, expect, it } from '@jest/globals';
import { asDigit, DECORATION, skeleton, unmask } from './disguise.js';

const words = (text: string) => skeleton(unmask(text)).text;

describe('unmask', () => {
  it.each([
    ['①③⑧', '138'],
    ['❶➂➑⓸⓿', '13840'],
    ['１３８　ＡＢＣ', '138 abc'],
    ['⒈⑶8', '138'],
    ['1️⃣3️⃣8️⃣', '138'],
    ['𝟏𝟑𝟖 ١٣٨', '138 138'],
    ['V✘', 'vx'],
    ['🅥🆇', 'vx'],
    ['Ⅴх', 'vx'],
    ['電話', '电话'],
    ['w\u0301e\u200bi', 'wei'],
    ['加薇❤信', `加薇${DECORATION}信`],
    ['㎡', 'm2'],
    ['½', '1⁄2'],
  ])('reads %s as %s', (typed, plain) => {
    expect(unmask(typed).text).toBe(plain);
  });

  it('knows where each character came from', () => {
    const bare = unmask('😀⑩号');
    expect(bare.text).toBe(`${DECORATION}10号`);
    expect(bare.start).toEqual([0, 2, 2, 3]);
    expect(bare.end).toEqual([2, 3, 3, 4]);
  });
});

describe('skeleton', () => {
  it.each([
    ['无★抵☆押·貸-款', '无抵押贷款'],
    ['加 薇 ❤ 信：abc_12345', '加薇信abc12345'],
    ['𠮷 祥', '𠮷祥'],
    ['√信☎', '√信☎'],
  ])('leaves of %s only %s', (typed, plain) => {
    expect(words(typed)).toBe(plain);
  });

  it('tells what was left out, and where a character came from', () => {
    const found = skeleton(unmask('a, b'));
    expect(found.gap).toEqual(['', ', ']);
    expect(found.start).toEqual([0, 3]);
    expect(found.from).toEqual([0, 3]);
  });

  it('has one place for every character, whatever is typed', () => {
    for (const typed of ['\ud800', '👨‍👩‍👧', '\u0000', 'ﷺ', '각', 'İ', '']) {
      const bare = unmask(typed);
      const bones = skeleton(bare);
      expect([bare.start.length, bare.end.length]).toEqual([bare.text.length, bare.text.length]);
      expect([bones.start.length, bones.gap.length]).toEqual([bones.text.length, bones.text.length]);
    }
  });
});

describe('asDigit', () => {
  it.each([
    ['7', '7', 'figure'],
    ['幺', '1', 'word'],
    ['柒', '7', 'word'],
    ['o', '0', 'letter'],
  ])('takes %s for %s', (char, digit, kind) => {
    expect(asDigit(char)).toEqual({ digit, kind });
  });

  it('takes other characters for none', () => {
    expect(asDigit('米')).toBeUndefined();
  });
});
