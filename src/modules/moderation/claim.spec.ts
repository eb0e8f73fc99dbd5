import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Claim } from './claim.js';
import { EVENTS, Publication, type PublicationEvent, type State, STATES } from './publication.js';

/** Every move that there is, written down a second time on purpose. */
const TABLE: Partial<Record<PublicationEvent, Partial<Record<State, State>>>> = {
  hold: { draft: 'held' },
  uphold: { held: 'done' },
  dismiss: { held: 'removed' },
  purge: { done: 'purged', removed: 'purged' },
};

describe('A claim', () => {
  const pairs = STATES.flatMap((state) => EVENTS.map((event) => ({ state, event, to: TABLE[event]?.[state] ?? null })));

  it.each(pairs)('$state, $event → $to', ({ state, event, to }) => {
    const claim = Object.assign(new Claim(), { state });
    expect(claim.can(event)).toBe(to !== null);
    if (to === null) expect(() => claim.make(event, 9)).toThrow(RuleBroken);
    else {
      claim.make(event, 9);
      expect(claim).toMatchObject({ state: to, version: 1, changedAt: 9 });
    }
  });

  it('is never public, whatever becomes of it', () => {
    const reachable = new Set(Object.values(TABLE).flatMap((targets) => Object.values(targets!)));
    expect(reachable.has('live')).toBe(false);
  });

  it.each(['uphold', 'dismiss'] as const)('that was decided by %s waits again when that is undone', (event) => {
    const claim = new Claim();
    claim.make('hold', 1);
    claim.make(event, 2, 'E01');
    claim.make('restore', 3);
    expect(claim).toMatchObject({ state: 'held', reason: null, before: null, publishedAt: null });
    expect(claim.can('restore')).toBe(false);
  });
});

describe('What can become public', () => {
  it.each(['uphold', 'dismiss'] as const)('cannot be decided by %s while it is held', (event) => {
    const held = Object.assign(new Publication(), { state: 'held' });
    expect(held.can(event)).toBe(false);
    expect(() => held.make(event, 1)).toThrow(RuleBroken);
  });
});
