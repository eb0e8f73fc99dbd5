import { DAY } from '../../../kernel/clock.js';
import type { Publication, State } from '../publication.js';

/** What can be appealed, and until when. Pure: no database, no request, no exceptions. */

const WITHIN = 20 * DAY;

/** A decision as the log tells it. */
interface Decided {
  readonly event: string;
  readonly at: number;
  readonly version: number | null;
}

/** Decisions against whoever posted, and where they lead. */
const AGAINST: Readonly<Record<string, State>> = {
  reject: 'removed',
  refuse: 'removed',
  remove: 'removed',
  uphold: 'removed',
  'send-back': 'draft',
  hide: 'hidden',
};

/** The last moment at which a decision made then can be appealed. */
export const appealUntil = (decidedAt: number): number => decidedAt + WITHIN;

/** Whether this decision is one against whoever posted, still stands, and is not too old. */
export function canAppeal(publication: Publication, decision: Decided | null, now: number): boolean {
  if (!decision || decision.version === null) return false;
  return AGAINST[decision.event] === publication.state && now <= appealUntil(decision.at);
}

/** The same from the thing alone, where it is only asked whether to offer the way. */
export function mayHaveGrounds({ state, changedAt }: Publication, now: number): boolean {
  return Object.values(AGAINST).includes(state) && now <= appealUntil(changedAt);
}
