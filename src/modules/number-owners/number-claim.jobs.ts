import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { HOUR, MINUTE } from '../../kernel/clock.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { NumberClaim } from './number-claim.entity.js';
import { NUMBER_CLAIM } from './number-claim.path.js';
import { BRAKE } from './number-claim.policy.js';
import { NumberClaimsQueries } from './number-claims.queries.js';

const BATCH = 50;

/** What time does to claims. Every run is bounded; what is left over is done by the next. */
@Injectable()
export class NumberClaimJobs implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly db: Database,
    private readonly queries: NumberClaimsQueries,
    private readonly moderation: Moderation,
  ) {}

  onModuleInit(): void {
    this.timetable.every('number-claims:believe', 5 * MINUTE, (now) => this.believe(now));
    this.timetable.every('number-claims:forget', HOUR, (now) => this.forget(now));
  }

  /** No poster has said within a day that the number is his: the owner is believed. */
  async believe(now: number): Promise<void> {
    for (const id of await this.queries.unanswered(now, BATCH)) await this.db.transaction(() => this.believeOne(id));
  }

  /** Nothing can be dismissed or brought back any more, so nobody needs to know where it came from. */
  async forget(now: number): Promise<void> {
    const ids = await this.queries.withSource(now - BRAKE, BATCH);
    if (ids.length === 0) return;
    const nothing = { device: null, network: null, source: null };
    await this.db.transaction(() => this.db.write(NumberClaim).update(ids, nothing));
  }

  private async believeOne(id: number): Promise<void> {
    // Holds the row, and looks at it as it is now: a poster may just have confirmed.
    const unanswered = { id, proofAt: IsNull(), publication: { state: 'held' as const } };
    const { affected } = await this.db.write(NumberClaim).update(unanswered, { proofDue: null });
    const claim = affected ? await this.queries.byId(id) : null;
    if (claim) await this.moderation.transition(NUMBER_CLAIM, claim, 'uphold', SYSTEM);
  }
}
