import { comparable, readText } from '../../../kernel/likeness.js';

/** A text with fewer letters is too common to be known by them; one with fewer than `ENOUGH` is like too many others. */
const FEWEST = 10;
const ENOUGH = 20;
/** Of so many places, each the least of all pairs of letters under another order, two texts share as many as they share pairs. */
export const PLACES = 64;
/**
 * Two words changed in a text of two lines leave two places in three; of 113,000 pairs of posts on different things none shared more
 * than one in four.
 */
const ALIKE = PLACES / 2;

const lettersIn = (text: string): number => [...comparable(text)].length;

export const canBePrinted = (text: string): boolean => lettersIn(text) >= FEWEST;

/**
 * MinHash (Broder, 1997): what alike texts have mostly in common, four hex digits a place. Null for a short text.
 * @param orders `PLACES` secret numbers: without them nobody finds out which letters it was made of
 */
export function likenessOf(text: string, orders: Uint32Array): string | null {
  if (lettersIn(text) < ENOUGH) return null;
  const { bigrams } = readText(text);
  let hex = '';
  for (const order of orders) {
    let least = 0xffffffff;
    for (const bigram of bigrams) least = Math.min(least, mixed(bigram, order));
    hex += (least & 0xffff).toString(16).padStart(4, '0');
  }
  return hex;
}

export const readLikeness = (hex: string): Uint16Array =>
  Uint16Array.from({ length: PLACES }, (_, place) => parseInt(hex.slice(4 * place, 4 * place + 4), 16));

export function isLike(one: Uint16Array, other: Uint16Array): boolean {
  let same = 0;
  for (let place = 0; place < PLACES; place++) if (one[place] === other[place]) same += 1;
  return same >= ALIKE;
}

/** The finisher of MurmurHash3 on the pair under this order. */
function mixed(bigram: number, order: number): number {
  let hash = bigram ^ order;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
