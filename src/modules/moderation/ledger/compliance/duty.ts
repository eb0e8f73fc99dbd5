import type { Facts } from './facts.js';

/** `look`: the program cannot know it; somebody has to. */
export type Verdict = 'met' | 'unmet' | 'look';

export interface Finding {
  readonly verdict: Verdict;
  /** What was found. */
  readonly words: string;
  /** What to do; left out when there is nothing. */
  readonly todo?: string;
  /** Where it can be done. */
  readonly href?: string;
}

/** Something that the law or our own promises ask of the board. */
export interface Duty {
  readonly duty: string;
  /** The setting or the part that serves it. */
  readonly serves: string;
  /** Looks whether it is met now. Pure: what it needs to know is in the facts, and what is not there it does not claim. */
  readonly find: (facts: Facts) => Finding;
}

export interface Area {
  readonly name: string;
  readonly duties: readonly Duty[];
}

export const met = (words: string): Finding => ({ verdict: 'met', words });
export const unmet = (words: string, todo: string, href?: string): Finding => ({ verdict: 'unmet', words, todo, href });
export const look = (words: string, todo: string, href?: string): Finding => ({ verdict: 'look', words, todo, href });
