import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { DAY } from '../../../kernel/clock.js';
import type { VerdictPart } from '../verdict.js';
import { type Outcome, RuleFiring } from './rule-firing.entity.js';

/** How a rule has done of late. */
export interface Tally {
  /** In how many things it found something. */
  readonly fired: number;
  /** How many of those were decided, and how many of these were taken away. */
  readonly decided: number;
  readonly bad: number;
}

export const NO_TALLY: Tally = { fired: 0, decided: 0, bad: 0 };

/** The rules are measured by this time. */
export const MEASURED = 30 * DAY;
const KEPT = 60 * DAY;
const AT_ONCE = 1000;

/** How often rules find something, and whether moderators agree. Writes join the open transaction. */
@Injectable()
export class Firings {
  constructor(private readonly db: Database) {}

  /** What was found when it was judged; what an earlier look had found and nobody has decided on no longer counts. */
  async keep(kind: string, itemId: number, at: number, found: readonly VerdictPart[], isNew: boolean): Promise<void> {
    const firings = this.db.write(RuleFiring);
    if (!isNew) await firings.delete({ kind, itemId, outcome: IsNull() });
    const rules = [...new Set(found.map(({ rule }) => rule.slice(0, 16)))];
    if (rules.length === 0) return;
    const fresh = { kind, itemId, at, outcome: null, decidedVersion: null };
    await firings.insert(rules.map((rule) => ({ ...fresh, rule })));
  }

  async decide(kind: string, itemId: number, outcome: Outcome, decidedVersion: number): Promise<void> {
    await this.db.write(RuleFiring).update({ kind, itemId }, { outcome, decidedVersion });
  }

  /** The decision on this version was taken back. */
  async undo(kind: string, itemId: number, decidedVersion: number): Promise<void> {
    await this.db.write(RuleFiring).update({ kind, itemId, decidedVersion }, { outcome: null, decidedVersion: null });
  }

  /** Of every rule that has fired since. */
  async tally(since: number): Promise<Map<string, Tally>> {
    const rows = await this.db
      .select(RuleFiring, 'f')
      .select('f.rule', 'rule')
      .addSelect('f.outcome', 'outcome')
      .addSelect('COUNT(*)', 'count')
      .where('f.at >= :since', { since })
      .groupBy('f.rule')
      .addGroupBy('f.outcome')
      .getRawMany<{ rule: string; outcome: Outcome | null; count: number | string }>();
    const tallies = new Map<string, Tally>();
    for (const { rule, outcome, count } of rows) {
      const { fired, decided, bad } = tallies.get(rule) ?? NO_TALLY;
      const more = Number(count);
      tallies.set(rule, {
        fired: fired + more,
        decided: decided + (outcome ? more : 0),
        bad: bad + (outcome === 'bad' ? more : 0),
      });
    }
    return tallies;
  }

  /** Bounded; what is left over goes the next time. */
  async sweep(now: number): Promise<void> {
    const old = await this.db
      .read(RuleFiring)
      .find({ where: { at: LessThan(now - KEPT) }, order: { at: 'ASC' }, take: AT_ONCE });
    if (old.length === 0) return;
    await this.db.transaction(() => this.db.write(RuleFiring).delete({ id: In(old.map(({ id }) => id)) }));
  }
}
