import { Injectable } from '@nestjs/common';
import { SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database.js';
import { Article } from './article.entity.js';
import { ArticleRow, ArticlesQueries, ROW } from './articles.queries.js';

type Placed = Pick<ArticleRow, 'id'> & { readonly regions: string };

/** Of a row, where it belongs; the index by heat has it. */
const PLACES = { regions: 'regions' } as const;

/** Of those that are hot or pinned in the whole city, so many are looked through for the ones of a region. */
const LOOKED_THROUGH = 120;

/** Where an article stands in the order of its section. */
export interface SectionPlace {
  readonly id: number;
  readonly section: string;
  readonly publication: { readonly publishedAt: number | null };
}

/** The reads of news lists that are no searches; each walks an index and stops. */
@Injectable()
export class NewsListsQueries {
  /** Of what every article page asks: building a statement anew would take longer than running it. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly db: Database,
    private readonly articles: ArticlesQueries,
  ) {}

  /** The newest on show in the whole city. */
  newest(limit: number): Promise<ArticleRow[]> {
    const text = this.kept(`newest ${limit}`, () =>
      this.live().orderBy('a.publication.publishedAt', 'DESC').addOrderBy('a.id', 'DESC').limit(limit),
    );
    return this.db.sql<ArticleRow>(text, ['live']);
  }

  /** The hottest on show, of one region when it is named; news of the whole city concerns each. */
  async hot(limit: number, region?: string): Promise<ArticleRow[]> {
    if (region === undefined) {
      const text = this.kept(`hot ${limit}`, () => hottest(this.live(), limit));
      return this.db.sql<ArticleRow>(text, ['live']);
    }
    // Where many are looked through for a few, the index alone is read first.
    const text = this.kept('hot places', () => hottest(this.live(PLACES), LOOKED_THROUGH));
    const places = await this.db.sql<Placed>(text, ['live']);
    return this.onShow(
      places
        .filter((place) => concerns(place, region))
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    );
  }

  /** Those that stand first for now, the one that was pinned for longest in front. */
  async pinned(now: number, limit: number, region?: string): Promise<ArticleRow[]> {
    const text = this.kept('pinned', () =>
      this.live()
        .andWhere('a.pinnedUntil > :now', { now })
        .orderBy('a.pinnedUntil', 'DESC')
        .addOrderBy('a.id', 'DESC')
        .limit(LOOKED_THROUGH),
    );
    const rows = await this.db.sql<ArticleRow & Placed>(text, ['live', now]);
    return rows.filter((row) => concerns(row, region)).slice(0, limit);
  }

  /** The next article of the section in time, or the one before; of one moment, by their numbers. */
  async neighbour(of: SectionPlace, side: 'newer' | 'older'): Promise<ArticleRow | null> {
    const [than, direction] = side === 'newer' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
    const { id, section } = of;
    const at = of.publication.publishedAt;
    const text = this.kept(side, () =>
      this.live()
        .andWhere('a.section = :section', { section })
        .andWhere(`a.publication.publishedAt ${than}= :at`, { at })
        .andWhere(`(a.publication.publishedAt ${than} :at OR a.id ${than} :id)`, { id })
        .orderBy('a.publication.publishedAt', direction)
        .addOrderBy('a.id', direction)
        .limit(1),
    );
    const [row] = await this.db.sql<ArticleRow>(text, ['live', section, at, at, id]);
    return row ?? null;
  }

  /** When an article was last taken from readers; 0 when none was. Those that are gone are few: after a month they are purged. */
  async lastTaken(): Promise<number> {
    const row = await this.db
      .select(Article, 'a')
      .select('MAX(a.publication.changedAt)', 'at')
      .where('a.publication.state IN (:...gone)', { gone: ['hidden', 'removed', 'withdrawn'] })
      .getRawOne<{ at: number | string | null }>();
    return Number(row?.at ?? 0);
  }

  /** Those of these articles that are on show, in this order. */
  async onShow(ids: readonly number[]): Promise<ArticleRow[]> {
    // Found by their numbers alone: asked for the state too, SQLite would walk all that is live instead.
    const rows = await this.articles.rows(ids);
    return rows.filter(({ state }) => state === 'live');
  }

  private kept(name: string, build: () => SelectQueryBuilder<Article>): string {
    let text = this.texts.get(name);
    if (text === undefined) this.texts.set(name, (text = build().getQueryAndParameters()[0]));
    return text;
  }

  private live(columns: Readonly<Record<string, string>> = { ...ROW, ...PLACES }): SelectQueryBuilder<Article> {
    const select = this.db.select(Article, 'a').select('a.id', 'id');
    for (const [alias, property] of Object.entries(columns)) select.addSelect(`a.${property}`, alias);
    return select.where('a.publication.state = :live', { live: 'live' });
  }
}

/** `regions` as the column holds it: `,lianshui,xuyi,`, or nothing for the whole city. */
const concerns = ({ regions }: Placed, region: string | undefined): boolean =>
  region === undefined || regions === '' || regions.includes(`,${region},`);

/** In the order of the index by heat. */
const hottest = (select: SelectQueryBuilder<Article>, limit: number): SelectQueryBuilder<Article> =>
  select.orderBy('a.heat', 'DESC').addOrderBy('a.regions', 'DESC').addOrderBy('a.id', 'DESC').limit(limit);
