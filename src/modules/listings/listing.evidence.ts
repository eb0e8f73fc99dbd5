import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Categories } from '../categories/categories.js';
import { FieldValues } from '../categories/fields/definition.js';
import { factsOf, priceOf } from '../categories/leaf-words.js';
import { Contacts } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { Photos } from '../media/photos.js';
import { QueueCard } from '../moderation/moderated.js';
import { STATE_NAMES } from '../moderation/publication.js';
import { Regions } from '../regions/regions.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { ListingsQueries } from './listings.queries.js';
import { listingPath, placeOf } from './listing.view.js';

/** Everything about a listing that a moderator should see at one glance. */
@Injectable()
export class ListingEvidence {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly contacts: Contacts,
    private readonly photos: Photos,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  async card(listing: Listing): Promise<QueueCard> {
    const owner = { kind: LISTING, id: listing.id };
    const leaf = this.categories.leaf(listing.leaf)!;
    const values = JSON.parse(listing.fields) as FieldValues;
    const price = priceOf(leaf, values);
    const [photos, contact] = await Promise.all([this.photos.of(owner), this.contacts.forEdit(owner)]);
    return {
      line: [leaf.group.name, leaf.name, placeOf(listing, this.regions)].join(' · '),
      title: listing.title,
      body: listing.body,
      path: listing.isOnShow(this.clock.now()) ? listingPath(listing.id) : null,
      postedAt: listing.createdAt,
      facts: [...(price ? [{ label: '价格', words: price.words }] : []), ...factsOf(leaf, values)],
      photos: photos.map(({ medium, large, width, height }) => ({ src: medium, href: large, width, height })),
      contact: contact && { ...contact, phone: shownPhone(contact.phone) },
      ...(contact && (await this.others(listing.id, contact.phone))),
    };
  }

  private async others(id: number, phone: string) {
    const owners = await this.contacts.sameNumber(this.contacts.phoneHash(phone));
    const ids = owners.filter((owner) => owner.kind === LISTING && owner.id !== id).map((owner) => owner.id);
    const rows = await this.queries.states(ids.slice(0, 10));
    return { otherCount: ids.length, others: rows.map(({ state, ...row }) => ({ ...row, state: STATE_NAMES[state] })) };
  }
}
