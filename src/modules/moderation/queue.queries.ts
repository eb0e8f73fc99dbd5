import { Injectable } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database.js';
import { readCursor, writeCursor } from '../../kernel/cursor.js';
import type { Person } from '../users/person.js';
import { AuditEvent } from './audit-event.entity.js';
import { GRAVE } from './urgency.js';
import { QUEUE_TABS, QueueItem, type QueueTab } from './queue-item.entity.js';

export interface QueueLine {
  readonly id: number;
  readonly kind: string;
  readonly itemId: number;
  readonly title: string;
  readonly why: string;
  readonly region: string | null;
  readonly leaf: string | null;
  readonly reports: number;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly turnAt: number;
  readonly claimedBy: string | null;
  readonly claimedUntil: number | null;
}

export interface TabCount {
  readonly tab: QueueTab;
  readonly count: number;
  readonly oldestAt: number | null;
}

export interface PlaceInLine {
  readonly place: number;
  readonly ahead: number;
  /** Of the last hundred that were decided; null when there are none yet. */
  readonly medianWaitMs: number | null;
}

const PAGE = 50;
const MEDIAN_OF = 100;

/** What waits, in its order. People see what is theirs to decide. */
@Injectable()
export class QueueQueries {
  constructor(private readonly db: Database) {}

  async page(person: Person, tab: QueueTab, after = ''): Promise<{ lines: QueueLine[]; next: string | null }> {
    const lines = await this.lines(person, tab, { after, limit: PAGE + 1 });
    const last = lines.length > PAGE ? lines[PAGE - 1]! : null;
    return { lines: lines.slice(0, PAGE), next: last ? writeCursor([last.turnAt, last.id]) : null };
  }

  /** The one behind this in the line that nobody else looks at, also when this has left it; null at the end. */
  async behind(person: Person, { tab, turnAt, id }: QueueItem, now: number): Promise<QueueLine | null> {
    const after = writeCursor([turnAt, id]);
    const [line] = await this.lines(person, tab, { after, limit: 1, freeAt: now });
    return line ?? null;
  }

  /** All tabs, also the empty ones. */
  async counts(person: Person): Promise<TabCount[]> {
    const query = this.db
      .select(QueueItem, 'q')
      .select('q.tab', 'tab')
      .addSelect('COUNT(*)', 'count')
      .addSelect('MIN(q.openedAt)', 'oldestAt')
      .where('1 = 1')
      .groupBy('q.tab');
    this.only(query, person);
    const rows = await query.getRawMany<{ tab: QueueTab; count: number | string; oldestAt: number | string }>();
    return QUEUE_TABS.map((tab) => {
      const row = rows.find((found) => found.tab === tab);
      return { tab, count: Number(row?.count ?? 0), oldestAt: row ? Number(row.oldestAt) : null };
    });
  }

  of(kind: string, itemId: number): Promise<QueueItem | null> {
    return this.db.read(QueueItem).findOneBy({ kind, itemId });
  }

  async place(kind: string, itemId: number): Promise<PlaceInLine | null> {
    const item = await this.of(kind, itemId);
    if (item?.tab !== 'held') return null;
    const ahead = await this.db
      .select(QueueItem, 'q')
      .where('q.tab = :tab', item)
      .andWhere('(q.turnAt < :turnAt OR (q.turnAt = :turnAt AND q.id < :id))', item)
      .getCount();
    return { place: ahead + 1, ahead, medianWaitMs: await this.medianWait() };
  }

  /** What reports have kept hidden since before `moment`, for no grave reason. */
  hiddenBefore(moment: number, limit: number): Promise<QueueItem[]> {
    return this.db
      .select(QueueItem, 'q')
      .where('q.hiddenAt <= :moment AND q.severity < :grave', { moment, grave: GRAVE })
      .orderBy('q.hiddenAt')
      .limit(limit)
      .getMany();
  }

  private async medianWait(): Promise<number | null> {
    const rows = await this.db
      .select(AuditEvent, 'a')
      .select('a.waitedMs', 'waited')
      .where('a.queue = :tab', { tab: 'held' })
      .orderBy('a.id', 'DESC')
      .limit(MEDIAN_OF)
      .getRawMany<{ waited: number | string }>();
    const waits = rows.map((row) => Number(row.waited)).sort((a, b) => a - b);
    if (waits.length === 0) return null;
    const middle = waits.length >> 1;
    return waits.length % 2 === 1 ? waits[middle]! : Math.round((waits[middle - 1]! + waits[middle]!) / 2);
  }

  /** @param which.freeAt leaves out what somebody else looks at then */
  private async lines(
    person: Person,
    tab: QueueTab,
    { after, limit, freeAt }: { after: string; limit: number; freeAt?: number },
  ): Promise<QueueLine[]> {
    const query = this.db
      .select(QueueItem, 'q')
      .select([
        'q.id AS id',
        'q.kind AS kind',
        'q.itemId AS itemId',
        'q.title AS title',
        'q.why AS why',
        'q.region AS region',
      ])
      .addSelect([
        'q.leaf AS leaf',
        'q.reports AS reports',
        'q.openedAt AS openedAt',
        'q.dueAt AS dueAt',
        'q.turnAt AS turnAt',
        'q.claimedBy AS claimedBy',
        'q.claimedUntil AS claimedUntil',
      ])
      .where('q.tab = :tab', { tab })
      .orderBy('q.turnAt')
      .addOrderBy('q.id')
      .limit(limit);
    this.only(query, person);
    const [turnAt, id] = readCursor(after, 2) ?? [];
    if (id !== undefined) query.andWhere('(q.turnAt > :turnAt OR (q.turnAt = :turnAt AND q.id > :id))', { turnAt, id });
    if (freeAt !== undefined)
      query.andWhere('(q.claimedBy IS NULL OR q.claimedBy = :name OR q.claimedUntil <= :freeAt)', {
        name: person.name,
        freeAt,
      });
    return (await query.getRawMany<QueueLine>()).map(numbers);
  }

  private only<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, { role, regions }: Person): void {
    if (role === 'admin' || regions === null) return;
    query.andWhere('(q.region IN (:...regions) OR q.region IS NULL)', { regions });
  }
}

/** bigint columns may come as text. */
function numbers(line: QueueLine): QueueLine {
  const { itemId, openedAt, dueAt, turnAt } = line;
  return { ...line, itemId: Number(itemId), openedAt: Number(openedAt), dueAt: Number(dueAt), turnAt: Number(turnAt) };
}
