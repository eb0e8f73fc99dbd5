/** Like `listing:7`: what a page shows; see `PageCache.forget`. */
export type CacheTag = string;

/** What one trade shows in passing on a page of the other. */
export interface Nearby {
  readonly heading: string;
  /** Where all of them are. */
  readonly href: string;
  /** Models of `shared/_row` or `shared/_news-item`. */
  readonly cards: readonly object[];
  readonly tags: readonly CacheTag[];
}
