import { asDigit, DECORATION, type Skeleton, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';
import { isMeasured, phoneSpan } from './phone-span.js';

interface Shape {
  readonly digits: RegExp;
  /** Lengths of the groups in which people write such a number when nothing announces it. Others are prices, years or sizes. */
  readonly groups: RegExp;
  /** Believed only after 电话 or the like, or where it can hardly be anything else (`isLocal`). */
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
/** Over several lines only what looks like nothing else. */
const OVER_LINES = /^(?:3 4 4|3 8|7 4|4 4 4|4 8)$/;
const ANNOUNCED =
  /(?:电话|手机|联系|致电|来电|拨打|电联|热线|号码|座机|固话|短信|微信|同号|[请可]打|打(?=这|我|给|过来|[\s:]*$)|tel|phone|mobile|call|☎)[^\d\n价薪资租押费积型订尾]{0,8}$/;
/** A local number that nothing announces: two groups that are no round sums, and no word of sums, sizes and codes before them. */
const LOCAL = /^8\d{3} \d{4}$/;
const ROUND = /[089] \d{3}[089]$/;
/** A date, or opening hours. */
const MOMENT = /20\d\d[-./]\d\d[-./]\d\d$|\d:[0-5]\d[-~,;|、\n]/;
const SUM = /(?:[价元租押费售卖付薪资款积长宽高径号码证卡账尾第版约共q扣]|尺寸|编|单|企鹅|\d)[^\n,。;、!?]{0,10}$/;

/** Telephone numbers in a text, however they are written. `areaCode` is put before a local number. */
export function findPhones(bare: Unmasked, bones: Skeleton, areaCode: string): BareSpan[] {
  const found: BareSpan[] = [];
  for (let i = 0; i < bones.text.length;) {
    const length = asDigit(bones.text[i]!) ? phoneAt(bare, bones, i) : 0;
    const span = length && spanAt(bare, bones, i, length, areaCode);
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
  if (groups.length > 1 && isMeasured(bare, bones.from[to - 1]! + 1)) return false;
  const shown = groups.map((group) => group.length).join(' ');
  if (MOMENT.test(bare.text.slice(bones.from[from]!, bones.from[to - 1]! + 1))) return false;
  if (LIST.test(between) && shape.announced && longest > 1) return false;
  if (LIST.test(between))
    return (
      longest <= 2 || (IN_COMMAS.test(between) && shown === '3 4 4') || (!between.trim() && OVER_LINES.test(shown))
    );
  if (ANNOUNCED.test(bare.text.slice(Math.max(0, bones.from[from]! - 14), bones.from[from]))) return true;
  if (shape.announced) return isLocal(bare, bones.from[from]!, bones.from[to - 1]! + 1);
  // No price, year or size is written with a 0 in front, and few stand among emoji.
  const odd = groups.some(
    (group, i) => (i > 0 && /^0../.test(group)) || (group.length <= 2 && between.includes(DECORATION)),
  );
  return shape.groups.test(shown) || odd;
}

function isLocal(bare: Unmasked, start: number, end: number): boolean {
  const number = bare.text.slice(start, end);
  const alone = !/^[\s\-~/.,、]{0,2}(?:\d|[套间户个台辆张件只瓦转克升家亩名座根包箱])/.test(
    bare.text.slice(end, end + 3),
  );
  return (
    LOCAL.test(number) && alone && !ROUND.test(number) && !SUM.test(bare.text.slice(Math.max(0, start - 12), start))
  );
}

function spanAt(bare: Unmasked, bones: Skeleton, i: number, length: number, areaCode: string): BareSpan | undefined {
  const [from, to] = [bones.from[i]!, bones.from[i + length - 1]! + 1];
  return phoneSpan(bare, from, to, digitsFrom(bones, i).slice(0, length), areaCode);
}
