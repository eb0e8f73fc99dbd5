import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { momentWords } from '../../kernel/format.js';
import { shownPhone } from '../contacts/phone.js';
import type { QueueCard } from '../moderation/moderated.js';
import { STATE_NAMES } from '../moderation/publication.js';
import { type Carried, Carriers } from './carriers.js';
import type { NumberClaim } from './number-claim.entity.js';
import { NumberClaimsQueries } from './number-claims.queries.js';
import { NumberClaims } from './number-claims.service.js';

const SHOWN = 20;
const WAS_DECIDED: Readonly<Record<string, string>> = { held: '待核实', done: '成立', removed: '不成立' };

/** Everything that staff need to decide whose number it is. */
@Injectable()
export class NumberClaimCards {
  constructor(
    private readonly carriers: Carriers,
    private readonly queries: NumberClaimsQueries,
    private readonly claims: NumberClaims,
    private readonly clock: Clock,
  ) {}

  async of(claim: NumberClaim): Promise<QueueCard> {
    const [carried, earlier, device] = await Promise.all([
      this.carriers.of(claim.phoneHash),
      this.queries.earlier(claim),
      this.queries.ofSameDevice(claim),
    ]);
    const phone = this.claims.phoneOf(claim);
    return {
      line: claim.hides ? '联系方式已隐藏' : '联系方式没有隐藏',
      title: claim.title,
      body: bodyOf(claim),
      path: null,
      postedAt: claim.createdAt,
      facts: [
        { label: '展示中', words: `${carried.filter(({ state }) => state === 'live').length} 条留着这个号码` },
        ...carried.slice(0, SHOWN).map(factOf),
        ...(carried.length > SHOWN ? [{ label: '还有', words: `${carried.length - SHOWN} 条` }] : []),
        { label: '提出的人', words: claim.proved ? '收到了发给这个号码的验证码' : '没有验证过号码' },
        { label: '发布人', words: this.proofWords(claim) },
        { label: '同一设备', words: deviceWords(device) },
      ],
      contact: phone === null ? null : { name: '回拨核实', phone: shownPhone(phone) },
      othersName: '这个号码以前的',
      otherCount: earlier.count,
      others: earlier.claims.map(({ state, ...rest }) => ({ ...rest, state: WAS_DECIDED[state] ?? state })),
    };
  }

  private proofWords({ proofAt, proofKind, proofId, proofDue }: NumberClaim): string {
    const now = this.clock.now();
    if (proofAt !== null) return `${momentWords(proofAt, now)} 在 ${proofKind} ${proofId} 的回执页确认号码是他的`;
    return proofDue === null ? '没有确认' : `没有确认，可以确认到 ${momentWords(proofDue, now)}`;
  }
}

const bodyOf = ({ hides, isOpen }: NumberClaim): string => {
  if (!isOpen) return '有人说这个号码是他的，信息不是他发的。';
  return hides
    ? '有人说这个号码是他的，信息不是他发的。联系方式已经藏起来。发布人 24 小时内没有确认，就按他说的办；确认了，请打电话核实再定。'
    : '有人说这个号码是他的，信息不是他发的。最近有过不成立的，或者提得太多，所以联系方式没有藏，请先打电话核实。';
};

const factOf = ({ kind, id, title, state }: Carried) => ({
  label: `信息 ${id}`,
  words: `《${title}》，${STATE_NAMES[state]}`,
  href: `/staff/item/${kind}/${id}`,
});

const deviceWords = ({ made, dismissed }: { made: number; dismissed: number }): string =>
  made === 0 ? '没有提过别的' : `还提过 ${made} 件，${dismissed} 件不成立`;
