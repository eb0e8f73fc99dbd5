import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Contacts } from '../contacts/contacts.js';
import { NumberHolds } from '../contacts/number-holds.js';
import type { Actor } from '../moderation/actor.js';
import {
  type Claims,
  type ModeratedKind,
  ModeratedKinds,
  type Moved,
  type QueueCard,
} from '../moderation/moderated.js';
import { Carriers } from './carriers.js';
import { NumberClaimCards } from './number-claim.card.js';
import { NumberClaim } from './number-claim.entity.js';
import { NUMBER_CLAIM, PROVED_BY_POSTER, PROVED_WITHIN } from './number-claim.path.js';
import { NumberClaimsQueries } from './number-claims.queries.js';
import { NumberClaims } from './number-claims.service.js';
import { NumberRemovals } from './number-removals.js';

/** How moderation finds, keeps and shows a claim to a number; and what becomes of the number and of what carries it. */
@Injectable()
export class NumberClaimModeration implements ModeratedKind<NumberClaim>, OnModuleInit {
  readonly name = NUMBER_CLAIM;
  readonly words = {
    name: '号码',
    states: { held: '待核实', done: '成立，号码已锁定', removed: '不成立' },
    events: {
      hold: '收到',
      uphold: '成立，移除并锁定号码',
      dismiss: '不成立，恢复联系方式',
      proof: '发布人确认号码是他的',
      unlock: '号码主人解锁',
    },
  };
  readonly urgency = { severity: 3, target: PROVED_WITHIN };
  readonly claims: Claims = {
    reasons: [
      { code: 'P01', label: '打过电话，接电话的人说是他发的' },
      { code: PROVED_BY_POSTER, label: '发布人证明了号码是他的' },
      { code: 'P03', label: '打了几次都没人接，没法核实' },
      { code: 'P04', label: '看起来是同行捣乱' },
    ],
  };

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly contacts: Contacts,
    private readonly holds: NumberHolds,
    private readonly carriers: Carriers,
    private readonly removals: NumberRemovals,
    private readonly queries: NumberClaimsQueries,
    private readonly service: NumberClaims,
    private readonly cards: NumberClaimCards,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<NumberClaim | null> {
    return this.queries.byId(id);
  }

  async keep(claim: NumberClaim, { event, by }: Moved): Promise<void> {
    const carried = await this.carriers.of(claim.phoneHash);
    if (event === 'uphold') {
      await this.holds.lock(claim.phoneHash, claim.id, claim.codeHash);
      claim.taken = await this.removals.remove(carried, by, noteOf(claim, by));
    }
    if (event === 'dismiss') await this.holds.lift(claim.phoneHash, claim.id);
    if (event === 'restore') {
      await this.reopen(claim);
      await this.removals.bringBack(claim.taken, by);
      claim.taken = '[]';
    }
    if (!claim.isOpen) Object.assign(claim, { slot: claim.number, phone: null, proofDue: null });
    await this.carriers.forgetPages(carried);
    const { id, slot, phone, proofDue, taken, publication } = claim;
    await this.db.write(NumberClaim).update({ id }, { slot, phone, proofDue, taken, publication });
  }

  /** No common page shows it; those of what carries the number are forgotten when it is kept. */
  tags(): string[] {
    return [];
  }

  card(claim: NumberClaim): Promise<QueueCard> {
    return this.cards.of(claim);
  }

  /**
   * As it was before the decision. From now on staff decide, whatever time goes by: they have just said that what happened by
   * itself was wrong.
   */
  private async reopen(claim: NumberClaim): Promise<void> {
    const { id, phoneHash } = claim;
    if (await this.queries.openOn([phoneHash]))
      throw new RuleBroken('同一个号码又有人提出来了，请先处理那一件，再撤回这个决定', 409);
    await this.holds.lift(phoneHash, id);
    if (claim.hides) await this.holds.dispute(phoneHash, id);
    claim.slot = phoneHash;
    const phone = await this.contacts.numberOf(phoneHash);
    claim.phone = phone === null ? null : this.service.seal(phone);
  }
}

/** For the poster; an appeal that names the claim lets staff find it, and take back the lock with it. */
function noteOf({ id }: NumberClaim, by: Actor): string {
  const why =
    by.role === 'system'
      ? '号码的主人说没有发过，24 小时内也没有人在回执页确认号码是发布人的'
      : '我们核实过，号码的主人说没有发过';
  return `${why}。号码确实是您的，可以申诉，请写上“号码核实第 ${id} 件”`;
}
