import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { SearchQuery, SearchResult } from '../search/search-query.js';
import { CardShelf } from './card-shelf.js';
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

  async find(query: SearchQuery): Promise<FoundListings> {
    const now = this.clock.now();
    const found = await this.search.find(query);
    const rows = await this.queries.rows(found.hits.map(({ id }) => id));
    const current = rows.filter((row) => Number(row.expiresAt) > now);
    return { found, rows: current, cards: current.map((row) => this.shelf.cardOf(row, now)) };
  }

  /** For `listingCard` and its like: the taxonomies. */
  get taxonomies() {
    return { categories: this.categories, regions: this.regions };
  }
}
