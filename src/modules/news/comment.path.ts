import { articlePath } from './article.index.js';

export const COMMENT = 'comment';

export const commentsPath = (articleId: number): string => `${articlePath(articleId)}/comments`;

/** Where a comment stands among the others. */
export const commentPath = ({ articleId, id }: { articleId: number; id: number }): string =>
  `${commentsPath(articleId)}#comment-${id}`;

const SHORT = 10;

/** As much of a title as a way back needs. */
export function shortTitle(title: string): string {
  const characters = [...title];
  return characters.length > SHORT ? `${characters.slice(0, SHORT).join('')}…` : title;
}
