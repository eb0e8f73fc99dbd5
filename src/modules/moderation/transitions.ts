import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { PageCache } from '../../web/page-cache.js';
import type { Actor } from './actor.js';
import { Audit } from './audit.js';
import { Followers } from './followers.js';
import { type Moderated, type ModeratedKind, ModeratedKinds } from './moderated.js';
import type { PublicationEvent, Was } from './publication.js';
import { Queue } from './queue.js';
import { DOUBT_AT, NO_REPORTS } from './report.score.js';
import { Reports } from './reports.js';
import { type Change, Revisions } from './revisions.js';
import { maskedParts } from './rules/masked-parts.js';
import type { Verdict } from './verdict.js';

export interface Why {
  /** Code of a removal reason, or of the report reason that hides it. */
  readonly reason?: string | null;
  /** Written for the poster. */
  readonly note?: string | null;
  readonly before?: object;
  readonly after?: object;
  readonly batch?: string;
  /** Of `restore`: see `Publication.make`. */
  readonly was?: Was;
  readonly verdict?: Verdict;
  /** What the poster changed, or staff. */
  readonly changes?: readonly Change[];
  /** What staff have mended: as it was before, in the trade's own words. */
  readonly mendedFrom?: string;
}

/** Somebody else was quicker: the thing is not as it was seen. */
export class Stale extends RuleBroken {
  constructor(words = '这一条刚刚有了变化，请重新打开再试') {
    super(words, 409);
  }
}

/** Moves things from state to state: the only code that does. */
@Injectable()
export class Transitions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cache: PageCache,
    private readonly kinds: ModeratedKinds,
    private readonly queue: Queue,
    private readonly reports: Reports,
    private readonly revisions: Revisions,
    private readonly audit: Audit,
    private readonly followers: Followers,
  ) {}

  /**
   * Moves something: its state, its row, the queue, the reports and the log line, all or none; joins the open transaction.
   * After commit the pages that show it are forgotten. When the transaction fails, `subject.publication` is what it was.
   * @throws Stale when it has moved since it was read, RuleBroken (409) when its state does not allow the event.
   */
  async make(kindName: string, subject: Moderated, event: PublicationEvent, by: Actor, why: Why = {}): Promise<void> {
    const kind = this.kinds.get(kindName);
    await this.db.transaction(async () => {
      const stored = await kind.find(subject.id);
      const { ...seen } = subject.publication;
      if (stored?.publication.version !== seen.version) throw new Stale();
      const tags = kind.tags(stored);

      this.db.onRollback(() => Object.assign(subject.publication, seen));
      subject.publication.make(event, this.clock.now(), why.reason, why.was);
      await kind.keep(subject, { event, by });
      await this.record(kind, subject, event, by, why, seen);
      await this.db.afterCommit(() => this.cache.forget([...new Set([...tags, ...kind.tags(subject)])]));
    });
  }

  private async record(
    moderated: ModeratedKind,
    subject: Moderated,
    event: PublicationEvent,
    by: Actor,
    why: Why,
    seen: { version: number; state: string },
  ): Promise<void> {
    const { name: kind, urgency, tab } = moderated;
    await this.reports.follow(kind, subject, event, seen.version);
    const mayBeReported = seen.version > 0 && ['live', 'hidden'].includes(subject.publication.state);
    const tally = mayBeReported ? await this.reports.tally(kind, subject.id) : NO_REPORTS;
    await moderated.doubt?.(subject, tally.gone >= DOUBT_AT);
    const left = await this.queue.follow(kind, subject, tally, { event, verdict: why.verdict, urgency, tab });
    try {
      await this.audit.append(by, {
        kind,
        itemId: subject.id,
        event,
        version: subject.publication.version,
        from: seen.state,
        to: subject.publication.state,
        reason: why.reason,
        note: why.note,
        before: why.before,
        after: why.after,
        batch: why.batch,
        rules: why.verdict && maskedParts(why.verdict.parts),
        queue: left?.tab,
        waitedMs: left?.waitedMs,
      });
    } catch (error) {
      // Two transactions have read the same version; the log takes one of them.
      if (this.db.dialect.isDuplicate(error)) throw new Stale();
      throw error;
    }
    await this.revise(kind, subject, event, why);
    const { reason = null, verdict } = why;
    await this.followers.tell({
      kind,
      subject,
      event,
      by,
      reason,
      verdict,
      seen: seen.version,
      tab: left?.tab ?? null,
    });
  }

  private async revise(
    kind: string,
    { id, publication }: Moderated,
    event: PublicationEvent,
    { changes = [], mendedFrom }: Why,
  ): Promise<void> {
    if (event === 'purge') await this.revisions.forget(kind, id);
    else if (changes.length > 0) await this.revisions.keep(kind, id, publication.version, changes, mendedFrom);
  }
}
