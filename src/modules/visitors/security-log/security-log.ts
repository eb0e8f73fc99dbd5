import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Timetable } from '../../../jobs/timetable.js';
import { Clock, DAY } from '../../../kernel/clock.js';
import { dayOf, SecurityLogFiles } from './security-log.files.js';
import { securityLine, type SecurityNote } from './security-line.js';

/** While the disk does not take them, so many lines are held; what comes then is lost, and the log says how much. */
const MOST_HELD = 20_000;

/**
 * Who has done what from which address, apart from the database and for a time of its own: the only place where an address is
 * kept. Writing waits for nobody and stops nobody: lines are gathered and written one batch after the other.
 */
@Injectable()
export class SecurityLog implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('security');
  private readonly files: SecurityLogFiles;
  private held: { day: string; line: string }[] = [];
  private lost = 0;
  private writing: Promise<void> | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly timetable: Timetable,
  ) {
    this.files = new SecurityLogFiles(settings.dataDir);
  }

  onModuleInit(): void {
    const { securityLogDays } = this.settings;
    this.timetable.every('visitors:sweep-security-log', DAY, (now) => this.files.sweep(now, securityLogDays));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  note(note: SecurityNote): void {
    if (this.held.length >= MOST_HELD) {
      this.lost += 1;
      return;
    }
    const now = this.clock.now();
    this.held.push({ day: dayOf(now), line: securityLine(now, note) });
    this.writing ??= this.write();
  }

  /** Until all that was noted is written. */
  async flush(): Promise<void> {
    if (this.held.length > 0) this.writing ??= this.write();
    await this.writing;
  }

  private async write(): Promise<void> {
    // What else is noted in this turn goes along.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (this.held.length > 0) await this.writeDay(this.held[0]!.day);
    } catch (error) {
      this.log.error({ err: error, held: this.held.length, lost: this.lost });
    } finally {
      this.writing = null;
    }
  }

  private async writeDay(day: string): Promise<void> {
    const end = this.held.findIndex((line) => line.day !== day);
    const batch = this.held.slice(0, end < 0 ? undefined : end);
    await this.files.append(
      day,
      batch.map(({ line }) => line),
    );
    this.held = this.held.slice(batch.length);
    if (this.lost === 0) return;
    this.log.error({ lost: this.lost });
    this.lost = 0;
  }
}
