import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timetable } from '../../jobs/timetable.js';
import { Clock, HOUR, MINUTE } from '../../kernel/clock.js';
import { SYSTEM } from './actor.js';
import { ModeratedKinds } from './moderated.js';
import { QueueQueries } from './queue.queries.js';
import { Stale, Transitions } from './transitions.js';

const UNDECIDED_FOR = 72 * HOUR;
const AT_ONCE = 100;

/** What reports have hidden and nobody has decided on in three days is shown again, unless the reason was grave. */
@Injectable()
export class Release implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly clock: Clock,
    private readonly queue: QueueQueries,
    private readonly kinds: ModeratedKinds,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.timetable.every('moderation:release', 15 * MINUTE, () => this.run());
  }

  /** At most a hundred at a time. It stays in the queue. */
  async run(): Promise<void> {
    for (const { kind, itemId } of await this.queue.hiddenBefore(this.clock.now() - UNDECIDED_FOR, AT_ONCE)) {
      const subject = await this.kinds.get(kind).find(itemId);
      if (!subject?.publication.can('release')) continue;
      await this.transitions.make(kind, subject, 'release', SYSTEM).catch((error: unknown) => {
        if (!(error instanceof Stale)) throw error;
      });
    }
  }
}
