import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '../../kernel/clock.js';
import type { Moderated, ModeratedKind } from './moderated.js';
import type { PublicationEvent } from './publication.js';
import type { QueueItem, QueueTab } from './queue-item.entity.js';
import { QueueRows } from './queue.rows.js';
import type { ReportTally } from './report.score.js';
import { ruleName } from './rules/rule-words.js';
import { severityOf, severityOfScore, targetOf } from './urgency.js';
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
  readonly tab?: ModeratedKind['tab'];
}

/** A sample of what the rules let through is looked at within the day. */
const SPOT = { why: '抽查', severity: 0, target: DAY } as const;

/** With these somebody has looked at what stays as it is. */
const LOOKED_AT: readonly (PublicationEvent | undefined)[] = ['dismiss', 'correct'];

/** Keeps the queue in line with the states of things, always in the transaction that changes them. */
@Injectable()
export class Queue {
  constructor(
    private readonly rows: QueueRows,
    private readonly clock: Clock,
  ) {}

  /**
   * After a move: what is held waits in the tab of its kind, what is hidden or has open reports in that of the reports, a sample
   * of what is live in that of the spot checks, and nothing else waits. Answers what has left the queue, or its tab.
   */
  async follow(kind: string, subject: Moderated, tally: ReportTally, move: Followed = {}): Promise<Left | null> {
    const { state, version } = subject.publication;
    // With its first move nothing can have waited yet; a report may come upon another.
    const isNew = move.event !== undefined && version === 1;
    const row = isNew ? null : await this.rows.of(kind, subject.id);
    const reported = state === 'hidden' || (state === 'live' && tally.count > 0);
    const tab =
      state === 'held' ? (move.tab ?? 'held') : reported ? 'reported' : await this.sampled(kind, subject, row, move);
    if (tab === null && row) await this.rows.remove(row);
    else if (tab === 'reported') await this.report(kind, subject, row, tally, move.event === 'restore');
    else if (tab === 'spot') await this.sample(kind, subject, row);
    else if (tab) await this.hold(kind, subject, row, move, tab);
    return row && row.tab !== tab ? { tab: row.tab, waitedMs: this.clock.now() - row.openedAt } : null;
  }

  /**
   * Puts something that is live into the tab of the spot checks, until somebody has looked. What waits already needs no second place.
   * Joins the open transaction.
   */
  async spot(kind: string, subject: Moderated): Promise<void> {
    if (!subject.publication.isPublic) return;
    if (!(await this.rows.of(kind, subject.id))) await this.sample(kind, subject, null);
  }

  /** Whether a live thing is in the sample, still or, by an undone decision, again. */
  private async sampled(
    kind: string,
    { id, publication }: Moderated,
    row: QueueItem | null,
    { event }: Followed,
  ): Promise<'spot' | null> {
    if (!publication.isPublic) return null;
    if (row) return row.tab === 'spot' && !LOOKED_AT.includes(event) ? 'spot' : null;
    if (event !== 'restore') return null;
    return (await this.rows.cameFrom(kind, id)) === 'spot' ? 'spot' : null;
  }

  private async sample(kind: string, subject: Moderated, row: QueueItem | null): Promise<void> {
    const { why, severity, target } = SPOT;
    const openedAt = row?.openedAt ?? (await this.rows.waitedSince(kind, subject.id, 'spot'));
    const place = { openedAt, dueAt: openedAt + target, hiddenAt: null };
    await this.rows.put(row, kind, subject, { tab: 'spot', why, severity, reports: 0, score: 0, ...place });
  }

  private async hold(
    kind: string,
    subject: Moderated,
    row: QueueItem | null,
    { verdict, urgency }: Followed,
    tab: QueueTab,
  ): Promise<void> {
    const waiting = row?.tab === tab ? row : null;
    const openedAt = waiting?.openedAt ?? (await this.rows.waitedSince(kind, subject.id, tab));
    const judged = verdict ?? (waiting ? null : await this.rows.lastVerdict(kind, subject.id));
    const severity = Math.max(waiting?.severity ?? urgency?.severity ?? 1, severityOfScore(judged?.score ?? 0));
    const why = heaviest(judged?.parts) ?? waiting?.why ?? '待审核';
    const dueAt = openedAt + (urgency?.target ?? targetOf('held'));
    await this.rows.put(row, kind, subject, {
      tab,
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
    const openedAt = waiting?.openedAt ?? (isUndone ? await this.rows.waitedSince(kind, subject.id, 'reported') : now);
    const dueAt = Math.min(waiting?.dueAt ?? Infinity, openedAt + targetOf(tally.gravest));
    const hiddenAt =
      subject.publication.state === 'hidden'
        ? (waiting?.hiddenAt ?? (isUndone ? subject.publication.changedAt : now))
        : null;
    const why = tally.words || '被举报';
    const { count: reports, score } = tally;
    const severity = severityOf(tally.gravest);
    await this.rows.put(row, kind, subject, {
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
}

/** The name of the rule that weighs most. */
function heaviest(parts: readonly VerdictPart[] = []): string | undefined {
  const [first] = [...parts].sort((one, other) => other.score - one.score);
  return first && ruleName(first.rule);
}
