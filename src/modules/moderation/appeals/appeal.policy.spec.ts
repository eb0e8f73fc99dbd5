import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../kernel/clock.js';
import type { LastDecision } from '../audit.queries.js';
import { Publication, type State, STATES } from '../publication.js';
import { canAppeal, mayHaveGrounds } from './appeal.policy.js';

const NOW = 100 * DAY;
const at = (state: State, changedAt = NOW) => Object.assign(new Publication(), { state, changedAt, version: 3 });
const decision = (event: string, more: Partial<LastDecision> = {}): LastDecision => ({
  version: 3,
  actor: '林审核',
  actorId: 1,
  event,
  reason: 'R09',
  note: null,
  at: NOW,
  ...more,
});

describe('What can be appealed', () => {
  it.each([
    ['reject', 'removed'],
    ['refuse', 'removed'],
    ['remove', 'removed'],
    ['uphold', 'removed'],
    ['send-back', 'draft'],
    ['hide', 'hidden'],
  ] as const)('%s, as long as it is %s', (event, state) => {
    for (const other of STATES) expect(canAppeal(at(other), decision(event), NOW)).toBe(other === state);
  });

  it('no decision for the poster, none at all, and nothing after twenty days', () => {
    for (const event of ['approve', 'dismiss', 'release', 'reinstate'])
      expect(canAppeal(at('live'), decision(event), NOW)).toBe(false);
    expect(canAppeal(at('removed'), null, NOW)).toBe(false);
    const old = { at: NOW - 20 * DAY };
    expect(canAppeal(at('removed'), decision('remove', old), NOW)).toBe(true);
    expect(canAppeal(at('removed'), decision('remove', old), NOW + 1)).toBe(false);
  });

  it('is offered wherever it may be so', () => {
    const open = STATES.filter((state) => mayHaveGrounds(at(state), NOW));
    expect(open).toEqual(['draft', 'hidden', 'removed']);
    expect(mayHaveGrounds(at('removed', NOW - 20 * DAY), NOW + 1)).toBe(false);
  });
});
