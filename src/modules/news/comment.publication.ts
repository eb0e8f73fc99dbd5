import { type Moves, Publication } from '../moderation/publication.js';

/** The publication of a comment: when its article is wiped it goes along, whatever state it is in. */
export class CommentPublication extends Publication {
  protected override get moves(): Moves {
    return {
      ...super.moves,
      purge: { from: ['draft', 'submitted', 'held', 'live', 'hidden', 'removed'], to: 'purged' },
    };
  }
}
