import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { AuditEvent } from './audit-event.entity.js';
import type { Moderated, ModeratedKind } from './moderated.js';
import type { PublicationEvent } from './publication.js';
import { QueueItem, type QueueTab } from './queue-item.entity.js';
import type { ReportTally } from './report.score.js';
import { severityOf, severityOfScore, targetOf, turnAt } from './urgency.js';
import type { Verdict, VerdictPart } from './verdict.js';

/** The item that a move took out of the queue. */
export interface Left {
  readonly tab: QueueTab;
  readonly waitedMs: number;
}

/** The move that the queue follows; without an event, a report has come in. */
export interface Followed {
  readonly event?: PublicationEvent;
  readonly verdict?: Verdict;
  /** Of the kind, for what is held. */
  readonly urgency?: ModeratedKind['urgency'];
}

/** Keeps the queue in line with the states of things, always in the transaction that changes them. */
@Injectable()
export class Queue {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * After a move: what is held waits in one tab, what is hidden or has open reports in the other, and nothing else waits.
   * Answers what has left the queue, or its tab.
   */
  async follow(kind: string, subject: Moderated, tally: ReportTally, move: Followed = {}): Promise<Left | null> {
    const { state, version } = subject.publication;
    // With its first move nothing can have waited yet; a report may come upon another.
    const isNew = move.event !== undefined && version === 1;
    const row = isNew ? null : await this.db.write(QueueItem).findOneBy({ kind, itemId: subject.id });
    const reported = state === 'hidden' || (state === 'live' && tally.count > 0);
    if (state === 'held') await this.hold(kind, subject, row, move);
    else if (reported) await this.report(kind, subject, row, tally, move.event === 'restore');
    else if (row) await this.db.write(QueueItem).delete({ id: row.id });
    const stays = row && row.tab === (state === 'held' ? 'held' : reported ? 'reported' : null);
    return row && !stays ? { tab: row.tab, waitedMs: this.clock.now() - row.openedAt } : null;
  }

  private async hold(
    kind: string,
    subject: Moderated,
    row: QueueItem | null,
    { verdict, urgency }: Followed,
  ): Promise<void> {
    const waiting = row?.tab === 'held' ? row : null;
    const openedAt = waiting?.openedAt ?? (await this.waitedSince(kind, subject.id, 'held'));
    const judged = verdict ?? (waiting ? null : await this.lastVerdict(kind, subject.id));
    const severity = Math.max(waiting?.severity ?? urgency?.severity ?? 1, severityOfScore(judged?.score ?? 0));
    const why = judged?.parts[0]?.rule ?? waiting?.why ?? '待审核';
    const dueAt = openedAt + (urgency?.target ?? targetOf('held'));
    await this.put(row, kind, subject, {
      tab: 'held',
      why,
      severity,
      reports: 0,
      score: 0,
      openedAt,
      dueAt,
      hiddenAt: null,
    });
  }

  private async report(
    kind: string,
    subject: Moderated,
    row: QueueItem | null,
    tally: ReportTally,
    isUndone: boolean,
  ): Promise<void> {
    const now = this.clock.now();
    const waiting = row?.tab === 'reported' ? row : null;
    // A new report begins to wait now, whatever was decided about those before it.
    const openedAt = waiting?.openedAt ?? (isUndone ? await this.waitedSince(kind, subject.id, 'reported') : now);
    const dueAt = Math.min(waiting?.dueAt ?? Infinity, openedAt + targetOf(tally.gravest));
    const hiddenAt = subject.publication.state === 'hidden' ? (waiting?.hiddenAt ?? now) : null;
    const why = tally.words || '被举报';
    const { count: reports, score } = tally;
    const severity = severityOf(tally.gravest);
    await this.put(row, kind, subject, {
      tab: 'reported',
      why,
      severity,
      reports,
      score: Math.round(score),
      openedAt,
      dueAt,
      hiddenAt,
    });
  }

  private async put(
    row: QueueItem | null,
    kind: string,
    subject: Moderated,
    what: Pick<QueueItem, 'tab' | 'why' | 'severity' | 'reports' | 'score' | 'openedAt' | 'dueAt' | 'hiddenAt'>,
  ): Promise<void> {
    const item = {
      ...what,
      why: [...what.why].slice(0, 40).join(''),
      title: [...subject.title].slice(0, QueueItem.titleLength).join(''),
      region: subject.region,
      leaf: subject.leaf ?? null,
      turnAt: turnAt(what),
    };
    if (row) await this.db.write(QueueItem).update({ id: row.id }, item);
    else await this.db.write(QueueItem).insert({ ...item, kind, itemId: subject.id });
  }

  /** What an item that comes back by an undone decision was held for. */
  private async lastVerdict(kind: string, itemId: number): Promise<Pick<Verdict, 'parts' | 'score'> | null> {
    const where = { kind, itemId, rulesJson: Not(IsNull()) };
    const last = await this.db.write(AuditEvent).findOne({ where, order: { id: 'DESC' } });
    if (!last?.rulesJson) return null;
    const parts = JSON.parse(last.rulesJson) as VerdictPart[];
    return { parts, score: parts.reduce((sum, { score }) => sum + score, 0) };
  }

  /** An undone decision gives the item its old place back: it has waited since it last came into this tab. */
  private async waitedSince(kind: string, itemId: number, tab: QueueTab): Promise<number> {
    const now = this.clock.now();
    const last = await this.db.write(AuditEvent).findOne({ where: { kind, itemId }, order: { id: 'DESC' } });
    if (last?.queue !== tab || last.waitedMs === null) return now;
    return last.at - last.waitedMs;
  }
}
