import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Answer } from './visitor.js';

type Fields = Record<string, string>;

const FILE = new URL('../../src/modules/visitors/city-questions.json', import.meta.url);
const { questions } = JSON.parse(readFileSync(FILE, 'utf8')) as { questions: { ask: string; answers: string[] }[] };

export const hasPuzzle = (answer: Answer): boolean => answer.page('[data-puzzle]').length === 1;

/** What a browser with JavaScript adds to the form that came back: the number, found by trying. */
export function worked(answer: Answer): Fields {
  const box = answer.page('[data-puzzle]');
  return workedOff(box.attr('data-puzzle')!, Number(box.attr('data-most')));
}

export function workedOff(token: string, most: number): Fields {
  const [salt, hash] = [token.split('.').slice(0, 4).join('.'), token.split('.')[4]];
  for (let number = 0; number < most; number += 1)
    if (createHash('sha256').update(`${salt}.${number}`).digest('hex') === hash)
      return { puzzle: token, puzzle_number: String(number) };
  throw new Error('No number solves this puzzle');
}

/** What somebody of the city types without JavaScript. */
export function answered(answer: Answer, spelling = (right: string) => right): Fields {
  const ask = answer.page('label[for=f-puzzle_answer]').contents().first().text().trim();
  const right = questions.find((question) => question.ask === ask)!.answers[0]!;
  return { puzzle: answer.page('[name=puzzle]').attr('value')!, puzzle_answer: spelling(right) };
}
