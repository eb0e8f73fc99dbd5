import { Injectable, OnModuleInit } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database.js';
import { HOUR, SECOND } from '../../kernel/clock.js';
import { Timetable } from '../../jobs/timetable.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { Stale } from '../moderation/transitions.js';
import { ArticleContent } from './article.content.js';
import { ArticleDrafts } from './article.drafts.js';
import { Article } from './article.entity.js';
import { ARTICLE } from './article.index.js';
import { ArticlePhotos } from './article.photos.js';
import { RESTORE_WITHIN } from './article.policy.js';
import { ArticleReadiness } from './article.readiness.js';
import { ArticleRevisions } from './article.revisions.js';
import { ArticlesService } from './articles.service.js';
import { ReadersWords } from './readers-words.js';

const BATCH = 50;
/** The reason of a draft that was to be published, and was not. */
export const NOT_READY = '内容不全';

/** What time does to articles. Every run is bounded; what is left over is done by the next. */
@Injectable()
export class ArticleJobs implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly db: Database,
    private readonly articles: ArticlesService,
    private readonly readiness: ArticleReadiness,
    private readonly moderation: Moderation,
    private readonly photos: ArticlePhotos,
    private readonly drafts: ArticleDrafts,
    private readonly revisions: ArticleRevisions,
    private readonly words: ReadersWords,
  ) {}

  onModuleInit(): void {
    this.timetable.every('articles:publish', 30 * SECOND, (now) => this.publishDue(now));
    this.timetable.every('articles:purge', HOUR, (now) => this.purge(now));
  }

  async publishDue(now: number): Promise<void> {
    const due = await this.db.read(Article).find({
      where: { publication: { state: 'scheduled' }, publishAt: LessThanOrEqual(now) },
      order: { publishAt: 'ASC' },
      take: BATCH,
    });
    for (const article of due)
      await this.publishOne(article).catch((error: unknown) => {
        // An editor was quicker; what is still due then is done next time.
        if (!(error instanceof Stale)) throw error;
      });
  }

  /** What is not fit for readers when its time has come goes back to the desk, with the reason. */
  private async publishOne(article: Article): Promise<void> {
    const faults = await this.readiness.lacking(article.id, article);
    if (faults.length === 0) return void (await this.articles.publish(article, SYSTEM));
    const note = faults.map(({ message }) => message).join('；');
    await this.articles.recall(article, SYSTEM, { reason: NOT_READY, note });
  }

  /** Texts, photos and versions go, and what readers have said of them; number, section and regions stay, so that the address can say why it is empty. */
  async purge(now: number): Promise<void> {
    const over = await this.db.read(Article).find({
      where: {
        publication: { state: In(['removed', 'withdrawn']), changedAt: LessThan(now - RESTORE_WITHIN) },
      },
      order: { publication: { changedAt: 'ASC' } },
      take: BATCH,
    });
    for (const article of over) {
      await this.words.wipeMost(article.id);
      await this.db.transaction(async () => {
        await this.words.wipeRest(article.id);
        const { kind, section, regions, towns } = article;
        const empty = Object.assign(new ArticleContent(), { kind, section, regions, towns });
        Object.assign(article, empty, { coverPhoto: null, pinnedUntil: null });
        await this.db.write(Article).update({ id: article.id }, { ...empty, coverPhoto: null });
        await this.photos.purge(article.id);
        await this.drafts.drop(article.id);
        await this.revisions.forget(article.id);
        const reason = article.publication.reason ?? undefined;
        await this.moderation.transition(ARTICLE, article, 'purge', SYSTEM, { reason });
      });
    }
  }
}
