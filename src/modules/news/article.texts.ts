import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { ArticleContent } from './article.content.js';
import { contentOf } from './article.copy.js';
import { ArticleDrafts, type WorkingCopy } from './article.drafts.js';
import { Article } from './article.entity.js';
import { ArticlePhotos, coverOf } from './article.photos.js';
import { hasReaders } from './article.policy.js';
import { ArticleRevisions } from './article.revisions.js';
import { cleanHtml } from './html/clean-html.js';

/** Where the texts of an article stand: in its row, in a working copy, in its revisions. What writes needs a transaction. */
@Injectable()
export class ArticleTexts {
  constructor(
    private readonly db: Database,
    private readonly drafts: ArticleDrafts,
    private readonly revisions: ArticleRevisions,
    private readonly photos: ArticlePhotos,
  ) {}

  workingCopy(article: Article): Promise<WorkingCopy> {
    return this.drafts.of(article);
  }

  revision(article: Article, number: number): Promise<ArticleContent | null> {
    return this.revisions.contentOf(article.id, number);
  }

  /** Keeps what an editor wrote: in the article itself, or beside it when readers know it. @param more tokens of further photos */
  async keep(article: Article, written: ArticleContent, more: readonly string[]): Promise<void> {
    // Wherever it comes from: nothing is kept that has not gone through the one way in.
    const content = Object.assign(contentOf(written), { body: cleanHtml(written.body).html });
    const photos = await this.photos.attach(article.id, content, more, hasReaders(article));
    if (hasReaders(article)) return this.drafts.keep(article, content, article.savedBy, article.savedAt);
    const cover = coverOf(content, photos);
    const text = { ...contentOf(content), coverPhoto: cover && JSON.stringify(cover) };
    Object.assign(article, text);
    await this.db.write(Article).update({ id: article.id }, text);
  }

  /** Makes this the text that readers see, as the next revision; the article is saved by its transition. */
  async show(article: Article, content: ArticleContent, about: { at: number; by: string; note: string | null }) {
    const number = article.revision + 1;
    const photos = await this.photos.attach(article.id, content, [], hasReaders(article));
    const cover = coverOf(content, photos);
    Object.assign(article, contentOf(content), { revision: number, coverPhoto: cover && JSON.stringify(cover) });
    await this.revisions.add({ ...about, articleId: article.id, number }, content);
    await this.drafts.drop(article.id);
  }
}
