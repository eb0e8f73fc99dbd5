import { Injectable, NotFoundException } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Document } from '../../web/document.js';
import { PageAnswer } from '../../web/errors.js';
import { qrDrawing, qrSvg } from '../../web/qr.js';
import { Categories } from '../categories/categories.js';
import type { CoverPhoto } from './article.card.js';
import type { ArticleContent } from './article.content.js';
import type { Article } from './article.entity.js';
import { articlePath } from './article.index.js';
import { gonePage } from './article.gone.js';
import { ArticleHistory } from './article.history.js';
import { articleJsonLd } from './article.json-ld.js';
import { ArticlePhotos, coverOf } from './article.photos.js';
import { ArticleSurroundings } from './article.surroundings.js';
import { articlePage, articleText, type Issue, type OwnParts } from './article.view.js';
import { ArticlesQueries } from './articles.queries.js';
import { NewsLists, newsTags } from './news-lists.js';
import { Paper } from './paper.js';

/** Newer news on the page of an article that is gone. */
const NEWER = 6;

/** Gathers what the pages of one article show, and answers for one that is gone. */
@Injectable()
export class ArticlePages {
  constructor(
    private readonly queries: ArticlesQueries,
    private readonly photos: ArticlePhotos,
    private readonly history: ArticleHistory,
    private readonly surroundings: ArticleSurroundings,
    private readonly lists: NewsLists,
    private readonly categories: Categories,
    private readonly paper: Paper,
    private readonly clock: Clock,
  ) {}

  /** The model of `news/show`. @throws PageAnswer 410 when it was public once, NotFoundException when it never was. */
  async show(id: number) {
    const article = await this.onShow(id);
    const [own, { tags, ...beside }] = await Promise.all([this.ownParts(article), this.surroundings.of(article)]);
    const page = articlePage(article, issueOf(article), own, beside, this.paper);
    const jsonLd = articleJsonLd(page, article, this.paper);
    return { ...page, jsonLd, tags: [tagOf(id), ...tags] };
  }

  /** The model of `news/print`. @throws as `show` does. */
  async print(id: number) {
    const article = await this.onShow(id);
    const text = articleText(article, issueOf(article), await this.ownParts(article), this.paper, Infinity);
    return { ...text, ...SHEET, title: text.heading, qr: qrDrawing(text.address), tags: [tagOf(id)] };
  }

  /** @throws as `show` does */
  async qr(id: number): Promise<Document> {
    await this.onShow(id);
    return new Document(qrSvg(qrDrawing(this.paper.siteUrl + articlePath(id))), 'image/svg+xml; charset=utf-8', [
      tagOf(id),
    ]);
  }

  /** The model of `news/show` for what is not public, with the pictures that it will have: for the newsroom alone. */
  async preview(article: Article, content: ArticleContent) {
    const photos = await this.photos.of(article.id);
    const own = { photos, cover: coverOf(content, photos), note: null };
    const issue = { ...issueOf(article), publishedAt: article.publication.publishedAt ?? this.clock.now() };
    const beside = { views: 0, newer: null, older: null, related: [], hot: [], nearby: null, comments: null };
    return { ...articlePage(content, issue, own, beside, this.paper), preview: true, noindex: true };
  }

  /** An article on show. @throws as `show` does. */
  async onShow(id: number): Promise<Article> {
    const article = await this.queries.byId(id);
    if (article?.publication.isPublic) return article;
    throw (article && (await this.absent(article))) ?? new NotFoundException();
  }

  /** A number that was never given and an article that waits for its time answer the same. */
  private async absent(article: Article): Promise<Error | null> {
    const { section, id } = article;
    const page = gonePage(article, this.paper, this.categories, this.clock.now());
    if (!page) return null;
    const inSection = await this.lists.latest({ section, limit: NEWER });
    const newer = inSection.length ? inSection : await this.lists.latest({ limit: NEWER });
    const answer = new PageAnswer(410, 'news/gone', { ...page, newer, tags: [tagOf(id), ...newsTags(newer)] });
    // Programs are told in the words of the page.
    return Object.assign(answer, { message: page.words });
  }

  private async ownParts(article: Article): Promise<OwnParts> {
    const [photos, note] = await Promise.all([
      article.body.includes('data-photo') ? this.photos.of(article.id) : [],
      article.revision > 1 ? this.history.noteOf(article.id, article.revision) : null,
    ]);
    return { photos, note, cover: article.coverPhoto ? (JSON.parse(article.coverPhoto) as CoverPhoto) : null };
  }
}

const SHEET = { layout: 'sheet', sheetClass: 'paper-bg', noindex: true };

const tagOf = (id: number): string => `article:${id}`;

const issueOf = ({ id, publication, createdAt, revision, revisedAt }: Article): Issue => ({
  id,
  publishedAt: publication.publishedAt ?? createdAt,
  revision,
  revisedAt,
});
