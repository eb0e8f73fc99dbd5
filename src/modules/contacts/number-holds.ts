import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { type HoldState, NumberHold } from './number-hold.entity.js';

/** Which numbers are not given away. Every change joins the open transaction, and belongs to one claim. */
@Injectable()
export class NumberHolds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  of(phoneHash: string): Promise<NumberHold | null> {
    return this.db.read(NumberHold).findOneBy({ phoneHash });
  }

  /** Hides the number until somebody has decided. A lock stays what it is. */
  async dispute(phoneHash: string, claimId: number): Promise<void> {
    await this.put({ phoneHash, state: 'disputed', codeHash: null, claimId });
  }

  /** Hides it until its owner comes with the code. An older lock keeps its own code: nobody locks out an owner. */
  async lock(phoneHash: string, claimId: number, codeHash: string): Promise<void> {
    await this.put({ phoneHash, state: 'locked', codeHash, claimId });
  }

  /** Gives the number free again, if it was this claim that held it. */
  async lift(phoneHash: string, claimId: number): Promise<void> {
    await this.db.write(NumberHold).delete({ phoneHash, claimId });
  }

  private async put(hold: Pick<NumberHold, 'phoneHash' | 'codeHash' | 'claimId'> & { state: HoldState }) {
    const holds = this.db.write(NumberHold);
    const there = await holds.findOneBy({ phoneHash: hold.phoneHash });
    if (there?.state === 'locked') return;
    const row = { ...hold, since: this.clock.now() };
    if (there) await holds.update({ phoneHash: hold.phoneHash }, row);
    else await holds.insert(row);
  }
}
