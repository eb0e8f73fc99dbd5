import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timetable } from '../../../jobs/timetable.js';
import { MINUTE } from '../../../kernel/clock.js';
import { SYSTEM } from '../actor.js';
import { Blocks } from './blocks.js';
import { BlocksQueries } from './blocks.queries.js';

const AT_ONCE = 200;

/** Writes down that a block's time is over. It has ceased to count before: each look at it asks the clock. */
@Injectable()
export class BlockJobs implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly queries: BlocksQueries,
    private readonly blocks: Blocks,
  ) {}

  onModuleInit(): void {
    this.timetable.every('blocks:expire', MINUTE, async (now) => {
      const over = await this.queries.overdue(now, AT_ONCE);
      if (over.length > 0) await this.blocks.endAll(over, SYSTEM, 'expire');
    });
  }
}
