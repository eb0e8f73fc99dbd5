import { simplified } from '../../../kernel/simplified.js';
import { skeleton, unmask } from '../../../kernel/disguise.js';

/** A bigram of a text, and where it stands in it. */
export interface Bigram {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const BUCKETS = 2 ** 16;
/** As many different bigrams of one text count. */
const MOST = 1000;
/** Characters of a text that are looked at: a post has 2,000 at most. */
const LONGEST = 4000;

/** The different bigrams of a text as it is read: without what stands between the letters, in simplified characters, every digit a 0. */
export function bigramsOf(original: string): Bigram[] {
  const bare = skeleton(unmask(original.slice(0, LONGEST)));
  const text = simplified(bare.text).replace(/\d/g, '0');
  const found = new Map<string, Bigram>();
  for (let at = 0; at + 1 < text.length && found.size < MOST; at++) {
    const key = text.slice(at, at + 2);
    if (!found.has(key)) found.set(key, { key, start: bare.start[at]!, end: bare.end[at + 1]! });
  }
  return [...found.values()];
}

/**
 * The bucket that a bigram is counted in (FNV-1a).
 * @param seed from the site's secret, so that what is kept says nothing to others about the text
 */
export function bucketOf(key: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % BUCKETS;
}

/** The set of buckets of a text, in order, each once. */
export function featuresOf(text: string, seed: number): Uint16Array {
  return Uint16Array.from(new Set(bigramsOf(text).map(({ key }) => bucketOf(key, seed)))).sort();
}

export const packed = (features: Uint16Array): string =>
  Buffer.from(features.buffer, features.byteOffset, features.byteLength).toString('base64');

export function unpacked(text: string): Uint16Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Uint16Array(bytes.buffer, 0, bytes.byteLength >> 1);
}

/** Which part of two texts is different: 0 the same, 1 nothing in common. Both sets in order. */
export function difference(one: Uint16Array, other: Uint16Array): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const step = one[a]! - other[b]!;
    if (step === 0) common += 1;
    if (step <= 0) a += 1;
    if (step >= 0) b += 1;
  }
  return 1 - common / longer;
}
