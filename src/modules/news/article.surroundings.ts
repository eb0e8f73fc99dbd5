import { Injectable, Optional } from '@nestjs/common';
import { Views } from '../visitors/views.js';
import { ARTICLE } from './article.index.js';
import type { Article } from './article.entity.js';
import type { Beside } from './article.view.js';
import { Comments } from './comments.js';
import { ListingsNearby } from './listings-nearby.js';
import { NewsLists, newsTags } from './news-lists.js';

const RELATED = 5;
const HOT = 8;

/** Gathers what stands beside an article. */
@Injectable()
export class ArticleSurroundings {
  constructor(
    private readonly lists: NewsLists,
    private readonly views: Views,
    private readonly comments: Comments,
    @Optional() private readonly listings?: ListingsNearby,
  ) {}

  /** With the cache tags of everything that is shown in passing. */
  async of(article: Article): Promise<Beside & { tags: string[] }> {
    const [views, neighbours, related, hot, nearby, comments] = await Promise.all([
      this.views.of(ARTICLE, [article.id]),
      this.lists.neighbours(article),
      this.lists.related(article, RELATED),
      this.lists.hot(HOT),
      this.listings?.near(article) ?? null,
      this.comments.shown(article),
    ]);
    const { newer, older } = neighbours;
    const shown = [newer, older, ...related, ...hot].filter((card) => card !== null);
    return {
      views: views.get(article.id) ?? 0,
      newer,
      older,
      related,
      hot: hot.filter(({ id }) => id !== article.id),
      nearby,
      comments,
      tags: [...newsTags(shown), ...(nearby?.tags ?? [])],
    };
  }
}
