import type { Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';
import { parsePhone } from './phone.js';

const UNIT = /^\s?(?:元|块|万|平|米|公里|斤|年|月|日|室|层|楼|栋|度|寸|分|人|mm|cm|km|m2|kg|[*x]\s?\d)/;
/** A word before a number that makes no sense without it, at the end of a text. Several are taken off one by one. */
const BEFORE =
  /(?:(?:联系|咨询|预约|报名|服务|客服)?(?:电话|手机|热线|座机|固话)|微信|薇信|v信|vx|wx|联系方式|联系我?|致电|来电|拨打|电联|打(?:这个|我)?|tel|phone|mobile|call|☎)(?:号码?|同号|同手机号?)?[\s/、.:\ufffc为是()+]*$/;
const PLEASE = /[请可][拨打致电]{0,3}$/;
const AFTER = /^[\s(,]{0,2}(?:微信|薇信|v信|vx|wx)?同号\)?|^[\s(,]{0,2}同微信?号?\)?/;
const EXTENSION = /^\s?(?:(?:转|分机号?|ext\.?|#)\s?(\d{1,6})|-(\d{1,5}))(?!\d)/;

/**
 * The number between `from` and `to` of an unmasked text, with its extension and the words that announce it.
 * @param digits how it is dialled; undefined comes back when nobody could dial it
 */
export function phoneSpan(
  bare: Unmasked,
  from: number,
  to: number,
  digits: string,
  areaCode: string,
): BareSpan | undefined {
  const extension = /^1|^861/.test(digits) ? null : EXTENSION.exec(bare.text.slice(to, to + 12));
  const phone = parsePhone(digits + (extension ? `转${extension[1] ?? extension[2]}` : ''), areaCode);
  if ('fault' in phone) return undefined;
  const last = to + (extension?.[0].length ?? 0);
  const before = wordsBefore(bare.text.slice(Math.max(0, from - 40), from));
  const after = AFTER.exec(bare.text.slice(last, last + 12))?.[0].length ?? 0;
  return { from: from - before, to: last + after, kind: 'phone', value: phone.number };
}

/** Whether a unit stands there, so that what stands before it is a price or a size. */
export const isMeasured = (bare: Unmasked, at: number): boolean => UNIT.test(bare.text.slice(at, at + 4));

/**
 * How much of the end of a text announces a number. One word at a time: a regular expression for all of them together would
 * try every way to divide ☎☎☎☎ among them.
 */
function wordsBefore(text: string): number {
  let rest = text;
  for (let hit = BEFORE.exec(rest); hit; hit = BEFORE.exec(rest)) rest = rest.slice(0, hit.index);
  if (rest.length < text.length) rest = rest.replace(PLEASE, '');
  return text.length - rest.length;
}
