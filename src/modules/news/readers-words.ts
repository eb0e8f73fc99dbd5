import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { Comment } from './comment.entity.js';
import { COMMENT } from './comment.path.js';
import { ErrorReport } from './error-report.entity.js';
import { ERROR_REPORT } from './error-report.path.js';

/** So many of a kind are wiped in one transaction. */
const BATCH = 200;

const isKept = { publication: { state: Not('purged' as const) } };

/** Wipes what readers have said of an article. The rows stay, with their numbers and reasons; the queue lets go of them. */
@Injectable()
export class ReadersWords {
  constructor(
    private readonly db: Database,
    private readonly moderation: Moderation,
  ) {}

  /**
   * All of it but the last batch, each batch in a transaction of its own: after this, `wipeRest` takes little. A heated article has
   * thousands of comments, and nobody else writes while a transaction is open.
   */
  async wipeMost(articleId: number): Promise<void> {
    while ((await this.left(articleId)) >= BATCH) await this.db.transaction(() => this.wipeBatch(articleId));
  }

  /** In the transaction that wipes the article. */
  async wipeRest(articleId: number): Promise<void> {
    while ((await this.left(articleId)) > 0) await this.wipeBatch(articleId);
  }

  /** In a transaction. */
  async wipeComment(comment: Comment): Promise<void> {
    Object.assign(comment, { name: '', body: '' });
    await this.moderation.transition(COMMENT, comment, 'purge', SYSTEM, { reason: comment.publication.reason });
  }

  private async wipeBatch(articleId: number): Promise<void> {
    const most = { where: { articleId, ...isKept }, take: BATCH };
    for (const comment of await this.db.read(Comment).find(most)) await this.wipeComment(comment);
    for (const report of await this.db.read(ErrorReport).find(most)) {
      Object.assign(report, { articleTitle: '', quote: '', wrong: '', better: '', contact: null });
      await this.moderation.transition(ERROR_REPORT, report, 'purge', SYSTEM);
    }
  }

  private async left(articleId: number): Promise<number> {
    const of = { articleId, ...isKept };
    return (await this.db.read(Comment).countBy(of)) + (await this.db.read(ErrorReport).countBy(of));
  }
}
