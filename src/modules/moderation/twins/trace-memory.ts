import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../database/database.js';
import { AuditEvent } from '../audit-event.entity.js';
import type { State } from '../publication.js';
import { STANDING, Trace } from './trace.entity.js';
import { TraceIndex, type Remembered } from './trace-index.js';

/** As the database gives it: the price in 分. */
type Row = Remembered & { readonly state: State; readonly mark: number };

const TEXTS = ['kind', 'leaf', 'region', 'phoneHash', 'device', 'prints', 'state'] as const;
const NUMBERS = ['itemId', 'hashHi', 'hashLo', 'facts', 'price'] as const;
const BATCH = 2000;

/**
 * Keeps a `TraceIndex` of all that stands in step with the table. Every move of everything is in the audit log, whose numbers have no
 * gaps and come in the order in which they are committed: what has happened since the last look, here or in another process, is what
 * stands behind the last number that was seen.
 */
@Injectable()
export class TraceMemory implements OnApplicationBootstrap {
  private readonly log = new Logger(TraceMemory.name);
  private readonly index = new TraceIndex();
  private loading: Promise<void> | null = null;
  private seen = 0;
  private sinceText: string | undefined;

  constructor(private readonly db: Database) {}

  /** In the background: nobody waits for it before somebody posts. */
  onApplicationBootstrap(): void {
    void this.loaded().catch((error: unknown) => this.log.warn({ msg: 'traces are not loaded yet', err: error }));
  }

  /** The index as of now, as the open transaction sees it. */
  async now(): Promise<TraceIndex> {
    await this.loaded();
    const before = this.seen;
    // What this transaction has written itself is taken back when it fails: then it is looked at once more.
    this.db.onRollback(() => (this.seen = Math.min(this.seen, before)));
    for (let full = true; full;) full = await this.catchUp();
    return this.index;
  }

  /** Takes in what no move has told of. */
  take(rows: readonly (Remembered & { readonly state: State })[]): void {
    for (const row of rows) {
      if (STANDING.includes(row.state)) this.index.put(row);
      else this.index.drop(row);
    }
  }

  private loaded(): Promise<void> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<void> {
    const last = await this.db.select(AuditEvent, 'e').select('MAX(e.id)', 'id').getRawOne<{ id: number | null }>();
    this.seen = Number(last?.id ?? 0);
    const text = columnsOf(this.db.select(Trace, 't').select('t.id', 'mark'))
      .where('t.id > :after', { after: 0 })
      .orderBy('t.id');
    for (let after: number | null = 0; after !== null;) {
      const rows: Row[] = await this.db.sql<Row>(text.limit(BATCH).getQueryAndParameters()[0], [after]);
      this.take(rows.map(inYuan));
      after = rows.length === BATCH ? Number(rows.at(-1)!.mark) : null;
    }
  }

  /** @returns whether there may be more */
  private async catchUp(): Promise<boolean> {
    const rows = await this.db.sql<Row>((this.sinceText ??= this.textSince()), [this.seen]);
    this.take(rows.filter(({ kind }) => kind !== null).map(inYuan));
    this.seen = Math.max(this.seen, Number(rows.at(-1)?.mark ?? 0));
    return rows.length === BATCH;
  }

  /** Building it anew would take as long as running it. */
  private textSince(): string {
    return columnsOf(this.db.select(AuditEvent, 'e').select('e.id', 'mark'))
      .leftJoin(Trace, 't', 't.kind = e.kind AND t.itemId = e.itemId')
      .where('e.id > :seen', { seen: 0 })
      .orderBy('e.id')
      .limit(BATCH)
      .getQueryAndParameters()[0];
  }
}

function columnsOf<Entity extends ObjectLiteral>(select: SelectQueryBuilder<Entity>): SelectQueryBuilder<Entity> {
  for (const name of [...TEXTS, ...NUMBERS]) select.addSelect(`t.${name}`, name);
  return select;
}

const inYuan = (row: Row): Row => ({
  ...row,
  itemId: Number(row.itemId),
  price: row.price === null ? null : Number(row.price) / 100,
});
