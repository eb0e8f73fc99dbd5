import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import { StaffService } from '../../users/staff.service.js';
import type { Actor } from '../actor.js';
import { canDecide } from '../moderation.policy.js';
import type { Appeal } from './appeal.entity.js';

/** Nobody judges an appeal against a decision of their own, as long as there is somebody else who can. */
@Injectable()
export class OtherEyes {
  constructor(private readonly staff: StaffService) {}

  /** Whether whoever decided must leave this to somebody else. */
  async areNeeded({ deciderId, region }: Pick<Appeal, 'deciderId' | 'region'>): Promise<boolean> {
    if (deciderId === null) return false;
    const active = (await this.staff.list()).filter(({ disabledAt }) => disabledAt === null);
    return active.some(({ id, person }) => id !== deciderId && canDecide(person, { region }));
  }

  /** @throws RuleBroken (403) for the one who decided, when others can */
  async insist(appeal: Appeal, by: Actor): Promise<void> {
    if (by.id === undefined || by.id !== appeal.deciderId || !(await this.areNeeded(appeal))) return;
    throw new RuleBroken(
      '这个申诉针对的是您自己的决定，要由另一位审核员来看，所以没有做任何改动。它还在“申诉”队列里，请您跳过这一条。',
      403,
    );
  }
}
