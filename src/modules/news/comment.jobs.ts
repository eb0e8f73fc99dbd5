import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import { CommentsQueries } from './comments.queries.js';
import { ReadersWords } from './readers-words.js';

const BATCH = 200;
/** How long the text of a removed comment is kept, so that the removal can be undone. */
const KEPT = 30 * DAY;

/** What time does to comments. Every run is bounded; what is left over is done by the next. */
@Injectable()
export class CommentJobs implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly queries: CommentsQueries,
    private readonly db: Database,
    private readonly words: ReadersWords,
  ) {}

  onModuleInit(): void {
    this.timetable.every('comments:purge', HOUR, (now) => this.purge(now));
  }

  /** Name and text go; the reason stays, and the place in its thread. */
  async purge(now: number): Promise<void> {
    for (const comment of await this.queries.removedBefore(now - KEPT, BATCH))
      await this.db.transaction(() => this.words.wipeComment(comment));
  }
}
