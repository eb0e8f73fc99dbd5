import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../kernel/clock.js';
import { Publication, type State } from '../moderation/publication.js';
import { brake, canAnswer, regionOf } from './comment.policy.js';

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

describe('whose business it is', () => {
  it('that of the one region that the article concerns, else everybody’s', () => {
    expect(regionOf({ regions: ['jinhu'] })).toBe('jinhu');
    expect(regionOf({ regions: [] })).toBeNull();
    expect(regionOf({ regions: ['jinhu', 'xuyi'] })).toBeNull();
  });
});
