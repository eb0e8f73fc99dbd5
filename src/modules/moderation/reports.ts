import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { Categories } from '../categories/categories.js';
import type { Moderated } from './moderated.js';
import type { PublicationEvent } from './publication.js';
import { Report, type ReportOutcome } from './report.entity.js';
import { type ReportTally, tallyOf } from './report.score.js';

/** What a report says and of whom it comes, as far as we know. */
export interface NewReport {
  readonly reason: string;
  readonly note: string | null;
  /** Keyed hashes of the device, and of the network. */
  readonly reporter: string;
  readonly network: string;
  readonly weight: number;
}

/** How reports are closed by what happens to the item; what is not named leaves them open. */
const CLOSED_BY: Partial<Record<PublicationEvent, ReportOutcome>> = {
  approve: 'dismissed',
  dismiss: 'dismissed',
  uphold: 'upheld',
  remove: 'upheld',
  refuse: 'upheld',
  release: 'lapsed',
  expire: 'gone',
  complete: 'gone',
  withdraw: 'gone',
  purge: 'gone',
};

/** The reports on things, and what they come to. Writes join the open transaction. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
  ) {}

  /** The number of this reporter's report on the item, if there is one: everybody reports a thing once. */
  async numberOf(kind: string, itemId: number, reporter: string): Promise<string | null> {
    const report = await this.db.read(Report).findOneBy({ kind, itemId, reporter });
    return report?.number ?? null;
  }

  async add(kind: string, itemId: number, report: NewReport): Promise<string> {
    const number = crockford(randomBytes(7), 10);
    const closed = { outcome: null, closedAt: null, closedVersion: null };
    await this.db.write(Report).insert({ ...report, ...closed, number, kind, itemId, at: this.clock.now() });
    return number;
  }

  /** What has not been decided. At most 500 reports are looked at: more change nothing. */
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
      take: 500,
    });
  }

  /** After a move: closes the reports that it answers, or opens again those that the undone one had closed. */
  async follow(kind: string, subject: Moderated, event: PublicationEvent, seenVersion: number): Promise<void> {
    const reports = this.db.write(Report);
    const which = { kind, itemId: subject.id };
    if (event === 'restore') {
      const open = { outcome: null, closedAt: null, closedVersion: null };
      await reports.update({ ...which, closedVersion: seenVersion }, open);
    }
    const outcome = CLOSED_BY[event];
    if (!outcome) return;
    const closed = { outcome, closedAt: this.clock.now(), closedVersion: subject.publication.version };
    await reports.update({ ...which, outcome: IsNull() }, closed);
    if (outcome !== 'lapsed') await reports.update({ ...which, outcome: 'lapsed' }, closed);
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
}
