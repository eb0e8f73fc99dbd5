import { asDigit, DECORATION, type Skeleton, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';
import { parsePhone } from './phone.js';

interface Shape {
  readonly digits: RegExp;
  /** Lengths of the groups in which people write such a number when nothing announces it. Others are prices, years or sizes. */
  readonly groups: RegExp;
  /** Believed only after 电话 or the like. */
  readonly announced?: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    digits: /^(?:(?:00)?86)?0?1[3-9]\d{9}/,
    groups: /^(?:[24] )?(?:1[1-5]|3 4 4|3 4 2 2|3 8|7 4|3 3 5|1 10)$|^(?:[12] ){8,}/,
  },
  { digits: /^(?:0[3-9]\d\d|010|02\d)[2-9]\d{7}/, groups: /^(?:11|12|7 4|8 4)$|^[34] (?:8|4 4)$/ },
  { digits: /^0[3-9]\d\d[2-9]\d{6}/, groups: /^11$|^4 (?:7|3 4)$/ },
  { digits: /^[48]00\d{7}/, groups: /^(?:10|3 7|3 3 4|3 4 3)$/ },
  { digits: /^[2-9]\d{7}/, groups: /^(?:8|4 4)$/, announced: true },
];

/** Prices and sizes stand in lists; what is one number is not written so, unless digit by digit, or like 138,0000,1111. */
const LIST = /[\n,;|、]/;
const IN_COMMAS = /^,,$/;
const UNIT = /^\s?(?:元|块|万|平|米|公里|斤|年|月|日|室|层|楼|栋|度|寸|分|人|mm|cm|km|m2|kg)/;
const ANNOUNCED =
  /(?:电话|手机|联系|致电|来电|拨打|电联|热线|号码|座机|固话|短信|微信|同号|tel|phone|mobile|call|☎)[^\d\n]{0,8}$/;
/** The words before and after a number that make no sense without it. */
const BEFORE =
  /(?:[请可][拨打致电]{0,3})?(?:(?:(?:联系|咨询|预约|报名|服务|客服)?(?:电话|手机|热线|座机|固话)|微信|薇信|v信|vx|wx|联系方式|联系我?|致电|来电|拨打|电联|tel|phone|mobile|call|☎+)(?:号码?|同号|同手机号?)?[\s/、.:\ufffc为是()+]*)+$/;
const AFTER = /^[\s(,]{0,2}(?:微信|薇信|v信|vx|wx)?同号\)?|^[\s(,]{0,2}同微信?号?\)?/;
const EXTENSION = /^\s?(?:(?:转|分机号?|ext\.?|#)\s?(\d{1,6})|-(\d{1,5}))(?!\d)/;

/** Telephone numbers in a text, however they are written. `areaCode` is put before a local number. */
export function findPhones(bare: Unmasked, bones: Skeleton, areaCode: string): BareSpan[] {
  const found: BareSpan[] = [];
  for (let i = 0; i < bones.text.length;) {
    const length = asDigit(bones.text[i]!) ? phoneAt(bare, bones, i) : 0;
    const span = length && spanOf(bare, bones, i, i + length, areaCode);
    if (span) found.push(span);
    i += span ? length : 1;
  }
  return found;
}

/** How many characters from `i` on are a telephone number; 0 when none begins here. */
function phoneAt(bare: Unmasked, bones: Skeleton, i: number): number {
  if (touches(bones, i - 1, i)) return 0;
  const digits = digitsFrom(bones, i);
  for (const shape of SHAPES) {
    const length = shape.digits.exec(digits)?.[0].length;
    if (length && !touches(bones, i + length - 1, i + length) && believable(bare, bones, i, i + length, shape))
      return length;
  }
  return 0;
}

/** Whether two neighbours belong to one longer number or word, so that none can end between them. */
function touches(bones: Skeleton, before: number, after: number): boolean {
  if (before < 0 || after >= bones.text.length || bones.gap[after] !== '') return false;
  const [one, other] = [kindAt(bones, before), kindAt(bones, after)];
  return one === other && one !== 'other';
}

function kindAt(bones: Skeleton, i: number): string {
  const char = bones.text[i]!;
  return /[a-z]/.test(char) ? 'letter' : (asDigit(char)?.kind ?? 'other');
}

function digitsFrom(bones: Skeleton, i: number): string {
  let digits = '';
  for (let at = i; at < i + 16; at++) {
    const digit = asDigit(bones.text[at] ?? '');
    if (!digit) break;
    digits += digit.digit;
  }
  return digits;
}

function believable(bare: Unmasked, bones: Skeleton, from: number, to: number, shape: Shape): boolean {
  const groups = [''];
  let between = '';
  for (let i = from; i < to; i++) {
    if (i > from && bones.gap[i]) {
      groups.push('');
      between += bones.gap[i];
    }
    groups[groups.length - 1] += bones.text[i]!;
  }
  const longest = Math.max(...groups.map((group) => group.length));
  if (groups.length > 1 && UNIT.test(bare.text.slice(bones.from[to - 1]! + 1).slice(0, 4))) return false;
  const shown = groups.map((group) => group.length).join(' ');
  if (LIST.test(between)) return longest <= 2 || (IN_COMMAS.test(between) && shown === '3 4 4');
  if (ANNOUNCED.test(bare.text.slice(Math.max(0, bones.from[from]! - 14), bones.from[from]))) return true;
  if (shape.announced) return false;
  // No price, year or size is written with a 0 in front, and few stand among emoji.
  const odd = groups.some(
    (group, i) => (i > 0 && /^0../.test(group)) || (group.length <= 2 && between.includes(DECORATION)),
  );
  return shape.groups.test(shown) || odd;
}

function spanOf(bare: Unmasked, bones: Skeleton, from: number, to: number, areaCode: string): BareSpan | undefined {
  const digits = digitsFrom(bones, from).slice(0, to - from);
  const [start, end] = [bones.from[from]!, bones.from[to - 1]! + 1];
  const extension = /^1|^861/.test(digits) ? null : EXTENSION.exec(bare.text.slice(end, end + 12));
  const phone = parsePhone(digits + (extension ? `转${extension[1] ?? extension[2]}` : ''), areaCode);
  if ('fault' in phone) return undefined;
  const last = end + (extension?.[0].length ?? 0);
  const before = BEFORE.exec(bare.text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  const after = AFTER.exec(bare.text.slice(last, last + 12))?.[0].length ?? 0;
  return { from: start - before, to: last + after, kind: 'phone', value: phone.number };
}
