import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import { randomName } from '../../../kernel/ids.js';
import type { Person } from '../../users/person.js';
import type { AuditEvent } from '../audit-event.entity.js';
import { AuditQueries } from '../audit.queries.js';
import { Decisions } from '../decisions.js';
import { ModeratedKinds } from '../moderated.js';
import { canDecide } from '../moderation.policy.js';
import type { BulkOrder, Pinned } from './bulk.form.js';
import { BulkPlan } from './bulk.plan.js';
import { MOST_AT_ONCE } from './bulk.scope.js';

export interface Outcome {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  /** Why nothing was done with it. */
  readonly skipped: string | null;
}

/** A batch as the log knows it. */
export interface Batch {
  readonly id: string;
  readonly actor: string;
  readonly at: number;
  readonly decisions: readonly AuditEvent[];
  readonly undone: readonly AuditEvent[];
}

const STALE = '刚刚有了变化，请单独看';

/**
 * Decides many things at once. Each is a transaction of its own, so that others get their turn in between and one that has changed
 * meanwhile keeps none of the others; all carry the same batch in the log, by which they are taken back together.
 */
@Injectable()
export class Bulk {
  constructor(
    private readonly plan: BulkPlan,
    private readonly decisions: Decisions,
    private readonly kinds: ModeratedKinds,
    private readonly log: AuditQueries,
  ) {}

  /** Decides those that are still as they were seen. */
  async run(
    person: Person,
    order: BulkOrder,
    pinned: readonly Pinned[],
  ): Promise<{ batch: string; outcomes: Outcome[] }> {
    const batch = randomName();
    const outcomes: Outcome[] = [];
    for (const pin of pinned.slice(0, MOST_AT_ONCE)) outcomes.push(await this.decide(person, order, pin, batch));
    return { batch, outcomes };
  }

  async find(id: string): Promise<Batch | null> {
    if (!/^[a-z0-9]{26}$/.test(id)) return null;
    const rows = await this.log.ofBatch(id, 2 * MOST_AT_ONCE);
    const [first] = rows;
    if (!first) return null;
    const [decisions, undone] = [
      rows.filter((row) => row.event !== 'restore'),
      rows.filter((row) => row.event === 'restore'),
    ];
    return { id, actor: first.actor, at: first.at, decisions, undone };
  }

  /** Takes back what still stands as this batch has left it, the last first. */
  async undo(person: Person, batch: Batch): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const line of [...batch.decisions].reverse()) outcomes.push(await this.takeBack(person, line, batch.id));
    return outcomes;
  }

  private async decide(person: Person, order: BulkOrder, pin: Pinned, batch: string): Promise<Outcome> {
    const { title, action, version, skipped } = await this.plan.one(person, pin, order);
    const outcome = { kind: pin.kind, id: pin.id, title };
    if (!action) return { ...outcome, skipped };
    if (version !== pin.version) return { ...outcome, skipped: STALE };
    const { reason, note } = order;
    return this.each(outcome, person, { action, reason, note, version, batch });
  }

  private async takeBack(person: Person, { kind, itemId: id, version }: AuditEvent, batch: string): Promise<Outcome> {
    const subject = await this.kinds.find(kind)?.find(id);
    const outcome = { kind, id, title: subject?.title ?? '' };
    if (!subject || subject.publication.version !== version) return { ...outcome, skipped: '后来又有了变化，没有动' };
    if (!canDecide(person, subject)) return { ...outcome, title: '', skipped: '不归您管的地区' };
    return this.each(outcome, person, { action: 'restore', reason: null, note: null, version, batch });
  }

  private async each(
    outcome: Omit<Outcome, 'skipped'>,
    person: Person,
    decision: Parameters<Decisions['decide']>[3],
  ): Promise<Outcome> {
    const subject = await this.kinds.get(outcome.kind).find(outcome.id);
    try {
      await this.decisions.decide(person, outcome.kind, subject!, decision);
      return { ...outcome, skipped: null };
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      return { ...outcome, skipped: error.message };
    }
  }
}
