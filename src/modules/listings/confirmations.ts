import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Actor, Moderation } from '../moderation/moderation.js';
import { HOUSE_NAMES } from '../users/house-names.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';

const POSTER: Actor = { name: HOUSE_NAMES.poster, role: 'poster' };

/** 还在吗: readers say that something is gone, and its poster says that it is not. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly moderation: Moderation,
  ) {}

  /** Settles what readers doubted. Whoever presses the button twice, or after a refresh, has said so already. */
  async confirm(listing: Listing): Promise<void> {
    const now = this.clock.now();
    if (!listing.isOnShow(now)) throw new RuleBroken('这条信息现在没有展示，不用确认', 409);
    if (listing.doubtedAt === null) return;
    await this.db.transaction(async () => {
      listing.confirm(now);
      await this.moderation.transition(LISTING, listing, 'confirm', POSTER);
    });
  }
}
