import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { DAY } from '../../kernel/clock.js';
import { canonicalCode } from '../../kernel/ids.js';
import { CLAIM_ENDS } from '../moderation/claim.js';
import type { State } from '../moderation/publication.js';
import { NumberClaim } from './number-claim.entity.js';
import { BRAKE, type Past } from './number-claim.policy.js';

/** Keyed hashes of where a claim comes from. */
export interface Source {
  readonly device: string;
  readonly network: string;
  /** Of the network and the number together. */
  readonly source: string;
  /** It has shown with a message that the number is its own. */
  readonly proved: boolean;
}

export interface EarlierClaim {
  readonly id: number;
  readonly title: string;
  readonly state: State;
  readonly at: number;
}

const SHOWN = 10;
const MOST_PAST = 50;

/** Reads of claims; every one is bounded and served by an index. */
@Injectable()
export class NumberClaimsQueries {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<NumberClaim | null> {
    return this.db.read(NumberClaim).findOneBy({ id });
  }

  byNumber(typed: string): Promise<NumberClaim | null> {
    return this.db.read(NumberClaim).findOneBy({ number: canonicalCode(typed.slice(0, 40)).slice(0, 12) });
  }

  /** The open claim to one of these telephone numbers. */
  openOn(phoneHashes: readonly string[]): Promise<NumberClaim | null> {
    if (phoneHashes.length === 0) return Promise.resolve(null);
    return this.db.read(NumberClaim).findOneBy({ slot: In([...phoneHashes]) });
  }

  /** What is known of this telephone number, and of whoever speaks of it now. */
  async past(phoneHash: string, { device, network, source }: Source, now: number): Promise<Past> {
    const claims = this.db.read(NumberClaim);
    const dismissed = { state: 'removed' as const, changedAt: MoreThan(now - BRAKE) };
    const today = MoreThan(now - DAY);
    const [here, elsewhere, ofDevice, ofNetwork] = await Promise.all([
      claims.find({ where: { phoneHash, publication: dismissed }, order: { id: 'DESC' }, take: MOST_PAST }),
      claims.findOne({
        where: { device, phoneHash: Not(phoneHash), publication: dismissed },
        order: { createdAt: 'DESC' },
      }),
      claims.countBy({ device, createdAt: today }),
      claims.countBy({ network, createdAt: today }),
    ]);
    const dismissedHere = here.map((claim) => ({
      at: claim.publication.changedAt,
      sameSource: claim.device === device || claim.source === source,
    }));
    return { dismissedHere, dismissedElsewhere: elsewhere?.publication.changedAt ?? null, ofDevice, ofNetwork };
  }

  /** Other claims to the same telephone number: the newest, and how many. */
  async earlier({ id, phoneHash }: NumberClaim): Promise<{ claims: EarlierClaim[]; count: number }> {
    const where = { phoneHash, id: Not(id) };
    const [claims, count] = await Promise.all([
      this.db.read(NumberClaim).find({ where, order: { id: 'DESC' }, take: SHOWN }),
      this.db.read(NumberClaim).countBy(where),
    ]);
    return { count, claims: claims.map(lineOf) };
  }

  /** How many other claims the same device has made, and how many of them were dismissed. */
  async ofSameDevice({ id, device }: NumberClaim): Promise<{ made: number; dismissed: number }> {
    if (device === null) return { made: 0, dismissed: 0 };
    const where = { device, id: Not(id) };
    const [made, dismissed] = await Promise.all([
      this.db.read(NumberClaim).countBy(where),
      this.db.read(NumberClaim).countBy({ ...where, publication: { state: 'removed' } }),
    ]);
    return { made, dismissed };
  }

  /** Open claims that no poster has answered in time. */
  async unanswered(now: number, limit: number): Promise<number[]> {
    const claims = await this.db.read(NumberClaim).find({
      where: { publication: { state: 'held' }, proofAt: IsNull(), proofDue: LessThanOrEqual(now) },
      order: { proofDue: 'ASC' },
      take: limit,
    });
    return claims.map(({ id }) => id);
  }

  /** Claims that were decided before `before` and still know where they came from. */
  async withSource(before: number, limit: number): Promise<number[]> {
    const claims = await this.db.read(NumberClaim).find({
      where: { device: Not(IsNull()), publication: { state: In([...CLAIM_ENDS]), changedAt: LessThanOrEqual(before) } },
      take: limit,
    });
    return claims.map(({ id }) => id);
  }
}

const lineOf = ({ id, title, publication, createdAt }: NumberClaim): EarlierClaim => ({
  id,
  title,
  state: publication.state,
  at: createdAt,
});
