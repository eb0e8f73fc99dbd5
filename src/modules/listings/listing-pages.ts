import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { found, PageAnswer } from '../../web/errors.js';
import { Categories } from '../categories/categories.js';
import { Contacts, Contact } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { Views } from '../visitors/views.js';
import { orHeld } from './contact-held.view.js';
import { gonePage } from './gone.view.js';
import { clusterTag } from './listing.clusters.js';
import { Listing } from './listing.entity.js';
import { LISTING, listingTags, listLabel } from './listing.index.js';
import { type ListingCard, listingPage } from './listing.view.js';
import { twinsSection } from './twins.view.js';
import { listingJsonLd } from './listing.json-ld.js';
import { ListingsQueries } from './listings.queries.js';
import { Lists } from './lists.js';
import { NewsNearby } from './news-nearby.js';

const RELATED = 5;
const MOST_TWINS = 10;

/** Gathers what a listing page shows, and answers for a listing that is gone. */
@Injectable()
export class ListingPages {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly lists: Lists,
    private readonly photos: Photos,
    private readonly contacts: Contacts,
    private readonly views: Views,
    private readonly categories: Categories,
    private readonly clock: Clock,
    private readonly nearby: NewsNearby,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws PageAnswer 410 when it was public once, NotFoundException when it never was. */
  async show(id: number) {
    const listing = await this.onShow(id);
    const owner = { kind: LISTING, id };
    const [photos, contact, views, related, news, twins] = await Promise.all([
      this.photos.of(owner),
      this.contacts.shown(owner),
      this.views.of(LISTING, [id]),
      this.related(listing),
      this.nearby.near(listing),
      this.sameAs(listing),
    ]);
    const page = listingPage(
      listing,
      {
        photos,
        contact,
        views: views.get(id) ?? 0,
        related: without(related, twins),
        news,
        twins: twinsSection(twins),
      },
      this.lists.taxonomies,
      this.clock.now(),
    );
    const tags = [...this.tagsOf(listing), ...(news?.tags ?? [])];
    return { ...page, jsonLd: listingJsonLd(page, page.priceSaid, this.settings.siteUrl), tags };
  }

  /** A listing that may be called now, and the act of giving its contact away. */
  async contactOf(id: number): Promise<{ listing: Listing; reveal: () => Promise<Contact> }> {
    const listing = await this.onShow(id);
    return { listing, reveal: async () => found(await orHeld(id, this.contacts.reveal({ kind: LISTING, id }))) };
  }

  /** A listing on show. @throws as `show` does. */
  async onShow(id: number): Promise<Listing> {
    const listing = await this.queries.byId(id);
    // A number that was never given and one that waits for a moderator answer the same.
    if (!listing) throw new PageAnswer(404, 'listings/not-yet', notYet);
    if (!listing.isOnShow(this.clock.now())) throw await this.absent(listing);
    return listing;
  }

  private async absent(listing: Listing): Promise<Error> {
    const page = gonePage(listing, this.lists.taxonomies, this.clock.now());
    if (!page) return new PageAnswer(404, 'listings/not-yet', notYet);
    const related = await this.related(listing);
    return new PageAnswer(410, 'listings/gone', { ...page, related, tags: this.tagsOf(listing) });
  }

  private async related({ id, region, leaf }: Listing) {
    const { cards } = await this.lists.find({ labels: [listLabel(region, leaf)], limit: RELATED + 1, uncounted: true });
    return cards.filter((card) => card.id !== id).slice(0, RELATED);
  }

  private async sameAs({ id, twins: { cluster, count } }: Listing): Promise<ListingCard[]> {
    if (cluster === null || count < 2) return [];
    return this.lists.byIds((await this.queries.idsOfCluster(cluster, MOST_TWINS + 1)).filter((other) => other !== id));
  }

  private tagsOf(listing: Listing): string[] {
    const { cluster } = listing.twins;
    const [own] = listingTags(listing, this.categories.leaf(listing.leaf)!);
    return cluster === null ? [own!] : [own!, clusterTag(cluster)];
  }
}

const without = (cards: readonly ListingCard[], others: readonly ListingCard[]): ListingCard[] =>
  cards.filter(({ id }) => !others.some((other) => other.id === id));

const notYet = { title: '没有找到', noindex: true };
