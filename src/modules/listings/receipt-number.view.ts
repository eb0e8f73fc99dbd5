import { isoMoment, momentWords } from '../../kernel/format.js';
import type { Disputed } from '../number-owners/poster-proofs.js';
import type { Listing } from './listing.entity.js';
import { canEdit } from './listing.policy.js';
import { receiptPath } from './receipt.view.js';

/** The model of `listings/_receipt-number`; null while nobody disputes the number of the listing. */
export function receiptNumber(listing: Listing, disputed: Disputed | null, now: number) {
  if (!disputed || ['removed', 'purged'].includes(listing.publication.state)) return null;
  const { due, confirmedAt } = disputed;
  const path = receiptPath(listing.id);
  return {
    proofPath: `${path}/proof`,
    editHref: canEdit(listing, now) ? `${path}/edit` : null,
    due: due === null ? null : { iso: isoMoment(due), words: momentWords(due, now) },
    confirmed: confirmedAt === null ? null : momentWords(confirmedAt, now),
  };
}
