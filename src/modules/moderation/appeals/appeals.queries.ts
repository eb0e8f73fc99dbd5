import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { Database } from '../../../database/database.js';
import type { Person } from '../../users/person.js';
import { AuditEvent } from '../audit-event.entity.js';
import { CLAIM_ENDS } from '../claim.js';
import { Appeal } from './appeal.entity.js';
import { APPEAL } from './appeal.path.js';

const MOST = 100;
/** Nobody appeals against more decisions on one thing. */
const MOST_OF_ONE = 50;

/** Reads of appeals; every one is bounded and served by an index. */
@Injectable()
export class AppealsQueries {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<Appeal | null> {
    return this.db.read(Appeal).findOneBy({ id });
  }

  of(itemKind: string, itemId: number, decision: number): Promise<Appeal | null> {
    return this.db.read(Appeal).findOneBy({ itemKind, itemId, decision });
  }

  /** The newest of each of these things. */
  async newest(itemKind: string, itemIds: readonly number[]): Promise<Map<number, Appeal>> {
    if (itemIds.length === 0) return new Map();
    const where = { itemKind, itemId: In([...itemIds]) };
    const appeals = await this.db.read(Appeal).find({
      where,
      order: { decision: 'ASC' },
      take: itemIds.length * MOST_OF_ONE,
    });
    return new Map(appeals.map((appeal) => [appeal.itemId, appeal]));
  }

  /** All appeals about one thing, the oldest first. */
  all(itemKind: string, itemId: number): Promise<Appeal[]> {
    return this.db.read(Appeal).find({ where: { itemKind, itemId }, order: { decision: 'ASC' }, take: MOST_OF_ONE });
  }

  /** What was written for whoever appealed when it was decided. */
  async noteOn({ id, publication }: Appeal): Promise<string | null> {
    const where = { kind: APPEAL, itemId: id, version: publication.version };
    return (await this.db.read(AuditEvent).findOneBy(where))?.note ?? null;
  }

  /** Those that were decided last, as far as they are this person's business. */
  decided({ role, regions }: Person): Promise<Appeal[]> {
    const query = this.db
      .select(Appeal, 'a')
      .where('a.publication.state IN (:...ends)', { ends: [...CLAIM_ENDS] })
      .orderBy('a.publication.changedAt', 'DESC')
      .limit(MOST);
    if (role !== 'admin' && regions !== null)
      query.andWhere('(a.region IN (:...regions) OR a.region IS NULL)', { regions });
    return query.getMany();
  }

  /** Decided before `moment`, and not wiped. */
  decidedBefore(moment: number, limit: number): Promise<Appeal[]> {
    const publication = { state: In([...CLAIM_ENDS]), changedAt: LessThan(moment) };
    return this.db.read(Appeal).find({ where: { publication, body: Not('') }, take: limit });
  }
}
