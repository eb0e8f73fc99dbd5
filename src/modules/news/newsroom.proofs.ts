import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type Sent, textOf } from '../../web/sent.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import type { Person } from '../users/person.js';
import { ArticlePages } from './article-pages.js';
import type { ArticleContent } from './article.content.js';
import { articleDiff } from './article.diff.js';
import { ArticleDrafts } from './article.drafts.js';
import type { Article } from './article.entity.js';
import { canEdit } from './article.policy.js';
import { ArticleRevisions } from './article.revisions.js';
import { newsroomPath } from './newsroom.view.js';

/** Pages for looking at an article: the preview, and its versions. */
@Injectable()
export class NewsroomProofs {
  constructor(
    private readonly pages: ArticlePages,
    private readonly drafts: ArticleDrafts,
    private readonly history: ArticleRevisions,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  /** The model of `news/show`, for the newsroom alone. */
  async preview(article: Article) {
    const { content } = await this.drafts.of(article);
    return { ...(await this.pages.preview(article, content)), editPath: newsroomPath(article.id) };
  }

  /** The model of `news/newsroom-revisions`: without a choice, the newest beside the one before. */
  async revisions(person: Person, article: Article, query: Sent) {
    const [frame, lines] = await Promise.all([this.frame.of(person, 'news'), this.history.list(article.id)]);
    const numbers = lines.map(({ number }) => number);
    const chosen = (key: string, otherwise: number | undefined) =>
      numbers.find((number) => String(number) === textOf(query, key)) ?? otherwise;
    const to = chosen('to', numbers[0]);
    const from = chosen('from', numbers.find((number) => to !== undefined && number < to) ?? to);
    const texts = await Promise.all([from, to].map((number) => this.textOf(article, number)));
    return {
      ...frame,
      title: `版本 - ${article.title}`,
      heading: article.title,
      path: newsroomPath(article.id),
      revisions: lines.map((line) => ({
        ...line,
        isLive: line.number === article.revision && article.publication.isPublic,
        mayTake: canEdit(article),
        from: line.number === from,
        to: line.number === to,
      })),
      from,
      to,
      comparable: numbers.length > 1,
      diff: texts[0] && texts[1] && from !== to ? articleDiff(texts[0], texts[1]) : null,
      now: this.clock.now(),
    };
  }

  private async textOf(article: Article, number: number | undefined): Promise<ArticleContent | null> {
    return number === undefined ? null : this.history.contentOf(article.id, number);
  }
}
