import { Injectable } from '@nestjs/common';
import { SECOND } from '../../../kernel/clock.js';
import { Judge, type Submission, type Verdict, type VerdictPart } from '../verdict.js';
import { BoardRules } from './board-rules.js';
import { decide } from './decide.js';
import { difference } from './features.js';
import { type Judged, Judgements } from './judgements.js';
import { Lessons } from './lessons.js';
import { partOf } from './rule-words.js';
import { Rulebook } from './rulebook.js';
import { isAround } from './text-rule-codes.js';

/** People do not fill in a form in less. */
const TOO_FAST = 3 * SECOND;
/** An edit of more than this part of the text is a new text. */
const NEW_TEXT = 1 / 5;

/**
 * The judge by rules: what the text says, what the board knows of it, how it was sent, and what earlier decisions teach. Reads,
 * writes nothing.
 *
 * Of an edit, the words are always read again: a number is slipped in with a few characters. All else is looked at again only when
 * place, price, phone, photos or more than a fifth of the text is new. What a moderator has let pass does not count a second time.
 */
@Injectable()
export class RuledJudge extends Judge {
  constructor(
    private readonly book: Rulebook,
    private readonly board: BoardRules,
    private readonly lessons: Lessons,
    private readonly judgements: Judgements,
  ) {
    super();
  }

  async judge(submission: Submission): Promise<Verdict> {
    const { kind, id, review, often } = submission;
    await this.book.keepUp();
    const before = id === undefined ? null : await this.judgements.of(kind, id);
    const isSame = before !== null && !this.isOther(before, submission);
    const parts = [
      ...this.book.text.look(submission),
      ...(isSame ? before.found.filter(isAround) : await this.around(submission)),
    ];
    const found = decide(parts, isSame ? {} : { review, often }).parts;
    const cleared = before?.cleared ?? [];
    const counting = found.filter((part) => !this.book.isOff(part.rule) && !isCleared(part, cleared, isSame));
    return { ...this.answerable(decide(counting), submission), trail: { submission, found } };
  }

  /** All that the text alone does not tell. */
  private async around(submission: Submission): Promise<VerdictPart[]> {
    const { title, body, filledMs = null, trapped = false } = submission;
    return [
      ...(await this.board.look(submission)),
      ...(filledMs !== null && filledMs < TOO_FAST ? [partOf('fast')] : []),
      ...(trapped ? [partOf('trap')] : []),
      ...this.lessons.learnt.look(`${title}\n${body}`),
    ];
  }

  private isOther({ facts, features }: Judged, submission: Submission): boolean {
    return (
      facts !== this.judgements.factsOf(submission) ||
      difference(features, this.judgements.featuresOf(submission)) > NEW_TEXT
    );
  }

  /** A comment has no receipt that could say why it was refused; nothing is dropped in silence, so a moderator looks. */
  private answerable(verdict: Verdict, { leaf }: Submission): Verdict {
    return verdict.decision === 'refused' && leaf === null
      ? { ...verdict, decision: 'held', reason: undefined }
      : verdict;
  }
}

/** Whether a moderator has let just this pass. In what is new otherwise, only the words count as seen. */
function isCleared({ rule, score, words }: VerdictPart, cleared: readonly VerdictPart[], isSame: boolean): boolean {
  if (score < 0 || (words.length === 0 && !isSame)) return false;
  const seen = cleared.filter((part) => part.rule === rule);
  return seen.length > 0 && words.every((word) => seen.some((part) => part.words.includes(word)));
}
