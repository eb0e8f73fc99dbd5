import { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import type { ReportState } from '../moderation/report.desk.js';
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

/** How the box looks that says what became of it: green when it helped, plain when nothing had to be done. */
const LOOKS = {
  upheld: { sign: 'ok', look: '' },
  dismissed: { sign: 'info', look: 'plain' },
  gone: { sign: 'info', look: 'plain' },
} as const;
const WAITING = { sign: 'clock', look: 'wait' } as const;
const UNKNOWN = { sign: 'warn', look: 'bad' } as const;

/**
 * The model of `listings/report-outcome`.
 * @param path of what was reported, when it is still on show
 */
export function outcomePage(number: string, outcome: ReportState | null, path: string | null) {
  const decided = outcome?.outcome && outcome.outcome !== 'lapsed' ? LOOKS[outcome.outcome] : WAITING;
  return {
    title: '举报结果',
    noindex: true,
    narrow: true,
    number,
    outcome,
    ...(outcome ? decided : UNKNOWN),
    back: path && { href: path, name: outcome?.kind === LISTING ? '回到这条信息' : '回到那篇文章的评论' },
    status: outcome ? 200 : 404,
  };
}
