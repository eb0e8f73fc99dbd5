import { Injectable, OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { DAY } from '../../kernel/clock.js';
import { Reporter } from './reporter.entity.js';

/** Longer than that nobody's record is kept: devices are lost, and people change. */
const KEPT = 365 * DAY;

/** Forgets how right somebody was of whose reports none has been decided on for a year. */
@Injectable()
export class ReportersRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('reporters:forget', DAY, (now) => this.forget(now));
  }

  async forget(now: number): Promise<void> {
    await this.db.transaction(() => this.db.write(Reporter).delete({ changedAt: LessThan(now - KEPT) }));
  }
}
