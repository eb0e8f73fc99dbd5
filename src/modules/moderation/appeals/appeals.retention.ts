import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { DAY, HOUR } from '../../../kernel/clock.js';
import { Appeal } from './appeal.entity.js';
import { AppealsQueries } from './appeals.queries.js';

/** As long as the decision on it can be undone. */
const KEPT = 30 * DAY;
const BATCH = 200;

/** What somebody wrote in an appeal is wiped when it is long decided; that there was one, and the answer, stay. */
@Injectable()
export class AppealsRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly queries: AppealsQueries,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('appeals:wipe', HOUR, (now) => this.wipe(now));
  }

  async wipe(now: number): Promise<void> {
    const ids = (await this.queries.decidedBefore(now - KEPT, BATCH)).map(({ id }) => id);
    if (ids.length === 0) return;
    await this.db.transaction(() => this.db.write(Appeal).update({ id: In(ids) }, { body: '', title: '' }));
  }
}
