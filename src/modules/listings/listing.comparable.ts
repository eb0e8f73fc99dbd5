import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Between, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Categories } from '../categories/categories.js';
import type { FieldValues } from '../categories/fields/definition.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import type { State } from '../moderation/publication.js';
import { type Comparable, Comparables, type Standing, type Wording } from '../moderation/twins/comparables.js';
import { STANDING } from '../moderation/twins/trace.entity.js';
import { Listing } from './listing.entity.js';
import { identifyingFacts } from './listing.facts.js';
import { LISTING } from './listing.index.js';
import { saidBy } from './listing.submission.js';
import { ListingsQueries } from './listings.queries.js';

const MOST = 50;
const PRESENT = Not<State>('purged');
const WORDED = ['title', 'body', 'leaf', 'fields'] as const;
type WordedRow = Pick<Listing, 'id' | (typeof WORDED)[number]> & { readonly state: State };

/** Tells of listings what they are compared by. */
@Injectable()
export class ListingComparable implements Comparable, OnModuleInit {
  /** By how many there are: building the statement anew would take as long as running it. */
  private readonly texts: string[] = [];

  constructor(
    private readonly db: Database,
    private readonly queries: ListingsQueries,
    private readonly comparables: Comparables,
    private readonly categories: Categories,
    private readonly contacts: Contacts,
    private readonly photos: Photos,
  ) {}

  onModuleInit(): void {
    this.comparables.add(LISTING, this);
  }

  async wordings(ids: readonly number[]): Promise<Wording[]> {
    if (ids.length === 0) return [];
    const text = (this.texts[ids.length] ??= this.textFor(ids));
    const rows = await this.db.sql<WordedRow>(text, [...ids]);
    return rows
      .filter(({ state }) => STANDING.includes(state))
      .map(({ id, title, body, leaf, fields }) => {
        const known = this.categories.leaf(leaf);
        const facts = known ? identifyingFacts(known, JSON.parse(fields) as FieldValues) : {};
        return { id: Number(id), title, body, facts };
      });
  }

  async sameAs(id: number): Promise<number[]> {
    const listing = await this.db
      .read(Listing)
      .findOne({ where: { id }, select: { id: true, twins: { cluster: true } } });
    if (!listing || listing.twins.cluster === null) return [];
    const where = { id: Not(id), twins: { cluster: listing.twins.cluster }, publication: { state: PRESENT } };
    const others = await this.db.read(Listing).find({ where, select: { id: true }, order: { id: 'DESC' }, take: MOST });
    return others.map((other) => other.id);
  }

  async range(from: number, below: number): Promise<Standing[]> {
    const where = { id: Between(from, below - 1), publication: { state: PRESENT } };
    const listings = await this.db.read(Listing).find({ where, order: { id: 'ASC' }, take: below - from });
    return Promise.all(listings.map((listing) => this.standing(listing)));
  }

  greatestId(): Promise<number> {
    return this.queries.greatestId();
  }

  private async standing(listing: Listing): Promise<Standing> {
    const { id, leaf, region, title, body, fields, publication, createdAt } = listing;
    const owner = { kind: LISTING, id };
    const [phoneHash = null] = await this.contacts.hashesOf(owner);
    const photoPrints = listing.photoCount > 0 ? await this.photos.prints(owner) : [];
    const said = saidBy(this.categories.leaf(leaf)!, JSON.parse(fields) as FieldValues);
    return { submission: { ...said, id, region, title, body, phoneHash, photoPrints }, publication, at: createdAt };
  }

  private textFor(ids: readonly number[]): string {
    const select = this.db.select(Listing, 'l').select('l.id', 'id').addSelect('l.publication.state', 'state');
    for (const name of WORDED) select.addSelect(`l.${name}`, name);
    return select.where('l.id IN (:...ids)', { ids: [...ids] }).getQueryAndParameters()[0];
  }
}
