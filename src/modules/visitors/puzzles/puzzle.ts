import { createHash } from 'node:crypto';

/**
 * A puzzle as text: `purpose.until.random.question.hash.seal`. Somewhere below `MOST_WORK` is a number that, put behind the
 * first four parts with a dot between, has this SHA-256: a browser finds it by trying. A person answers the question instead.
 */
export interface Puzzle {
  readonly purpose: string;
  /** When it is too old. */
  readonly until: number;
  /** Number of the city question. */
  readonly question: number;
  /** What the number is put behind. */
  readonly salt: string;
  readonly hash: string;
}

/**
 * At most so many hashes, on average half of them. Measured with public/js/work.js in Chromium: 0.1 s on average and 0.2 s at worst;
 * 0.7 and 1.4 s with the processor slowed down six times, which is what a cheap phone is like.
 */
export const MOST_WORK = 100_000;

const PARTS = /^([a-z]{1,12})\.([0-9a-z]{6,10})\.([0-9a-z]{16})\.(\d{1,4})\.([0-9a-f]{64})\.([0-9a-f]{64})$/;

export function readPuzzle(token: string): { puzzle: Puzzle; seal: string } | null {
  const parts = PARTS.exec(token);
  if (!parts) return null;
  const [, purpose = '', until = '', , question = '', hash = '', seal = ''] = parts;
  const salt = parts.slice(1, 5).join('.');
  return { puzzle: { purpose, until: parseInt(until, 36), question: Number(question), salt, hash }, seal };
}

/** Salt, dot and number are shorter than 56 bytes, so that each try is one round of SHA-256. */
export const workHash = (salt: string, number: number): string =>
  createHash('sha256').update(`${salt}.${number}`).digest('hex');

export const isFound = ({ salt, hash }: Puzzle, typed: string): boolean =>
  /^\d{1,6}$/.test(typed) && workHash(salt, Number(typed)) === hash;
