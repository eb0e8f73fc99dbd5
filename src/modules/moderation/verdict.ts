/** By the name of the question: numbers, names, days; nothing that two people would answer differently of the same thing. */
export type Facts = Readonly<Record<string, string | number>>;

/** Something that a person wants to have shown, before it is decided whether it may be. */
export interface Submission {
  /** Name of the moderated kind. */
  readonly kind: string;
  /** What its category asks for: to be looked at before, or after it is shown. */
  readonly review: 'pre' | 'post';
  readonly title: string;
  readonly body: string;
  readonly region: string | null;
  readonly leaf: string | null;
  /** Keyed hash of the number it can be reached at. */
  readonly phoneHash: string | null;
  /** The same of a number that stands in its WeChat name. */
  readonly wechatHash?: string | null;
  /** Its number, when it is there already. */
  readonly id?: number;
  /** The main price in 元. */
  readonly price?: number | null;
  /** What tells it from another of its poster's that is written in the same words, by name: rooms, size, estate, day. */
  readonly facts?: Facts;
  /** Keyed hashes of the device and of the network it comes from. */
  readonly device?: string | null;
  readonly network?: string | null;
  /** Number of the block of the network it comes from (`BlockedNetworks`). */
  readonly networkBlock?: number | null;
  /** Prints of its photos, see `kernel/picture-print.ts`. */
  readonly photoPrints?: readonly string[];
  /** How long the form stood open before it was sent, in milliseconds. */
  readonly filledMs?: number | null;
  /** A field that people do not see was filled in. */
  readonly trapped?: boolean;
  /** Its number is posted more often than usual: a moderator looks first. */
  readonly often?: boolean;
}

export interface VerdictPart {
  /** Code of the rule, as `rules/rule-names.ts` knows it, or words that stand for themselves. */
  readonly rule: string;
  readonly score: number;
  /** The words that it matched, as they stand in the text. */
  readonly words: readonly string[];
  /** Code of the removal reason that a refusal by it names, when it is another one than the rule's. */
  readonly reason?: string;
}

export interface Verdict {
  readonly decision: 'live' | 'held' | 'refused';
  readonly score: number;
  readonly parts: readonly VerdictPart[];
  /** For `refused`: a code of the removal reasons. */
  readonly reason?: string;
  /** What it was judged by, for those who keep that; a verdict that no rules have made has none. */
  readonly trail?: Trail;
}

/** What was judged, and everything that was found, whether it counts or not. */
export interface Trail {
  readonly submission: Submission;
  readonly found: readonly VerdictPart[];
}

/**
 * Says of a submission whether it is shown, held or refused. May read the database, writes nothing.
 * This is the seam for rules: another class provided under this name takes over.
 */
export abstract class Judge {
  abstract judge(submission: Submission): Promise<Verdict>;
}
