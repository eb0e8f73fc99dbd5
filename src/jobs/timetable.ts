import { Injectable, Logger, OnModuleDestroy } from '@nestjs/common';
import { Clock, SECOND } from '../kernel/clock.js';
import type { Job } from './job.entity.js';
import { LEASE, Leases } from './leases.js';

type Work = (now: number) => Promise<unknown>;

interface Entry {
  readonly every: number;
  readonly work: Work;
}

const TICK = 5 * SECOND;
/** A running job may finish when the process stops. */
const PATIENCE = 10 * SECOND;

/**
 * The one list of what recurs. Modules enter their jobs when they start; each is done by one process at a time, however many
 * there are. Only a server ticks; commands and tests run what is due when they want to.
 */
@Injectable()
export class Timetable implements OnModuleDestroy {
  private readonly log = new Logger('jobs');
  private readonly entries = new Map<string, Entry>();
  private readonly entered = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly leases: Leases,
    private readonly clock: Clock,
  ) {}

  /**
   * @param every milliseconds from the end of one run to the next
   * @param work keep each run short: a bounded number of rows, the rest next time
   */
  every(name: string, every: number, work: Work): void {
    if (this.entries.has(name)) throw new Error(`Two jobs are called ${name}`);
    this.entries.set(name, { every, work });
  }

  /** Looks every few seconds for what is due, until the application closes. */
  start(): void {
    this.timer ??= setInterval(() => void this.runDue().catch((error: unknown) => this.log.error(error)), TICK).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    let late: NodeJS.Timeout | undefined;
    await Promise.race([this.running, new Promise((resolve) => (late = setTimeout(resolve, PATIENCE)))]);
    clearTimeout(late);
  }

  /** Does all that is due, one after the other. @returns the names of what was done here, failed ones included */
  runDue(now = this.clock.now()): Promise<string[]> {
    const run = this.running.then(() => this.runThrough(now));
    this.running = run.catch(() => undefined);
    return run;
  }

  private async runThrough(now: number): Promise<string[]> {
    if (this.isStopped || this.entries.size === 0) return [];
    await this.enterNew(now);
    const done: string[] = [];
    for (const job of await this.leases.rows([...this.entries.keys()])) {
      if (this.isStopped || !this.isDue(job, now) || !(await this.leases.claim(job, now))) continue;
      await this.run(job, now);
      done.push(job.name);
    }
    return done;
  }

  private async enterNew(now: number): Promise<void> {
    const fresh = [...this.entries.keys()].filter((name) => !this.entered.has(name));
    if (fresh.length === 0) return;
    await this.leases.enter(fresh, now);
    for (const name of fresh) this.entered.add(name);
  }

  /** A time further away than it can be comes from a clock that was wrong. */
  private isDue({ name, dueAt, leasedUntil }: Job, now: number): boolean {
    const { every } = this.entries.get(name)!;
    const isFree = leasedUntil <= now || leasedUntil > now + 2 * LEASE;
    return isFree && (dueAt <= now || dueAt > now + 2 * every);
  }

  private async run(job: Job, now: number): Promise<void> {
    const { every, work } = this.entries.get(job.name)!;
    const renewal = setInterval(() => void this.renew(job.name), LEASE / 3).unref();
    const began = performance.now();
    try {
      await work(now);
      await this.leases.done(job.name, now + every, now, Math.round(performance.now() - began));
    } catch (error) {
      this.log.error({ job: job.name, err: error });
      await this.leases.failed(job, now, every, error instanceof Error ? error.name : 'Error');
    } finally {
      clearInterval(renewal);
    }
  }

  private async renew(name: string): Promise<void> {
    await this.leases.renew(name, this.clock.now()).catch((error: unknown) => this.log.warn({ job: name, err: error }));
  }
}
