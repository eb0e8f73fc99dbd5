import { errorWords, ownWords } from './error-words.js';
import { PageAnswer } from './errors.js';
import type { Fault, FormModel } from './forms.js';

/** An error for programs: RFC 9457. `errors` has the faults of a form, field by field. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly reference: string;
  readonly errors?: readonly Fault[];
}

export function problemOf(error: unknown, status: number, reference: string): Problem {
  const { title, message } = errorWords(status);
  const faults = error instanceof PageAnswer ? (error.model as { form?: FormModel }).form?.faults : undefined;
  const problem: Problem = { type: 'about:blank', title, status, detail: ownWords(error) ?? message, reference };
  return faults?.length ? { ...problem, errors: faults } : problem;
}
