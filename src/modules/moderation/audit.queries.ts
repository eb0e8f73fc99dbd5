import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan, MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { readCursor, writeCursor } from '../../kernel/cursor.js';
import { ROLES } from '../users/person.js';
import { OPERATOR } from './actor.js';
import { AuditEvent } from './audit-event.entity.js';
import { eventWords } from './kind-words.js';
import type { PublicationEvent } from './publication.js';
import { Judgement } from './rules/judgement.entity.js';
import { unmaskedParts } from './rules/masked-parts.js';
import type { QueueTab } from './queue-item.entity.js';
import type { VerdictPart } from './verdict.js';

export interface HistoryLine {
  readonly at: number;
  /** The version that the move made. */
  readonly version: number | null;
  readonly actor: string;
  readonly role: string;
  readonly event: string;
  readonly eventWords: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** The tab of the queue that it took the item out of. */
  readonly queue: QueueTab | null;
}

export interface LastDecision {
  /** The version that it made. */
  readonly version: number | null;
  readonly actor: string;
  /** Of staff. */
  readonly actorId: number | null;
  readonly event: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly at: number;
}

export interface AuditFilter {
  readonly kind?: string;
  readonly item?: number;
  readonly actor?: string;
  /** What people of the staff have done, without what the house and the posters do. */
  readonly decisions?: boolean;
  readonly after?: string;
}

const PAGE = 50;
const DECISIONS: PublicationEvent[] = [
  'approve',
  'correct',
  'refuse',
  'send-back',
  'remove',
  'uphold',
  'dismiss',
  'reject',
  'hide',
  'release',
  'reinstate',
];

/** Reads the log of decisions. */
@Injectable()
export class AuditQueries {
  constructor(private readonly db: Database) {}

  async history(kind: string, itemId: number): Promise<HistoryLine[]> {
    const rows = await this.db.read(AuditEvent).find({ where: { kind, itemId }, order: { id: 'DESC' }, take: PAGE });
    return rows.map(lineOf);
  }

  /** What was last decided about it, as far as it has not been undone. */
  async lastDecision(kind: string, itemId: number): Promise<LastDecision | null> {
    const where = { kind, itemId, event: In([...DECISIONS, 'restore']) };
    const rows = await this.db.read(AuditEvent).find({ where, order: { id: 'DESC' }, take: PAGE });
    // An acceptance of an appeal that was taken back leaves standing what was decided before it.
    while (rows[0]?.event === 'restore' && rows[1]?.event === 'reinstate') rows.splice(0, 2);
    const row = rows[0];
    if (!row || row.event === 'restore') return null;
    const { version, actor, actorId, event, reason, note, at } = row;
    return { version, actor, actorId, event, reason, note, at };
  }

  /** The last move of all. */
  last(kind: string, itemId: number): Promise<AuditEvent | null> {
    return this.db.read(AuditEvent).findOne({ where: { kind, itemId }, order: { id: 'DESC' } });
  }

  /** What was decided together, in its order; at most so many lines. */
  ofBatch(batch: string, limit: number): Promise<AuditEvent[]> {
    return this.db.read(AuditEvent).find({ where: { batch }, order: { id: 'ASC' }, take: limit });
  }

  /** What one person has done since, the newest first. */
  lastOf(actor: string, since: number, limit: number): Promise<AuditEvent[]> {
    return this.db.read(AuditEvent).find({ where: { actor, at: MoreThan(since) }, order: { id: 'DESC' }, take: limit });
  }

  /** What the rules found when it was last judged. */
  async verdictParts(kind: string, itemId: number): Promise<VerdictPart[]> {
    const events = { kind, itemId, event: In(['publish', 'hold', 'reject', 'revise', 'resubmit']) };
    const row = await this.db.read(AuditEvent).findOne({ where: events, order: { id: 'DESC' } });
    if (!row?.rulesJson) return [];
    const parts = JSON.parse(row.rulesJson) as VerdictPart[];
    const judgement = await this.db.read(Judgement).findOneBy({ kind, itemId });
    return judgement ? unmaskedParts(parts, JSON.parse(judgement.partsJson) as VerdictPart[]) : parts;
  }

  /** Newest first. */
  async page({
    kind,
    item,
    actor,
    decisions,
    after,
  }: AuditFilter): Promise<{ rows: AuditEvent[]; next: string | null }> {
    const [before] = readCursor(after ?? '', 1) ?? [];
    const where: FindOptionsWhere<AuditEvent> = {
      ...(kind ? { kind } : {}),
      ...(item ? { itemId: item } : {}),
      ...(actor ? { actor } : {}),
      ...(decisions ? { role: In([...ROLES, OPERATOR.role]) } : {}),
      ...(before ? { id: LessThan(before) } : {}),
    };
    const rows = await this.db.read(AuditEvent).find({ where, order: { id: 'DESC' }, take: PAGE + 1 });
    const last = rows.length > PAGE ? rows[PAGE - 1]! : null;
    return { rows: rows.slice(0, PAGE), next: last ? writeCursor([last.id]) : null };
  }
}

function lineOf(row: AuditEvent): HistoryLine {
  const { at, version, actor, role, event, fromState: from, toState: to, reason, note, queue } = row;
  return { at, version, actor, role, event, eventWords: eventWords(undefined, event), from, to, reason, note, queue };
}
