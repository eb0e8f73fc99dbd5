import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Clock } from '../../../kernel/clock.js';
import { PageCache } from '../../../web/page-cache.js';
import { type Follower, Followers, type Step } from '../followers.js';
import { ModeratedKinds } from '../moderated.js';
import { BRINGS_BACK, takenBy } from './ledger.rules.js';
import { LedgerEntry, type Who } from './ledger-entry.entity.js';

/** Tag of the pages that show it. */
export const LEDGER = 'ledger';

/** Writes down what is taken away, in the transaction that does it: what is not in the ledger has not gone. */
@Injectable()
export class Ledger implements Follower, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cache: PageCache,
    private readonly kinds: ModeratedKinds,
    private readonly followers: Followers,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(step: Step): Promise<void> {
    const { kind, event, by, reason, subject } = step;
    if (this.kinds.find(kind)?.claims) return;
    const who = takenBy(event, by, reason, subject.publication.publishedAt !== null);
    if (who) await this.add(step, who);
    else if (BRINGS_BACK.has(event)) await this.bringBack(step);
    else return;
    await this.db.afterCommit(() => this.cache.forget([LEDGER]));
  }

  private async add({ kind, event, subject, reason }: Step, who: Who): Promise<void> {
    const { id, region, leaf = null, town = null, publication } = subject;
    await this.db.write(LedgerEntry).insert({
      ...{ kind, itemId: id, event, who, region, leaf, town, reason },
      at: this.clock.now(),
      wasShown: publication.publishedAt === null ? 0 : 1,
      restoredAt: null,
    });
  }

  private async bringBack({ kind, subject: { id, publication } }: Step): Promise<void> {
    if (['removed', 'withdrawn', 'expired', 'done'].includes(publication.state)) return;
    const restoredAt = this.clock.now();
    await this.db.write(LedgerEntry).update({ kind, itemId: id, restoredAt: IsNull() }, { restoredAt });
  }
}
