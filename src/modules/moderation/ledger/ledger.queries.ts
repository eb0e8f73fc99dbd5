import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { readCursor, writeCursor } from '../../../kernel/cursor.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { boundsOf } from './month.js';

export interface LedgerFilter {
  /** '' for all. */
  readonly kind: string;
  /** 2026-11, or '' for all. */
  readonly month: string;
  readonly after: string;
}

const PAGE = 50;

/** Reads the ledger, along its index by time. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  async page({ kind, month, after }: LedgerFilter): Promise<{ entries: LedgerEntry[]; next: string | null }> {
    const query = this.db.select(LedgerEntry, 'l').where('1 = 1').orderBy('l.at', 'DESC').addOrderBy('l.id', 'DESC');
    if (kind) query.andWhere('l.kind = :kind', { kind });
    const bounds = boundsOf(month);
    if (bounds) query.andWhere('l.at >= :from AND l.at < :before', bounds);
    const [at, id] = readCursor(after, 2) ?? [];
    if (id !== undefined) query.andWhere('l.at <= :at AND (l.at < :at OR l.id < :id)', { at, id });
    const found = await query.limit(PAGE + 1).getMany();
    const last = found.length > PAGE ? found[PAGE - 1]! : null;
    return { entries: found.slice(0, PAGE), next: last && writeCursor([last.at, last.id]) };
  }

  /** When the first entry was made. */
  async firstAt(): Promise<number | null> {
    const [first] = await this.db.read(LedgerEntry).find({ order: { at: 'ASC' }, take: 1, select: { at: true } });
    return first?.at ?? null;
  }
}
