import { DAY } from '../../kernel/clock.js';
import { isoMoment, momentWords } from '../../kernel/format.js';
import { linked } from '../../kernel/linked.js';
import { qrDrawing } from '../../web/qr.js';
import { Categories } from '../categories/categories.js';
import { Contact } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { HistoryLine, LastDecision } from '../moderation/audit.queries.js';
import { PlaceInLine } from '../moderation/queue.queries.js';
import type { Mended } from '../moderation/revisions.js';
import type { VerdictPart } from '../moderation/verdict.js';
import { Listing } from './listing.entity.js';
import { canRefresh, canWithdraw } from './listing.policy.js';
import { listingPath } from './listing.view.js';
import { actsOf } from './receipt.acts.js';
import { pathOf } from './receipt.path.js';
import { stateWords } from './receipt.state.js';
import { receiptWhy } from './receipt-why.js';

export const receiptPath = (id: number): string => `/receipts/${id}`;

/** What is known of a listing besides itself. */
export interface ReceiptFacts {
  readonly place: PlaceInLine | null;
  readonly history: readonly HistoryLine[];
  readonly decision: LastDecision | null;
  /** What the rules found when it was last judged. */
  readonly parts: readonly VerdictPart[];
  /** What staff have changed. */
  readonly mended: readonly Mended[];
  readonly views: number;
  readonly taps: number;
  readonly contact: Contact | null;
}

/** The code to read, and to scan. */
export interface ShownCode {
  readonly shown: string;
  /** The address that a phone opens when it scans; the part behind # never reaches a server. */
  readonly address: string;
}

/** The model of `listings/receipt`. */
export function receiptPage(
  listing: Listing,
  facts: ReceiptFacts,
  categories: Categories,
  code: ShownCode | null,
  now: number,
) {
  const leaf = categories.leaf(listing.leaf)!;
  const path = receiptPath(listing.id);
  const state = stateWords(listing, leaf, facts.place, now, facts.history[0]?.event === 'restore');
  const why = whyOf(listing, facts.decision, categories);
  const acts = actsOf(listing, leaf, path, why?.mendable ?? true, now);
  const isPurged = listing.publication.state === 'purged';
  return {
    title: `${state.short}${listing.title && ` ${listing.title}`}`,
    noindex: true,
    narrow: true,
    tab: 'mine',
    region: listing.region,
    status: isPurged ? 410 : 200,
    path,
    listing: { id: listing.id, title: listing.title, leafName: leaf.name },
    publicHref: listing.isOnShow(now) ? listingPath(listing.id) : null,
    state,
    isBad: state.tone === 'bad',
    isWait: state.tone === 'wait',
    code: code && { ...code, qr: qrDrawing(code.address) },
    why,
    judged: receiptWhy(listing.publication, facts.parts, facts.decision?.event === 'reject'),
    numbers: isPurged || listing.publication.publishedAt === null ? null : numbersOf(listing, facts, now),
    acts,
    canWithdraw: canWithdraw(listing),
    canAct: acts.length > 0 || canWithdraw(listing),
    refreshHelp: listing.isOnShow(now) ? refreshHelp(listing, now) : null,
    contact: facts.contact && { ...facts.contact, phone: shownPhone(facts.contact.phone) },
    history: pathOf(listing, leaf, facts.history, (code) => reasonOf(categories, code)?.label).map((line) => ({
      ...line,
      when: line.at === null ? null : { iso: isoMoment(line.at), words: momentWords(line.at, now) },
    })),
  };
}

const reasonOf = (categories: Categories, code: string) =>
  categories.removalReason(code) ?? categories.reportReason(code);

/** Why it is not on show and what to do, while that is for the poster to know. */
function whyOf(listing: Listing, decision: LastDecision | null, categories: Categories) {
  const { state, reason } = listing.publication;
  if (!['draft', 'removed', 'hidden'].includes(state) || reason === null) return null;
  const removal = categories.removalReason(reason);
  const note = decision?.note ? linked(decision.note) : null;
  if (removal)
    return {
      code: removal.code,
      heading: removal.label,
      words: removal.forPoster,
      fix: removal.fix,
      mendable: removal.mendable,
      note,
    };
  const report = categories.reportReason(reason);
  return report
    ? { code: null, heading: `有人举报：${report.label}`, words: '', fix: null, mendable: true, note }
    : null;
}

function numbersOf(listing: Listing, { views, taps }: ReceiptFacts, now: number) {
  const left = { name: '剩余天数', value: Math.ceil((listing.expiresAt - now) / DAY) };
  return [{ name: '浏览', value: views }, { name: '看电话', value: taps }, ...(listing.isOnShow(now) ? [left] : [])];
}

/** Says nothing of a day that the listing will not see. */
function refreshHelp(listing: Listing, now: number): string | null {
  if (listing.nextRefreshAt() >= listing.expiresAt) return null;
  const rule = '“刷新”告诉别人信息还有效，并排到前面，每 72 小时一次';
  return canRefresh(listing, now) ? `${rule}。` : `${rule}，下次是 ${momentWords(listing.nextRefreshAt(), now)} 以后。`;
}
