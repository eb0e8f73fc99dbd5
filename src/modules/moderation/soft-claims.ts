import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import type { Person } from '../users/person.js';
import { QueueItem } from './queue-item.entity.js';

/** Who has an item open. */
export interface SoftClaim {
  readonly by: string;
  readonly until: number;
  readonly mine: boolean;
}

type Claimed = Pick<QueueItem, 'claimedBy' | 'claimedUntil'>;

/** So long it counts that somebody has an item open, unless the page says again that it is. */
const LASTS = 3 * MINUTE;

/** Of something that waits: who looks at it now, when that is somebody else. */
export const lookedAtBy = ({ claimedBy, claimedUntil }: Claimed, { name }: Person, now: number): string | null =>
  claimedBy !== null && claimedBy !== name && Number(claimedUntil ?? 0) > now ? claimedBy : null;

/**
 * Keeps two moderators from reading the same thing at the same time. Soft: whoever is second is told, and can decide all the same;
 * what keeps a decision from being made twice is the version of the item.
 */
@Injectable()
export class SoftClaims {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes or prolongs, unless somebody else has it. Answers whose it is now; null for what does not wait. */
  take({ name }: Person, kind: string, itemId: number): Promise<SoftClaim | null> {
    const now = this.clock.now();
    return this.db.transaction(async () => {
      const items = this.db.write(QueueItem);
      await items
        .createQueryBuilder()
        .update()
        .set({ claimedBy: name, claimedUntil: now + LASTS })
        .where('kind = :kind AND item_id = :itemId', { kind, itemId })
        .andWhere('(claimed_by IS NULL OR claimed_by = :name OR claimed_until <= :now)', { name, now })
        .execute();
      const row = await items.findOneBy({ kind, itemId });
      if (!row?.claimedBy) return null;
      return { by: row.claimedBy, until: row.claimedUntil!, mine: row.claimedBy === name };
    });
  }

  /** @param until of the claim that is given back: a page that is opened anew has another by now */
  async release({ name }: Person, kind: string, itemId: number, until: number): Promise<void> {
    const mine = { kind, itemId, claimedBy: name, claimedUntil: until };
    await this.db.transaction(() => this.db.write(QueueItem).update(mine, { claimedBy: null, claimedUntil: null }));
  }
}
