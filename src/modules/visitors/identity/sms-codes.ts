import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { Clock, DAY, HOUR, MINUTE } from '../../../kernel/clock.js';
import { sameSecret, Vault } from '../../../kernel/vault.js';
import { SmsCode, VerifiedNumber } from './sms-code.entity.js';

const CODE_LASTS = 10 * MINUTE;
const REMEMBERED = 30 * DAY;

/** `left`: how often one may still try. */
export type Tried = { readonly right: true } | { readonly right: false; readonly left: number };

/** Codes that were sent, and who has given the right one back. */
@Injectable()
export class SmsCodes implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('visitors:forget-codes', HOUR, (now) => this.forget(now));
  }

  /** A device with a number, as one keyed hash. */
  ownerOf(device: string, phone: string): string {
    return this.vault.hash('sms-owner', `${device} ${phone}`);
  }

  isVerified(owner: string): Promise<boolean> {
    return this.current(VerifiedNumber, owner);
  }

  /** Whether a code has been sent that can still be typed in. */
  isOut(owner: string): Promise<boolean> {
    return this.current(SmsCode, owner);
  }

  /** A fresh code; the one before is of no use any more. */
  async make(owner: string): Promise<string> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const row = { owner, codeHash: this.hash(owner, code), tries: 0, until: this.clock.now() + CODE_LASTS };
    await this.db.transaction(() => this.db.write(SmsCode).upsert(row, ['owner']));
    return code;
  }

  /** The code could not be sent. */
  async drop(owner: string): Promise<void> {
    await this.db.transaction(() => this.db.write(SmsCode).delete({ owner }));
  }

  /**
   * Tries a code. The try is counted first, so that many at the same moment count too; the right one is used up, and the number
   * counts as this device's own for thirty days.
   */
  async take(owner: string, typed: string): Promise<Tried> {
    return this.db.transaction(async () => {
      const codes = this.db.write(SmsCode);
      const counted = await codes.increment({ owner, tries: LessThan(SmsCode.mostTries) }, 'tries', 1);
      const code = counted.affected === 1 ? await codes.findOneBy({ owner }) : null;
      if (!code || code.until < this.clock.now()) return { right: false, left: 0 };
      if (!sameSecret(code.codeHash, this.hash(owner, typed)))
        return { right: false, left: SmsCode.mostTries - code.tries };
      await codes.delete({ owner });
      await this.db.write(VerifiedNumber).upsert({ owner, until: this.clock.now() + REMEMBERED }, ['owner']);
      return { right: true };
    });
  }

  private async current(entity: typeof SmsCode | typeof VerifiedNumber, owner: string): Promise<boolean> {
    const row = await this.db.read<SmsCode | VerifiedNumber>(entity).findOneBy({ owner });
    return row !== null && row.until >= this.clock.now();
  }

  private hash(owner: string, code: string): string {
    return this.vault.hash('sms-code', `${owner} ${code}`);
  }

  private async forget(now: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.write(SmsCode).delete({ until: LessThan(now) });
      await this.db.write(VerifiedNumber).delete({ until: LessThan(now) });
    });
  }
}
