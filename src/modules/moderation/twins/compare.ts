import { jaccard, type Reading, readText } from '../../../kernel/likeness.js';
import { fold } from '../../../kernel/text.js';
import type { Facts } from '../verdict.js';

/** From here on a text is another's copy; from the second on it looks like one. */
export const DUPLICATE = 0.85;
export const ALIKE = 0.65;
/** Beside the same photo, half of the text is enough. */
const PICTURED = 0.5;
/** Fewer pairs of letters are said by chance: then only the very same words count. */
const FEW_BIGRAMS = 12;
/** Two people measure the same flat differently. */
const TOLERANCE = 0.03;
/** Above this a number is a year or a name, and either the same or not. */
const MEASURED = 1000;

export interface Compared {
  readonly title: string;
  readonly body: string;
  readonly facts?: Facts;
}

export interface Likeness {
  /** What the texts share, 0 to 1. */
  readonly likeness: number;
  /** null: another thing, however alike the words are. */
  readonly verdict: 'duplicate' | 'alike' | null;
}

export const readingOf = ({ title, body }: Compared): Reading => readText(`${title}\n${body}`);

/**
 * Whether two are the same thing. The words decide, unless the facts say otherwise: two flats of one landlord are described in the same
 * words and differ in rooms, size or estate. A price may differ: the same thing is offered again for less.
 */
export function compare(
  one: Compared,
  reading: Reading,
  other: Compared,
  shared: { readonly samePhoto: boolean },
): Likeness {
  const theirs = readingOf(other);
  const likeness = jaccard(reading.bigrams, theirs.bigrams);
  if (differ(one.facts ?? {}, other.facts ?? {})) return { likeness, verdict: null };
  const few = Math.min(reading.bigrams.size, theirs.bigrams.size) < FEW_BIGRAMS;
  const copied = few ? likeness === 1 : likeness >= DUPLICATE;
  if (shared.samePhoto && likeness >= PICTURED && !few) return { likeness, verdict: 'duplicate' };
  if (copied && figuresAgree(reading, theirs)) return { likeness, verdict: 'duplicate' };
  return { likeness, verdict: copied || (!few && likeness >= ALIKE) ? 'alike' : null };
}

/** Whether one question is answered differently; what only one of them says tells nothing. */
export function differ(one: Facts, other: Facts): boolean {
  return Object.entries(one).some(([name, fact]) => {
    const theirs = other[name];
    return theirs !== undefined && !sameFact(fact, theirs);
  });
}

function sameFact(one: string | number, other: string | number): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    const most = Math.max(Math.abs(one), Math.abs(other));
    return one === other || (most < MEASURED && Math.abs(one - other) <= TOLERANCE * most);
  }
  const [ours, theirs] = [one, other].map((fact) => fold(String(fact)).replace(/\s+/g, ''));
  return ours === theirs || isPart(ours!, theirs!) || isPart(theirs!, ours!);
}

/** 新城花园 and 新城花园小区, but not 3 and 13, nor iPhone 1 and iPhone 15. */
const isPart = (part: string, whole: string): boolean => part.length >= 2 && !/\d/.test(whole) && whole.includes(part);

/** The numbers that stand in the texts: an ad that was copied keeps them, a second flat has others. */
function figuresAgree(one: Reading, other: Reading): boolean {
  return Math.max(one.figures.size, other.figures.size) < 2 || jaccard(one.figures, other.figures) >= 0.5;
}
