import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { EVENTS, Publication, type PublicationEvent, type State, STATES } from './publication.js';

/** Every move that there is, written down a second time on purpose: where each event leads from each state. */
const TABLE: Record<PublicationEvent, Partial<Record<State, State>>> = {
  submit: { draft: 'submitted' },
  schedule: { draft: 'scheduled' },
  recall: { scheduled: 'draft' },
  publish: { draft: 'live', scheduled: 'live', submitted: 'live' },
  hold: { draft: 'held', submitted: 'held' },
  reject: { draft: 'removed', submitted: 'removed' },
  revise: { live: 'live', held: 'held', draft: 'held', removed: 'held' },
  resubmit: { live: 'held', held: 'held', draft: 'held', removed: 'held' },
  approve: { held: 'live' },
  refuse: { held: 'removed' },
  'send-back': { held: 'draft' },
  remove: {
    held: 'removed',
    live: 'removed',
    hidden: 'removed',
    draft: 'removed',
    expired: 'removed',
    done: 'removed',
    withdrawn: 'removed',
  },
  correct: { held: 'live', live: 'live', hidden: 'live' },
  uphold: { live: 'removed', hidden: 'removed' },
  dismiss: { live: 'live', hidden: 'live' },
  hide: { live: 'hidden' },
  release: { hidden: 'live' },
  reinstate: { removed: 'live', draft: 'live', hidden: 'live' },
  refresh: { live: 'live' },
  confirm: { live: 'live' },
  renew: { live: 'live', expired: 'live', done: 'live' },
  expire: { live: 'expired' },
  complete: { live: 'done', expired: 'done' },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    held: 'withdrawn',
    live: 'withdrawn',
    hidden: 'withdrawn',
    expired: 'withdrawn',
    done: 'withdrawn',
  },
  restore: {},
  purge: { draft: 'purged', removed: 'purged', withdrawn: 'purged', expired: 'purged', done: 'purged' },
};

const at = (state: State, more: Partial<Publication> = {}): Publication =>
  Object.assign(new Publication(), { state, version: 3, changedAt: 1, publishedAt: 1, ...more });

describe('Publication', () => {
  const pairs = STATES.flatMap((state) => EVENTS.map((event) => ({ state, event, to: TABLE[event][state] ?? null })));

  it.each(pairs)('$state, $event → $to', ({ state, event, to }) => {
    const publication = at(state);

    expect(publication.can(event)).toBe(to !== null);
    if (to === null) {
      expect(() => publication.make(event, 9)).toThrow(RuleBroken);
      expect(publication).toEqual(at(state));
    } else {
      publication.make(event, 9, 'R09');
      expect(publication).toMatchObject({ state: to, version: 4, changedAt: 9, publishedAt: 1 });
    }
  });

  const undoable: [PublicationEvent, State][] = [
    ['approve', 'held'],
    ['refuse', 'held'],
    ['send-back', 'held'],
    ['remove', 'live'],
    ['correct', 'held'],
    ['correct', 'live'],
    ['correct', 'hidden'],
    ['remove', 'expired'],
    ['uphold', 'hidden'],
    ['dismiss', 'hidden'],
    ['reinstate', 'removed'],
    ['reinstate', 'draft'],
    ['reinstate', 'hidden'],
    ['complete', 'live'],
    ['withdraw', 'held'],
  ];

  it.each(undoable)('%s of something %s can be undone, once', (event, state) => {
    const publication = at(state);
    publication.make(event, 5);
    publication.make('restore', 6);

    expect(publication).toMatchObject({ state, version: 5, reason: null, before: null });
    expect(publication.can('restore')).toBe(false);
  });

  it('withdraw of something done can be undone, and then the doing itself', () => {
    const publication = at('live');
    publication.make('complete', 5);
    publication.make('withdraw', 6);
    publication.make('restore', 7);
    expect(publication).toMatchObject({ state: 'done', before: 'live' });
    publication.make('restore', 8);
    expect(publication).toMatchObject({ state: 'live', before: null });
  });

  it.each(EVENTS.filter((event) => !undoable.some(([name]) => name === event)))(
    '%s leaves nothing to restore',
    (event) => {
      for (const state of STATES) {
        const publication = at(state);
        if (!publication.can(event)) continue;
        publication.make(event, 5);
        expect(publication.before).toBeNull();
      }
    },
  );

  it('remembers when the public first saw it', () => {
    const publication = new Publication();
    publication.make('hold', 5);
    expect(publication.publishedAt).toBeNull();
    publication.make('approve', 7);
    publication.make('remove', 8, 'R09');
    publication.make('restore', 9);

    expect(publication).toMatchObject({ state: 'live', publishedAt: 7, changedAt: 9, version: 4 });
  });

  it('forgets it when the approval is taken back, but not what was public before', () => {
    const slip = new Publication();
    slip.make('hold', 5);
    slip.make('approve', 7);
    slip.make('restore', 8);
    expect(slip).toMatchObject({ state: 'held', publishedAt: null });

    const shown = new Publication();
    for (const [at, event] of (['publish', 'resubmit', 'approve', 'restore'] as const).entries())
      shown.make(event, at + 1);
    expect(shown).toMatchObject({ state: 'held', publishedAt: 1 });
  });

  it('is reinstated by an appeal, and is what it was to the last column when that is taken back', () => {
    const publication = new Publication();
    publication.make('hold', 5);
    publication.make('refuse', 7, 'R09');
    const { was } = publication;
    const refused = { ...publication };
    publication.make('reinstate', 20);
    expect(publication).toMatchObject({ state: 'live', reason: null, publishedAt: 20, isReinstated: true });

    publication.make('restore', 30, null, was);
    expect({ ...publication }).toEqual({ ...refused, version: 4 });
    expect(publication.isReinstated).toBe(false);
    publication.make('restore', 31);
    expect(publication.state).toBe('held');
  });

  it('keeps the reason when it is purged, for the page that says so', () => {
    const publication = at('live');
    publication.make('remove', 5, 'R09');
    publication.make('purge', 9);

    expect(publication.reason).toBe('R09');
  });

  it('says in words why not, as a conflict', () => {
    expect(() => at('live').make('approve', 5)).toThrow(
      expect.objectContaining({ status: 409, message: '现在是“展示中”，不能通过' }),
    );
  });
});
