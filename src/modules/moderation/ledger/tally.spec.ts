import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../../kernel/clock.js';
import { add, medianOf, noTally, totalOf } from './tally.js';

const line = (event: string, more = {}) => ({
  ...{ kind: 'listing', version: 2, role: 'moderator', reason: null, queue: null, waitedMs: null },
  event,
  ...more,
});

describe('What the log says of a month', () => {
  it('counts what came in, what was held, and what was taken away for what', () => {
    const tally = noTally();
    add(tally, line('publish', { version: 1, role: 'system' }), false);
    add(tally, line('hold', { version: 1, role: 'system' }), false);
    add(tally, line('resubmit', { role: 'poster' }), false);
    add(tally, line('refuse', { reason: 'R09', queue: 'held', waitedMs: 5 * MINUTE }), false);
    add(tally, line('remove', { reason: 'R09' }), false);
    add(tally, line('uphold', { reason: 'R14', kind: 'comment' }), false);
    add(tally, line('restore'), false);
    add(tally, line('restore', { role: 'poster' }), false);
    add(tally, line('role', { kind: 'staff', version: null }), false);
    expect(tally).toEqual({
      submitted: { listing: 2 },
      held: 2,
      waits: { 5: 1 },
      removed: { R09: 2, R14: 1 },
      undone: 1,
      claims: {},
    });
  });

  it('counts claims apart', () => {
    const tally = noTally();
    add(tally, line('hold', { kind: 'notice', version: 1 }), true);
    add(tally, line('uphold', { kind: 'notice', queue: 'held', waitedMs: 3 * HOUR }), true);
    add(tally, line('dismiss', { kind: 'appeal', queue: 'held', waitedMs: MINUTE }), true);
    expect(tally.claims['notice']).toMatchObject({ made: 1, upheld: 1, dismissed: 0 });
    expect(tally.claims['appeal']).toMatchObject({ made: 0, upheld: 0, dismissed: 1, waits: { 1: 1 } });
    expect([tally.removed, tally.waits]).toEqual([{}, {}]);
    expect(Math.abs(medianOf(tally.claims['notice']!.waits)! - 180)).toBeLessThan(6);
  });

  it('has a median that is right to a twentieth, kept in few keys', () => {
    const tally = noTally();
    for (let n = 1; n <= 4001; n++) add(tally, line('approve', { queue: 'held', waitedMs: n * MINUTE }), false);
    expect(totalOf(tally.waits)).toBe(4001);
    expect(Object.keys(tally.waits).length).toBeLessThan(160);
    expect(Math.abs(medianOf(tally.waits)! - 2001) / 2001).toBeLessThan(0.03);
    expect(medianOf({})).toBeNull();
  });
});
