/** One number that a document must have, within bounds when they are given. */
export interface PostingRange {
  readonly measure: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** What is asked of the postings, in whole numbers. */
export interface PostingQuery {
  /** Only documents of this kind, or of any when null. */
  readonly kind: string | null;
  /** Tokens that each document has: the rarest should stand first. */
  readonly all: readonly number[];
  /** Of each group at least one. */
  readonly any: readonly (readonly number[])[];
  readonly none: readonly number[];
  /** Folded pieces that its text has, or has not. */
  readonly phrases: readonly string[];
  readonly withoutPhrases: readonly string[];
  readonly ranges: readonly PostingRange[];
  /** Newest first when null; otherwise by the number of this place in `ranges`, equal ones by document. */
  readonly order: { readonly range: number; readonly direction: 'asc' | 'desc' } | null;
  /** Where the page before ended: [document], or [value, document] when ordered by a number. */
  readonly after: readonly number[] | null;
  /** No document below this one. */
  readonly since: number | null;
}

/** What is walked; all else is looked up for each document met on the way. The plan is ours, not the optimiser's. */
export type Driver =
  | { readonly by: 'token'; readonly token: number }
  | { readonly by: 'group'; readonly group: number }
  | { readonly by: 'range'; readonly range: number }
  | { readonly by: 'documents' };

export interface Statement {
  readonly text: string;
  readonly parameters: (number | string)[];
}
