import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { RULES } from './rule-names.js';

const part = (rule: string, score: number) => ({ rule, score, words: [] });

describe('decide', () => {
  it.each([
    [[], 'live', 0],
    [[part('contact', 25)], 'live', 25],
    [[part('contact', 25), part('symbols', 10)], 'held', 35],
    [[part('word-b', 40), part('trusted', -20)], 'live', 20],
    [[part('word-a', 80)], 'held', 80],
    [[part('word-a', 80), part('trusted', -30), part('bayes', -30)], 'held', 20],
    [[part('word-a', 80), part('word-b', 40)], 'refused', 120],
    [[part('near', 60), part('contact', 25), part('link', 40)], 'held', 125],
    [[part('trap', 100)], 'held', 100],
    [[part('block-phone', 100)], 'refused', 100],
    [[part('block-phone', 80), part('trusted', -30)], 'held', 50],
    [[part('new-phone', 0)], 'held', 0],
    [[part('trusted', -30)], 'live', 0],
  ] as const)('%j: %s', (parts, decision, score) => {
    expect(decide(parts)).toMatchObject({ decision, score });
  });

  it('looks first where the category asks for it, and at numbers that post too often', () => {
    expect(decide([], { review: 'pre' })).toEqual({ decision: 'held', score: 0, parts: [part('review', 0)] });
    expect(decide([], { often: true })).toEqual({ decision: 'held', score: 20, parts: [part('often', 20)] });
  });

  it('names the reason of a refusal', () => {
    expect(decide([part('id-number', 100)]).reason).toBe('R17');
    expect(decide([part('word-a', 80), part('contact', 25), part('disguise', 30)]).reason).toBe('R09');
  });
});

describe('RULES', () => {
  it('say something to the poster, and name a removal reason', () => {
    for (const { name, poster, reason } of Object.values(RULES)) {
      expect(name.length > 1 && poster.length > 4).toBe(true);
      expect(reason).toMatch(/^R\d\d$/);
    }
  });
});
