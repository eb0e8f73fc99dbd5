import { DAY, HOUR } from '../kernel/clock.js';
import type { DemoListing, Fate } from './demo-listing.js';
import { fieldsOf, whereIs } from './notice-fields.js';
import { PICTURES, type PictureName } from './pictures/pictures.js';
import { chance, seedOf } from './random.js';

/**
 * Demo listings are written down like notices on a board, four lines each, a blank line between them:
 *
 *     chuzu 涟城街道 王先生0101 5h living+kitchen expired     leaf, town, seller and last four digits of the phone, then in any order:
 *     安东人家3楼南北通透两室                                   age (5h, 3d), pictures, fate, call:只收短信, valid:60
 *     自家房子，老人搬去和我们同住……                             title and body, ⏎ for a new line
 *     room=2; rent=1100; movein=+3d; house_equip=床,衣柜       fields; several words are joined by commas
 *
 * A fate may carry its reason: `removed:R05`, `reported:fake:照片不是这套`. Moments: `-2d18:20` counts back from the posting, `+1d06:30`
 * on from now, `w6@06:30` is the next Saturday; months `-26m` and `+8m`.
 */
export type Notices = (now: number) => DemoListing[];

const CALL_TIMES = [undefined, undefined, '随时', '随时', '8-20点', '8-20点', '8-20点', '12-14/18-21点'];
const WECHAT_STEMS = ['demo_hehua', 'demo_yunhe', 'demo_longxia', 'demo_huaishui', 'demo_liuwan', 'demo_daocang'];
/** Leaves whose listings are over soon, in hours. */
const SHORT_LIVED: Record<string, number> = {
  daihuo: 50,
  chezhaoren: 30,
  renzhaoche: 30,
  huodong: 90,
  rijie: 110,
  nongmang: 120,
};
const BRIEF = new Set(['qiuzu', 'zengsong', 'piaoquan', 'dating', 'jianzhi']);

/** @param always fields of all leaves that have such a field, unless a notice says something else */
export function notices(always: Record<string, string>, text: string): Notices {
  const blocks = text.trim().split(/\n\s*\n/);
  return (now) => blocks.map((block) => readNotice(block, always, now));
}

function readNotice(block: string, always: Record<string, string>, now: number): DemoListing {
  const [head = '', title = '', body = '', fieldLine = '', ...rest] = block.trim().split(/\n\s*/);
  const [leaf = '', place = '', seller = '', ...marks] = head.split(' ');
  const [, contact = '', digits = ''] = /^(\D+)(\d{4})$/.exec(seller) ?? [];
  if (!contact || rest.length > 0 || !fieldLine) throw new Error(`demo: cannot read the notice “${title}” (${head})`);
  const luck = chance(seedOf(title + digits));
  const where = whereIs(place);
  const listing: DemoListing = {
    leaf,
    ...where,
    title,
    body: body.replaceAll('⏎', '\n'),
    fields: {},
    contact,
    phone: `1390000${digits}`,
    photos: [],
    ageHours: usualAge(leaf, luck.next()),
    ...habits(digits),
  };
  for (const mark of marks) applyMark(listing, mark);
  if (!listing.fate && listing.ageHours > 120 && luck.odds(0.2))
    listing.refreshedHours = luck.whole(2, Math.floor(listing.ageHours) - 75);
  const times = { now, posted: now - listing.ageHours * HOUR };
  listing.fields = fieldsOf({ leaf, town: where.town, line: fieldLine }, always, times);
  return listing;
}

/** The way of a seller, the same in all of this person's listings. */
function habits(digits: string): Pick<DemoListing, 'wechat' | 'callTime'> {
  const luck = chance(seedOf(`seller ${digits}`));
  const callTime = luck.pick(CALL_TIMES);
  return { ...(callTime && { callTime }), ...(luck.odds(0.3) && { wechat: `${luck.pick(WECHAT_STEMS)}${digits}` }) };
}

/** In hours: some days. What is from today says so itself. */
function usualAge(leaf: string, luck: number): number {
  const oldest = SHORT_LIVED[leaf] ?? (BRIEF.has(leaf) ? 13 * 24 : 25 * 24);
  return Math.round((24 + luck ** 1.4 * (oldest - 24)) * 10) / 10;
}

function applyMark(listing: DemoListing, mark: string): void {
  const [word = '', ...more] = mark.split(':');
  const pictures = word.split('+') as PictureName[];
  if (/^[\d.]+[hd]$/.test(word)) listing.ageHours = parseFloat(word) * (word.endsWith('d') ? DAY / HOUR : 1);
  else if (word === 'call') listing.callTime = more[0];
  else if (word === 'valid') listing.valid = Number(more[0]);
  else if (word === 'reported')
    listing.reports = [...(listing.reports ?? []), { reason: more[0] ?? '', note: more[1] ?? '' }];
  else if (pictures.every((name) => PICTURES.includes(name))) listing.photos = pictures;
  else if (['held', 'expired', 'done'].includes(word)) listing.fate = word as Fate;
  else if (['removed', 'refused'].includes(word)) Object.assign(listing, { fate: word, reason: more[0] });
  else throw new Error(`demo: no mark “${mark}” (${listing.title})`);
  if (word === 'reported') listing.fate = 'reported';
}
