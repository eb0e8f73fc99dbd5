import { Injectable, Logger } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Bayes } from './bayes.js';
import { packed, unpacked } from './features.js';
import { Judgements } from './judgements.js';
import { Lesson } from './lesson.entity.js';
import type { Outcome } from './rule-firing.entity.js';

/** As many decisions are remembered; what people write about changes. */
const REMEMBERED = 10_000;
const BATCH = 500;

/**
 * What decisions have taught. They are rows in the order of the log, so a decision costs one row, and every process learns by
 * reading on from where it is; the counts themselves are in memory.
 */
@Injectable()
export class Lessons {
  private readonly log = new Logger('moderation');
  private bayes: Bayes;
  private reached = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly judgements: Judgements,
  ) {
    this.bayes = new Bayes(judgements.seed);
  }

  get learnt(): Bayes {
    return this.bayes;
  }

  /** Joins the open transaction. */
  async add(kind: string, itemId: number, version: number, outcome: Outcome, features: Uint16Array): Promise<void> {
    const lesson = { kind, itemId, version, outcome, weight: 1 as const, features: packed(features) };
    await this.db.write(Lesson).insert(lesson);
    await this.db.afterCommit(() => this.readOn());
  }

  /** What was decided against it before was wrong: that is a lesson of this decision. Joins the open transaction. */
  async correct(kind: string, itemId: number, version: number): Promise<void> {
    const lessons = await this.db.write(Lesson).find({ where: { kind, itemId, outcome: 'bad' }, order: { id: 'ASC' } });
    if (sumOf(lessons) > 0) await this.reverse(lessons.at(-1)!, version);
  }

  /** The decision on this version was taken back. Joins the open transaction. */
  async undo(kind: string, itemId: number, version: number): Promise<void> {
    const lessons = await this.db.write(Lesson).find({ where: { kind, itemId, version }, order: { id: 'ASC' } });
    for (const outcome of ['good', 'bad'] as const) {
      const same = lessons.filter((lesson) => lesson.outcome === outcome);
      if (sumOf(same) !== 0) await this.reverse(same.at(-1)!, version);
    }
  }

  /** Learns what has been decided since. What cannot be read now is read the next time. */
  readOn(): Promise<void> {
    this.reading = this.reading.then(() => this.read()).catch((error: unknown) => this.log.warn(error));
    return this.reading;
  }

  /** Forgets the oldest decisions, and begins anew. */
  async forgetOld(): Promise<void> {
    const [oldest] = await this.db
      .read(Lesson)
      .find({ select: { id: true }, order: { id: 'DESC' }, skip: REMEMBERED, take: 1 });
    if (!oldest) return;
    await this.db.transaction(() => this.db.write(Lesson).delete({ id: LessThan(oldest.id + 1) }));
    await this.reading;
    [this.bayes, this.reached] = [new Bayes(this.judgements.seed), 0];
    await this.readOn();
  }

  private async reverse({ kind, itemId, outcome, weight, features }: Lesson, version: number): Promise<void> {
    const reversed = weight === 1 ? (-1 as const) : (1 as const);
    await this.db.write(Lesson).insert({ kind, itemId, version, outcome, weight: reversed, features });
    await this.db.afterCommit(() => this.readOn());
  }

  private async read(): Promise<void> {
    for (;;) {
      const where = { id: MoreThan(this.reached) };
      const lessons = await this.db.read(Lesson).find({ where, order: { id: 'ASC' }, take: BATCH });
      for (const { id, outcome, weight, features } of lessons) {
        this.bayes.learn(unpacked(features), outcome, weight);
        this.reached = id;
      }
      if (lessons.length < BATCH) return;
    }
  }
}

const sumOf = (lessons: readonly Lesson[]): number => lessons.reduce((sum, { weight }) => sum + weight, 0);
