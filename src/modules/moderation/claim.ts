import { type Moves, Publication, type State } from './publication.js';

/** The only ways that a claim can go. */
const MOVES = {
  hold: { from: ['draft'], to: 'held' },
  uphold: { from: ['held'], to: 'done', undoable: true },
  dismiss: { from: ['held'], to: 'removed', undoable: true },
  restore: { from: ['done', 'removed'], to: 'before' },
  purge: { from: ['done', 'removed'], to: 'purged' },
} as const satisfies Moves;

/**
 * What a person tells us, to be upheld or dismissed: an error in an article, a right that a page infringes. It has the columns
 * of a publication, so that queue, log and undo take it like everything else, but moves of its own: it never becomes public, and
 * nothing that can become public is ever upheld while it is held.
 */
export class Claim extends Publication {
  protected override get moves(): Moves {
    return MOVES;
  }
}

/** Where the decision on a claim leads. */
export const CLAIM_ENDS: readonly State[] = ['done', 'removed'];
