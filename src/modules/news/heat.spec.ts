import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../kernel/clock.js';
import { heatOf } from './heat.js';

const AT = Date.parse('2026-11-24T10:00:00+08:00');
const heat = (signs: Partial<Parameters<typeof heatOf>[0]>) =>
  heatOf({ visitors: 0, comments: 0, favourites: 0, publishedAt: AT, ...signs });

describe('heat', () => {
  it('goes up with readers, comments and favourites, in this order of weight', () => {
    const cold = heat({});
    expect(heat({ visitors: 9 }) - cold).toBe(1000);
    expect(heat({ comments: 9 }) - cold).toBe(500);
    expect(heat({ favourites: 9 }) - cold).toBe(300);
  });

  it('lets ten times as many readers weigh as much as two days', () => {
    expect(heat({ visitors: 999, publishedAt: AT - 2 * DAY })).toBe(heat({ visitors: 99 }));
  });

  it('is not won by a handful of favourites', () => {
    expect(heat({ favourites: 10, visitors: 10 })).toBeLessThan(heat({ visitors: 1000 }));
  });

  it('is a whole number that its column can hold, also in fifty years', () => {
    const late = heat({ visitors: 1e7, comments: 1e5, favourites: 1e6, publishedAt: Date.parse('2076-01-01') });
    expect(Number.isInteger(late)).toBe(true);
    expect(late).toBeLessThan(2 ** 31);
  });
});
