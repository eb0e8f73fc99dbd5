/** An answer that is no page: a feed, a sitemap, a file of words. On a `@Cached` route it is kept like one. */
export class Document {
  constructor(
    readonly body: string,
    readonly contentType: string,
    readonly tags: readonly string[] = [],
  ) {}
}
