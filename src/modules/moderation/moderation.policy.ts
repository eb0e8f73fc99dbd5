import { DAY } from '../../kernel/clock.js';
import { covers } from '../users/person.policy.js';
import type { Person } from '../users/person.js';
import { type Action, ACTIONS } from './action.js';
import { Claim, CLAIM_ENDS } from './claim.js';
import type { Moderated, ModeratedKind } from './moderated.js';
import type { Publication, State } from './publication.js';

/** Who of the staff may decide on what, and which decisions are left. Pure: no database, no request, no exceptions. */

/** How long a removal, or another decision, can be undone. */
const UNDO = 30 * DAY;

/** Where a decision leads: what the poster took away is the poster's to bring back. */
const AFTER_DECISION: readonly State[] = ['removed', 'live', 'draft'];

/** What the policy asks a kind. */
type Rules = Pick<ModeratedKind, 'claims' | 'never'>;
const CONTENT: Rules = {};

/** Decisions against the poster need a reason that the poster is told; of claims the one against whoever made it. */
export function needsReason(action: Action, { claims }: Rules = CONTENT): boolean {
  return (claims ? ['dismiss'] : ['refuse', 'send-back', 'remove', 'uphold']).includes(action);
}

/** Whether such a decision is ever made on things of this kind. */
export function fitsKind(action: Action, { claims, never = [] }: Rules): boolean {
  return claims ? ['uphold', 'dismiss', 'restore'].includes(action) : !never.includes(action);
}

export function canDecide(person: Person, item: Pick<Moderated, 'region'>): boolean {
  return (person.role === 'moderator' || person.role === 'admin') && covers(person, item.region);
}

export function canUndo(publication: Publication, now: number): boolean {
  const decided = publication instanceof Claim ? CLAIM_ENDS : AFTER_DECISION;
  const isOpen = publication.can('restore') && !publication.isReinstated;
  return isOpen && decided.includes(publication.state) && now - publication.changedAt < UNDO;
}

/**
 * The decisions that make sense now, in the order of their buttons.
 * @param asked what asks for a decision on something live: reports, or a spot check
 */
export function openActions(
  publication: Publication,
  asked: 'reports' | 'spot' | null,
  now: number,
  kind: Rules = CONTENT,
): Action[] {
  const reported = asked === 'reports';
  return ACTIONS.filter((action) => {
    if (!fitsKind(action, kind)) return false;
    if (action === 'restore') return canUndo(publication, now);
    if (action === 'dismiss' && asked === 'spot') return publication.can(action);
    if (action === 'uphold' || action === 'dismiss')
      return publication.can(action) && (Boolean(kind.claims) || reported || publication.state === 'hidden');
    // Of something held or reported, `refuse` and `uphold` say the same and say why it was there.
    if (action === 'remove')
      return publication.can(action) && !reported && !['held', 'hidden'].includes(publication.state);
    return publication.can(action);
  });
}
