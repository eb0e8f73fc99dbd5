import type { Actor } from '../actor.js';
import type { PublicationEvent } from '../publication.js';
import type { Who } from './ledger-entry.entity.js';

/** What went on the word of others than staff, by the reason that says so. */
const BY_REASON: Readonly<Record<string, Who>> = { R10: 'owner', R18: 'law' };

/** On whose word a move took something away; null when it took nothing away. */
export function takenBy(event: PublicationEvent, by: Actor, reason: string | null, wasShown: boolean): Who | null {
  if (event === 'expire') return 'expiry';
  // What nobody was shown yet is its writer's own.
  if (event === 'withdraw')
    return wasShown ? (by.role === 'editor' || by.role === 'admin' ? 'editor' : 'author') : null;
  if (event === 'reject') return 'rules';
  if (event === 'remove' || event === 'uphold' || event === 'refuse')
    return BY_REASON[reason ?? ''] ?? (by.role === 'system' ? 'rules' : 'moderator');
  return null;
}

/** Moves that bring something back. */
export const BRINGS_BACK: ReadonlySet<string> = new Set(['restore', 'reinstate', 'renew', 'resubmit', 'revise']);
