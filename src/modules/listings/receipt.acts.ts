import { Leaf } from '../categories/leaf.js';
import { Listing } from './listing.entity.js';
import { canComplete, canEdit, canRefresh, canRenew, canRestore } from './listing.policy.js';
import { doneWords } from './receipt.state.js';

/** One press on the receipt: a form's button, or a link to follow. */
export interface Act {
  readonly sign: string;
  readonly words: string;
  readonly post?: string;
  readonly href?: string;
  /** The one that matters now; at most one. */
  readonly main?: boolean;
}

/**
 * What the poster can do now, the most useful first. Deleting is not among them: it asks once more.
 * @param mendable whether a listing that was refused or removed can be mended
 */
export function actsOf(listing: Listing, leaf: Leaf, path: string, mendable: boolean, now: number): Act[] {
  const edit = canEdit(listing, now, mendable) && { href: `${path}/edit`, sign: 'edit', words: '修改' };
  const sentBack = ['draft', 'removed'].includes(listing.publication.state);
  const days = listing.validDays || leaf.defaultDays;
  const first = [
    canRestore(listing, now) && { post: `${path}/restoration`, sign: 'undo', words: '恢复' },
    canRenew(listing, now) && { post: `${path}/renewal`, sign: 'refresh', words: `续期 ${days} 天` },
    sentBack && edit,
    canComplete(listing, now) && { post: `${path}/completion`, sign: 'ok', words: doneWords(leaf) },
  ].filter((act) => act !== false);
  const others = [
    !sentBack && edit,
    canRefresh(listing, now) && { post: `${path}/refresh`, sign: 'refresh', words: '刷新' },
    listing.isOnShow(now) && { href: `${path}/poster`, sign: 'cut', words: '撕条海报' },
    mendable &&
      isOver(listing, now) &&
      !edit && { href: `/post/${listing.region}/${listing.leaf}`, sign: 'plus', words: '重新发一条' },
  ];
  return [...first.map((act, index) => ({ ...act, main: index === 0 })), ...others.filter((act) => act !== false)];
}

/** Nothing brings this one back. */
function isOver(listing: Listing, now: number): boolean {
  const ended = ['removed', 'expired', 'done', 'withdrawn', 'purged'].includes(listing.publication.state);
  return ended && !canRestore(listing, now) && !canRenew(listing, now);
}
