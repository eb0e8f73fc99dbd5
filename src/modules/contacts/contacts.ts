import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { ContactRow } from './contact.entity.js';
import { ContactHeld } from './contact-held.js';
import { type HoldState, NumberHold } from './number-hold.entity.js';

/** Whose contact it is: a kind of thing and its number. */
export interface Owner {
  readonly kind: string;
  readonly id: number;
}

export interface Contact {
  readonly name: string;
  /** As `parsePhone` gives it. */
  readonly phone: string;
  readonly wechat: string | null;
  readonly callTime: string | null;
}

/** What is kept: `Contact`, where the last two may be missing. */
export type NewContact = Pick<Contact, 'name' | 'phone'> & Partial<Pick<Contact, 'wechat' | 'callTime'>>;

/** What may stand on the page. */
export interface ShownContact extends Pick<Contact, 'name' | 'callTime'> {
  /** The number is not given away; null when it is. */
  readonly held: HoldState | null;
}

/** At most so many owners of one number are looked up. */
export const MOST_OWNERS = 200;
const PHONE = /1[3-9]\d{9}/;

/**
 * The only place that knows telephone numbers. They are sealed with the site's secret; whether two are equal is told by a
 * keyed hash. A number leaves by `reveal`, which counts, and by `forEdit`, for its poster and for staff.
 */
@Injectable()
export class Contacts {
  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Keeps a new or changed contact; taps stay. Joins the open transaction. */
  async keep(owner: Owner, { name, phone, wechat, callTime }: NewContact): Promise<void> {
    const values = {
      name,
      phone: this.vault.seal('contact', phone),
      phoneHash: this.phoneHash(phone),
      wechat: wechat ? this.vault.seal('contact', wechat) : null,
      wechatHash: this.wechatHash(wechat),
      callTime: callTime || null,
      wipedAt: null,
    };
    await this.db.transaction(async () => {
      const rows = this.db.write(ContactRow);
      if (await rows.existsBy(keyOf(owner))) await rows.update(keyOf(owner), values);
      else await rows.insert({ ...keyOf(owner), ...values, taps: 0 });
    });
  }

  /** What may stand on the page; null when there is no contact, or none any more. */
  async shown(owner: Owner): Promise<ShownContact | null> {
    const row = await this.db
      .select(ContactRow, 'c')
      .select(['c.name AS name', 'c.callTime AS callTime', 'p.state AS phoneHeld', 'w.state AS wechatHeld'])
      .leftJoin(NumberHold, 'p', 'p.phoneHash = c.phoneHash')
      .leftJoin(NumberHold, 'w', 'w.phoneHash = c.wechatHash')
      .where('c.ownerKind = :kind AND c.ownerId = :id AND c.wipedAt IS NULL', owner)
      .getRawOne<Pick<Contact, 'name' | 'callTime'> & Record<'phoneHeld' | 'wechatHeld', HoldState | null>>();
    return row ? { name: row.name, callTime: row.callTime, held: row.phoneHeld ?? row.wechatHeld } : null;
  }

  /** The contact for somebody who asked for it. Counts a tap. @throws ContactHeld when its number is not given away */
  async reveal(owner: Owner): Promise<Contact | null> {
    await this.insistFree(owner);
    const contact = await this.forEdit(owner);
    if (contact) await this.db.transaction(() => this.db.write(ContactRow).increment(keyOf(owner), 'taps', 1));
    return contact;
  }

  /** @throws ContactHeld when its number is not given away */
  async insistFree(owner: Owner): Promise<void> {
    const held = (await this.shown(owner))?.held;
    if (held) throw new ContactHeld(held);
  }

  /** The contact for its poster, or for staff. */
  async forEdit(owner: Owner): Promise<Contact | null> {
    const row = await this.db.read(ContactRow).findOneBy(keyOf(owner));
    const phone = row?.phone ? this.vault.open('contact', row.phone) : null;
    if (!row || phone === null) return null;
    const wechat = row.wechat ? this.vault.open('contact', row.wechat) : null;
    return { name: row.name, phone, wechat, callTime: row.callTime };
  }

  async taps(owner: Owner): Promise<number> {
    return (await this.db.read(ContactRow).findOne({ where: keyOf(owner), select: { taps: true } }))?.taps ?? 0;
  }

  /** Equal for equal numbers, whatever their extensions; says nothing about the number to those without the secret. */
  phoneHash(number: string): string {
    return this.vault.hash('phone', number.split('-', 1)[0]!);
  }

  /** The hashes of all numbers that this contact gives away. */
  async hashesOf(owner: Owner): Promise<string[]> {
    const row = await this.db
      .read(ContactRow)
      .findOne({ where: keyOf(owner), select: { phoneHash: true, wechatHash: true } });
    return [row?.phoneHash, row?.wechatHash].filter((hash) => typeof hash === 'string');
  }

  /** The number with this hash, for staff, while some contact still has it. */
  async numberOf(phoneHash: string): Promise<string | null> {
    const rows = this.db.read(ContactRow);
    const phone =
      (await rows.findOneBy({ phoneHash }))?.phone ?? (await rows.findOneBy({ wechatHash: phoneHash }))?.wechat;
    return phone ? this.vault.open('contact', phone) : null;
  }

  /** The same of a telephone number that stands in a WeChat name: 13900005678, wx_13900005678; null when there is none. */
  wechatHash(wechat: string | null | undefined): string | null {
    const number = PHONE.exec(wechat ?? '')?.[0];
    return number ? this.phoneHash(number) : null;
  }

  /** Who else can be reached under the number with this hash, the newest first, at most 200. */
  async sameNumber(phoneHash: string): Promise<Owner[]> {
    const rows = await this.db.read(ContactRow).find({
      where: [{ phoneHash }, { wechatHash: phoneHash }],
      select: { ownerKind: true, ownerId: true },
      order: { ownerId: 'DESC', ownerKind: 'ASC' },
      take: MOST_OWNERS,
    });
    return rows.map(({ ownerKind, ownerId }) => ({ kind: ownerKind, id: ownerId }));
  }

  /**
   * Forgets name, number and WeChat for good; the number of taps stays. Joins the open transaction. Wiping twice changes nothing.
   * @param keep `hash`: the hash of the number stays, so that a lock or a limit on that number goes on working
   */
  async wipe(owner: Owner, keep?: 'hash'): Promise<void> {
    const gone = {
      name: '',
      phone: null,
      wechat: null,
      callTime: null,
      ...(keep ? {} : { phoneHash: null, wechatHash: null }),
    };
    await this.db.transaction(async () => {
      const rows = this.db.write(ContactRow);
      await rows.update(keyOf(owner), gone);
      await rows.update({ ...keyOf(owner), wipedAt: IsNull() }, { wipedAt: this.clock.now() });
    });
  }
}

const keyOf = ({ kind, id }: Owner) => ({ ownerKind: kind, ownerId: id });
