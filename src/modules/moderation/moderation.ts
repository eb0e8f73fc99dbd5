import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from './actor.js';
import { AuditQueries, type HistoryLine, type LastDecision } from './audit.queries.js';
import type { Moderated } from './moderated.js';
import type { PublicationEvent } from './publication.js';
import { type PlaceInLine, QueueQueries } from './queue.queries.js';
import { type ReportForm, ReportDesk, type ReportState } from './report.desk.js';
import { type Change, type Mended, Revisions } from './revisions.js';
import { Transitions, type Why } from './transitions.js';
import { Judge, type Submission, type Verdict, type VerdictPart } from './verdict.js';

export { type Actor, SYSTEM } from './actor.js';
export { Stale } from './transitions.js';

/**
 * The one way in which anything that people submit becomes public or ceases to be. A trade hands over what it has and is
 * told what becomes of it; it never decides that by itself.
 */
@Injectable()
export class Moderation {
  constructor(
    private readonly judgement: Judge,
    private readonly transitions: Transitions,
    private readonly reports: ReportDesk,
    private readonly log: AuditQueries,
    private readonly queue: QueueQueries,
    private readonly revisions: Revisions,
  ) {}

  judge(submission: Submission): Promise<Verdict> {
    return this.judgement.judge(submission);
  }

  /**
   * Does what the verdict says with something that is new (never moved before) or that its poster has changed.
   * @param changes what is different since the last time, for the moderator to see
   */
  submit(
    kind: string,
    subject: Moderated,
    verdict: Verdict,
    by: Actor = SYSTEM,
    changes?: readonly Change[],
  ): Promise<void> {
    const isNew = subject.publication.version === 0;
    const reason = isNew ? verdict.reason : undefined;
    return this.transitions.make(kind, subject, eventFor(verdict, isNew), by, { verdict, reason, changes });
  }

  /** See `Transitions.make`. */
  transition(kind: string, subject: Moderated, event: PublicationEvent, by: Actor, why?: Why): Promise<void> {
    return this.transitions.make(kind, subject, event, by, why);
  }

  /**
   * A reader reports something. Answers the number to look the outcome up with; who reports twice gets the same.
   * @throws FormInvalid for a reason that there is not, or 其他 without a note; RuleBroken (410) when it is not on show.
   */
  report(kind: string, id: number, form: ReportForm): Promise<string> {
    return this.reports.take(kind, id, form);
  }

  /** What became of a report, or null when there is none of this number. */
  reportOutcome(number: string): Promise<ReportState | null> {
    return this.reports.state(number);
  }

  /** How many different sources say that it is sold, let or over. */
  goneReports(kind: string, id: number): Promise<number> {
    return this.reports.goneSources(kind, id);
  }

  /** How many reports of these things wait or were found right. */
  standingReports(kind: string, ids: readonly number[]): Promise<number> {
    return this.reports.standing(kind, ids);
  }

  /** Everything that was decided about it, newest first, at most 50. */
  history(kind: string, id: number): Promise<HistoryLine[]> {
    return this.log.history(kind, id);
  }

  /** The last decision of staff or system that the poster should be told of. */
  lastDecision(kind: string, id: number): Promise<LastDecision | null> {
    return this.log.lastDecision(kind, id);
  }

  /** What the rules found when it was last judged. */
  verdictParts(kind: string, id: number): Promise<VerdictPart[]> {
    return this.log.verdictParts(kind, id);
  }

  /** What staff have changed in it and not taken back, the newest first. */
  mended(kind: string, id: number): Promise<Mended[]> {
    return this.revisions.mended(kind, id);
  }

  /** How many are before it, and how long it usually takes; null when it does not wait. */
  place(kind: string, id: number): Promise<PlaceInLine | null> {
    return this.queue.place(kind, id);
  }
}

function eventFor({ decision }: Verdict, isNew: boolean): PublicationEvent {
  if (decision === 'live') return isNew ? 'publish' : 'revise';
  if (decision === 'refused' && isNew) return 'reject';
  return isNew ? 'hold' : 'resubmit';
}
