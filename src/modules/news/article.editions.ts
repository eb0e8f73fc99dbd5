import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { type Actor, Stale } from '../moderation/moderation.js';
import { Article } from './article.entity.js';

/** The newsroom's lock: whoever changes an article takes its next edition, and only one can take it. */
@Injectable()
export class ArticleEditions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in the transaction that takes the next edition. When it fails, the article in memory is as before.
   * @throws Stale when the article is not as it was read
   */
  take(article: Article, by: Actor, work: () => Promise<unknown>): Promise<Article> {
    return this.db.transaction(async () => {
      const { ...seen } = article;
      this.db.onRollback(() => Object.assign(article, seen));
      const next = { edition: article.edition + 1, savedBy: by.name, savedAt: this.clock.now() };
      const { affected } = await this.db.write(Article).update({ id: article.id, edition: article.edition }, next);
      if (!affected) throw new Stale();
      Object.assign(article, next);
      await work();
      return article;
    });
  }
}
