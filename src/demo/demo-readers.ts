import { INestApplicationContext } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, HOUR, MINUTE } from '../kernel/clock.js';
import { Vault } from '../kernel/vault.js';
import { Moderation } from '../modules/moderation/moderation.js';
import type { Article } from '../modules/news/article.entity.js';
import { ARTICLE } from '../modules/news/article.index.js';
import { readComment } from '../modules/news/comment.form.js';
import { COMMENT } from '../modules/news/comment.path.js';
import { CommentsService } from '../modules/news/comments.service.js';
import { readErrorReport } from '../modules/news/error-report.form.js';
import { ERROR_REPORT } from '../modules/news/error-report.path.js';
import { ErrorReports } from '../modules/news/error-reports.service.js';
import { NOTICE } from '../modules/notices/notice.path.js';
import { Notices } from '../modules/notices/notices.service.js';
import { Favourites } from '../modules/visitors/favourites.js';
import { type Happening, OFFICER } from './demo-newsroom.js';
import type { DemoArticle, DemoComment, DemoError, DemoNotice } from './news/demo-article.js';
import { chance, seedOf } from './random.js';

/** How long it takes until somebody has looked at a comment, an error report or a notice. */
const LOOKED_AT = { comment: 6 * MINUTE, error: 25 * MINUTE, notice: 3 * HOUR };
const REPORTS_SAY = ['语气太冲了，看着不舒服', '没有根据就骂人', '和文章没有关系'];
const MOST_SAVERS = 8;

/** What readers do with the articles of the demo, and what they are answered. */
export class DemoReaders {
  private readonly comments: CommentsService;
  private readonly errors: ErrorReports;
  private readonly notices: Notices;
  private readonly favourites: Favourites;
  private readonly moderation: Moderation;
  private readonly clock: Clock;
  private readonly vault: Vault;
  private readonly settings: Settings;

  constructor(app: INestApplicationContext) {
    const get = { strict: false } as const;
    this.comments = app.get(CommentsService, get);
    this.errors = app.get(ErrorReports, get);
    this.notices = app.get(Notices, get);
    this.favourites = app.get(Favourites, get);
    this.moderation = app.get(Moderation, get);
    this.clock = app.get(Clock, get);
    this.vault = app.get(Vault, get);
    this.settings = app.get<Settings>(SETTINGS, get);
  }

  /** @param at when the article was published */
  after(demo: DemoArticle, article: Article, at: number): Happening[] {
    const ids = new Map<DemoComment, number>();
    const said = this.settings.comments === 'off' ? [] : demo.comments;
    const happens = <Thing extends { after: number }>(thing: Thing, work: () => Promise<unknown>) => ({
      at: at + thing.after * HOUR,
      work,
    });
    return [
      ...said.map((comment, place) => happens(comment, () => this.say(article, comment, rootOf(said, place), ids))),
      ...demo.errors.map((error) => happens(error, () => this.tell(article, error))),
      ...demo.notices.map((notice) => happens(notice, () => this.claim(article, notice))),
      ...(demo.fate ? [] : [happens({ after: 0.5 }, () => this.keep(article))]),
    ];
  }

  private async say(article: Article, demo: DemoComment, root: DemoComment | null, ids: Map<DemoComment, number>) {
    const replyTo = root ? String(ids.get(root)) : '';
    const draft = readComment({ name: demo.name, body: demo.text, reply_to: replyTo });
    const comment = await this.comments.post(article, draft, this.reader(`${article.id}/${demo.name || demo.text}`));
    ids.set(demo, comment.id);
    const { fate, reason, reports = 0 } = demo;
    if (fate === 'held') return;
    const isHeld = comment.publication.state === 'held';
    await this.later(LOOKED_AT.comment, async () => {
      if (fate === 'removed')
        return this.moderation.transition(COMMENT, comment, isHeld ? 'refuse' : 'remove', OFFICER, { reason });
      if (isHeld) await this.moderation.transition(COMMENT, comment, 'approve', OFFICER);
      for (let count = 0; count < reports; count += 1) {
        const { device: reporter, network } = this.reader(`report ${comment.id}/${count}`);
        const form = { reason: reason!, note: REPORTS_SAY[count % REPORTS_SAY.length]!, reporter, network };
        await this.moderation.report(COMMENT, comment.id, form);
      }
    });
  }

  private async tell(article: Article, { quote, wrong, right, outcome, reason }: DemoError): Promise<void> {
    const draft = readErrorReport({ quote, wrong, right });
    const report = await this.errors.send(article, draft, this.reader(`error ${article.id}`).device);
    if (outcome)
      await this.later(LOOKED_AT.error, () =>
        this.moderation.transition(ERROR_REPORT, report, outcome, OFFICER, { reason }),
      );
  }

  private async claim(article: Article, { outcome, reason, after: _, ...said }: DemoNotice): Promise<void> {
    const draft = { ...said, title: article.title, page: { kind: ARTICLE, id: article.id } };
    const { device } = this.reader(`notice ${article.id}`);
    const notice = await this.notices.send(draft, null, article, device);
    if (outcome)
      await this.later(LOOKED_AT.notice, () =>
        this.moderation.transition(NOTICE, notice, outcome, OFFICER, { reason }),
      );
  }

  /** Some browsers keep it among their favourites. */
  private async keep({ id, title }: Article): Promise<void> {
    const savers = Math.floor(chance(seedOf(title)).next() ** 2 * MOST_SAVERS);
    for (let saver = 0; saver < savers; saver += 1)
      await this.favourites.set(this.vault.hash('demo-saver', `${id}/${saver}`), ARTICLE, id, true);
  }

  private later(ms: number, work: () => Promise<void>): Promise<void> {
    return this.clock.at(this.clock.now() + ms, work);
  }

  private reader(name: string): { device: string; network: string } {
    const device = this.vault.hash('demo-reader', name);
    return { device, network: device };
  }
}

/** What a reply answers: the last comment before it that is none itself. */
const rootOf = (comments: readonly DemoComment[], place: number): DemoComment | null =>
  comments[place]!.isReply ? (comments.slice(0, place).findLast(({ isReply }) => !isReply) ?? null) : null;
