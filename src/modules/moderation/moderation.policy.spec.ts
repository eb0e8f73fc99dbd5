import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../kernel/clock.js';
import type { Person, Role } from '../users/person.js';
import { ACTIONS } from './action.js';
import { Claim } from './claim.js';
import { canDecide, canUndo, fitsKind, needsReason, openActions } from './moderation.policy.js';
import { Publication, type PublicationEvent, type State } from './publication.js';

const person = (role: Role, regions: string[] | null = null): Person => ({ id: 1, name: '沈若川', role, regions });
const after = (state: State, event?: PublicationEvent): Publication => {
  const publication = Object.assign(new Publication(), { state });
  if (event) publication.make(event, 1000);
  return publication;
};

describe('who may decide', () => {
  it.each([
    ['moderator', null, 'lianshui', true],
    ['moderator', ['lianshui', 'jinhu'], 'lianshui', true],
    ['moderator', ['jinhu'], 'lianshui', false],
    ['moderator', ['jinhu'], null, true],
    ['editor', null, 'lianshui', false],
    ['admin', null, 'lianshui', true],
    ['admin', ['jinhu'], 'lianshui', true],
  ] as const)('%s of %j on something in %s: %s', (role, regions, region, may) => {
    expect(canDecide(person(role, regions && [...regions]), { region })).toBe(may);
  });
});

describe('what can be undone', () => {
  it('is a decision of the last thirty days', () => {
    expect(canUndo(after('live', 'remove'), 1000 + 30 * DAY - 1)).toBe(true);
    expect(canUndo(after('live', 'remove'), 1000 + 30 * DAY)).toBe(false);
    expect(canUndo(after('held', 'refuse'), 1001)).toBe(true);
    expect(canUndo(after('held', 'approve'), 1001)).toBe(true);
  });

  it('is not what the poster did, nor what nobody has decided', () => {
    expect(canUndo(after('live', 'withdraw'), 1001)).toBe(false);
    expect(canUndo(after('live', 'complete'), 1001)).toBe(false);
    expect(canUndo(after('removed'), 1001)).toBe(false);
  });
});

describe('the buttons', () => {
  it.each([
    ['held', null, ['approve', 'refuse', 'send-back']],
    ['live', null, ['remove']],
    ['live', 'reports', ['uphold', 'dismiss']],
    ['live', 'spot', ['remove', 'dismiss']],
    ['hidden', 'reports', ['uphold', 'dismiss']],
    ['expired', null, ['remove']],
    ['purged', null, []],
  ] as const)('of something %s (asked by: %s)', (state, asked, actions) => {
    expect(openActions(after(state), asked, 2000)).toEqual(actions);
  });

  it('offer to take a removal back', () => {
    expect(openActions(after('live', 'remove'), null, 2000)).toEqual(['restore']);
  });
});

describe('the buttons of a claim', () => {
  const kind = { claims: { reasons: [] } };
  const claim = (...events: PublicationEvent[]): Claim => {
    const made = new Claim();
    for (const event of events) made.make(event, 1000);
    return made;
  };

  it('are yes and no while it waits, and undo after that', () => {
    expect(openActions(claim('hold'), null, 2000, kind)).toEqual(['uphold', 'dismiss']);
    expect(openActions(claim('hold', 'uphold'), null, 2000, kind)).toEqual(['restore']);
    expect(openActions(claim('hold', 'dismiss'), null, 2000, kind)).toEqual(['restore']);
    expect(openActions(claim('hold', 'uphold'), null, 1000 + 30 * DAY, kind)).toEqual([]);
    expect(openActions(claim('hold', 'uphold', 'purge'), null, 2000, kind)).toEqual([]);
  });

  it('ask why when it is dismissed, not when it is upheld', () => {
    expect(ACTIONS.filter((action) => needsReason(action, kind))).toEqual(['dismiss']);
    expect(ACTIONS.filter((action) => fitsKind(action, kind))).toEqual(['restore', 'uphold', 'dismiss']);
  });

  it('are those of content for nothing else, whatever its kind says', () => {
    expect(openActions(after('held'), null, 2000, kind)).toEqual([]);
  });
});

describe('the buttons of a kind that some decisions never fit', () => {
  it('leave those out', () => {
    expect(openActions(after('held'), null, 2000, { never: ['send-back'] })).toEqual(['approve', 'refuse']);
    expect(fitsKind('send-back', { never: ['send-back'] })).toBe(false);
    expect(fitsKind('send-back', {})).toBe(true);
  });
});
