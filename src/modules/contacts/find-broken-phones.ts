import { asDigit, NUMBER_WORDS, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';
import { isMeasured, phoneSpan } from './phone-span.js';

const FIGURE = `[0-9${NUMBER_WORDS}]`;
/**
 * What people put between the groups of a number to hide it: 前三位, 139a1234b5678, 139啊1234啊5678. No units and no words
 * of a price list, and no letters that are units, or two flats and a rent would be a number.
 */
const LETTERS = `(?<![a-z])(?:[abcdefjnqsuyz]|(?<=[0-9])(?!mm|cm|km|kg|mah|ah|hz|ml|gb|tb|mb|ssd|hdd|usb)[a-z]{2,3}(?=[0-9]))(?![a-z])`;
const FILLER = `(?:[\\s\\p{P}\\p{S}]|[前中后][面间]?|开头|结尾|最后|尾号|尾数|[三四34][位个]|数字|然后|接着|再|是|为|空格|横?杠|[啊呀哦呢哈嘿嗯哎嗨]|${LETTERS}){0,6}?`;
const BROKEN = new RegExp(
  `(?<![0-9])((?:(?:开头|前面?)[三3][位个](?:数字)?|开头)[\\s:是为]{0,3})?([1一幺壹](?!0)${FIGURE}{2})(${FILLER})(${FIGURE}{4})(${FILLER})(${FIGURE}{4})(?![0-9])`,
  'gu',
);

const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NAME = new RegExp(`${ENGLISH.join('|')}|\\d`, 'g');
const SPELLED = new RegExp(`(?<![a-z0-9])one(?:[\\s\\p{P}]{0,2}(?:${ENGLISH.join('|')}|\\d)){10}(?![a-z0-9])`, 'gu');

/** Mobile numbers with other characters between their groups, or in English words. */
export function findBrokenPhones(bare: Unmasked, areaCode: string): BareSpan[] {
  return [...broken(bare), ...spelled(bare)].flatMap(
    ({ from, to, digits }) => phoneSpan(bare, from, to, digits, areaCode) ?? [],
  );
}

function broken(bare: Unmasked) {
  return [...bare.text.matchAll(BROKEN)]
    .filter((hit) => /[\p{L}\p{N}]/u.test(hit[3]! + hit[5]!) && !isMeasured(bare, hit.index + hit[0].length))
    .map((hit) => ({
      from: hit.index,
      to: hit.index + hit[0].length,
      digits: Array.from(hit[2]! + hit[4]! + hit[6]!, (char) => asDigit(char)!.digit).join(''),
    }));
}

function spelled(bare: Unmasked) {
  return [...bare.text.matchAll(SPELLED)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    digits: hit[0]
      .match(NAME)!
      .map((name) => (name.length > 1 ? ENGLISH.indexOf(name) : name))
      .join(''),
  }));
}
