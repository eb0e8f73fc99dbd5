import type { ArticleContent } from '../../src/modules/news/article.content.js';
import type { Article } from '../../src/modules/news/article.entity.js';
import { Newsroom } from './articles.js';
import type { Board } from './board.js';
import type { Answer, Visitor } from './visitor.js';

/** A notice of the site itself, so that no source has to be there. */
const NOTICE: Partial<ArticleContent> = {
  kind: 'notice',
  section: 'minsheng',
  title: '早班车提前到五点五十',
  source: '',
  sourceUrl: '',
  authors: [],
};

/** An article that an editor is at work on. */
export const aDraft = (board: Board, more: Partial<ArticleContent> = {}): Promise<Article> =>
  new Newsroom(board).draft({ ...NOTICE, ...more });

/** An article that readers can see. */
export const aLiveArticle = (board: Board, more: Partial<ArticleContent> = {}): Promise<Article> =>
  new Newsroom(board).publish({ ...NOTICE, ...more });

export const say = (visitor: Visitor, { id }: { id: number }, body: string, more: Record<string, string> = {}) =>
  visitor.post(`/news/${id}/comments`, { body, ...more });

/** The number of the comment that an answer leads to. */
export const commentIn = (answer: Answer): number => Number(/#comment-(\d+)$/.exec(answer.location)?.[1]);

/** Decides on anything as its page offers it. */
export async function decideOn(
  staff: Visitor,
  kind: string,
  id: number,
  action: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  const item = await staff.get(`/staff/item/${kind}/${id}`);
  const version = item.page('.decide [name=version]').first().attr('value') ?? '';
  return staff.post(`/staff/item/${kind}/${id}/decide`, { action, version, ...more });
}
