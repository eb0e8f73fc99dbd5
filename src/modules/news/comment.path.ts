import { articlePath } from './article.index.js';

export const COMMENT = 'comment';

export const commentsPath = (articleId: number): string => `${articlePath(articleId)}/comments`;

/** A thread on a page of its own. */
export const threadPath = (articleId: number, root: number): string => `${commentsPath(articleId)}?thread=${root}`;

interface Place {
  readonly articleId: number;
  readonly id: number;
  readonly parentId: number | null;
}

/** Where a comment stands among the others; a reply in its thread, of which the page of all comments has the first replies only. */
export const commentPath = ({ articleId, id, parentId }: Place): string =>
  `${parentId === null ? commentsPath(articleId) : threadPath(articleId, parentId)}#comment-${id}`;

/** Where whoever wrote it says that what was decided on it is wrong, and reads the answer. */
export const appealPath = (id: number): string => `/comments/${id}/appeal`;

const SHORT = 10;

/** As much of a title as a way back needs. */
export function shortTitle(title: string): string {
  const characters = [...title];
  return characters.length > SHORT ? `${characters.slice(0, SHORT).join('')}…` : title;
}
