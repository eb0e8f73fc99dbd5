import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import type { Person } from '../../users/person.js';
import { QueueItem } from '../queue-item.entity.js';
import { Clusters } from '../twins/clusters.js';
import { type Thing, Traces } from '../twins/traces.js';
import { type BulkScope, MOST_AT_ONCE, type Pick } from './bulk.scope.js';

export interface Scoped {
  readonly things: readonly Thing[];
  /** There are more than can be decided at once. */
  readonly more: boolean;
}

/** Finds what a bulk is about. */
@Injectable()
export class BulkQueries {
  constructor(
    private readonly db: Database,
    private readonly traces: Traces,
    private readonly clusters: Clusters,
  ) {}

  async find(person: Person, scope: BulkScope): Promise<Scoped> {
    const things = await this.things(person, scope);
    return { things: things.slice(0, MOST_AT_ONCE), more: things.length > MOST_AT_ONCE };
  }

  private async things(person: Person, scope: BulkScope): Promise<readonly Thing[]> {
    if (scope.picks.length > 0) return scope.picks;
    if (scope.phone) return this.samePhone(scope.phone);
    if (scope.cluster) return [scope.cluster, ...(await this.clusters.of(scope.cluster.kind, scope.cluster.id))];
    return scope.tab ? this.waiting(person, scope) : [];
  }

  private async samePhone(one: Pick): Promise<Thing[]> {
    const hash = (await this.traces.of(one.kind, one.id))?.phoneHash;
    const others = hash ? await this.traces.samePhone(hash) : [];
    return [one, ...others.filter(({ kind, id }) => kind !== one.kind || id !== one.id)];
  }

  /** In the order of the queue. */
  private async waiting({ role, regions }: Person, scope: BulkScope): Promise<Thing[]> {
    const query = this.db
      .select(QueueItem, 'q')
      .select(['q.kind AS kind', 'q.itemId AS id'])
      .where('q.tab = :tab', { tab: scope.tab })
      .orderBy('q.turnAt')
      .addOrderBy('q.id')
      .limit(MOST_AT_ONCE + 1);
    for (const name of ['kind', 'leaf', 'region', 'why'] as const)
      if (scope[name]) query.andWhere(`q.${name} = :${name}`, { [name]: scope[name] });
    if (role !== 'admin' && regions !== null)
      query.andWhere('(q.region IN (:...regions) OR q.region IS NULL)', { regions });
    const rows = await query.getRawMany<{ kind: string; id: number | string }>();
    return rows.map(({ kind, id }) => ({ kind, id: Number(id) }));
  }
}
