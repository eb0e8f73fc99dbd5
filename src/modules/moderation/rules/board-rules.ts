import { Injectable } from '@nestjs/common';
import type { Submission, VerdictPart } from '../verdict.js';

/** A rule that compares a submission with what the board knows: the text alone does not tell. Reads, writes nothing. */
export interface BoardRule {
  look(submission: Submission): Promise<readonly VerdictPart[]>;
}

/** The rules of that sort that have registered. */
@Injectable()
export class BoardRules {
  private readonly rules: BoardRule[] = [];

  add(rule: BoardRule): void {
    this.rules.push(rule);
  }

  async look(submission: Submission): Promise<VerdictPart[]> {
    return (await Promise.all(this.rules.map((rule) => rule.look(submission)))).flat();
  }
}
