import { Claim } from '../moderation/claim.js';
import type { Moves } from '../moderation/publication.js';

/** The claim that an article has an error: when the article is wiped it goes along, decided on or not. */
export class ErrorReportClaim extends Claim {
  protected override get moves(): Moves {
    return { ...super.moves, purge: { from: ['held', 'done', 'removed'], to: 'purged' } };
  }
}
