import { Injectable } from '@nestjs/common';
import { type Owner, Photos, type PhotoView } from '../media/photos.js';
import { FormInvalid } from '../../web/forms.js';
import { photosIn } from './article.body.js';
import type { CoverPhoto } from './article.card.js';
import type { ArticleContent } from './article.content.js';
import { ARTICLE } from './article.index.js';
import { ARTICLE_LIMITS } from './article.limits.js';

const MOST = ARTICLE_LIMITS.photos;

/** The photos of articles: those that any version of it uses stay with it until it is purged. */
@Injectable()
export class ArticlePhotos {
  constructor(private readonly photos: Photos) {}

  /** With addresses that work now, for staff. */
  of(id: number): Promise<PhotoView[]> {
    return this.photos.of(owner(id), MOST);
  }

  /** Of these tokens, the photos that have come in and belong to nobody yet. */
  loose(tokens: readonly string[]): Promise<PhotoView[]> {
    return this.photos.find(tokens, MOST);
  }

  /**
   * Gives the article the photos that a text uses and `more`, besides those it has. In a transaction.
   * @param keeps it was published: what it has is part of a version that readers can see, and stays
   * @returns all its photos, with the addresses that readers will get
   * @throws FormInvalid when they are too many
   */
  async attach(id: number, content: ArticleContent, more: readonly string[], keeps: boolean): Promise<PhotoView[]> {
    const used = [...new Set([...photosOf(content), ...more])];
    const had = (await this.of(id)).map(({ token }) => token);
    const all = [...new Set([...used, ...had])];
    if ((keeps ? all : used).length > MOST)
      throw new FormInvalid([{ field: 'body', message: `一篇文章前后最多用 ${MOST} 张照片，请去掉几张再保存` }]);
    return all.length ? this.photos.attach(owner(id), all, MOST) : [];
  }

  /** In a transaction. */
  purge(id: number): Promise<void> {
    return this.photos.purge(owner(id));
  }
}

const owner = (id: number): Owner => ({ kind: ARTICLE, id });

/** Tokens of all photos that a text uses, the cover first. */
export function photosOf({ cover, body }: Pick<ArticleContent, 'cover' | 'body'>): string[] {
  return [...new Set([...(cover ? [cover] : []), ...photosIn(body)])];
}

/** What `Article.coverPhoto` keeps of the cover; null when there is none among these photos. */
export function coverOf({ cover, coverAlt }: ArticleContent, photos: readonly PhotoView[]): CoverPhoto | null {
  const photo = photos.find(({ token }) => token === cover);
  if (!photo) return null;
  const { thumb, medium, large, webp, width, height } = photo;
  return { thumb, medium, large, webp: webp.thumb, mediumWebp: webp.medium, width, height, alt: coverAlt };
}
