import { CityQuestions } from './city-questions.js';
import { readCityQuestions } from './city-questions.file.js';
import { Puzzles } from './puzzles.js';
import { SolvedPuzzle } from './solved-puzzle.entity.js';
import { Tollgate } from './tollgate.js';

/** What the module of the visitors has for limits that can be worked off. */
export const puzzles = {
  entities: [SolvedPuzzle],
  providers: [{ provide: CityQuestions, useFactory: readCityQuestions }, Puzzles, Tollgate],
  exports: [Tollgate],
};
