import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { AuditEvent } from './audit-event.entity.js';
import type { Moderated } from './moderated.js';
import { QueueItem, type QueueTab } from './queue-item.entity.js';
import { turnAt } from './urgency.js';
import type { Verdict, VerdictPart } from './verdict.js';

type Place = Pick<QueueItem, 'tab' | 'why' | 'severity' | 'reports' | 'score' | 'openedAt' | 'dueAt' | 'hiddenAt'>;

/** The rows of the queue, and what the log says of places that things have had in it. Joins the open transaction. */
@Injectable()
export class QueueRows {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  of(kind: string, itemId: number): Promise<QueueItem | null> {
    return this.db.write(QueueItem).findOneBy({ kind, itemId });
  }

  async remove({ id }: QueueItem): Promise<void> {
    await this.db.write(QueueItem).delete({ id });
  }

  /** @param row its place until now, if it had one */
  async put(row: QueueItem | null, kind: string, subject: Moderated, place: Place): Promise<void> {
    const item = {
      ...place,
      why: [...place.why].slice(0, 40).join(''),
      title: [...subject.title].slice(0, QueueItem.titleLength).join(''),
      region: subject.region,
      leaf: subject.leaf ?? null,
      turnAt: turnAt(place),
    };
    if (row) await this.db.write(QueueItem).update({ id: row.id }, item);
    else await this.db.write(QueueItem).insert({ ...item, kind, itemId: subject.id });
  }

  /** What an item that comes back by an undone decision was held for. */
  async lastVerdict(kind: string, itemId: number): Promise<Pick<Verdict, 'parts' | 'score'> | null> {
    const where = { kind, itemId, rulesJson: Not(IsNull()) };
    const last = await this.db.write(AuditEvent).findOne({ where, order: { id: 'DESC' } });
    if (!last?.rulesJson) return null;
    const parts = JSON.parse(last.rulesJson) as VerdictPart[];
    return { parts, score: parts.reduce((sum, { score }) => sum + score, 0) };
  }

  /** The tab that its last move has taken it out of. */
  async cameFrom(kind: string, itemId: number): Promise<QueueTab | null> {
    return (await this.last(kind, itemId))?.queue ?? null;
  }

  /** An undone decision gives the item its old place back: it has waited since it last came into this tab. */
  async waitedSince(kind: string, itemId: number, tab: QueueTab): Promise<number> {
    const last = await this.last(kind, itemId);
    if (last?.queue !== tab || last.waitedMs === null) return this.clock.now();
    return last.at - last.waitedMs;
  }

  private last(kind: string, itemId: number): Promise<AuditEvent | null> {
    return this.db.write(AuditEvent).findOne({ where: { kind, itemId }, order: { id: 'DESC' } });
  }
}
