import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { PageCache } from '../../web/page-cache.js';
import { Categories } from '../categories/categories.js';
import type { FieldValues } from '../categories/fields/definition.js';
import { priceOf } from '../categories/leaf-words.js';
import type { Twin } from '../moderation/twins/twins.js';
import { Listing } from './listing.entity.js';

/** Of one cluster; those beyond are not counted. */
const MOST = 200;

export const clusterTag = (cluster: number): string => `cluster:${cluster}`;

type Member = Pick<Listing, 'id' | 'leaf' | 'region' | 'fields' | 'rank' | 'publication' | 'twins'>;

/** Listings that are the same: kept together, shown once. Inside the transaction that changes one of them. */
@Injectable()
export class ListingClusters {
  constructor(
    private readonly db: Database,
    private readonly cache: PageCache,
    private readonly categories: Categories,
  ) {}

  /** A listing that came in or was changed goes to those it is the same as, or stands alone. Who is in lists is settled by `recount`. */
  async place(listing: Listing, duplicates: readonly Twin[]): Promise<void> {
    const before = listing.twins.cluster;
    if (duplicates.length === 0 && before === null) return;
    const others = await this.db.read(Listing).find({
      where: { id: In(duplicates.map(({ id }) => id)) },
      select: { id: true, twins: { cluster: true } },
    });
    const first = duplicates.flatMap(({ id }) => others.find((other) => other.id === id) ?? [])[0];
    const cluster = first ? (first.twins.cluster ?? first.id) : null;
    if (cluster === before) return;
    const joining = [listing.id, ...others.filter(({ twins }) => twins.cluster === null).map(({ id }) => id)];
    if (cluster === null) await this.write([listing.id], { cluster, lead: null, count: 0, prices: null });
    else await this.write(joining, { cluster });
    listing.twins.cluster = cluster;
    await this.db.afterCommit(() => this.cache.forget(joining.map((id) => `listing:${id}`)));
    if (before !== null) await this.recount(before);
  }

  /** Who leads, how many there are and what they cost, after one of them was moved. */
  async recount(cluster: number): Promise<void> {
    const members: Member[] = await this.db.read(Listing).find({
      where: { twins: { cluster } },
      select: {
        id: true,
        leaf: true,
        region: true,
        fields: true,
        rank: true,
        publication: { state: true },
        twins: true,
      },
      order: { id: 'DESC' },
      take: MOST,
    });
    const live = members.filter(({ publication }) => publication.isPublic);
    const total = { count: live.length, prices: this.pricesOf(live) };
    for (const group of groups(members)) {
      const lead = live.length > 1 ? leadOf(group) : null;
      const wrong = group.filter(({ twins }) => !isSo(twins, { ...total, lead }));
      if (wrong.length)
        await this.write(
          wrong.map(({ id }) => id),
          { ...total, lead },
        );
    }
    await this.db.afterCommit(() => this.cache.forget([clusterTag(cluster)]));
  }

  private async write(ids: readonly number[], twins: Partial<Listing['twins']>): Promise<void> {
    await this.db.write(Listing).update({ id: In([...ids]) }, { twins });
  }

  private pricesOf(live: readonly Member[]): string | null {
    const prices = live.flatMap(({ leaf, fields }) => {
      const known = this.categories.leaf(leaf);
      return (known && priceOf(known, JSON.parse(fields) as FieldValues)?.yuan) ?? [];
    });
    return prices.length ? `${Math.min(...prices)} ${Math.max(...prices)}` : null;
  }
}

/** By what lists are made of: in each of them one leads. */
function groups(members: readonly Member[]): Member[][] {
  const byList = new Map<string, Member[]>();
  for (const member of members) {
    const key = `${member.leaf} ${member.region}`;
    byList.set(key, [...(byList.get(key) ?? []), member]);
  }
  return [...byList.values()];
}

/** The one that stands first in the list: the newest that its poster has confirmed. */
function leadOf(group: readonly Member[]): number | null {
  const live = group.filter(({ publication }) => publication.isPublic);
  return live.reduce<Member | null>((best, one) => (best && best.rank > one.rank ? best : one), null)?.id ?? null;
}

const isSo = (twins: Listing['twins'], { lead, count, prices }: Omit<Listing['twins'], 'cluster'>): boolean =>
  twins.lead === lead && twins.count === count && twins.prices === prices;
