import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import { Article } from './article.entity.js';

/** The city's midnight lies before the world's. */
const OFFSET = 8 * HOUR;
/** Twenty years and some. */
const MOST_DAYS = 7500;

/** How many articles of a month are on show. */
export interface MonthCount {
  /** 2026-11 */
  readonly month: string;
  readonly count: number;
}

/** The archive's figures: one walk of the index by time, which holds nothing but states and times. */
@Injectable()
export class ArchiveQueries {
  constructor(private readonly db: Database) {}

  /** Months in which something was published, the newest first. */
  async months(): Promise<MonthCount[]> {
    const local = `(a.publication.publishedAt + ${OFFSET})`;
    const rows = await this.db
      .select(Article, 'a')
      .select(`${local} - ${local} % ${DAY}`, 'day')
      .addSelect('COUNT(*)', 'count')
      .where('a.publication.state = :live', { live: 'live' })
      .groupBy(`${local} - ${local} % ${DAY}`)
      .orderBy('day', 'DESC')
      .limit(MOST_DAYS)
      .getRawMany<{ day: number | string; count: number | string }>();
    const counts = new Map<string, number>();
    for (const { day, count } of rows) {
      const month = new Date(Number(day)).toISOString().slice(0, 7);
      counts.set(month, (counts.get(month) ?? 0) + Number(count));
    }
    return [...counts].map(([month, count]) => ({ month, count }));
  }
}

/** When a month begins and ends in the city's time; null when it is none. */
export function monthBounds(month: string): { from: number; before: number } | null {
  const [, year, number] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (!year || !number) return null;
  const begin = (index: number) => Date.UTC(Number(year), index, 1) - OFFSET;
  return { from: begin(Number(number) - 1), before: begin(Number(number)) };
}
