import { readFileSync } from 'node:fs';
import { readDataFile } from '../../../kernel/data-file.js';
import { CityQuestions } from './city-questions.js';

/** Fewer could be learnt by heart in no time. */
const FEWEST = 20;

/** The questions about this city. @throws WrongData naming file and line when the file is wrong. */
export function readCityQuestions(): CityQuestions {
  const file = new URL('../city-questions.json', import.meta.url);
  return loadCityQuestions('city-questions.json', readFileSync(file, 'utf8'));
}

export function loadCityQuestions(file: string, text: string): CityQuestions {
  const top = readDataFile(file, text).only(['about', 'questions']);
  const questions = top.entries('questions').map((entry) => {
    const ask = entry.only(['ask', 'answers']).text('ask', /？/);
    const answers = entry.as(`"${ask}"`).texts('answers');
    return answers.length > 0 ? { ask, answers } : entry.fail('without an answer');
  });
  return questions.length < FEWEST ? top.fail(`at least ${FEWEST} questions are needed`) : new CityQuestions(questions);
}
