import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { Database } from '../database/database.js';
import { HOUR, MINUTE, SECOND } from '../kernel/clock.js';
import { randomName } from '../kernel/ids.js';
import { Job, JOB_ERROR_LENGTH } from './job.entity.js';

/** A process that does not come back loses its job after this; one that works longer renews its lease meanwhile. */
export const LEASE = 5 * MINUTE;
const FIRST_RETRY = 30 * SECOND;
const LAST_RETRY = HOUR;

/** What the process that asks has in hand. Every change names what the row looked like: of several processes only one succeeds. */
@Injectable()
export class Leases {
  private readonly holder = randomName();

  constructor(private readonly db: Database) {}

  /** Makes rows for jobs that have none yet; they are due at once. */
  async enter(names: readonly string[], now: number): Promise<void> {
    const there = new Set((await this.rows(names)).map((job) => job.name));
    for (const name of names) {
      if (there.has(name)) continue;
      const fresh = {
        name,
        dueAt: now,
        leasedUntil: 0,
        holder: '',
        attempts: 0,
        lastError: null,
        lastRunAt: null,
        lastTookMs: null,
      };
      await this.db
        .transaction(() => this.db.write(Job).insert(fresh))
        .catch((error: unknown) => {
          if (!this.db.dialect.isDuplicate(error)) throw error;
        });
    }
  }

  rows(names: readonly string[]): Promise<Job[]> {
    return this.db.read(Job).find({ where: { name: In([...names]) }, order: { dueAt: 'ASC' }, take: names.length });
  }

  /** Takes the job in hand; false when another process was quicker. */
  claim({ name, dueAt, leasedUntil }: Job, now: number): Promise<boolean> {
    return this.change({ name, dueAt, leasedUntil }, { holder: this.holder, leasedUntil: now + LEASE });
  }

  async renew(name: string, now: number): Promise<void> {
    await this.change({ name, holder: this.holder }, { leasedUntil: now + LEASE });
  }

  async done(name: string, dueAt: number, began: number, tookMs: number): Promise<void> {
    await this.change(
      { name, holder: this.holder },
      { dueAt, leasedUntil: 0, holder: '', attempts: 0, lastError: null, lastRunAt: began, lastTookMs: tookMs },
    );
  }

  /** Gives it back for another try: soon at first, then more and more slowly, but not later than its next turn would be. */
  async failed(job: Job, now: number, every: number, error: string): Promise<void> {
    const wait = Math.min(FIRST_RETRY * 2 ** Math.min(job.attempts, 10), LAST_RETRY, every);
    await this.change(
      { name: job.name, holder: this.holder },
      {
        dueAt: now + wait,
        leasedUntil: 0,
        holder: '',
        attempts: job.attempts + 1,
        lastError: error.slice(0, JOB_ERROR_LENGTH),
      },
    );
  }

  private async change(from: FindOptionsWhere<Job>, to: Partial<Job>): Promise<boolean> {
    const { affected } = await this.db.transaction(() => this.db.write(Job).update(from, to));
    return affected === 1;
  }
}
