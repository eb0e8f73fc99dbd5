import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Fault } from '../../web/forms.js';
import { Contacts } from '../contacts/contacts.js';
import { NumberHolds } from '../contacts/number-holds.js';
import { parsePhone } from '../contacts/phone.js';
import { Audit } from '../moderation/audit.js';
import { MY_NUMBER, NUMBER_CLAIM } from './number-claim.path.js';
import { READER } from './number-claims.service.js';
import { DENIED_BY_OWNER } from './number-removals.js';
import { UnlockCodes } from './unlock-codes.js';

/** Numbers that their owners have locked: nobody posts with them. */
@Injectable()
export class NumberLocks {
  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
    private readonly holds: NumberHolds,
    private readonly codes: UnlockCodes,
    private readonly audit: Audit,
  ) {}

  async isLocked(phoneHash: string): Promise<boolean> {
    return (await this.holds.of(phoneHash))?.state === 'locked';
  }

  /** What is wrong with a contact that somebody wants to post with. Empty texts and names that are no number pass. */
  async faults(contact: { readonly phone: string; readonly wechat: string | null }): Promise<Fault[]> {
    const fields = [
      { field: 'phone', typed: contact.phone },
      { field: 'wechat', typed: /1[3-9]\d{9}/.exec(contact.wechat ?? '')?.[0] ?? '' },
    ];
    const locked = await Promise.all(
      fields.map(async ({ typed }) => isPhone(typed) && this.isLocked(this.hash(typed))),
    );
    return fields.filter((_, index) => locked[index]).map(({ field }) => ({ field, message: LOCKED }));
  }

  /** With the code that the owner was given. The same answer for a wrong code and for a number that is not locked. */
  unlock(phone: string, code: string): Promise<boolean> {
    const phoneHash = this.hash(phone);
    return this.db.transaction(async () => {
      const hold = await this.holds.of(phoneHash);
      const opens = this.codes.matches(phoneHash, code, hold?.codeHash);
      if (!hold || hold.state !== 'locked' || !opens) return false;
      await this.holds.lift(phoneHash, hold.claimId);
      await this.audit.append(READER, { kind: NUMBER_CLAIM, itemId: hold.claimId, event: 'unlock' });
      return true;
    });
  }

  private hash(phone: string): string {
    return this.contacts.phoneHash(phone);
  }
}

const LOCKED = `${DENIED_BY_OWNER} 号码主人否认：这个号码的主人说没有发过信息，把它锁定了，请换一个号码。号码是您的，请打开本站的“号码不是我发的”（${MY_NUMBER}），填号码和解锁码解锁，再回来发布`;

const isPhone = (typed: string): boolean => typed !== '' && !('fault' in parsePhone(typed));
