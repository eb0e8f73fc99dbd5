/** What a list shows. The trades say it in labels and measures that they gave to their documents. */
export interface SearchQuery {
  /** Only documents of this kind; where words are searched this costs less than a label that all of the kind have. */
  readonly kind?: string;
  /** All of these; of an inner array any. Every document also has the label `kind:` with its kind. */
  readonly labels: readonly (string | readonly string[])[];
  /** As somebody typed them; `-word` excludes. */
  readonly words?: string;
  /** Bounds are inclusive. A document without the measure is not found. */
  readonly ranges?: readonly { readonly measure: string; readonly min?: number; readonly max?: number }[];
  /** By a measure, documents without it are not found; equal ones follow each other newest first when descending, else oldest first. */
  readonly order?: 'new' | { readonly measure: string; readonly direction: 'asc' | 'desc' };
  /** `next` of the page before. One that is not ours means the first page. */
  readonly after?: string;
  /** Only documents ranked at this moment or later, epoch milliseconds. */
  readonly since?: number;
  /** Hits on a page, 1 to 200. */
  readonly limit: number;
  /** Leaves the counting out: `count` then says only what this page shows. */
  readonly uncounted?: boolean;
}

export interface SearchHit {
  readonly kind: string;
  readonly id: number;
}

export interface SearchResult {
  readonly hits: SearchHit[];
  /** The cursor of the next page, or null when this one is the last. */
  readonly next: string | null;
  readonly count: number;
  /** There are more than `count`: shown as "1000+". */
  readonly capped: boolean;
}

export interface SearchCount {
  readonly count: number;
  readonly capped: boolean;
}
