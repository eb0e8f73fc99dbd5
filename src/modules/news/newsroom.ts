import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { found } from '../../web/errors.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import { type Sent, textOf, textsOf } from '../../web/sent.js';
import { PhotoRefused } from '../media/photo-refused.js';
import { Photos } from '../media/photos.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import { actorOf } from '../moderation/actor.js';
import { Stale } from '../moderation/moderation.js';
import type { Person } from '../users/person.js';
import type { ArticleContent } from './article.content.js';
import type { Article } from './article.entity.js';
import { ArticleForm } from './article.form.js';
import { ARTICLE_LIMITS } from './article.limits.js';
import { ArticlePhotos } from './article.photos.js';
import { ArticlesQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';
import { NewsroomBegin } from './newsroom.begin.js';
import { NewsroomPages } from './newsroom.pages.js';
import { editionOf, onceOf } from './newsroom.sent.js';

/** What an editor has sent: a new text, or another state of one. */
export interface Sending {
  readonly person: Person;
  readonly sent: Sent;
  readonly req: Request;
}

/** From a sent form to a saved article. Photos are taken in first, so that they are kept whatever else is wrong. */
@Injectable()
export class Newsroom {
  constructor(
    private readonly form: ArticleForm,
    private readonly photos: Photos,
    private readonly own: ArticlePhotos,
    private readonly queries: ArticlesQueries,
    private readonly articles: ArticlesService,
    private readonly beginning: NewsroomBegin,
    private readonly pages: NewsroomPages,
  ) {}

  /** @throws NotFoundException */
  async article(id: number): Promise<Article> {
    return found(await this.queries.byId(id));
  }

  /**
   * Saves what was typed, as a new draft when there is no article yet.
   * @throws FormBack with everything that was typed: 422 for what is too long, 409 when somebody else has saved meanwhile
   */
  async save(article: Article | null, { person, sent, req }: Sending): Promise<Article> {
    const { tokens, faults: photoFaults } = await this.takePhotos(sent, req);
    const all = { ...sent, photo_tokens: tokens };
    const { content, faults } = this.form.read(sent);
    if (faults.length) throw await this.pages.back(person, article, all, [...faults, ...photoFaults]);
    const saved = await this.orBack(person, article, all, () => this.keep(article, content, { person, sent, tokens }));
    // The rest is safe: only the pictures that were refused have to be said.
    if (photoFaults.length) throw await this.pages.back(person, saved, undefined, photoFaults);
    return saved;
  }

  /**
   * Does something with an article that has just been saved.
   * @throws FormBack with all that it lacks
   */
  act(article: Article, { person, sent }: Sending, work: () => Promise<unknown>): Promise<unknown> {
    const extra = { note: textOf(sent, 'note'), publish_at: textOf(sent, 'publish_at') };
    return this.orBack(person, article, undefined, work, extra);
  }

  private keep(
    article: Article | null,
    content: ArticleContent,
    { person, sent, tokens }: { person: Person; sent: Sent; tokens: string[] },
  ): Promise<Article> {
    const by = actorOf(person);
    if (article === null) return this.beginning.begin({ by, content, photos: tokens, once: onceOf(sent) });
    return this.articles.save(article, content, editionOf(sent), by, tokens);
  }

  /** @param typed what goes back into the form; when it is saved already, the form shows that */
  private async orBack<Result>(
    person: Person,
    article: Article | null,
    typed: Sent | undefined,
    work: () => Promise<Result>,
    extra: Sent = {},
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FormInvalid) throw await this.pages.back(person, article, typed, error.faults, extra);
      if (!(error instanceof Stale) || !article) throw error;
      throw await this.pages.conflict(person, await this.article(article.id), typed ?? extra);
    }
  }

  private async takePhotos(sent: Sent, req: Request): Promise<{ tokens: string[]; faults: Fault[] }> {
    const tokens = textsOf(sent, 'photo_tokens', ARTICLE_LIMITS.photos);
    const faults: Fault[] = [];
    for (const file of uploadedPhotos(req)) {
      try {
        tokens.push((await this.photos.take(file)).token);
      } catch (error) {
        if (!(error instanceof PhotoRefused)) throw error;
        faults.push({ field: 'photos', message: error.message });
      }
    }
    // Those that the article has already are no news.
    return { tokens: (await this.own.loose(tokens)).map(({ token }) => token), faults };
  }
}
