import { simplified } from './simplified.js';
import { fold } from './text.js';

/**
 * How alike two texts are. What changes from one copy of an advertisement to the next (numbers, prices, signs between the words) is
 * taken out first; the figures are compared apart. Pure, and linear in the length of the text.
 */
export interface Reading {
  /** Pairs of neighbouring letters, each as one number. */
  readonly bigrams: ReadonlySet<number>;
  /** Numbers of up to four digits that are no price: 86, 3, 15. */
  readonly figures: ReadonlySet<string>;
}

/** 64 bits as two signed halves, as both databases and `Int32Array` keep them. Alike texts differ in few bits. */
export interface Print {
  readonly hi: number;
  readonly lo: number;
}

const PRICE =
  /[\d.,]*\d(?:\s*(?:-|–|~|至|到)\s*[\d.,]*\d)?\s*万?(?:元|块)(?:\s*\/?\s*(?:个?月|年|天|日|斤|平米?|小时|次))?/g;
const NOT_A_LETTER = /[^\p{L}]+/gu;
const FIGURE = /(?<![\d.])\d{1,4}(?!\.?\d)/g;

/** The letters of a text in the form in which they are compared: folded, simplified, without anything between them. */
export const comparable = (text: string): string => letters(simplified(fold(text)));

export function readText(text: string): Reading {
  const plain = simplified(fold(text)).replace(PRICE, '');
  return { bigrams: bigramsOf(letters(plain)), figures: new Set(plain.match(FIGURE) ?? []) };
}

const letters = (folded: string): string => folded.replace(PRICE, '').replace(NOT_A_LETTER, '');

function bigramsOf(plain: string): Set<number> {
  const bigrams = new Set<number>();
  for (let at = 1; at < plain.length; at++) bigrams.add((plain.charCodeAt(at - 1) << 16) | plain.charCodeAt(at));
  return bigrams;
}

/** What two sets share of what they have together: 1 for equal ones, 0 when nothing is shared or nothing is there. */
export function jaccard<Thing>(one: ReadonlySet<Thing>, other: ReadonlySet<Thing>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const thing of small) if (large.has(thing)) shared += 1;
  return shared / (small.size + large.size - shared);
}

/** SimHash: each bigram votes on each bit (Charikar, 2002). */
export function simHash({ bigrams }: Reading): Print {
  const votes = new Int32Array(64);
  for (const bigram of bigrams) {
    const [hi, lo] = [mix(bigram, 0x9e3779b1), mix(bigram, 0x85ebca77)];
    for (let bit = 0; bit < 32; bit++) {
      votes[bit]! += ((hi >>> bit) & 1) * 2 - 1;
      votes[bit + 32]! += ((lo >>> bit) & 1) * 2 - 1;
    }
  }
  return { hi: signs(votes, 0), lo: signs(votes, 32) };
}

function signs(votes: Int32Array, from: number): number {
  let half = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[from + bit]! > 0) half |= 1 << bit;
  return half;
}

/** The finisher of MurmurHash3 on what the bigram becomes under the multiplier. */
function mix(value: number, multiplier: number): number {
  let hash = Math.imul(value ^ multiplier, multiplier);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How many bits are different. */
export const hamming = (one: Print, other: Print): number => ones(one.hi ^ other.hi) + ones(one.lo ^ other.lo);

/** How many of 32 bits are set. */
export function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Of any short text one signed number, to tell at a glance that two are different. */
export function shortHash(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = mix(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash;
}
