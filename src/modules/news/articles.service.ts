import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { FormInvalid } from '../../web/forms.js';
import { type Actor, Moderation, Stale } from '../moderation/moderation.js';
import type { PublicationEvent } from '../moderation/publication.js';
import type { Why } from '../moderation/transitions.js';
import { SearchIndex } from '../search/search-index.js';
import type { ArticleContent } from './article.content.js';
import { contentOf, sameContent } from './article.copy.js';
import { ArticleEditions } from './article.editions.js';
import { Article } from './article.entity.js';
import { ARTICLE } from './article.index.js';
import { faultsOfNote } from './article.note.js';
import { ArticlePins } from './article.pins.js';
import * as may from './article.policy.js';
import { ArticleReadiness } from './article.readiness.js';
import { ArticleTexts } from './article.texts.js';

/** How far ahead an article can be scheduled. */
const FARTHEST = 365 * DAY;

/**
 * What the newsroom does to articles. Each method is one transaction, and changes the article that it is given.
 * Each but `pin` takes the next edition; when the article is not as it was read, it fails with `Stale` (409).
 */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly editions: ArticleEditions,
    private readonly texts: ArticleTexts,
    private readonly readiness: ArticleReadiness,
    private readonly moderation: Moderation,
    private readonly index: SearchIndex,
    private readonly pins: ArticlePins,
  ) {}

  /** Begins a draft. @param more tokens of photos that came along and stand nowhere in the text */
  create(by: Actor, content: ArticleContent, more: readonly string[] = []): Promise<Article> {
    const now = this.clock.now();
    return this.db.transaction(async () => {
      const article = Object.assign(new Article(), contentOf(content));
      Object.assign(article, { createdBy: by.name, createdAt: now, savedBy: by.name, savedAt: now });
      article.publication.changedAt = now;
      await this.db.write(Article).save(article);
      await this.texts.keep(article, content, more);
      return article;
    });
  }

  /**
   * Keeps what an editor has written: in the article itself, or in the working copy of one that readers know.
   * @param edition the one that the editor began with. Who saves what is there already takes no new one
   */
  async save(
    article: Article,
    content: ArticleContent,
    edition: number,
    by: Actor,
    more: readonly string[] = [],
  ): Promise<Article> {
    this.insist(may.canEdit(article), '这篇文章现在不能修改');
    if (edition !== article.edition) throw new Stale();
    if (more.length === 0 && sameContent((await this.texts.workingCopy(article)).content, content)) return article;
    return this.editions.take(article, by, () => this.texts.keep(article, content, more));
  }

  /** @throws FormInvalid with all that it lacks */
  async publish(article: Article, by: Actor): Promise<Article> {
    this.insist(may.canPublish(article), '这篇文章现在不能发布');
    await this.readiness.insist(article.id, article);
    const first = { at: this.clock.now(), by: by.role === 'system' ? article.savedBy : by.name, note: null };
    return this.editions.take(article, by, async () => {
      Object.assign(article, { rank: await this.index.nextRank(first.at), publishAt: null });
      await this.texts.show(article, article, first);
      await this.move(article, 'publish', by);
    });
  }

  /** Sets the moment at which it will be published, or another one. @throws FormInvalid */
  async schedule(article: Article, at: number, by: Actor): Promise<Article> {
    this.insist(may.canSchedule(article), '这篇文章现在不能定时发布');
    const wait = at - this.clock.now();
    if (!(wait > 0 && wait < FARTHEST))
      throw new FormInvalid([{ field: 'publish_at', message: '请选一个以后的时间，一年以内' }]);
    await this.readiness.insist(article.id, article);
    return this.editions.take(article, by, async () => {
      if (may.canRecall(article)) await this.move(article, 'recall', by);
      article.publishAt = at;
      await this.move(article, 'schedule', by, { after: { at } });
    });
  }

  recall(article: Article, by: Actor, why?: Why): Promise<Article> {
    this.insist(may.canRecall(article), '这篇文章没有定时发布');
    return this.editions.take(article, by, async () => {
      article.publishAt = null;
      await this.move(article, 'recall', by, why);
    });
  }

  /**
   * Shows readers the working copy as the next revision.
   * @param note what was changed and why, for readers
   * @throws FormInvalid with what note and text lack, RuleBroken when nothing was changed
   */
  async revise(article: Article, note: string, by: Actor): Promise<Article> {
    this.insist(may.canRevise(article), '只有在线的文章才能发布修改');
    const { content, isChanged } = await this.texts.workingCopy(article);
    if (!isChanged) throw new RuleBroken('内容没有变化，不用发布修改');
    await this.readiness.insist(article.id, content, faultsOfNote(note));
    const now = this.clock.now();
    return this.editions.take(article, by, async () => {
      await this.texts.show(article, content, { at: now, by: by.name, note });
      article.revisedAt = now;
      await this.move(article, 'revise', by, { note });
    });
  }

  withdraw(article: Article, by: Actor): Promise<Article> {
    this.insist(may.canWithdraw(article), '这篇文章现在不能撤下');
    return this.editions.take(article, by, async () => {
      article.pinnedUntil = null;
      await this.move(article, 'withdraw', by);
    });
  }

  /** Takes a withdrawal back. */
  restore(article: Article, by: Actor): Promise<Article> {
    this.insist(may.canRestore(article, this.clock.now()), '这篇文章现在不能恢复');
    return this.editions.take(article, by, () => this.move(article, 'restore', by));
  }

  /** Keeps it on top of the lists for so many days; 0 takes it down from there. */
  async pin(article: Article, days: number, by: Actor): Promise<void> {
    this.insist(days === 0 || may.canPin(article), '只有在线的文章才能置顶');
    await this.pins.pin(article, days, by);
  }

  /** Takes the text of an earlier version for the working copy. Null when there is none of this number. */
  async restoreRevision(article: Article, number: number, by: Actor): Promise<Article | null> {
    const content = await this.texts.revision(article, number);
    return content && this.save(article, content, article.edition, by);
  }

  private move(article: Article, event: PublicationEvent, by: Actor, why?: Why): Promise<void> {
    return this.moderation.transition(ARTICLE, article, event, by, why);
  }

  private insist(allowed: boolean, otherwise: string): void {
    if (!allowed) throw new RuleBroken(otherwise, 409);
  }
}
