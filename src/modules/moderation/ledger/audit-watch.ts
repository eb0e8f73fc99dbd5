import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { Clock, HOUR } from '../../../kernel/clock.js';
import { Audit } from '../audit.js';
import { type ChainEnd, CHAIN_START } from '../audit.chain.js';
import { Watches } from './watches.js';

/** What is known of the log's chain. */
export interface ChainState {
  /** How far the round that goes on has come. */
  readonly reached: ChainEnd;
  /** When a round last came to the end, and how many rows it had looked at. */
  readonly doneAt: number | null;
  readonly checked: number;
  /** The first row that is not as it was written. */
  readonly brokenAt: number | null;
}

const NAME = 'audit';
const AT_ONCE = 20_000;
const UNKNOWN: ChainState = { reached: CHAIN_START, doneAt: null, checked: 0, brokenAt: null };

/** Checks the chain of the log all the time, a stretch an hour, round after round: who changes a row is found without being looked for. */
@Injectable()
export class AuditWatch implements OnModuleInit {
  private readonly log = new Logger('audit');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly timetable: Timetable,
    private readonly audit: Audit,
    private readonly watches: Watches,
  ) {}

  onModuleInit(): void {
    this.timetable.every('audit:verify', HOUR, () => this.walkOn());
  }

  async state(): Promise<ChainState> {
    return (await this.watches.read<ChainState>(NAME)) ?? UNKNOWN;
  }

  async walkOn(): Promise<void> {
    const before = await this.state();
    const { reached, brokenAt, isEnd } = await this.audit.walkOn(before.reached, AT_ONCE);
    if (brokenAt !== null) this.log.error({ msg: 'the log of decisions is not as it was written', row: brokenAt });
    const isOver = isEnd || brokenAt !== null;
    const now = this.clock.now();
    const state: ChainState = {
      reached: isOver ? CHAIN_START : reached,
      doneAt: isOver ? now : before.doneAt,
      checked: isOver ? reached.lastId : before.checked,
      brokenAt: isOver ? brokenAt : before.brokenAt,
    };
    await this.db.transaction(() => this.watches.keep(NAME, now, state));
  }
}
