import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { Vault } from '../../kernel/vault.js';
import { Moderation } from '../moderation/moderation.js';
import type { Verdict } from '../moderation/verdict.js';
import { SentOnce } from '../visitors/sent-once.js';
import type { Article } from './article.entity.js';
import { regionOf } from './comment.policy.js';
import { ErrorReport } from './error-report.entity.js';
import type { ErrorDraft } from './error-report.form.js';
import { ERROR_REPORT } from './error-report.path.js';

const NUMBER_LENGTH = 10;
/** As many as an editor is shown at once. */
const MOST_ACCEPTED = 20;
const CONTACT_KEPT = 30 * DAY;
const SEALED_FOR = 'error-report';
const TO_BE_LOOKED_AT: Verdict = { decision: 'held', score: 0, parts: [{ rule: '读者纠错', score: 0, words: [] }] };

/** Errors that readers tell of. */
@Injectable()
export class ErrorReports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly once: SentOnce,
    private readonly moderation: Moderation,
  ) {}

  /** What this very sending has made already, within the last ten minutes. @param device keyed hash */
  sentBefore(article: Article, draft: ErrorDraft, device: string): Promise<ErrorReport | null> {
    const where = { once: In(this.keys(article, draft, device)), createdAt: MoreThan(this.once.since()) };
    return this.db.read(ErrorReport).findOneBy(where);
  }

  async send(article: Article, draft: ErrorDraft, device: string): Promise<ErrorReport> {
    try {
      return await this.db.transaction(() => this.create(article, draft, device));
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.sentBefore(article, draft, device) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  byNumber(typed: string): Promise<ErrorReport | null> {
    return this.db.read(ErrorReport).findOneBy({ number: canonicalCode(typed.slice(0, 40)).slice(0, NUMBER_LENGTH) });
  }

  /** What moderators have accepted of an article since its text was last changed, the newest first: the newsroom's to mend. */
  accepted({ id, revisedAt }: Pick<Article, 'id' | 'revisedAt'>): Promise<ErrorReport[]> {
    const publication = { state: 'done' as const, changedAt: MoreThan(revisedAt ?? 0) };
    return this.db
      .read(ErrorReport)
      .find({ where: { articleId: id, publication }, order: { id: 'DESC' }, take: MOST_ACCEPTED });
  }

  /** How whoever sent it can be reached, for staff; null when they did not say, or it has been wiped. */
  contactOf({ contact }: ErrorReport): string | null {
    return contact && this.vault.open(SEALED_FOR, contact);
  }

  async wipeContacts(now: number): Promise<void> {
    await this.db.transaction(() =>
      this.db
        .write(ErrorReport)
        .update({ contact: Not(IsNull()), createdAt: LessThan(now - CONTACT_KEPT) }, { contact: null }),
    );
  }

  private async create(article: Article, draft: ErrorDraft, device: string): Promise<ErrorReport> {
    const { quote, wrong, right, contact } = draft;
    const now = this.clock.now();
    const report = Object.assign(new ErrorReport(), {
      quote,
      wrong,
      better: right,
      number: crockford(randomBytes(7), NUMBER_LENGTH),
      articleId: article.id,
      articleTitle: article.title,
      contact: contact === '' ? null : this.vault.seal(SEALED_FOR, contact),
      region: regionOf(article),
      once: this.keys(article, draft, device)[0],
      createdAt: now,
    });
    report.publication.changedAt = now;
    await this.db.write(ErrorReport).save(report);
    await this.moderation.submit(ERROR_REPORT, report, TO_BE_LOOKED_AT);
    return report;
  }

  private keys({ id }: Article, { quote, wrong, right }: ErrorDraft, device: string): [string, string] {
    return this.once.keys(ERROR_REPORT, [device, id, quote, wrong, right]);
  }
}
