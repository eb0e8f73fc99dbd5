import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database.js';
import { State } from '../moderation/publication.js';
import { Listing } from './listing.entity.js';

/** What a card shows; the columns of a list, and no more. */
export interface ListingRow {
  readonly id: number;
  readonly leaf: string;
  readonly region: string;
  readonly area: string | null;
  readonly town: string | null;
  readonly title: string;
  readonly fields: string;
  readonly cover: string | null;
  readonly photoCount: number;
  readonly confirmedAt: number;
  readonly doubtedAt: number | null;
  readonly publishedAt: number;
  readonly expiresAt: number;
  readonly state: string;
  readonly twinsCluster: number | null;
  readonly twinsLead: number | null;
  readonly twinsCount: number;
  readonly twinsPrices: string | null;
}

const ROW = {
  leaf: 'leaf',
  region: 'region',
  area: 'area',
  town: 'town',
  title: 'title',
  fields: 'fields',
  cover: 'cover',
  photoCount: 'photoCount',
  confirmedAt: 'confirmedAt',
  doubtedAt: 'doubtedAt',
  publishedAt: 'publication.publishedAt',
  expiresAt: 'expiresAt',
  state: 'publication.state',
  twinsCluster: 'twins.cluster',
  twinsLead: 'twins.lead',
  twinsCount: 'twins.count',
  twinsPrices: 'twins.prices',
} as const;

/** Reads of listings; every one is bounded and served by an index. */
@Injectable()
export class ListingsQueries {
  /** By how many there are: building the statement anew would take as long as running it. */
  private readonly rowsTexts: string[] = [];

  constructor(private readonly db: Database) {}

  byId(id: number): Promise<Listing | null> {
    return this.db.read(Listing).findOneBy({ id });
  }

  /** Those of these listings that exist, in this order. */
  async byIds(ids: readonly number[]): Promise<Listing[]> {
    if (ids.length === 0) return [];
    const listings = await this.db.read(Listing).findBy({ id: In([...ids]) });
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The cards of these listings, in this order. */
  async rows(ids: readonly number[]): Promise<ListingRow[]> {
    if (ids.length === 0) return [];
    const text = (this.rowsTexts[ids.length] ??= this.rowsText(ids));
    const rows = await this.db.sql<ListingRow>(text, [...ids]);
    const byId = new Map(rows.map((row) => [Number(row.id), row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Title and state of these listings, whatever it is; newest first. */
  async states(ids: readonly number[]): Promise<{ id: number; title: string; state: State; at: number }[]> {
    if (ids.length === 0) return [];
    return this.db
      .select(Listing, 'l')
      .select('l.id', 'id')
      .addSelect('l.title', 'title')
      .addSelect('l.publication.state', 'state')
      .addSelect('l.createdAt', 'at')
      .where('l.id IN (:...ids)', { ids: [...ids] })
      .orderBy('l.id', 'DESC')
      .getRawMany();
  }

  /** Those on show that are the same, the newest first. */
  async idsOfCluster(cluster: number, limit: number): Promise<number[]> {
    const where = { twins: { cluster }, publication: { state: 'live' as const } };
    const rows = await this.db.read(Listing).find({ where, select: { id: true }, order: { id: 'DESC' }, take: limit });
    return rows.map(({ id }) => id);
  }

  /** Live listings whose time is over. */
  overdue(now: number, limit: number): Promise<Listing[]> {
    return this.inState(['live'], { expiresAt: LessThanOrEqual(now) }, limit);
  }

  /** Listings that have been in one of these states since before `before`. */
  settled(states: State[], before: number, limit: number): Promise<Listing[]> {
    return this.db.read(Listing).find({
      where: { publication: { state: In(states), changedAt: LessThanOrEqual(before) } },
      take: limit,
    });
  }

  /** The same, whose contact has not been wiped yet. */
  unwiped(states: State[], before: number, limit: number): Promise<Listing[]> {
    return this.db.read(Listing).find({
      where: { wipedAt: IsNull(), publication: { state: In(states), changedAt: LessThanOrEqual(before) } },
      take: limit,
    });
  }

  /** The greatest number that was given; 0 when there is no listing yet. */
  async greatestId(): Promise<number> {
    const row = await this.db.select(Listing, 'l').select('MAX(l.id)', 'id').getRawOne<{ id: number | null }>();
    return Number(row?.id ?? 0);
  }

  /**
   * Numbers of live listings from `from` up to, not including, `below`; the greatest first. The range should be short: it is walked by
   * number, since asked for the state too a database may walk all that is live instead.
   */
  async liveIds(from: number, below: number): Promise<number[]> {
    const rows = await this.db
      .select(Listing, 'l')
      .select('l.id', 'id')
      .addSelect('l.publication.state', 'state')
      .where('l.id >= :from AND l.id < :below', { from, below })
      .orderBy('l.id', 'DESC')
      .limit(below - from)
      .getRawMany<{ id: number; state: State }>();
    return rows.filter(({ state }) => state === 'live').map(({ id }) => Number(id));
  }

  private rowsText(ids: readonly number[]): string {
    const select = this.db.select(Listing, 'l').select('l.id', 'id');
    for (const [alias, property] of Object.entries(ROW)) select.addSelect(`l.${property}`, alias);
    return select.where('l.id IN (:...ids)', { ids: [...ids] }).getQueryAndParameters()[0];
  }

  private inState(states: State[], more: object, limit: number): Promise<Listing[]> {
    return this.db.read(Listing).find({ where: { publication: { state: In(states) }, ...more }, take: limit });
  }
}
