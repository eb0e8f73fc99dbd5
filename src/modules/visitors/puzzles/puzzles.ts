import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { Clock, HOUR, MINUTE } from '../../../kernel/clock.js';
import { randomName } from '../../../kernel/ids.js';
import { sameSecret, Vault } from '../../../kernel/vault.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { CityQuestions } from './city-questions.js';
import { isFound, MOST_WORK, type Puzzle, readPuzzle, workHash } from './puzzle.js';
import { SolvedPuzzle } from './solved-puzzle.entity.js';

/** What a form shows of a puzzle: see `views/visitors/_puzzle.hbs`. */
export interface PuzzleModel {
  readonly token: string;
  readonly most: number;
  readonly question: string;
}

const LASTS = 10 * MINUTE;
const RANDOM_LENGTH = 16;

/**
 * Proof of work, and a question about the city in its place. Nothing is kept of a puzzle until it is answered: it carries the house's
 * seal. Then its hash is stored, under a unique key, so that one answer opens one door once, in however many processes.
 */
@Injectable()
export class Puzzles implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly questions: CityQuestions,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('visitors:forget-puzzles', HOUR, (now) => this.forget(now));
  }

  /** @param purpose what a solution is good for; up to 12 letters */
  make(purpose: string): PuzzleModel {
    const until = this.clock.now() + LASTS;
    const question = this.questions.any();
    const salt = [purpose, until.toString(36), randomName(RANDOM_LENGTH), question].join('.');
    const hash = workHash(salt, randomInt(MOST_WORK));
    return {
      token: `${salt}.${hash}.${this.seal(salt, hash)}`,
      most: MOST_WORK,
      question: this.questions.words(question),
    };
  }

  /**
   * Whether what was sent solves one of our puzzles for this purpose. A puzzle is used up by its first answer, a wrong one
   * too: nobody tries one town after the other.
   */
  async solves(purpose: string, sent: Sent): Promise<boolean> {
    const [number, answer] = [textOf(sent, 'puzzle_number'), textOf(sent, 'puzzle_answer')];
    const puzzle = this.read(textOf(sent, 'puzzle'));
    if (!puzzle || puzzle.purpose !== purpose || puzzle.until < this.clock.now()) return false;
    // One or the other: answers are counted where work is not.
    const isRight = number === '' ? this.questions.isRight(puzzle.question, answer) : isFound(puzzle, number);
    return (await this.useUp(puzzle)) && isRight;
  }

  private read(token: string): Puzzle | null {
    const read = readPuzzle(token);
    return read && sameSecret(read.seal, this.seal(read.puzzle.salt, read.puzzle.hash)) ? read.puzzle : null;
  }

  private async useUp({ salt, until }: Puzzle): Promise<boolean> {
    const hash = this.vault.hash('puzzle-used', salt);
    try {
      await this.db.transaction(() => this.db.write(SolvedPuzzle).insert({ hash, until }));
      return true;
    } catch (error) {
      if (this.db.dialect.isDuplicate(error)) return false;
      throw error;
    }
  }

  private seal(salt: string, hash: string): string {
    return this.vault.hash('puzzle', `${salt}.${hash}`);
  }

  private async forget(now: number): Promise<void> {
    await this.db.transaction(() => this.db.write(SolvedPuzzle).delete({ until: LessThan(now) }));
  }
}
