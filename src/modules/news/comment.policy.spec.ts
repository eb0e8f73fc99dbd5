import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../kernel/clock.js';
import { Publication, type State } from '../moderation/publication.js';
import { brake, canAnswer, regionOf, shareOf } from './comment.policy.js';

describe('the brake of a heated thread', () => {
  it.each([
    [0, 0, 2 * MINUTE],
    [MINUTE, 0, MINUTE],
    [2 * MINUTE, 0, 0],
    [2 * MINUTE, 1, MINUTE],
    [2 * MINUTE, 5, 5 * MINUTE],
    [60 * MINUTE, 5, 0],
  ])('%d ms after one’s last words, with %d reports: %d ms', (since, reports, wait) => {
    expect(brake(1000, reports, 1000 + since)).toBe(wait);
  });
});

describe('what can be answered', () => {
  const comment = (state: State, parentId: number | null = null) => ({
    parentId,
    publication: Object.assign(new Publication(), { state }),
  });

  it('begins a thread and is on show', () => {
    expect(canAnswer(comment('live'))).toBe(true);
    expect(canAnswer(comment('live', 7))).toBe(false);
    for (const state of ['held', 'hidden', 'removed', 'purged'] as const) expect(canAnswer(comment(state))).toBe(false);
  });
});

describe('how many replies each thread of a page has', () => {
  it.each([
    [[], 100],
    [[0, 0], 100],
    [[3, 5], 100],
    [[25, 25, 25, 25], 20],
    [[2, 0, 90, 1], 77],
    [[500], 80],
    [[79, 1, 1], 78],
    [Array<number>(20).fill(1000), 4],
  ])('%j: %d', (counts, share) => {
    expect(shareOf(counts, { all: 80, each: 100 })).toBe(share);
  });

  it('is never more than one may have', () => {
    expect(shareOf([50, 1], { all: 50, each: 5 })).toBe(5);
  });
});

describe('whose business it is', () => {
  it('that of the one region that the article concerns, else everybody’s', () => {
    expect(regionOf({ regions: ['jinhu'] })).toBe('jinhu');
    expect(regionOf({ regions: [] })).toBeNull();
    expect(regionOf({ regions: ['jinhu', 'xuyi'] })).toBeNull();
  });
});
