import { Injectable, Logger } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { ViewCount, ViewMark } from './visit.entities.js';

/** One visit, ready to be kept. */
export interface Mark {
  readonly hash: string;
  readonly day: number;
  readonly kind: string;
  readonly itemId: number;
}

const CHUNK = 200;
const TRIES = 5;
const PURGE_CHUNK = 500;
const PURGE_ROUNDS = 40;

/** The marks and counts in the database. A count goes up by exactly the marks that were new, whoever else is writing. */
@Injectable()
export class ViewMarks {
  private readonly log = new Logger('views');

  /** By how many are asked for: every page of a thing asks, and building the statement takes longer than running it. */
  private readonly countsTexts: string[] = [];

  constructor(private readonly db: Database) {}

  /** Keeps what is not yet kept. @returns what could not be written, for another try */
  async keep(marks: readonly Mark[]): Promise<readonly Mark[]> {
    for (let at = 0; at < marks.length; at += CHUNK) {
      try {
        await this.keepChunk(marks.slice(at, at + CHUNK));
      } catch (error) {
        this.log.warn({ err: error });
        return marks.slice(at);
      }
    }
    return [];
  }

  async counts(kind: string, ids: readonly number[]): Promise<Map<number, number>> {
    if (ids.length === 0) return new Map();
    const text = (this.countsTexts[ids.length] ??= this.countsText(kind, ids));
    const rows = await this.db.sql<{ id: number | string; count: number }>(text, [kind, ...ids]);
    return new Map(rows.map((row) => [Number(row.id), Number(row.count)]));
  }

  private countsText(kind: string, ids: readonly number[]): string {
    return this.db
      .select(ViewCount, 'v')
      .select('v.itemId', 'id')
      .addSelect('v.count', 'count')
      .where('v.kind = :kind AND v.itemId IN (:...ids)', { kind, ids: [...ids] })
      .getQueryAndParameters()[0];
  }

  /** Removes marks of days that are over, oldest first, a bounded number of them. */
  async purge(before: number): Promise<void> {
    for (let round = 0; round < PURGE_ROUNDS; round += 1) {
      const old = await this.db
        .read(ViewMark)
        .find({ where: { day: LessThan(before) }, order: { day: 'ASC' }, take: PURGE_CHUNK });
      if (old.length === 0) return;
      await this.db.transaction(() => this.db.write(ViewMark).delete({ hash: In(old.map((mark) => mark.hash)) }));
    }
  }

  /** When another process has just written one of these marks, the second look sees it. */
  private async keepChunk(chunk: readonly Mark[], tryNumber = 1): Promise<void> {
    try {
      await this.db.transaction(() => this.write(chunk));
    } catch (error) {
      if (tryNumber >= TRIES || !this.db.dialect.isDuplicate(error)) throw error;
      await this.keepChunk(chunk, tryNumber + 1);
    }
  }

  private async write(chunk: readonly Mark[]): Promise<void> {
    const hashes = chunk.map((mark) => mark.hash);
    const kept = await this.db.read(ViewMark).find({ where: { hash: In(hashes) }, take: hashes.length });
    const known = new Set(kept.map((mark) => mark.hash));
    const fresh = chunk.filter((mark) => !known.has(mark.hash));
    if (fresh.length === 0) return;
    await this.db.write(ViewMark).insert(fresh.map(({ hash, day }) => ({ hash, day })));
    for (const [kind, itemId, more] of tally(fresh)) await this.add(kind, itemId, more);
  }

  private async add(kind: string, itemId: number, more: number): Promise<void> {
    const { affected } = await this.db.write(ViewCount).increment({ kind, itemId }, 'count', more);
    if (affected === 0) await this.db.write(ViewCount).insert({ kind, itemId, count: more });
  }
}

/** In a fixed order, so that two processes never wait for each other's rows. */
function tally(marks: readonly Mark[]): [kind: string, itemId: number, more: number][] {
  const sums = new Map<string, [string, number, number]>();
  for (const { kind, itemId } of marks) {
    const sum = sums.get(`${kind} ${itemId}`) ?? [kind, itemId, 0];
    sums.set(`${kind} ${itemId}`, [kind, itemId, sum[2] + 1]);
  }
  return [...sums.values()].sort(
    (one, other) => (one[0] < other[0] ? -1 : Number(one[0] > other[0])) || one[1] - other[1],
  );
}
