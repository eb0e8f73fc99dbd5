import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { crockford } from '../../kernel/ids.js';
import { Vault } from '../../kernel/vault.js';
import { Contacts } from '../contacts/contacts.js';
import { NumberHolds } from '../contacts/number-holds.js';
import { type Actor, Moderation } from '../moderation/moderation.js';
import { HOUSE_NAMES } from '../users/house-names.js';
import { type Carried, Carriers } from './carriers.js';
import { NumberClaim } from './number-claim.entity.js';
import { NUMBER_CLAIM, PROVED_WITHIN } from './number-claim.path.js';
import { responseTo } from './number-claim.policy.js';
import { NumberClaimsQueries, type Source } from './number-claims.queries.js';
import { UnlockCodes } from './unlock-codes.js';

export const READER: Actor = { name: HOUSE_NAMES.reader, role: 'reader' };
const SEALED_FOR = 'number-claim';
const NUMBER_LENGTH = 12;

/** What came of saying 这不是我发的. */
export type Denied =
  | { readonly outcome: 'opened'; readonly claim: NumberClaim }
  /** Nothing on show carries the number. */
  | { readonly outcome: 'none' }
  /** Somebody else has said so already; it is being looked into. */
  | { readonly outcome: 'open' }
  | { readonly outcome: 'locked' }
  | { readonly outcome: 'wait'; readonly until: number };

/** People who say that a telephone number is theirs. */
@Injectable()
export class NumberClaims {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly contacts: Contacts,
    private readonly holds: NumberHolds,
    private readonly carriers: Carriers,
    private readonly queries: NumberClaimsQueries,
    private readonly codes: UnlockCodes,
    private readonly moderation: Moderation,
  ) {}

  /** How many things on show carry this number. */
  async count(phone: string): Promise<number> {
    return (await this.carriers.onShow(this.contacts.phoneHash(phone))).length;
  }

  /** Opens a claim, and hides the contact unless something speaks against it. A button pressed twice makes one claim. */
  async deny(phone: string, from: Source): Promise<Denied> {
    try {
      return await this.db.transaction(() => this.open(phone, from));
    } catch (error) {
      if (!this.db.dialect.isDuplicate(error)) throw error;
      return this.joined(await this.queries.openOn([this.contacts.phoneHash(phone)]), from);
    }
  }

  /** For staff; null once it is decided. */
  phoneOf({ phone }: NumberClaim): string | null {
    return phone === null ? null : this.vault.open(SEALED_FOR, phone);
  }

  seal(phone: string): string {
    return this.vault.seal(SEALED_FOR, phone);
  }

  private async open(phone: string, from: Source): Promise<Denied> {
    const now = this.clock.now();
    const phoneHash = this.contacts.phoneHash(phone);
    const there = await this.queries.openOn([phoneHash]);
    if (there) return this.joined(there, from);
    if ((await this.holds.of(phoneHash))?.state === 'locked') return { outcome: 'locked' };
    const carried = await this.carriers.onShow(phoneHash);
    if (carried.length === 0) return { outcome: 'none' };
    const past = await this.queries.past(phoneHash, from, now);
    const response = responseTo(past, from.proved, now);
    if (response.does === 'wait') return { outcome: 'wait', until: response.until };

    const claim = this.newClaim(phone, phoneHash, carried, from, response.does === 'hide');
    await this.db.write(NumberClaim).save(claim);
    if (claim.hides) await this.holds.dispute(phoneHash, claim.id);
    const rule = claim.hides ? '号码主人否认，联系方式已隐藏' : '号码主人否认，联系方式没有隐藏';
    const verdict = { decision: 'held', score: 0, parts: [{ rule, score: 0, words: [] }] } as const;
    await this.moderation.submit(NUMBER_CLAIM, claim, verdict, READER);
    await this.carriers.forgetPages(carried);
    return { outcome: 'opened', claim };
  }

  private joined(there: NumberClaim | null, { device }: Source): Denied {
    return there?.device === device ? { outcome: 'opened', claim: there } : { outcome: 'open' };
  }

  private newClaim(phone: string, phoneHash: string, carried: Carried[], from: Source, hides: boolean): NumberClaim {
    const now = this.clock.now();
    const number = crockford(randomBytes(8), NUMBER_LENGTH);
    const regions = new Set(carried.map(({ region }) => region));
    const claim = Object.assign(new NumberClaim(), {
      number,
      phoneHash,
      hides,
      slot: phoneHash,
      phone: this.seal(phone),
      listings: carried.length,
      region: regions.size === 1 ? carried[0]!.region : null,
      ...from,
      codeHash: this.codes.hash(phoneHash, this.codes.codeFor(number)),
      proofDue: hides ? now + PROVED_WITHIN : null,
      proofAt: null,
      proofKind: null,
      proofId: null,
      taken: '[]',
      createdAt: now,
    });
    claim.publication.changedAt = now;
    return claim;
  }
}
