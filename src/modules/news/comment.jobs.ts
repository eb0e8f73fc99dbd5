import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { COMMENT } from './comment.path.js';
import { CommentsQueries } from './comments.queries.js';

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
    private readonly moderation: Moderation,
  ) {}

  onModuleInit(): void {
    this.timetable.every('comments:purge', HOUR, (now) => this.purge(now));
  }

  /** Name and text go; the reason stays, and the place in its thread. */
  async purge(now: number): Promise<void> {
    for (const comment of await this.queries.removedBefore(now - KEPT, BATCH))
      await this.db.transaction(async () => {
        Object.assign(comment, { name: '', body: '' });
        const { reason } = comment.publication;
        await this.moderation.transition(COMMENT, comment, 'purge', SYSTEM, { reason });
      });
  }
}
