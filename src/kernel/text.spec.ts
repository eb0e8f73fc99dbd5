import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean, cleanLine, saysSomething } from './text.js';

describe('clean', () => {
  it.each([
    ['Hangul fillers', '\u3164\uffa0\u115f\u1160'],
    ['blank Braille', '\u2800'],
    ['tags', '\u{e0041}\u{e007f}'],
    ['Mongolian selectors', '\u180b\u180c\u180d\u180e\u180f'],
    ['musical format signs', '\u{1d173}\u{1d17a}'],
    ['variation selectors', '\u{e0100}\ufe00\ufe0e\ufe0f'],
    ['noncharacters', '\u{1fffe}\ufdd0\uffff'],
    ['joiners', '\u034f\u200b\u200c\u200d\u2060\ufeff'],
    ['Khmer vowels without a sound', '\u17b4\u17b5'],
    ['directions', '\u061c\u200e\u200f\u202e\u2066'],
    ['control characters', '\0\u0007\u007f\u0085\u2028'],
    ['halves of characters', '\ud800'],
  ])('drops %s', (_, unseen) => {
    expect(clean(`淮${unseen}安`)).toBe('淮安');
    expect(cleanLine(unseen.repeat(8))).toBe('');
  });

  it.each(['❤️', '1️⃣', '👨‍👩‍👧', '👩🏽‍💻', '🏳️‍🌈', '❤️‍🔥', '🇨🇳', '〇', 'ế', '各𠮷', '½ ㎡', '两\n行\t字'])('keeps %s', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('composes what only stood apart because something unseen was between', () => {
    expect(clean('e\u200b\u0301')).toBe('é');
  });

  it('keeps three marks of many', () => {
    expect(clean(`x${'\u0301'.repeat(5000)}`)).toBe('x\u0301\u0301\u0301');
  });

  it('keeps a selector before a keycap only after the digit it frames', () => {
    expect(clean('1\ufe0f\u20e3')).toBe('1\ufe0f\u20e3');
    expect(clean('\u0316\u0316\ufe0f\u20e3')).toBe('\u0316\u0316\u20e3');
  });

  it('leaves what is clean as it is', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u200d', '\ufe0f', '😀', '\u0301', '\u0316', ' ', '\r', '\ud83d', '\ude00', 'e', '1', '\u20e3'),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const once = clean(signs.join(''));
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('saysSomething', () => {
  it.each(['房', 'a', '7', '①', '★ 急 ★', '𠮷'])('of %s', (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it.each(['', ' ', '★★★★', '\u3164\uffa0', '\u2800', '。。。', '😀😀', '\u0301', '\u{e0100}'])('not of %j', (text) => {
    expect(saysSomething(text)).toBe(false);
  });
});
