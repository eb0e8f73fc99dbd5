import { Injectable } from '@nestjs/common';
import { AuditQueries, type HistoryLine } from './audit.queries.js';
import { type Moderated, type ModeratedKind, ModeratedKinds, type QueueCard } from './moderated.js';
import type { QueueItem } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import type { Report } from './report.entity.js';
import { Reports } from './reports.js';
import { type Revised, Revisions } from './revisions.js';
import type { VerdictPart } from './verdict.js';

export interface Found {
  readonly kind: ModeratedKind;
  readonly subject: Moderated;
}

/** Everything that is known of one item. */
export interface Case extends Found {
  readonly card: QueueCard;
  readonly waiting: QueueItem | null;
  readonly reports: readonly Report[];
  readonly parts: readonly VerdictPart[];
  readonly history: readonly HistoryLine[];
  readonly revisions: readonly Revised[];
}

/** Gathers what a moderator needs to decide. */
@Injectable()
export class Evidence {
  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly queue: QueueQueries,
    private readonly log: AuditQueries,
    private readonly reports: Reports,
    private readonly revisions: Revisions,
  ) {}

  /** The item at this address, or null. */
  async find(kindName: string, id: string | number): Promise<Found | null> {
    const kind = this.kinds.find(kindName);
    if (!kind || !/^[1-9]\d{0,14}$/.test(String(id))) return null;
    const subject = await kind.find(Number(id));
    return subject && { kind, subject };
  }

  async of({ kind, subject }: Found): Promise<Case> {
    const [card, waiting, reports, parts, history, revisions] = await Promise.all([
      kind.card(subject),
      this.queue.of(kind.name, subject.id),
      this.reports.waiting(kind.name, subject.id),
      this.log.verdictParts(kind.name, subject.id),
      this.log.history(kind.name, subject.id),
      this.revisions.of(kind.name, subject.id),
    ]);
    return { kind, subject, card, waiting, reports, parts, history, revisions };
  }
}
