import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { MINUTE } from '../../kernel/clock.js';
import { Favourites } from '../visitors/favourites.js';
import { Views } from '../visitors/views.js';
import { Article } from './article.entity.js';
import { ARTICLE } from './article.index.js';
import { heatOf } from './heat.js';

/** The newest so many can be hot; older ones keep the heat they had. */
const NEWEST = 500;

/** Brings the heat of articles up to date. */
@Injectable()
export class HeatJob implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly views: Views,
    private readonly favourites: Favourites,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('news:heat', 5 * MINUTE, () => this.reckon());
  }

  /** Writes only what has changed: most articles are as hot as they were five minutes ago. */
  async reckon(): Promise<void> {
    const articles = await this.newest();
    const ids = articles.map(({ id }) => id);
    const visitors = await this.views.of(ARTICLE, ids);
    const favourites = await this.favourites.counts(ARTICLE, ids);
    const changed = articles
      .map(({ id, comments, publishedAt, heat }) => ({
        id,
        heat,
        now: heatOf({ visitors: visitors.get(id) ?? 0, comments, favourites: favourites.get(id) ?? 0, publishedAt }),
      }))
      .filter(({ heat, now }) => heat !== now);
    if (changed.length === 0) return;
    await this.db.transaction(async () => {
      for (const { id, now } of changed) await this.db.write(Article).update({ id }, { heat: now });
    });
  }

  private async newest(): Promise<{ id: number; comments: number; publishedAt: number; heat: number }[]> {
    const rows = await this.db
      .select(Article, 'a')
      .select('a.id', 'id')
      .addSelect('a.comments', 'comments')
      .addSelect('a.publication.publishedAt', 'publishedAt')
      .addSelect('a.heat', 'heat')
      .where('a.publication.state = :live', { live: 'live' })
      .orderBy('a.publication.publishedAt', 'DESC')
      .limit(NEWEST)
      .getRawMany<{ id: number; comments: number; publishedAt: number | string; heat: number }>();
    return rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: Number(publishedAt) }));
  }
}
