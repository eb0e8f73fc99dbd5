import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { ArticleCard } from '../news/article.card.js';
import { NewsLists, newsTags } from '../news/news-lists.js';

const LATEST = 6;
const HOT = 6;

/** The news on the front page. */
export interface Front {
  readonly top: ArticleCard | null;
  readonly cards: readonly ArticleCard[];
  readonly hot: readonly ArticleCard[];
  readonly tags: readonly string[];
}

/** Brings the news to the front page, in three statements; a board without news has none. */
@Injectable()
export class FrontNews {
  constructor(
    private readonly lists: NewsLists,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async bring(): Promise<Front | null> {
    if (this.settings.newsMode === 'off') return null;
    const [latest, pinned, hot] = await Promise.all([
      this.lists.latest({ limit: LATEST }),
      this.lists.pinned(),
      this.lists.hot(HOT),
    ]);
    const others = latest.filter(({ id }) => !pinned.some((card) => card.id === id));
    const [top = null, ...cards] = [...pinned, ...others].slice(0, LATEST);
    return top && { top, cards, hot, tags: newsTags([top, ...cards, ...hot]) };
  }
}
