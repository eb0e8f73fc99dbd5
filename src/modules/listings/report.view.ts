import { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { listingPath } from './listing.view.js';

/** The model of `listings/report`. */
export function reportPage(listing: Listing, categories: Categories, form: FormModel) {
  const chosen = textOf(form.values, 'reason');
  return {
    title: '举报或告知已失效',
    noindex: true,
    narrow: true,
    heading: listing.title,
    back: listingPath(listing.id),
    action: `${listingPath(listing.id)}/report`,
    reasons: categories
      .reportReasonsFor(LISTING)
      .map(({ code, label }) => ({ value: code, label, selected: code === chosen })),
    note: textOf(form.values, 'note'),
    form,
  };
}
