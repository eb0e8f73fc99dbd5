import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY } from '../../../kernel/clock.js';
import { type BoardRule, BoardRules } from '../rules/board-rules.js';
import type { Submission, VerdictPart } from '../verdict.js';
import { type PhonePost, Traces } from './traces.js';

const MANY_LEAVES = 3;
const FIRST_FEW = 3;
/** Shown for so long without a complaint that was right, it was good. */
const LIVED = 7 * DAY;
const TRUST = 10;
const MOST_TRUSTED = 3;

/** What is known of the number: whether it posts all over the board, is new where that matters, or has earned trust. */
@Injectable()
export class PhoneRules implements BoardRule, OnModuleInit {
  constructor(
    private readonly rules: BoardRules,
    private readonly traces: Traces,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.rules.add(this);
  }

  async look(submission: Submission): Promise<VerdictPart[]> {
    if (!submission.phoneHash) return [];
    const now = this.clock.now();
    const earlier = (await this.traces.ofPhone(submission.phoneHash)).filter(
      ({ kind, itemId }) => kind !== submission.kind || Number(itemId) !== submission.id,
    );
    return [...manyLeaves(submission, earlier, now), ...newPhone(submission, earlier), ...trusted(earlier, now)];
  }
}

function manyLeaves({ leaf }: Submission, earlier: readonly PhonePost[], now: number): VerdictPart[] {
  const recent = earlier.filter(({ at }) => Number(at) > now - DAY);
  const leaves = new Set([leaf, ...recent.map((trace) => trace.leaf)].filter((slug) => slug !== null));
  if (leaves.size < MANY_LEAVES) return [];
  return [{ rule: 'phone-leaves', score: 20, words: [`24 小时内 ${leaves.size} 个类目`] }];
}

function newPhone({ review, leaf }: Submission, earlier: readonly PhonePost[]): VerdictPart[] {
  if (review !== 'pre') return [];
  const place = earlier.filter((trace) => trace.leaf === leaf).length + 1;
  return place > FIRST_FEW ? [] : [{ rule: 'new-phone', score: 0, words: [`这一类的第 ${place} 条`] }];
}

function trusted(earlier: readonly PhonePost[], now: number): VerdictPart[] {
  const good = earlier.filter((trace) => isGood(trace, now)).length;
  if (good === 0) return [];
  return [{ rule: 'trusted', score: -TRUST * Math.min(good, MOST_TRUSTED), words: [`以前 ${good} 条没有问题`] }];
}

function isGood({ approved, blamed, liveAt, endedAt }: PhonePost, now: number): boolean {
  if (Number(blamed)) return false;
  return Number(approved) === 1 || (liveAt !== null && Number(endedAt ?? now) - Number(liveAt) >= LIVED);
}
