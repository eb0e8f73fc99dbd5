import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { Clock, HOUR } from '../../../kernel/clock.js';
import { PageCache } from '../../../web/page-cache.js';
import { AuditEvent } from '../audit-event.entity.js';
import { ModeratedKinds } from '../moderated.js';
import { add, noTally, type Tally } from './tally.js';
import { BesideTheLog, type Beside } from './beside-the-log.js';
import { boundsOf, monthOf } from './month.js';
import { TransparencyMonth } from './transparency-month.entity.js';
import { Watches } from './watches.js';

/** What is known of one month. */
export interface Figures extends Tally {
  readonly beside: Beside | null;
}

export interface Month {
  readonly month: string;
  readonly figures: Figures;
  readonly countedAt: number;
}

export const TRANSPARENCY = 'transparency';
const BATCH = 1000;
const BATCHES = 20;
const SHOWN_MONTHS = 24;

/**
 * The figures of each month, counted from the log line by line: each line once, a bounded number in a run, and how far it has come
 * is written down with them. The log's numbers have no gaps and come in order, so nothing is passed over.
 */
@Injectable()
export class Transparency implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly timetable: Timetable,
    private readonly cache: PageCache,
    private readonly kinds: ModeratedKinds,
    private readonly watches: Watches,
    private readonly beside: BesideTheLog,
  ) {}

  onModuleInit(): void {
    this.timetable.every('transparency:count', HOUR, () => this.count());
  }

  async count(): Promise<void> {
    for (let batch = 0; batch < BATCHES; batch++) if ((await this.countSome()) < BATCH) break;
    await this.lookBeside();
    this.cache.forget([TRANSPARENCY]);
  }

  /** Newest first. */
  async months(): Promise<Month[]> {
    const rows = await this.db.read(TransparencyMonth).find({ order: { month: 'DESC' }, take: SHOWN_MONTHS });
    return rows.map(({ month, figures, countedAt }) => ({ month, figures: JSON.parse(figures) as Figures, countedAt }));
  }

  private countSome(): Promise<number> {
    return this.db.transaction(async () => {
      const { id: from } = (await this.watches.read<{ id: number }>('transparency')) ?? { id: 0 };
      const where = { id: MoreThan(from) };
      const lines = await this.db.read(AuditEvent).find({ where, order: { id: 'ASC' }, take: BATCH });
      if (lines.length === 0) return 0;
      const tallies = await this.tallies([...new Set(lines.map(({ at }) => monthOf(at)))]);
      for (const line of lines) add(tallies.get(monthOf(line.at))!, line, Boolean(this.kinds.find(line.kind)?.claims));
      for (const [month, figures] of tallies) await this.keep(month, figures);
      await this.watches.keep('transparency', this.clock.now(), { id: lines.at(-1)!.id });
      return lines.length;
    });
  }

  /** Reports and rules are decided later than they are made, so this month and the last are looked at anew. */
  private async lookBeside(): Promise<void> {
    const month = monthOf(this.clock.now());
    const last = monthOf(boundsOf(month)!.from - 1);
    for (const one of [last, month]) {
      const beside = await this.beside.of(boundsOf(one)!);
      await this.db.transaction(async () => {
        const known = await this.db.read(TransparencyMonth).findOneBy({ month: one });
        if (!known && one !== month) return;
        const figures = known ? (JSON.parse(known.figures) as Figures) : { ...noTally(), beside: null };
        await this.keep(one, { ...figures, beside });
      });
    }
  }

  private async tallies(months: readonly string[]): Promise<Map<string, Figures>> {
    const rows = await this.db.read(TransparencyMonth).findBy({ month: In([...months]) });
    const known = new Map(rows.map(({ month, figures }) => [month, JSON.parse(figures) as Figures]));
    return new Map(months.map((month) => [month, known.get(month) ?? { ...noTally(), beside: null }]));
  }

  private async keep(month: string, figures: Figures): Promise<void> {
    const row = { month, figures: JSON.stringify(figures), countedAt: this.clock.now() };
    await this.db.write(TransparencyMonth).save(row);
  }
}
