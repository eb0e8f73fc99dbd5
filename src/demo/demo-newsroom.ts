import { INestApplicationContext } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, HOUR, MINUTE } from '../kernel/clock.js';
import { Moderation } from '../modules/moderation/moderation.js';
import { ArticleContent } from '../modules/news/article.content.js';
import type { Article } from '../modules/news/article.entity.js';
import { ARTICLE } from '../modules/news/article.index.js';
import { ArticlesService } from '../modules/news/articles.service.js';
import { cleanHtml } from '../modules/news/html/clean-html.js';
import { bodyOf } from './news/article-body.js';
import type { DemoArticle } from './news/demo-article.js';

/** The moderator of the demo; decisions are signed with this name. */
export const OFFICER = { name: '值班审核员', role: 'moderator' } as const;

/** Something that happens to an article, and when. */
export interface Happening {
  readonly at: number;
  readonly work: () => Promise<unknown>;
}

const editorOf = ({ editor }: DemoArticle) => ({ name: editor, role: 'editor' }) as const;

/** Enters an article of the demo as its editor would, and later does with it what editors and moderators do. */
export class DemoNewsroom {
  private readonly articles: ArticlesService;
  private readonly moderation: Moderation;
  private readonly clock: Clock;
  private readonly settings: Settings;

  constructor(app: INestApplicationContext) {
    const get = { strict: false } as const;
    this.articles = app.get(ArticlesService, get);
    this.moderation = app.get(Moderation, get);
    this.clock = app.get(Clock, get);
    this.settings = app.get<Settings>(SETTINGS, get);
  }

  /** What the settings let this paper publish. */
  mayHave({ kind }: Pick<DemoArticle, 'kind'>): boolean {
    const { newsMode } = this.settings;
    return newsMode === 'reprint' || (newsMode === 'index' && kind !== 'reprint');
  }

  /**
   * Publishes it now, or begins it if that is all that happens to it.
   * @param tokens of the photos: the cover, if it has one, and those in the text
   * @throws when the newsroom would not take it: demo content is held to the rules of the board
   */
  async enter(demo: DemoArticle, tokens: readonly string[]): Promise<Article> {
    const [by, now] = [editorOf(demo), this.clock.now()];
    const article = await this.clock.at(now - 40 * MINUTE, () =>
      this.articles.create(by, this.contentOf(demo, tokens, 0)),
    );
    if (demo.fate !== 'draft' && demo.fate !== 'scheduled') await this.articles.publish(article, by);
    return article;
  }

  /** What becomes of it after it was entered. @param now the moment at which the demo is loaded */
  after(demo: DemoArticle, article: Article, tokens: readonly string[], now: number): Happening[] {
    const by = editorOf(demo);
    const at = now - demo.ageHours * HOUR;
    const happenings = demo.corrections.map(({ after, note }, index) => ({
      at: at + after * HOUR,
      work: async () => {
        await this.articles.save(article, this.contentOf(demo, tokens, index + 1), article.edition, by);
        await this.articles.revise(article, note, by);
      },
    }));
    const soon = (minutes: number, work: Happening['work']) =>
      void happenings.push({ at: at + minutes * MINUTE, work: async () => void (await work()) });
    const { pinnedDays, fate, inHours = 0, reason } = demo;
    if (pinnedDays) soon(1, () => this.articles.pin(article, pinnedDays, by));
    if (fate === 'scheduled') soon(5, () => this.articles.schedule(article, now + inHours * HOUR, by));
    if (fate === 'withdrawn') soon(6 * 60, () => this.articles.withdraw(article, by));
    if (fate === 'removed')
      soon(5 * 60, () => this.moderation.transition(ARTICLE, article, 'remove', OFFICER, { reason }));
    return happenings;
  }

  /** Its text after so many of its corrections. */
  private contentOf(demo: DemoArticle, tokens: readonly string[], corrections: number): ArticleContent {
    const { kind, section, authors, editor, regions, towns, leaves, sourceUrl, cover } = demo;
    const pictures = cover ? tokens.slice(1) : tokens;
    const later = demo.corrections.slice(corrections).reverse();
    const then = (text: string) => later.reduce((said, { was, is }) => said.replace(is, was), text);
    const { html } = cleanHtml(bodyOf(then(demo.body), (_, index) => pictures[index]!));
    const content: ArticleContent = {
      ...{ kind, section, authors, editor, regions, towns, leaves, sourceUrl },
      title: then(demo.title),
      subtitle: then(demo.subtitle),
      lead: then(demo.lead),
      body: html,
      source: demo.source || this.settings.siteName,
      cover: cover ? tokens[0]! : null,
      coverAlt: cover?.alt ?? '',
    };
    return Object.assign(new ArticleContent(), content);
  }
}
