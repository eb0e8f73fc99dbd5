import { isoMoment } from '../../kernel/format.js';
import { FieldValues } from '../categories/fields/definition.js';
import { PhotoView } from '../media/photos.js';
import { Listing } from './listing.entity.js';
import { listingPath } from './listing.view.js';
import { ReceiptFacts } from './receipt.view.js';

/** All data held on a listing, for its poster. The names of the staff are theirs and stay out. */
export function exportOf(listing: Listing, facts: ReceiptFacts, photos: readonly PhotoView[], siteUrl: string) {
  const { publication } = listing;
  return {
    listing: {
      id: listing.id,
      address: siteUrl + listingPath(listing.id),
      leaf: listing.leaf,
      region: listing.region,
      area: listing.area,
      town: listing.town,
      title: listing.title,
      body: listing.body,
      fields: JSON.parse(listing.fields) as FieldValues,
      validDays: listing.validDays,
      createdAt: isoMoment(listing.createdAt),
      publishedAt: publication.publishedAt === null ? null : isoMoment(publication.publishedAt),
      confirmedAt: isoMoment(listing.confirmedAt),
      expiresAt: isoMoment(listing.expiresAt),
      contactWipedAt: listing.wipedAt === null ? null : isoMoment(listing.wipedAt),
    },
    state: { name: publication.state, reason: publication.reason, since: isoMoment(publication.changedAt) },
    contact: facts.contact,
    photos: photos.map((photo) => ({ address: siteUrl + photo.large, width: photo.width, height: photo.height })),
    numbers: { views: facts.views, contactTaps: facts.taps },
    history: [...facts.history].reverse().map(({ at, role, event, from, to, reason, note }) => ({
      at: isoMoment(at),
      by: role,
      event,
      from,
      to,
      reason,
      note,
    })),
  };
}
