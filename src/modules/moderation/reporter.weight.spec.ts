import { describe, expect, it } from '@jest/globals';
import { weightOf } from './reporter.weight.js';

describe('The weight of a reporter', () => {
  it.each([
    { upheld: 0, dismissed: 0, weight: 1 },
    { upheld: 2, dismissed: 2, weight: 1 },
    { upheld: 3, dismissed: 0, weight: 2 },
    { upheld: 3, dismissed: 1, weight: 2 },
    { upheld: 0, dismissed: 4, weight: 1 },
  ])('of $upheld right and $dismissed wrong is $weight: too few to judge by', ({ weight, ...record }) => {
    expect(weightOf(record)).toBe(weight);
  });

  it.each([
    { upheld: 0, dismissed: 5, weight: 0.2 },
    { upheld: 1, dismissed: 4, weight: 0.4 },
    { upheld: 35, dismissed: 65, weight: 1.2 },
    { upheld: 7, dismissed: 3, weight: 2 },
    { upheld: 17, dismissed: 3, weight: 3 },
    { upheld: 5, dismissed: 0, weight: 4 },
  ])('of $upheld right and $dismissed wrong is $weight', ({ weight, ...record }) => {
    expect(weightOf(record)).toBe(weight);
  });

  it('never falls when one more report was right, nor rises when one more was wrong', () => {
    for (let upheld = 3; upheld < 30; upheld += 1)
      for (let dismissed = 2; dismissed < 30; dismissed += 1) {
        const now = weightOf({ upheld, dismissed });
        expect(weightOf({ upheld: upheld + 1, dismissed })).toBeGreaterThanOrEqual(now);
        expect(weightOf({ upheld, dismissed: dismissed + 1 })).toBeLessThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(0.2);
        expect(now).toBeLessThanOrEqual(4);
      }
  });
});
