import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { Categories } from '../categories/categories.js';
import type { Moderated } from './moderated.js';
import type { Publication, PublicationEvent } from './publication.js';
import { Report, type ReportOutcome } from './report.entity.js';
import { type ReportTally, STAFF_WEIGHT, tallyOf } from './report.score.js';
import { Reporters } from './reporters.js';

/** What a report says and of whom it comes, as far as we know. */
export interface NewReport {
  readonly reason: string;
  readonly note: string | null;
  /** Keyed hashes of the device, and of the network. */
  readonly reporter: string;
  readonly network: string;
  readonly byStaff: boolean;
  /** See `Report.round`. */
  readonly round: number;
}

/** The item, and which of its reports. */
type Of = Pick<Report, 'kind' | 'itemId'> & { readonly reason?: string };

/** How many of an item's reports are looked at: more change nothing. */
const MOST = 500;
const OPEN = { outcome: null, closedAt: null, closedVersion: null };

/** How reports are closed by what happens to the item; what is not named leaves them open. */
const CLOSED_BY: Partial<Record<PublicationEvent, ReportOutcome>> = {
  approve: 'dismissed',
  dismiss: 'dismissed',
  reinstate: 'dismissed',
  uphold: 'upheld',
  remove: 'upheld',
  refuse: 'upheld',
  correct: 'corrected',
  release: 'lapsed',
  expire: 'gone',
  complete: 'gone',
  withdraw: 'gone',
  purge: 'gone',
};
/** Its poster says that it is still true: that answers those who say that it is gone, and nobody else. */
const CONFIRMED_BY: readonly PublicationEvent[] = ['confirm', 'refresh', 'renew'];

/** The reports on things, and what they come to. Writes join the open transaction. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly reporters: Reporters,
  ) {}

  /** The last report of this reporter on the item: as long as that is open there is no other. */
  lastOf(kind: string, itemId: number, reporter: string): Promise<Report | null> {
    return this.db.read(Report).findOne({ where: { kind, itemId, reporter }, order: { round: 'DESC' } });
  }

  async add(kind: string, itemId: number, report: NewReport): Promise<string> {
    const number = crockford(randomBytes(7), 10);
    const weight = report.byStaff ? STAFF_WEIGHT : await this.reporters.weight(report.reporter);
    const { reason, note, reporter, network, round } = report;
    const said = { reason, note, reporter, network, round, weight };
    await this.db.write(Report).insert({ ...said, ...OPEN, number, kind, itemId, at: this.clock.now() });
    return number;
  }

  /** What has not been decided. */
  async tally(kind: string, itemId: number): Promise<ReportTally> {
    return tallyOf(await this.waiting(kind, itemId), this.clock.now(), (code) => this.label(code));
  }

  waiting(kind: string, itemId: number): Promise<Report[]> {
    const which = { kind, itemId };
    return this.db.read(Report).find({
      where: [
        { ...which, outcome: IsNull() },
        { ...which, outcome: 'lapsed' },
      ],
      order: { id: 'DESC' },
      take: MOST,
    });
  }

  /** After a move: closes the reports that it answers, or opens again those that the undone one had closed. */
  async follow(kind: string, subject: Moderated, event: PublicationEvent, seenVersion: number): Promise<void> {
    const of = { kind, itemId: subject.id };
    const outcome = CLOSED_BY[event];
    if (event === 'restore') await this.takeBack(of, subject.publication, seenVersion);
    if (event === 'reinstate') await this.overturn(of, subject.publication, seenVersion);
    if (outcome) await this.close(of, outcome, subject.publication);
    if (CONFIRMED_BY.includes(event)) await this.close({ ...of, reason: 'gone' }, 'confirmed', subject.publication);
  }

  byNumber(typed: string): Promise<Report | null> {
    return this.db.read(Report).findOneBy({ number: canonicalCode(typed).slice(0, 10) });
  }

  /** How many different sources say that it is sold, let or over. */
  async goneSources(kind: string, itemId: number): Promise<number> {
    const found = await this.db
      .select(Report, 'r')
      .select('COUNT(DISTINCT r.network)', 'sources')
      .where('r.kind = :kind AND r.itemId = :itemId AND r.reason = :reason AND r.outcome IS NULL', {
        kind,
        itemId,
        reason: 'gone',
      })
      .getRawOne<{ sources: number | string }>();
    return Number(found?.sources ?? 0);
  }

  /** How many reports of these things stand: waiting, or found right. */
  standing(kind: string, itemIds: readonly number[]): Promise<number> {
    if (itemIds.length === 0) return Promise.resolve(0);
    const which = { kind, itemId: In([...itemIds]) };
    return this.db.read(Report).countBy([
      { ...which, outcome: IsNull() },
      { ...which, outcome: In(['lapsed', 'upheld']) },
    ]);
  }

  label(code: string): string {
    return this.categories.reportReasons.find((reason) => reason.code === code)?.label ?? code;
  }

  knows(code: string): boolean {
    return this.categories.reportReasons.some((reason) => reason.code === code);
  }

  private async close(of: Of, outcome: ReportOutcome, { version }: Publication): Promise<void> {
    const reports = this.db.write(Report);
    const open = [
      { ...of, outcome: IsNull() },
      ...(outcome === 'lapsed' ? [] : [{ ...of, outcome: 'lapsed' as const }]),
    ];
    const answered = await reports.find({ where: open, take: MOST });
    if (answered.length === 0) return;
    const closed = { outcome, closedAt: this.clock.now(), closedVersion: version };
    for (const which of open) await reports.update(which, closed);
    await this.reporters.credit(answered.map((report) => ({ ...report, outcome })));
  }

  /** An appeal shows that those whom a decision had called right were wrong. */
  private overturn(of: Of, publication: Publication, seenVersion: number): Promise<void> {
    return this.judgeAgain({ ...of, closedVersion: seenVersion, outcome: 'upheld' }, 'dismissed', publication);
  }

  private async takeBack(of: Of, publication: Publication, seenVersion: number): Promise<void> {
    const closed = { ...of, closedVersion: seenVersion };
    // Only the acceptance of an appeal is undone to this: what the appeal was against stands again.
    if (publication.state === 'removed') return this.judgeAgain(closed, 'upheld', publication);
    const reports = this.db.write(Report);
    const again = await reports.find({ where: closed, take: MOST });
    if (again.length === 0) return;
    await this.reporters.takeBack(again);
    await reports.update(closed, OPEN);
  }

  private async judgeAgain(which: FindOptionsWhere<Report>, outcome: ReportOutcome, to: Publication): Promise<void> {
    const reports = this.db.write(Report);
    const judged = await reports.find({ where: which, take: MOST });
    if (judged.length === 0) return;
    await this.reporters.takeBack(judged);
    await reports.update(which, { outcome, closedAt: this.clock.now(), closedVersion: to.version });
    await this.reporters.credit(judged.map((report) => ({ ...report, outcome })));
  }
}
