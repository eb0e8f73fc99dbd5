import { momentWords } from '../../kernel/format.js';
import { Leaf } from '../categories/leaf.js';
import { Listing } from './listing.entity.js';
import { doneWords } from './receipt.state.js';

/** The model of `listings/_receipt-doubt`: readers say that it is gone. Null when nothing is to be asked. */
export function doubtModel(listing: Listing, leaf: Leaf, now: number) {
  if (listing.doubtedAt === null || !listing.isOnShow(now)) return null;
  return { since: momentWords(listing.doubtedAt, now), done: doneWords(leaf) };
}
