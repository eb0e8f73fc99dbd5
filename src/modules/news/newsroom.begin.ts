import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import type { Actor } from '../moderation/moderation.js';
import { SentOnce } from '../visitors/sent-once.js';
import { writeContent } from './article.copy.js';
import type { ArticleContent } from './article.content.js';
import type { Article } from './article.entity.js';
import { ARTICLE } from './article.index.js';
import { ArticleSending } from './article-sending.entity.js';
import { ArticlesQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';

/** What an editor's form begins. */
export interface Beginning {
  readonly by: Actor;
  readonly content: ArticleContent;
  /** Tokens of photos that came along. */
  readonly photos: readonly string[];
  /** The secret of the opened form; null of one that has none. */
  readonly once: string | null;
}

/** The first save of an article. An impatient finger sends a form several times at once: that is one draft. */
@Injectable()
export class NewsroomBegin {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly once: SentOnce,
    private readonly queries: ArticlesQueries,
    private readonly articles: ArticlesService,
  ) {}

  /** The new draft, or the one that this very form has begun within the last ten minutes. */
  async begin({ by, content, photos, once }: Beginning): Promise<Article> {
    if (once === null) return this.articles.create(by, content, photos);
    const keys = this.once.keys(ARTICLE, [by.name, once, writeContent(content)]);
    const earlier = await this.sentBefore(keys);
    if (earlier) return earlier;
    try {
      return await this.db.transaction(async () => {
        const article = await this.articles.create(by, content, photos);
        await this.note(keys[0], article.id);
        return article;
      });
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.sentBefore(keys) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  private async note(once: string, articleId: number): Promise<void> {
    const sendings = this.db.write(ArticleSending);
    await sendings.insert({ once, articleId, createdAt: this.clock.now() });
    // A key is of no use once another period but one has begun.
    await sendings.delete({ createdAt: LessThan(this.once.since() - SentOnce.within) });
  }

  private async sentBefore(keys: readonly string[]): Promise<Article | null> {
    const where = { once: In([...keys]), createdAt: MoreThan(this.once.since()) };
    const sending = await this.db.read(ArticleSending).findOneBy(where);
    return sending && this.queries.byId(sending.articleId);
  }
}
