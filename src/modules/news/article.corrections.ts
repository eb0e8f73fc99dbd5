import { Injectable } from '@nestjs/common';
import { ArticlePages } from './article-pages.js';
import { correctionsPage } from './article.corrections.view.js';
import { ArticleHistory } from './article.history.js';
import { ArticlePhotos } from './article.photos.js';
import { Paper } from './paper.js';

/** Versions on one page: each costs a comparison. */
const PAGE_SIZE = 10;

/** The history of an article that readers can see: what was changed, when, and why. */
@Injectable()
export class ArticleCorrections {
  constructor(
    private readonly pages: ArticlePages,
    private readonly history: ArticleHistory,
    private readonly photos: ArticlePhotos,
    private readonly paper: Paper,
  ) {}

  /**
   * The model of `news/corrections`.
   * @param upTo number of the version to begin with, as the link to older ones names it; anything else means the newest
   * @throws as `ArticlePages.show` does
   */
  async show(id: number, upTo: string) {
    const article = await this.pages.onShow(id);
    const start = /^[1-9]\d{0,8}$/.test(upTo) ? Math.min(Number(upTo), article.revision) : article.revision;
    const [versions, first, photos] = await Promise.all([
      this.history.upTo(id, start, PAGE_SIZE + 1),
      this.history.first(id),
      this.photos.of(id),
    ]);
    const isNewest = start === article.revision;
    return correctionsPage(article, { versions, first, photos, isNewest }, PAGE_SIZE, this.paper);
  }
}
