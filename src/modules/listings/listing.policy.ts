import { Listing } from './listing.entity.js';

/** What the holder of a receipt may do with the listing now. Pure: no database, no request, no exceptions. */

const inState = (listing: Listing, ...states: string[]): boolean => states.includes(listing.publication.state);
const withinUndo = (listing: Listing, now: number): boolean => now - listing.publication.changedAt < Listing.undoFor;

/** @param mendable what was removed was so for a reason that its poster can mend */
export function canEdit(listing: Listing, now: number, mendable = false): boolean {
  if (inState(listing, 'removed')) return mendable && withinUndo(listing, now);
  return inState(listing, 'draft', 'held') || listing.isOnShow(now);
}

export function canRefresh(listing: Listing, now: number): boolean {
  return listing.isOnShow(now) && now >= listing.nextRefreshAt();
}

/** An expired listing within 30 days, or one that is in its last third. */
export function canRenew(listing: Listing, now: number): boolean {
  if (inState(listing, 'expired')) return listing.wipedAt === null && withinUndo(listing, now);
  if (inState(listing, 'live') && listing.isExpired(now)) return true;
  const left = listing.expiresAt - now;
  return listing.isOnShow(now) && left < (listing.expiresAt - listing.confirmedAt) / 3;
}

export function canComplete(listing: Listing, now: number): boolean {
  return listing.isOnShow(now) || inState(listing, 'expired');
}

export function canWithdraw(listing: Listing): boolean {
  return inState(listing, 'draft', 'held', 'live', 'hidden', 'expired', 'done');
}

/** Brings back what the poster took away: a deletion within 30 days, or 已成交 that was not so. */
export function canRestore(listing: Listing, now: number): boolean {
  return inState(listing, 'withdrawn', 'done') && listing.wipedAt === null && withinUndo(listing, now);
}
