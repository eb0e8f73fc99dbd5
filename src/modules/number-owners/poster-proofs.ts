import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Contacts, type Owner } from '../contacts/contacts.js';
import { Audit } from '../moderation/audit.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { HOUSE_NAMES } from '../users/house-names.js';
import { NumberClaim } from './number-claim.entity.js';
import { NUMBER_CLAIM, PROVED_BY_POSTER } from './number-claim.path.js';
import { NumberClaimsQueries } from './number-claims.queries.js';
import { NumberClaims } from './number-claims.service.js';

/** What the poster is told of a claim to his number. */
export interface Disputed {
  /** Until when he can confirm; null when nothing happens by itself. */
  readonly due: number | null;
  readonly confirmedAt: number | null;
}

/** The other side: whoever has posted with a disputed number, and says that it is his. */
@Injectable()
export class PosterProofs {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
    private readonly queries: NumberClaimsQueries,
    private readonly claims: NumberClaims,
    private readonly moderation: Moderation,
    private readonly audit: Audit,
  ) {}

  /** Null while nobody disputes it. A claim that hides nothing is for staff alone. */
  async disputed(owner: Owner): Promise<Disputed | null> {
    const claim = await this.claimOn(owner);
    return claim && { due: claim.proofDue, confirmedAt: claim.proofAt };
  }

  /** The number that is to be confirmed. */
  async phoneOf(owner: Owner): Promise<string | null> {
    const claim = await this.claimOn(owner);
    return claim && this.claims.phoneOf(claim);
  }

  /**
   * From now on staff decide; whoever has proved with a message that the number is his needs no call, unless both sides have.
   * One confirmation speaks for the number, wherever it stands.
   * @throws RuleBroken (409) when it is decided
   */
  async confirm(owner: Owner, proved: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const claim = await this.claimOn(owner);
      if (!claim) throw new RuleBroken('已经处理过了，或者没有人说过这个号码，不用确认', 409);
      if (claim.proofAt !== null) return;
      // Not as it was read but as it is: the time may just have run out.
      const open = { id: claim.id, proofAt: IsNull(), publication: { state: 'held' as const } };
      const proof = { proofAt: this.clock.now(), proofKind: owner.kind, proofId: owner.id };
      const { affected } = await this.db.write(NumberClaim).update(open, proof);
      if (!affected) throw new RuleBroken('刚刚已经处理过了，请刷新再看', 409);
      const poster = { name: HOUSE_NAMES.poster, role: 'poster' } as const;
      const after = { kind: owner.kind, id: owner.id };
      await this.audit.append(poster, { kind: NUMBER_CLAIM, itemId: claim.id, event: 'proof', after });
      if (proved && !claim.proved)
        await this.moderation.transition(NUMBER_CLAIM, claim, 'dismiss', SYSTEM, { reason: PROVED_BY_POSTER });
    });
  }

  private async claimOn(owner: Owner): Promise<NumberClaim | null> {
    const claim = await this.queries.openOn(await this.contacts.hashesOf(owner));
    return claim?.hides ? claim : null;
  }
}
