import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { State } from '../moderation/publication.js';
import { type Carried, type Carrier, Carriers } from '../number-owners/carriers.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';

interface Row {
  readonly id: number;
  readonly title: string;
  readonly state: State;
  readonly region: string;
}

/** Listings as what carries a telephone number. */
@Injectable()
export class ListingCarrier implements Carrier, OnModuleInit {
  readonly kind = LISTING;

  constructor(
    private readonly db: Database,
    private readonly carriers: Carriers,
  ) {}

  onModuleInit(): void {
    this.carriers.add(this);
  }

  async carried(ids: readonly number[]): Promise<Carried[]> {
    const rows = await this.db
      .select(Listing, 'l')
      .select(['l.id AS id', 'l.title AS title', 'l.publication.state AS state', 'l.region AS region'])
      .where('l.id IN (:...ids)', { ids: [...ids] })
      .orderBy('l.id', 'DESC')
      .getRawMany<Row>();
    return rows.map((row) => ({ ...row, kind: LISTING, id: Number(row.id) }));
  }

  tag(id: number): string {
    return `listing:${id}`;
  }
}
