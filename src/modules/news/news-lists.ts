import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Search } from '../search/search.js';
import { SearchQuery, SearchResult } from '../search/search-query.js';
import { articleCard, ArticleCard } from './article.card.js';
import { newsLabel, newsLeafLabel } from './article.index.js';
import { ArticleRow, ArticlesQueries } from './articles.queries.js';
import { NewsListsQueries, SectionPlace } from './news-lists.queries.js';
import { RelatedNews, Relatable } from './related.js';
import { Sections } from './sections.js';

const PINNED = 3;

/** What a search of news found, as cards. */
export interface FoundNews {
  readonly found: SearchResult;
  readonly rows: ArticleRow[];
  readonly cards: ArticleCard[];
}

/** What a list of news is of; what is not named does not matter. */
export interface NewsScope {
  readonly region?: string;
  readonly section?: string;
  readonly town?: string;
  readonly leaf?: string;
}

/** Every list of news on the site. Newest first is a search; what is hot or pinned is a short walk of an index. */
@Injectable()
export class NewsLists {
  constructor(
    private readonly search: Search,
    private readonly articles: ArticlesQueries,
    private readonly queries: NewsListsQueries,
    private readonly others: RelatedNews,
    private readonly sections: Sections,
    private readonly clock: Clock,
  ) {}

  /** The labels of `newsLabels` belong into the query, else listings are found too. */
  async find(query: SearchQuery): Promise<FoundNews> {
    return this.show(await this.search.find(query));
  }

  /** What was found elsewhere, as cards; of other kinds it must hold nothing. */
  async show(found: SearchResult): Promise<FoundNews> {
    const rows = await this.articles.rows(found.hits.map(({ id }) => id));
    return { found, rows, cards: this.cardsOf(rows) };
  }

  /** The newest of a scope, uncounted; of the whole city in one statement. */
  async latest({ limit, ...scope }: NewsScope & { limit: number }): Promise<ArticleCard[]> {
    if (Object.values(scope).every((part) => part === undefined)) return this.cardsOf(await this.queries.newest(limit));
    const { cards } = await this.find({ labels: newsLabels(scope), limit, uncounted: true });
    return cards;
  }

  /** What most people read now: see `heatOf`. */
  async hot(limit: number, region?: string): Promise<ArticleCard[]> {
    return this.cardsOf(await this.queries.hot(limit, region));
  }

  /** What the newsroom wants to stand first for some days. */
  async pinned(region?: string): Promise<ArticleCard[]> {
    return this.cardsOf(await this.queries.pinned(this.clock.now(), PINNED, region));
  }

  /** What stands before and after it in its section. */
  async neighbours(article: SectionPlace): Promise<{ newer: ArticleCard | null; older: ArticleCard | null }> {
    const [newer, older] = await Promise.all([
      this.queries.neighbour(article, 'newer'),
      this.queries.neighbour(article, 'older'),
    ]);
    return { newer: newer && this.cardOf(newer), older: older && this.cardOf(older) };
  }

  /** Others that share its towns, its leaves or the rarer words of its title; else the newest of its section. */
  async related(article: Relatable, limit: number): Promise<ArticleCard[]> {
    return this.byIds(await this.others.of(article, limit));
  }

  /** The cards of those of these articles that are on show, in this order. */
  async byIds(ids: readonly number[]): Promise<ArticleCard[]> {
    return this.cardsOf(await this.queries.onShow(ids));
  }

  private cardsOf(rows: readonly ArticleRow[]): ArticleCard[] {
    return rows.map((row) => this.cardOf(row));
  }

  private cardOf(row: ArticleRow): ArticleCard {
    return articleCard(row, this.sections);
  }
}

/** The labels of a list of news. */
export function newsLabels({ region = 'all', section = 'all', town, leaf }: NewsScope): string[] {
  return [
    newsLabel(region, section),
    ...(town === undefined ? [] : [`town:${town}`]),
    ...(leaf === undefined ? [] : [newsLeafLabel(leaf)]),
  ];
}

/** What a page names when it shows news in passing: the removal of one clears it at once. */
export const newsTags = (cards: readonly ArticleCard[]): string[] => cards.map(({ id }) => `article:${id}`);
