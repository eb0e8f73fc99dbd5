import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Actor } from '../../src/modules/moderation/actor.js';
import { Moderation } from '../../src/modules/moderation/moderation.js';
import { Photos } from '../../src/modules/media/photos.js';
import { ArticleContent } from '../../src/modules/news/article.content.js';
import { contentOf } from '../../src/modules/news/article.copy.js';
import type { Article } from '../../src/modules/news/article.entity.js';
import { ArticlesQueries } from '../../src/modules/news/articles.queries.js';
import { ArticlesService } from '../../src/modules/news/articles.service.js';
import { NewsSources } from '../../src/modules/news/news-sources.js';
import type { Board } from './board.js';
import { jpeg } from './pictures.js';

/** 沈若川, who is responsible for the news, and 顾晓, who moderates. */
export const EDITOR: Actor = { name: 'ruochuan', role: 'editor', id: 101 };
export const MODERATOR: Actor = { name: 'guxiao', role: 'moderator', id: 102 };

/** A piece of the evening paper about early buses. */
export const BUSES: Partial<ArticleContent> = {
  kind: 'reprint',
  section: 'jiaotong',
  title: '早班车提前到 5 时 50 分，赶早集不用再搭三轮',
  subtitle: '涟水 12 条城乡公交线路加密，红窑、高沟、五港首末班向两头延',
  lead: '从本周一起，涟水县 12 条城乡公交线路调整班次。红窑到县城由 35 分钟一班缩到 20 分钟一班，票价不变。',
  body: [
    '<p>天还没亮透，红窑镇集镇站的站牌下已经站了七八个人。5 时 50 分，第一班 106 路进站，司机陈广顺把暖风先打开，等最后一位挑担子的老人坐稳了才关门。</p>',
    '<p>“以前赶早集，得凑五个人包一辆三轮，冬天风直往脖子里灌。”67 岁的卖菜人孙桂兰说，现在坐车 3 元，老年卡半价。</p>',
    '<h2>怎么调的</h2>',
    '<p>县公交公司把 9 月的刷卡数据按 10 分钟一格排开，发现清晨 6 点前的候车人数比三年前多了将近一倍。调整后，全县每天多开 86 班。</p>',
  ].join('\n'),
  source: '淮水晚报',
  sourceUrl: 'https://evening.example/2026/11/24/buses.html',
  authors: ['周予安', '叶列'],
  editor: '沈若川',
  regions: ['lianshui'],
  towns: ['320826101'],
};

/** What editors and moderators do to news, without their pages. */
export class Newsroom {
  constructor(private readonly board: Board) {}

  /** Once, before anything is reprinted: whose texts may be. */
  async open(): Promise<void> {
    for (const name of ['淮水晚报', '涟漪新闻'])
      await this.sources.add({ name, url: 'https://evening.example/', mayReprint: true }, EDITOR);
  }

  draft(content: Partial<ArticleContent> = {}, photos: readonly string[] = []): Promise<Article> {
    const whole = Object.assign(new ArticleContent(), BUSES, content);
    return this.articles.create(EDITOR, whole, photos);
  }

  async publish(content: Partial<ArticleContent> = {}): Promise<Article> {
    return this.articles.publish(await this.draft(content), EDITOR);
  }

  async schedule(content: Partial<ArticleContent>, at: number): Promise<Article> {
    return this.articles.schedule(await this.draft(content), at, EDITOR);
  }

  /** Changes the text that readers see, and tells them why. */
  async revise(id: number, change: Partial<ArticleContent>, note: string): Promise<Article> {
    const article = await this.article(id);
    const content = Object.assign(contentOf(article), change);
    return this.articles.revise(await this.articles.save(article, content, article.edition, EDITOR), note, EDITOR);
  }

  async withdraw(id: number): Promise<void> {
    await this.articles.withdraw(await this.article(id), EDITOR);
  }

  async restore(id: number): Promise<void> {
    await this.articles.restore(await this.article(id), EDITOR);
  }

  /** What a moderator decides: `remove`, `restore`. */
  async decide(id: number, event: 'remove' | 'restore', reason?: string): Promise<void> {
    await this.board.get(Moderation).transition('article', await this.article(id), event, MODERATOR, { reason });
  }

  async article(id: number): Promise<Article> {
    return (await this.board.get(ArticlesQueries).byId(id))!;
  }

  /** Tokens of photos that have come in and belong to nobody yet. */
  async photos(...sizes: readonly (readonly [width: number, height: number])[]): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
    const tokens: string[] = [];
    try {
      for (const [place, [width, height]] of sizes.entries()) {
        const path = join(folder, `${place}.jpg`);
        writeFileSync(path, await jpeg(width, height));
        tokens.push((await this.board.get(Photos).take({ path })).token);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    return tokens;
  }

  private get articles(): ArticlesService {
    return this.board.get(ArticlesService);
  }

  private get sources(): NewsSources {
    return this.board.get(NewsSources);
  }
}
