import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { SearchQuery, SearchResult } from '../search/search-query.js';
import { CardShelf } from './card-shelf.js';
import { foldTwins } from './fold-twins.js';
import { ListingCard } from './listing.view.js';
import { ListingRow, ListingsQueries } from './listings.queries.js';

/** Cards that are kept ready: some 4 MB. */
const SHELVED = 3000;

/** What a search of listings found, as cards. */
export interface FoundListings {
  readonly found: SearchResult;
  readonly rows: ListingRow[];
  readonly cards: ListingCard[];
}

/** Every list of listings on the site is one search: three statements, two when its words are known. */
@Injectable()
export class Lists {
  private readonly shelf: CardShelf;

  constructor(
    private readonly search: Search,
    private readonly queries: ListingsQueries,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {
    this.shelf = new CardShelf(this.taxonomies, SHELVED);
  }

  /** @param whole see `foldTwins` */
  async find(query: SearchQuery, whole = false): Promise<FoundListings> {
    return (await this.showAll([await this.search.find(query)], whole))[0]!;
  }

  /** What was found elsewhere, as cards; of other kinds it must hold nothing. */
  async show(found: SearchResult): Promise<FoundListings> {
    return (await this.showAll([found]))[0]!;
  }

  /** The same for several lists of one page, in one statement. */
  async showAll(results: readonly SearchResult[], whole = false): Promise<FoundListings[]> {
    const now = this.clock.now();
    const idsOf = (found: SearchResult) => found.hits.map(({ id }) => id);
    const rows = await this.queries.rows([...new Set(results.flatMap(idsOf))]);
    const current = new Map(rows.filter((row) => Number(row.expiresAt) > now).map((row) => [Number(row.id), row]));
    return results.map((found) => {
      const shown = foldTwins(
        idsOf(found).flatMap((id) => current.get(id) ?? []),
        whole,
      );
      return { found, rows: shown, cards: shown.map((row) => this.shelf.cardOf(row, now)) };
    });
  }

  /** The cards of those of these listings that are on show, in this order. */
  async byIds(ids: readonly number[]): Promise<ListingCard[]> {
    const now = this.clock.now();
    const rows = await this.queries.rows(ids);
    return rows
      .filter((row) => row.state === 'live' && Number(row.expiresAt) > now)
      .map((row) => this.shelf.cardOf(row, now));
  }

  /** For `listingCard` and its like: the taxonomies. */
  get taxonomies() {
    return { categories: this.categories, regions: this.regions };
  }
}
