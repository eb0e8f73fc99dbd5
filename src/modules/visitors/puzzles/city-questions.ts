import { randomInt } from 'node:crypto';
import { simplified } from '../../../kernel/simplified.js';
import { fold } from '../../../kernel/text.js';

export interface CityQuestion {
  readonly ask: string;
  /** Accepted spellings, of which endings such as 县 and 区 may be left out. */
  readonly answers: readonly string[];
}

/** What anybody who lives here knows, and a program from elsewhere does not: for who has no JavaScript to do the work. */
export class CityQuestions {
  constructor(private readonly questions: readonly CityQuestion[]) {}

  any(): number {
    return randomInt(this.questions.length);
  }

  words(index: number): string {
    return this.questions[index]?.ask ?? '';
  }

  isRight(index: number, typed: string): boolean {
    const answer = bare(typed);
    return answer !== '' && (this.questions[index]?.answers ?? []).some((right) => bare(right) === answer);
  }
}

/** As it is compared: folded, in simplified characters, without spaces, signs and 《》, without the kind of place at its end. */
function bare(text: string): string {
  const plain = simplified(fold(text.slice(0, 40))).replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length > 2 ? plain.replace(/[省市县区镇湖]$/u, '') : plain;
}
