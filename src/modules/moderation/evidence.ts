import { Injectable } from '@nestjs/common';
import { AuditQueries, type HistoryLine } from './audit.queries.js';
import type { Found } from './found.js';
import { type Kin, KinFinder } from './kin.js';
import { ModeratedKinds, type QueueCard } from './moderated.js';
import type { QueueItem } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import type { Report } from './report.entity.js';
import { Reports } from './reports.js';
import { type Revised, Revisions } from './revisions.js';
import { Judgements } from './rules/judgements.js';
import { unmaskedParts } from './rules/masked-parts.js';
import type { VerdictPart } from './verdict.js';

/** Everything that is known of one item. */
export interface Case extends Found {
  readonly card: QueueCard;
  readonly waiting: QueueItem | null;
  readonly reports: readonly Report[];
  readonly parts: readonly VerdictPart[];
  readonly history: readonly HistoryLine[];
  readonly revisions: readonly Revised[];
  readonly kin: Kin;
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
    private readonly judgements: Judgements,
    private readonly kin: KinFinder,
  ) {}

  /** The item at this address, or null. */
  async find(kindName: string, id: string | number): Promise<Found | null> {
    const kind = this.kinds.find(kindName);
    if (!kind || !/^[1-9]\d{0,14}$/.test(String(id))) return null;
    const subject = await kind.find(Number(id));
    return subject && { kind, subject };
  }

  async of(found: Found): Promise<Case> {
    const { kind, subject } = found;
    const [card, waiting, reports, parts, history, revisions, kin] = await Promise.all([
      kind.card(subject),
      this.queue.of(kind.name, subject.id),
      this.reports.waiting(kind.name, subject.id),
      this.parts(found),
      this.log.history(kind.name, subject.id),
      this.revisions.of(kind.name, subject.id),
      this.kin.of(found),
    ]);
    return { kind, subject, card, waiting, reports, parts, history, revisions, kin };
  }

  /** What the rules found when it was last judged, the heaviest first, with the words as they stand in the text. */
  private async parts({ kind, subject }: Found): Promise<VerdictPart[]> {
    const [logged, judged] = await Promise.all([
      this.log.verdictParts(kind.name, subject.id),
      this.judgements.of(kind.name, subject.id),
    ]);
    return unmaskedParts(logged, judged?.found ?? []).sort((one, other) => other.score - one.score);
  }
}
