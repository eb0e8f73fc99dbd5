import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type BoardRule, BoardRules } from '../rules/board-rules.js';
import type { Submission, VerdictPart } from '../verdict.js';
import { type Twin, Twins } from './twins.js';

const SCORE = 30;
/** The third of the same is no slip any more. */
const SCORE_OF_THIRD = 60;
const THIRD = 2;
const NAMED = 3;

/** What stands there already, under whatever number, is posted again. */
@Injectable()
export class NearRule implements BoardRule, OnModuleInit {
  constructor(
    private readonly rules: BoardRules,
    private readonly twins: Twins,
  ) {}

  onModuleInit(): void {
    this.rules.add(this);
  }

  async look(submission: Submission): Promise<VerdictPart[]> {
    const same = await this.twins.duplicates(submission);
    if (same.length === 0) return [];
    const score = same.length >= THIRD ? SCORE_OF_THIRD : SCORE;
    return [{ rule: 'near', score, words: same.slice(0, NAMED).map(twinWords) }];
  }
}

/** 编号 17，文字相同 92%，同一号码 */
export function twinWords({ id, likeness, samePhone, sameDevice, samePhoto }: Twin): string {
  return [
    `编号 ${id}`,
    `文字相同 ${Math.floor(100 * likeness)}%`,
    ...(samePhone ? ['同一号码'] : sameDevice ? ['同一设备'] : []),
    ...(samePhoto ? ['照片相同'] : []),
  ].join('，');
}
