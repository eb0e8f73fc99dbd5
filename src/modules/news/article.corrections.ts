import { Injectable } from '@nestjs/common';
import { found } from '../../web/errors.js';
import { ArticlePages } from './article-pages.js';
import { correctionsPage } from './article.corrections.view.js';
import { ArticleDiffs } from './article.diffs.js';
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
    private readonly diffs: ArticleDiffs,
    private readonly photos: ArticlePhotos,
    private readonly paper: Paper,
  ) {}

  /**
   * The model of `news/corrections`.
   * @param upTo number of the version to begin with, as the link to older ones names it; '' is the newest
   * @throws as `ArticlePages.show` does; NotFoundException for a number that no link names: each address is a page to be kept
   */
  async show(id: number, upTo: string) {
    const article = await this.pages.onShow(id);
    const start = upTo === '' ? article.revision : found(startOf(upTo, article.revision));
    const [versions, first, photos] = await Promise.all([
      this.history.upTo(id, start, PAGE_SIZE + 1),
      this.history.first(id),
      this.photos.of(id),
    ]);
    const known = { versions, diffs: this.diffs.of(versions), first, photos, isNewest: upTo === '' };
    return correctionsPage(article, known, PAGE_SIZE, this.paper);
  }
}

/** A version that was a change and is not the newest. Links made before a newer one came still lead somewhere. */
function startOf(upTo: string, newest: number): number | null {
  const number = /^[1-9]\d{0,8}$/.test(upTo) ? Number(upTo) : 0;
  return number > 1 && number < newest ? number : null;
}
