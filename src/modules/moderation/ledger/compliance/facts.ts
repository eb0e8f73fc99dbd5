import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../../config/settings.js';
import { Database } from '../../../../database/database.js';
import { Job } from '../../../../jobs/job.entity.js';
import { Clock } from '../../../../kernel/clock.js';
import { Categories } from '../../../categories/categories.js';
import { Regions } from '../../../regions/regions.js';
import type { Person } from '../../../users/person.js';
import { StaffService } from '../../../users/staff.service.js';
import { BlocksQueries } from '../../blocks/blocks.queries.js';
import { QueueItem } from '../../queue-item.entity.js';
import { AuditWatch, type ChainState } from '../audit-watch.js';

export interface JobFact {
  readonly lastRunAt: number | null;
  /** Failures in a row. */
  readonly attempts: number;
}

/** What waits longer than it should, by tab and kind. */
export interface Late {
  readonly tab: string;
  readonly kind: string;
  readonly count: number;
}

/** Everything that the duties are measured by: read once for a look at the panel, each by one bounded query. */
export interface Facts {
  readonly now: number;
  readonly settings: Settings;
  /** Who can sign in. */
  readonly people: readonly Person[];
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  readonly jobs: ReadonlyMap<string, JobFact>;
  readonly late: readonly Late[];
  readonly chain: ChainState;
  readonly proposedBlocks: number;
  readonly reasons: readonly { readonly code: string; readonly forPoster: string; readonly fix: string }[];
}

const MOST_JOBS = 200;

@Injectable()
export class ComplianceFacts {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly staff: StaffService,
    private readonly regions: Regions,
    private readonly categories: Categories,
    private readonly blocks: BlocksQueries,
    private readonly watch: AuditWatch,
  ) {}

  async gather(): Promise<Facts> {
    const now = this.clock.now();
    const [staff, jobs, late, chain, blocks] = await Promise.all([
      this.staff.list(),
      this.db.read(Job).find({ order: { name: 'ASC' }, take: MOST_JOBS }),
      this.late(now),
      this.watch.state(),
      this.blocks.counts(),
    ]);
    return {
      ...{ now, late, chain, settings: this.settings, reasons: this.categories.removalReasons },
      people: staff.filter(({ disabledAt }) => disabledAt === null).map(({ person }) => person),
      regions: this.regions.all,
      jobs: new Map(jobs.map(({ name, lastRunAt, attempts }) => [name, { lastRunAt, attempts }])),
      proposedBlocks: blocks.proposed,
    };
  }

  private async late(now: number): Promise<Late[]> {
    const rows = await this.db
      .select(QueueItem, 'q')
      .select('q.tab', 'tab')
      .addSelect('q.kind', 'kind')
      .addSelect('COUNT(*)', 'count')
      .where('q.dueAt < :now', { now })
      .groupBy('q.tab')
      .addGroupBy('q.kind')
      .getRawMany<{ tab: string; kind: string; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
