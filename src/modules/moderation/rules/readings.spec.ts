import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBrokenUp, plainly, readings, type How } from './readings.js';

const read = (text: string, how: How) => readings(text).find((reading) => reading.how === how)?.text;

describe('readings', () => {
  it.each([
    ['plain', '無★抵☆押·貸-款', '无抵押贷款'],
    ['plain', '贷丶款', '贷款'],
    ['plain', '歀', '款'],
    ['stutter', '贷贷款款 110', '贷款110'],
    ['split', '气木仓', '气枪'],
    ['lettered', '贷d款12月', '贷款月'],
    ['leet', 'te1egr4m', 'teiegram'],
    ['emoji', '用📱做🉐', '用手机做得'],
    ['backwards', '款贷 ab', 'ba贷款'],
  ] satisfies [How, string, string][])('%s: %s is %s', (how, typed, expected) => {
    expect(read(typed, how)).toBe(expected);
  });

  it('leave out those that change nothing', () => {
    expect(readings('今天好').map(({ how }) => how)).toEqual(['plain', 'backwards']);
  });

  it('know where every character stands in the text', () => {
    const typed = '😀贷★款';
    const plain = plainly(typed);
    expect([...plain.text].map((_, i) => typed.slice(plain.start[i], plain.end[i]))).toEqual(['贷', '款']);
    const spoken = readings(typed.replace('😀', '📱')).find(({ how }) => how === 'emoji')!;
    expect(spoken.text).toBe('手机贷款');
    expect(spoken.start).toEqual([0, 0, 2, 4]);
    expect(spoken.end).toEqual([2, 2, 3, 5]);
  });

  it('never shift, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('贷', '弓虽', 'd', '★', '丶', '📱', '\u200b', '⑩', '㎡', '️', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const typed = pieces.join('');
        for (const { text, start, end, gap, how } of readings(typed)) {
          expect([start.length, end.length, gap.length]).toEqual([text.length, text.length, text.length]);
          for (let i = 0; i < text.length; i++) {
            expect(start[i]).toBeGreaterThanOrEqual(0);
            expect(start[i]! < end[i]! && end[i]! <= typed.length).toBe(true);
            const [before, after] = how === 'backwards' ? [start[i]!, start[i - 1]] : [start[i - 1], start[i]!];
            if (i > 0) expect(before! <= after!).toBe(true);
          }
          // A character that needs no folding is found at its own place.
          if (how === 'plain')
            for (let i = 0; i < text.length; i++)
              if (text[i] === '贷') expect(typed.slice(start[i], end[i])).toBe('贷');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('isBrokenUp', () => {
  it.each([
    ['贷 款 找 我 今 天 就 到', true],
    ['贷★款★找★我★今★天★就★到', true],
    ['出 租 两 室', false],
    ['涟城 安东人家 2室1厅 整租', false],
  ])('%s: %s', (text, expected) => {
    expect(isBrokenUp(plainly(text))).toBe(expected);
  });
});
