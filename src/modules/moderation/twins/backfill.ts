import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Timetable } from '../../../jobs/timetable.js';
import { MINUTE } from '../../../kernel/clock.js';
import { SYSTEM } from '../actor.js';
import { type Comparable, Comparables, type Standing } from './comparables.js';
import { standingAfter } from './standing.js';
import { Trace } from './trace.entity.js';
import { TraceMemory } from './trace-memory.js';
import { traceOf } from './traces.js';

const BATCH = 200;
const BATCHES = 10;

/** Gives traces to what was posted before the board kept any: once through all numbers, a bounded part in each run. */
@Injectable()
export class TraceBackfill implements OnModuleInit {
  /** By kind, the number from which on is still to be looked; below, all have theirs. */
  private readonly reached = new Map<string, { at: number; end: number }>();

  constructor(
    private readonly timetable: Timetable,
    private readonly db: Database,
    private readonly comparables: Comparables,
    private readonly memory: TraceMemory,
  ) {}

  onModuleInit(): void {
    this.timetable.every('moderation:traces', MINUTE, () => this.run());
  }

  /** @returns how many were given one */
  async run(): Promise<number> {
    let given = 0;
    for (const [kind, comparable] of this.comparables.all) {
      const way = this.reached.get(kind) ?? { at: 1, end: (await comparable.greatestId()) + 1 };
      this.reached.set(kind, way);
      for (let batch = 0; batch < BATCHES && way.at < way.end; batch++, way.at += BATCH)
        given += await this.fill(kind, comparable, way.at, Math.min(way.at + BATCH, way.end));
    }
    return given;
  }

  private async fill(kind: string, comparable: Comparable, from: number, below: number): Promise<number> {
    const things = await comparable.range(from, below);
    if (things.length === 0) return 0;
    const rows = await this.db.transaction(async () => {
      const traces = this.db.write(Trace);
      const there = await traces.findBy({ kind, itemId: In(things.map(({ submission }) => submission.id)) });
      const known = new Set(there.map(({ itemId }) => itemId));
      const fresh = things.filter(({ submission }) => !known.has(submission.id)).map(rowOf);
      if (fresh.length) await traces.insert(fresh);
      return fresh;
    });
    this.memory.take(rows);
    return rows.length;
  }
}

function rowOf({ submission, publication, at }: Standing) {
  const { kind, id: itemId } = submission;
  const standing = standingAfter('submit', SYSTEM, publication, publication.changedAt);
  const { state } = publication;
  return {
    ...{ device: null, network: null, approved: 0, blamed: state === 'removed' || state === 'hidden' ? 1 : 0 },
    ...{ kind, itemId, at, state },
    ...traceOf(submission),
    ...standing,
  };
}
