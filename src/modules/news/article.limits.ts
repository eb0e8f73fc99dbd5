/** Lengths that forms hold and columns repeat; characters, but for the body, which is bytes of UTF-8 (a TEXT of MySQL has 64 KB). */
export const ARTICLE_LIMITS = {
  title: 60,
  subtitle: 80,
  lead: 300,
  /** Of an `index` article, whose text stays with its source. */
  indexLead: 120,
  bodyBytes: 40_000,
  /** Of everything together as JSON, in which drafts and revisions are kept. */
  jsonBytes: 65_000,
  source: 40,
  sourceUrl: 500,
  author: 20,
  authors: 5,
  editor: 20,
  towns: 9,
  leaves: 4,
  coverAlt: 120,
  note: 300,
  photos: 40,
} as const;
