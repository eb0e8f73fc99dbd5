import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Categories } from '../categories/categories.js';
import { Photos } from '../media/photos.js';
import { ModeratedKind, ModeratedKinds, QueueCard } from '../moderation/moderated.js';
import { Listing } from './listing.entity.js';
import { LISTING, ListingIndex, listingTags } from './listing.index.js';
import { ListingEvidence } from './listing.evidence.js';

/** How moderation finds, keeps and shows a listing. */
@Injectable()
export class ListingModeration implements ModeratedKind, OnModuleInit {
  readonly name = LISTING;
  readonly words = { name: '信息' };

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly categories: Categories,
    private readonly index: ListingIndex,
    private readonly photos: Photos,
    private readonly evidence: ListingEvidence,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<Listing | null> {
    return this.db.read(Listing).findOneBy({ id });
  }

  /** Inside the transaction that changed its state: the row, the search index, and whether its photos can be reached. */
  async keep(listing: Listing): Promise<void> {
    const { id, ...columns } = listing;
    await this.db.write(Listing).update({ id }, columns);
    await this.index.update(listing);
    if (listing.photoCount > 0) await this.photos.show({ kind: LISTING, id }, listing.publication.isPublic);
  }

  tags(listing: Listing): string[] {
    return listingTags(listing, this.categories.leaf(listing.leaf)!);
  }

  card(listing: Listing): Promise<QueueCard> {
    return this.evidence.card(listing);
  }
}
