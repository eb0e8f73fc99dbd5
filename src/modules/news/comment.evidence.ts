import { Injectable } from '@nestjs/common';
import type { QueueCard } from '../moderation/moderated.js';
import { stateWords } from '../moderation/kind-words.js';
import { articlePath } from './article.index.js';
import { ArticlesQueries } from './articles.queries.js';
import type { Comment } from './comment.entity.js';
import { COMMENT, commentPath } from './comment.path.js';
import { CommentsQueries } from './comments.queries.js';

const OTHERS = 10;
const SHOWN_OF_PARENT = 200;

/** Everything about a comment that a moderator should see at one glance. */
@Injectable()
export class CommentEvidence {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly articles: ArticlesQueries,
  ) {}

  async card(comment: Comment): Promise<QueueCard> {
    const { articleId, parentId, publication } = comment;
    const [article, parent, others, otherCount] = await Promise.all([
      this.articles.byId(articleId),
      parentId === null ? null : this.queries.byId(parentId),
      this.queries.othersOf(comment, OTHERS),
      this.queries.countOthers(comment),
    ]);
    const about = article && { label: '评论的文章', words: article.title, href: articlePath(articleId) };
    const answers = parent && { label: '回复的是', words: excerpt(parent.title) };
    return {
      line: parent ? '回复别人' : '评论文章',
      title: comment.shownName,
      body: comment.body,
      path: publication.isPublic && article?.publication.isPublic ? commentPath(comment) : null,
      postedAt: comment.createdAt,
      facts: [about, answers].filter((fact) => fact !== null),
      othersName: '同一台设备',
      otherCount,
      others: others.map(({ id, title, publication: { state }, createdAt }) => ({
        id,
        title: excerpt(title),
        state: stateWords({ name: COMMENT }, state),
        at: createdAt,
      })),
    };
  }
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_OF_PARENT ? `${characters.slice(0, SHOWN_OF_PARENT).join('')}…` : text;
}
