import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { PageCache } from '../../web/page-cache.js';
import { Categories } from '../categories/categories.js';
import { Photos } from '../media/photos.js';
import { ModeratedKind, ModeratedKinds, ModeratedText, QueueCard } from '../moderation/moderated.js';
import { clusterTag, ListingClusters } from './listing.clusters.js';
import { Listing } from './listing.entity.js';
import { LISTING, ListingIndex, listingTags } from './listing.index.js';
import { ListingCorrections } from './listing.corrections.js';
import { ListingEvidence } from './listing.evidence.js';

/** How moderation finds, keeps and shows a listing. */
@Injectable()
export class ListingModeration implements ModeratedKind<Listing>, OnModuleInit {
  readonly name = LISTING;
  readonly words = { name: '信息' };

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly categories: Categories,
    private readonly index: ListingIndex,
    private readonly photos: Photos,
    private readonly evidence: ListingEvidence,
    readonly mending: ListingCorrections,
    private readonly clusters: ListingClusters,
    private readonly cache: PageCache,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<Listing | null> {
    return this.db.read(Listing).findOneBy({ id });
  }

  /** Inside the transaction that changed its state: the row, the search index, and whether its photos can be reached. */
  async keep(listing: Listing): Promise<void> {
    const { id, twins, ...columns } = listing;
    await this.db.write(Listing).update({ id }, columns);
    if (twins.cluster !== null) await this.clusters.recount(twins.cluster);
    await this.index.update(listing);
    if (listing.photoCount > 0) await this.photos.show({ kind: LISTING, id }, listing.publication.isPublic);
  }

  /** Cards and pages tell it by the row, so that a list needs no second statement. */
  async doubt(listing: Listing, isDoubtful: boolean): Promise<void> {
    const before = listing.doubtedAt;
    if ((before !== null) === isDoubtful) return;
    this.db.onRollback(() => Object.assign(listing, { doubtedAt: before }));
    listing.doubtedAt = isDoubtful ? this.clock.now() : null;
    await this.db.write(Listing).update({ id: listing.id }, { doubtedAt: listing.doubtedAt });
    await this.db.afterCommit(() => this.cache.forget(this.tags(listing)));
  }

  tags(listing: Listing): string[] {
    const { cluster } = listing.twins;
    const tags = listingTags(listing, this.categories.leaf(listing.leaf)!);
    return cluster === null ? tags : [...tags, clusterTag(cluster)];
  }

  card(listing: Listing): Promise<QueueCard> {
    return this.evidence.card(listing);
  }

  texts(ids: readonly number[]): Promise<ModeratedText[]> {
    const select = { id: true, title: true, body: true, leaf: true };
    return this.db.read(Listing).find({ select, where: { id: In([...ids]) } });
  }
}
