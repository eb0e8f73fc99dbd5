import { ArticleContent } from './article.content.js';

const KEYS = Object.keys(new ArticleContent()) as (keyof ArticleContent)[];

/** The content of an article, or of whatever else carries one, and nothing besides. */
export function contentOf(source: ArticleContent): ArticleContent {
  return Object.assign(new ArticleContent(), Object.fromEntries(KEYS.map((key) => [key, source[key]])));
}

/** As drafts and revisions keep it; equal texts for equal contents. */
export const writeContent = (content: ArticleContent): string => JSON.stringify(contentOf(content));

/** What was kept; of an older one, what it does not know is as in a new content. */
export function readContent(json: string): ArticleContent {
  return contentOf(Object.assign(new ArticleContent(), JSON.parse(json) as Partial<ArticleContent>));
}

export const sameContent = (one: ArticleContent, other: ArticleContent): boolean =>
  writeContent(one) === writeContent(other);
