import { describe, expect, it } from '@jest/globals';
import { Frequency } from '../../database/postings.js';
import { Asked, plan, RANGE_LIMIT, TOKEN_LIMIT } from './plan.js';

const MANY = TOKEN_LIMIT;
const [OLDEST, NEWEST] = [0, 1_000_000];

/** Token 1 is rare, 2 and 3 are common, 3 the commonest: its newest thousand are the youngest. */
const tokens = new Map<number, Frequency>([
  [1, { count: 20, reach: 100 }],
  [2, { count: MANY, reach: 800_000 }],
  [3, { count: MANY, reach: 990_000 }],
  [4, { count: 300, reach: 100 }],
]);

const asked = (more: Partial<Asked>): Asked => ({
  kind: null,
  all: [],
  any: [],
  none: [],
  phrases: [],
  withoutPhrases: [],
  helping: [],
  ranges: [],
  order: null,
  after: null,
  since: null,
  ...more,
});
const range = { measure: 9, min: 1, max: 2 };
const planned = (more: Partial<Asked>, ...counts: number[]) =>
  plan(asked(more), { tokens, ranges: counts.map((count) => ({ count, reach: 0 })), oldest: OLDEST, newest: NEWEST });
const byToken = (token: number) => ({ by: 'token', token });

describe('A plan', () => {
  it('walks the rarest token, and looks the others up rarest first', () => {
    expect(planned({ all: [3, 2, 1, 3] })).toMatchObject({
      page: byToken(1),
      count: byToken(1),
      query: { all: [1, 2, 3] },
    });
    expect(planned({ all: [3, 2] }).page).toEqual(byToken(2));
  });

  it('walks all documents when there is nothing else', () => {
    expect(planned({ none: [1] }).page).toEqual({ by: 'documents' });
  });

  it('looks up the two rarest of the tokens of a phrase', () => {
    expect(planned({ all: [2], helping: [[3, 4, 2, 1]] }).query.all).toEqual([1, 4, 2]);
  });

  it('walks any of a group when all of these are rarer than the rest', () => {
    expect(planned({ all: [2], any: [[1, 4]] }).page).toEqual({ by: 'group', group: 0 });
    expect(planned({ all: [1], any: [[2, 4]] }).page).toEqual(byToken(1));
    expect(
      planned({
        any: [
          [2, 3],
          [1, 4],
        ],
      }).page,
    ).toEqual({ by: 'group', group: 1 });
  });

  it('walks and sorts a range only when the label would lead past many others', () => {
    expect(planned({ all: [3], ranges: [range] }, 100).page).toEqual({ by: 'range', range: 0 });
    expect(planned({ all: [3], ranges: [range] }, RANGE_LIMIT).page).toEqual(byToken(3));
    expect(planned({ all: [2], ranges: [range] }, 2500).page).toEqual(byToken(2));
    expect(planned({ all: [1], ranges: [range] }, 100).page).toEqual(byToken(1));
    expect(planned({ ranges: [range, range] }, 500, 50).page).toEqual({ by: 'range', range: 1 });
  });

  it('walks a number in its order unless something is rare enough to be sorted', () => {
    const order = { range: 0, direction: 'asc' } as const;
    expect(planned({ all: [3], ranges: [range], order }, RANGE_LIMIT).page).toEqual({ by: 'range', range: 0 });
    expect(planned({ all: [1], ranges: [range], order }, RANGE_LIMIT)).toMatchObject({
      page: byToken(1),
      count: byToken(1),
    });
    expect(planned({ all: [4], ranges: [range], order }, 200).page).toEqual({ by: 'range', range: 0 });
    expect(planned({ all: [3], ranges: [range, range], order }, RANGE_LIMIT, 40).page).toEqual({
      by: 'range',
      range: 1,
    });
  });
});
