import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textDiff } from './text-diff.js';

/** `[-removed-]` and `{+added+}`. */
const shown = (before: string, after: string): string =>
  textDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('What is different between two texts', () => {
  it.each([
    ['首班车5时50分发车。', '首班车6时10分发车。', '首班车[-5时50-]{+6时10+}分发车。'],
    ['票价不变。', '票价不变。', '票价不变。'],
    ['', '新写的一句。', '{+新写的一句。+}'],
    ['记者周予安报道', '记者沈若川报道', '记者[-周予安-]{+沈若川+}报道'],
    ['第一段。\n第二段。\n第三段。', '第一段。\n第三段。', '第一段。\n[-第二段。\n-]第三段。'],
    ['第一段。\n第三段。', '第一段。\n加一段。\n第三段。', '第一段。\n{+加一段。\n+}第三段。'],
    ['一样', '一 样', '[-一样-]{+一 样+}'],
  ])('%j → %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('is told as a whole where hardly anything is the same', () => {
    expect(shown('雨下了一夜，河水涨了。', '菜市场搬进了新棚，摊位按号进场。')).toMatch(/^\[-[^\]]*-\]\{\+[^}]*\+\}$/);
  });

  it('leads from the one to the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'涟水县红窑镇公交车早班提前，。\n 5Aa'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = textDiff(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('is found in bounded time for the longest bodies that have nothing in common', () => {
    const long = (first: number) =>
      Array.from({ length: 13_000 }, (_, n) => String.fromCharCode(first + ((n * 7919) % 5000))).join('');
    expect(textDiff(long(0x4e00), long(0x6500)).length).toBeLessThan(10);
  });
});
