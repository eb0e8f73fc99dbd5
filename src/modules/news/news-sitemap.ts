import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { Article } from './article.entity.js';
import { NEWS_SITEMAP_PAGE } from './article.index.js';

/** Search engines take for news what is younger, and so much of it at once. */
const NEWS_FOR = 2 * DAY;
const MOST_NEWS = 1000;

/** An article as a sitemap names it; times are epoch milliseconds. */
export interface MappedArticle {
  readonly id: number;
  readonly title: string;
  readonly publishedAt: number;
  /** Of its newest revision, if it was ever changed. */
  readonly revisedAt: number | null;
}

type Row = { [Key in keyof MappedArticle]: MappedArticle[Key] | string };

/** What search engines may find of the news. */
@Injectable()
export class NewsSitemap {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** How many maps there are, each of a range of numbers. */
  async pages(): Promise<number> {
    const [newest] = await this.db
      .select(Article, 'a')
      .select('a.id', 'id')
      .where('a.id > 0')
      .orderBy('a.id', 'DESC')
      .limit(1)
      .getRawMany<{ id: number }>();
    return newest ? Math.floor(Number(newest.id) / NEWS_SITEMAP_PAGE) + 1 : 0;
  }

  /** Those of a map that are on show, the newest first. Walked by number: asked for the state too, SQLite walks all that is live. */
  async page(page: number): Promise<MappedArticle[]> {
    const [from, below] = [page * NEWS_SITEMAP_PAGE, (page + 1) * NEWS_SITEMAP_PAGE];
    const rows = await this.mapped()
      .addSelect('a.publication.state', 'state')
      .where('a.id >= :from AND a.id < :below', { from, below })
      .orderBy('a.id', 'DESC')
      .limit(NEWS_SITEMAP_PAGE)
      .getRawMany<Row & { state: string }>();
    return numbered(rows.filter(({ state }) => state === 'live'));
  }

  /** Those of the last two days. */
  recent(): Promise<MappedArticle[]> {
    const rows = this.mapped()
      .where('a.publication.state = :live', { live: 'live' })
      .andWhere('a.publication.publishedAt > :since', { since: this.clock.now() - NEWS_FOR })
      .orderBy('a.publication.publishedAt', 'DESC')
      .limit(MOST_NEWS);
    return rows.getRawMany<Row>().then(numbered);
  }

  private mapped() {
    return this.db
      .select(Article, 'a')
      .select('a.id', 'id')
      .addSelect('a.title', 'title')
      .addSelect('a.publication.publishedAt', 'publishedAt')
      .addSelect('a.revisedAt', 'revisedAt');
  }
}

const numbered = (rows: Row[]): MappedArticle[] =>
  rows.map(({ id, title, publishedAt, revisedAt }) => ({
    id: Number(id),
    title: String(title),
    publishedAt: Number(publishedAt),
    revisedAt: revisedAt === null ? null : Number(revisedAt),
  }));
