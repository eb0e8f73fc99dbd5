import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import type { Report } from './report.entity.js';
import { NEVER_HIDES } from './report.score.js';
import { Reporter } from './reporter.entity.js';
import { weightOf } from './reporter.weight.js';

type Decided = Pick<Report, 'reporter' | 'reason' | 'outcome'>;

/** Who reports, and how often they were right. Kept in the transaction that decides on a report, and taken back with it. */
@Injectable()
export class Reporters {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async weight(device: string): Promise<number> {
    const reporter = await this.db.read(Reporter).findOneBy({ device });
    return weightOf(reporter ?? { upheld: 0, dismissed: 0 });
  }

  /** These reports were decided on: `outcome` says how. */
  async credit(reports: readonly Decided[]): Promise<void> {
    await this.change(reports, 1);
  }

  /** What was decided on these is no longer so. */
  async takeBack(reports: readonly Decided[]): Promise<void> {
    await this.change(reports, -1);
  }

  private async change(reports: readonly Decided[], step: 1 | -1): Promise<void> {
    for (const outcome of ['upheld', 'dismissed'] as const) {
      const counted = reports.filter((report) => report.outcome === outcome && !NEVER_HIDES.includes(report.reason));
      const devices = [...new Set(counted.map(({ reporter }) => reporter))].sort();
      if (devices.length > 0) await this.count(devices, outcome, step);
    }
  }

  private async count(devices: string[], outcome: 'upheld' | 'dismissed', step: 1 | -1): Promise<void> {
    const reporters = this.db.write(Reporter);
    const changedAt = this.clock.now();
    const unknown = devices.map((device) => ({ device, changedAt, upheld: 0, dismissed: 0 }));
    await reporters.createQueryBuilder().insert().values(unknown).orIgnore().execute();
    await reporters.increment({ device: In(devices) }, outcome, step);
    await reporters.update({ device: In(devices) }, { changedAt });
  }
}
