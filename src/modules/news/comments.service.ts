import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { FormInvalid } from '../../web/forms.js';
import { TooMany } from '../../web/too-many.js';
import { Moderation } from '../moderation/moderation.js';
import type { Trapped } from '../visitors/form-traps.js';
import { SentOnce } from '../visitors/sent-once.js';
import type { Article } from './article.entity.js';
import { Comment } from './comment.entity.js';
import type { CommentDraft } from './comment.form.js';
import { COMMENT } from './comment.path.js';
import { brake, canAnswer, NEWCOMER, regionOf } from './comment.policy.js';
import { CommentsQueries } from './comments.queries.js';

/** Who writes, as far as we know: keyed hashes of the device and of its network. */
export interface Writer extends Partial<Trapped> {
  readonly device: string;
  readonly network: string;
  /** Number of the block of that network (`BlockedNetworks`). */
  readonly networkBlock?: number | null;
}

/** What readers say. Each method is one transaction. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly once: SentOnce,
    private readonly queries: CommentsQueries,
    private readonly moderation: Moderation,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The comment that this very sending has made already, within the last ten minutes. */
  sentBefore(article: Article, draft: CommentDraft, writer: Writer): Promise<Comment | null> {
    return this.queries.sent(this.keys(article, draft, writer), this.once.since());
  }

  /**
   * Whether this writer may say so now. Who comes without a cookie each time, or with a new one, is known by the network: whole towns
   * share one, so those who have written here before are not held up by their neighbours.
   * @throws FormInvalid when what it answers cannot be answered, TooMany while a thread is to cool down
   */
  async check({ id }: Article, { replyTo }: CommentDraft, { device, network }: Writer): Promise<void> {
    if (replyTo === null) return;
    const root = await this.queries.byId(replyTo);
    if (root?.articleId !== id || !canAnswer(root))
      throw new FormInvalid([{ field: 'body', message: '要回复的那条评论已经不在了，您可以直接发表' }]);
    const isKnown = await this.queries.wroteBefore(device, this.clock.now() - NEWCOMER);
    const lastAt = await this.queries.lastInThread(root.id, device, isKnown ? null : network);
    if (lastAt === null) return;
    const reports = await this.moderation.standingReports(COMMENT, await this.queries.threadIds(root.id));
    const wait = brake(lastAt, reports, this.clock.now());
    if (wait > 0) throw new TooMany(wait);
  }

  /**
   * Takes a comment in; what becomes of it says the verdict. The same text sent again at the same moment is the same comment.
   * @throws as `check` does
   */
  async post(article: Article, draft: CommentDraft, writer: Writer): Promise<Comment> {
    try {
      return await this.db.transaction(() => this.create(article, draft, writer));
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.sentBefore(article, draft, writer) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  private async create(article: Article, draft: CommentDraft, writer: Writer): Promise<Comment> {
    const { name, body, replyTo } = draft;
    if (replyTo !== null) {
      // Holds the thread: of many replies sent at the same moment, each finds what the ones before it have written.
      await this.db.write(Comment).increment({ id: replyTo }, 'replies', 0);
      const twin = await this.sentBefore(article, draft, writer);
      if (twin) return twin;
      await this.check(article, draft, writer);
    }
    const now = this.clock.now();
    const { device, network, networkBlock, filledMs, trapped } = writer;
    const comment = Object.assign(new Comment(), {
      device,
      network,
      name,
      body,
      articleId: article.id,
      parentId: replyTo,
      region: regionOf(article),
      once: this.keys(article, draft, writer)[0],
      createdAt: now,
    });
    comment.publication.changedAt = now;
    await this.db.write(Comment).save(comment);
    const verdict = await this.moderation.judge({
      kind: COMMENT,
      review: this.settings.comments === 'live' ? 'post' : 'pre',
      title: name,
      body,
      region: comment.region,
      leaf: null,
      phoneHash: null,
      device,
      network,
      networkBlock,
      filledMs,
      trapped,
    });
    await this.moderation.submit(COMMENT, comment, verdict);
    return comment;
  }

  private keys({ id }: Article, { body, replyTo }: CommentDraft, { device }: Writer): [string, string] {
    return this.once.keys(COMMENT, [device, id, replyTo, body]);
  }
}
