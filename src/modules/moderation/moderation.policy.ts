import { DAY } from '../../kernel/clock.js';
import { covers } from '../users/person.policy.js';
import type { Person } from '../users/person.js';
import type { Moderated } from './moderated.js';
import type { Publication, PublicationEvent, State } from './publication.js';

/** Who of the staff may decide on what, and which decisions are left. Pure: no database, no request, no exceptions. */

export const ACTIONS = [
  'approve',
  'refuse',
  'send-back',
  'remove',
  'restore',
  'uphold',
  'dismiss',
] as const satisfies readonly PublicationEvent[];
export type Action = (typeof ACTIONS)[number];

/** How long a removal, or another decision, can be undone. */
const UNDO = 30 * DAY;

/** Where a decision leads: what the poster took away is the poster's to bring back. */
const AFTER_DECISION: readonly State[] = ['removed', 'live', 'draft'];

export const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** Decisions against the poster need a reason that the poster is told. */
export const needsReason = (action: Action): boolean => ['refuse', 'send-back', 'remove', 'uphold'].includes(action);

export function canDecide(person: Person, item: Pick<Moderated, 'region'>): boolean {
  return (person.role === 'moderator' || person.role === 'admin') && covers(person, item.region);
}

export function canUndo(publication: Publication, now: number): boolean {
  return publication.can('restore') && AFTER_DECISION.includes(publication.state) && now - publication.changedAt < UNDO;
}

/** The decisions that make sense now, in the order of their buttons. */
export function openActions(publication: Publication, reported: boolean, now: number): Action[] {
  return ACTIONS.filter((action) => {
    if (action === 'restore') return canUndo(publication, now);
    if (action === 'uphold' || action === 'dismiss')
      return publication.can(action) && (reported || publication.state === 'hidden');
    // Of something held or reported, `refuse` and `uphold` say the same and say why it was there.
    if (action === 'remove')
      return publication.can(action) && !reported && !['held', 'hidden'].includes(publication.state);
    return publication.can(action);
  });
}
