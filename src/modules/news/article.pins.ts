import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { PageCache } from '../../web/page-cache.js';
import { Audit } from '../moderation/audit.js';
import type { Actor } from '../moderation/moderation.js';
import { Article } from './article.entity.js';
import { ARTICLE, ArticleIndex } from './article.index.js';

/** What stands on top of the lists. It is no move of its publication, so it has its own line in the log. */
@Injectable()
export class ArticlePins {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly index: ArticleIndex,
    private readonly cache: PageCache,
  ) {}

  /** @param days 0 takes it down */
  pin(article: Article, days: number, by: Actor): Promise<void> {
    const pinnedUntil = days > 0 ? this.clock.now() + days * DAY : null;
    const line = days > 0 ? { event: 'pin', note: `${days} 天` } : { event: 'unpin' };
    return this.db.transaction(async () => {
      await this.db.write(Article).update({ id: article.id }, { pinnedUntil });
      await this.audit.append(by, { kind: ARTICLE, itemId: article.id, ...line });
      await this.db.afterCommit(() => {
        article.pinnedUntil = pinnedUntil;
        this.cache.forget(this.index.tags(article));
      });
    });
  }
}
