import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Lists } from '../listings/lists.js';
import { NewsLists } from '../news/news-lists.js';
import { FAVOURITE_KINDS, type Favourite, type FavouriteKind } from '../visitors/favourite.entity.js';

/** A thing that was saved, and its card while it is on show. */
export interface Saved {
  readonly kind: FavouriteKind;
  readonly id: number;
  readonly card: object | null;
}

/** Brings out what was saved: listings and news alike. */
@Injectable()
export class FavouriteShelf {
  constructor(
    private readonly lists: Lists,
    private readonly news: NewsLists,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** In the order of the favourites. */
  async bring(favourites: readonly Favourite[]): Promise<Saved[]> {
    const cards = new Map<string, object>();
    for (const kind of FAVOURITE_KINDS) {
      const ids = favourites.filter((one) => one.kind === kind).map(({ itemId }) => itemId);
      for (const card of await this.cardsOf(kind, ids)) cards.set(`${kind} ${card.id}`, card);
    }
    return favourites.map(({ kind, itemId }) => ({ kind, id: itemId, card: cards.get(`${kind} ${itemId}`) ?? null }));
  }

  /** Whether there is such a thing to save. */
  async has(kind: FavouriteKind, id: number): Promise<boolean> {
    return (await this.cardsOf(kind, [id])).length > 0;
  }

  private cardsOf(kind: FavouriteKind, ids: readonly number[]): Promise<readonly { readonly id: number }[]> {
    if (ids.length === 0) return Promise.resolve([]);
    if (kind === 'listing') return this.lists.byIds(ids);
    return this.settings.newsMode === 'off' ? Promise.resolve([]) : this.news.byIds(ids);
  }
}
