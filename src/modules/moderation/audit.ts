import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { cleanLine } from '../../kernel/text.js';
import { Vault } from '../../kernel/vault.js';
import type { Actor } from './actor.js';
import { type AuditRow, type ChainEnd, ChainWalk, coveredText } from './audit.chain.js';
import { AuditEvent, AuditHead } from './audit-event.entity.js';
import type { QueueTab } from './queue-item.entity.js';

export interface AuditEntry {
  readonly kind: string;
  readonly itemId: number;
  readonly event: string;
  readonly version?: number;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string | null;
  readonly note?: string | null;
  /** What was different before and after, as far as it is no personal data. */
  readonly before?: object;
  readonly after?: object;
  readonly batch?: string | null;
  readonly rules?: readonly object[];
  readonly queue?: QueueTab | null;
  readonly waitedMs?: number | null;
}

export interface ChainReport {
  readonly checked: number;
  /** The first row that is not as it was written, or the number that is missing; null when all is sound. */
  readonly brokenAt: number | null;
}

export interface ChainStretch {
  readonly reached: ChainEnd;
  readonly brokenAt: number | null;
  /** It has come to the end of the log. */
  readonly isEnd: boolean;
}

const BATCH = 500;
const LONGEST_JSON = 8000;

/**
 * The log of decisions. Each row carries a keyed hash over itself and the hash of the row before, so that nothing can be
 * changed, put in or taken out without the site's secret and go unnoticed; the head row, which says how the chain ends,
 * shows what was cut off at the end.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** Adds a row in the open transaction. The head is held until it ends, so the chain has one writer at a time. */
  async append(by: Actor, entry: AuditEntry): Promise<void> {
    const heads = this.db.write(AuditHead);
    await heads.increment({ id: 1 }, 'lastId', 1);
    const head = await heads.findOneByOrFail({ id: 1 });
    const row = this.rowOf(by, entry, head);
    const hash = this.keyed(coveredText(row));
    await this.db.write(AuditEvent).insert({ ...row, hash });
    await heads.update({ id: 1 }, { hash });
  }

  /**
   * Holds the head now, until the open transaction ends: what is read after this has every move and report that came before.
   * Must be the first statement of its transaction. SQLite has one writer at a time anyway.
   */
  async hold(): Promise<void> {
    await this.db.write(AuditHead).increment({ id: 1 }, 'lastId', 0);
  }

  /** Walks the whole chain in batches; what is added meanwhile does no harm. */
  async verify(): Promise<ChainReport> {
    const atStart = await this.head();
    const walk = new ChainWalk((text) => this.keyed(text));
    for (;;) {
      const rows = await this.db.read(AuditEvent).find({
        where: { id: MoreThan(walk.reached.lastId) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      for (const row of rows) {
        if (!walk.follows(row)) return { checked: walk.reached.lastId, brokenAt: walk.reached.lastId + 1 };
        if (row.id === atStart.lastId && row.hash !== atStart.hash) return { checked: row.id, brokenAt: row.id };
      }
      if (rows.length < BATCH) break;
    }
    const { lastId } = walk.reached;
    return { checked: lastId, brokenAt: lastId < atStart.lastId ? lastId + 1 : null };
  }

  /** Walks on along the chain, about `most` rows: for whoever checks it in many short runs. */
  async walkOn(from: ChainEnd, most: number): Promise<ChainStretch> {
    const { lastId, hash } = await this.head();
    const walk = new ChainWalk((text) => this.keyed(text), from);
    for (let walked = 0; walked < most; walked += BATCH) {
      const where = { id: MoreThan(walk.reached.lastId) };
      const rows = await this.db.read(AuditEvent).find({ where, order: { id: 'ASC' }, take: BATCH });
      for (const row of rows)
        if (!walk.follows(row) || (row.id === lastId && row.hash !== hash))
          return { reached: walk.reached, brokenAt: row.id, isEnd: false };
      if (rows.length < BATCH) {
        const { reached } = walk;
        return { reached, brokenAt: reached.lastId < lastId ? reached.lastId + 1 : null, isEnd: true };
      }
    }
    return { reached: walk.reached, brokenAt: null, isEnd: false };
  }

  private rowOf(by: Actor, entry: AuditEntry, head: AuditHead): AuditRow {
    return {
      id: head.lastId,
      at: this.clock.now(),
      actor: by.name.slice(0, 30),
      actorId: by.id ?? null,
      role: by.role,
      kind: entry.kind,
      itemId: entry.itemId,
      version: entry.version ?? null,
      event: entry.event,
      fromState: entry.from ?? null,
      toState: entry.to ?? null,
      reason: entry.reason ?? null,
      note: entry.note ? [...cleanLine(entry.note)].slice(0, AuditEvent.noteLength).join('') : null,
      beforeJson: asJson(entry.before),
      afterJson: asJson(entry.after),
      batch: entry.batch ?? null,
      rulesJson: asJson(entry.rules?.length ? entry.rules : undefined),
      queue: entry.queue ?? null,
      waitedMs: entry.waitedMs ?? null,
      prevHash: head.hash,
    };
  }

  private async head(): Promise<AuditHead> {
    const head = await this.db.read(AuditHead).findOneBy({ id: 1 });
    return head ?? Object.assign(new AuditHead(), { lastId: 0, hash: '' });
  }

  private keyed(text: string): string {
    return this.vault.hash('audit', text);
  }
}

function asJson(value: object | undefined): string | null {
  const text = value === undefined ? null : JSON.stringify(value);
  return text !== null && text.length > LONGEST_JSON ? '{"tooLong":true}' : text;
}
