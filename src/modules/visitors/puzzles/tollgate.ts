import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Sent, textOf } from '../../../web/sent.js';
import { TooMany, waitWords } from '../../../web/too-many.js';
import type { ProvableBudget } from '../budget-table.js';
import { Budgets, OverBudget } from '../budgets.js';
import { type PuzzleModel, Puzzles } from './puzzles.js';

/** Over the limit, but a solved puzzle would let one more through. */
export class PuzzleWanted extends TooMany {
  constructor(
    waitMs: number,
    readonly puzzle: PuzzleModel,
    /** What was answered was wrong, too late, or answered before. */
    readonly wasWrong: boolean,
  ) {
    super(waitMs);
  }
}

/** The puzzle that a refusal brings along, for the form that comes back. */
export const puzzleOf = (error: unknown): PuzzleModel | null => (error instanceof PuzzleWanted ? error.puzzle : null);

/**
 * What to do now, in words: the wait, or the puzzle and the wait.
 * @param act what cannot be done yet: 再发布
 */
export function tollWords(error: TooMany, act: string): string {
  const wait = waitWords(error.waitMs);
  if (!(error instanceof PuzzleWanted)) return `请${wait}后${act}`;
  const wrong = error.wasWrong ? '刚才没有答对，换了一个问题。' : '';
  return `${wrong}回答下面的小问题就能${act}，或者${wait}后再来`;
}

/** Takes from a budget. Over it stands no wall: a proof of work buys one act more, up to a ceiling; then the wait is told. */
@Injectable()
export class Tollgate {
  constructor(
    private readonly budgets: Budgets,
    private readonly puzzles: Puzzles,
  ) {}

  /**
   * @param sent the form, which may carry a solved puzzle
   * @throws PuzzleWanted, or TooMany when nothing but waiting helps
   */
  async pass(budget: ProvableBudget, req: Request, sent: Sent): Promise<void> {
    try {
      await this.budgets.take(budget, req);
    } catch (error) {
      if (!(error instanceof OverBudget) || !error.isProvable) throw error;
      await this.passBeyond(budget, req, sent, error);
    }
  }

  private async passBeyond(budget: ProvableBudget, req: Request, sent: Sent, refusal: OverBudget): Promise<void> {
    const isWorked = textOf(sent, 'puzzle_number') !== '';
    const isAnswered = isWorked || textOf(sent, 'puzzle_answer').trim() !== '';
    // Work costs who does it; answers cost nothing, so they are counted.
    if (isAnswered && !isWorked && !(await this.budgets.allows('puzzle', req))) throw new TooMany(refusal.waitMs);
    if (isAnswered && (await this.puzzles.solves(budget, sent)))
      return this.budgets.take(budget, req, { beyond: true });
    throw new PuzzleWanted(refusal.waitMs, this.puzzles.make(budget), isAnswered);
  }
}
