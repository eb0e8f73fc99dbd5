import { agoWords, dateWords, isoMoment, localDay } from '../../kernel/format.js';
import { MINUTE } from '../../kernel/clock.js';
import type { Nearby } from '../../web/nearby.js';
import { Categories } from '../categories/categories.js';
import { Leaf } from '../categories/leaf.js';
import { FieldValues } from '../categories/fields/definition.js';
import { chipsOf, factsOf, posterTag, Price, priceOf } from '../categories/leaf-words.js';
import { HELD_WORDS } from '../contacts/contact-held.js';
import type { ShownContact } from '../contacts/contacts.js';
import { PhotoView } from '../media/photos.js';
import { Regions } from '../regions/regions.js';
import { Listing } from './listing.entity.js';
import { ListingRow } from './listings.queries.js';
import { type TwinsSection, twinsWords } from './twins.view.js';

export const listingPath = (id: number): string => `/listings/${id}`;

/** What templates need the taxonomies for. */
export interface Taxonomies {
  readonly categories: Categories;
  readonly regions: Regions;
}

type Place = Pick<ListingRow, 'region' | 'area' | 'town'>;
type Times = Pick<ListingRow, 'confirmedAt' | 'publishedAt' | 'doubtedAt'>;

/** The model of `shared/_row`. */
export function listingCard(row: ListingRow, taxonomies: Taxonomies, now: number) {
  return cardNow(lastingCard(row, taxonomies), freshness(row, now));
}

/** A card as it is now. Views keep what they make of `lasting`. */
export function cardNow(lasting: LastingCard, fresh: ReturnType<typeof freshness>) {
  return { ...lasting, lasting, fresh, stale: fresh.kind === 'stale' };
}

export type LastingCard = ReturnType<typeof lastingCard>;

/** What of a card does not change with time. */
export function lastingCard(row: Omit<ListingRow, keyof Times>, { categories, regions }: Taxonomies) {
  const leaf = categories.leaf(row.leaf)!;
  const values = JSON.parse(row.fields) as FieldValues;
  const price = priceOf(leaf, values);
  const cover = row.cover === null ? null : (JSON.parse(row.cover) as { thumb: string; webp: string });
  return {
    id: Number(row.id),
    href: listingPath(row.id),
    title: row.title,
    /** 寻物启事, 活动: what kind it is, where lists of several kinds stand close together. */
    kind: leaf.name.split('/')[0]!,
    tag: posterTag(leaf, values),
    // A title made from one answer would say it twice.
    chips: chipsOf(leaf, values).filter((chip) => chip !== row.title),
    price: priceModel(price),
    twins: twinsWords(row, leaf.priceLabel, price),
    place: placeOf(row, regions),
    photo: cover && { ...cover, width: 480, height: 360, count: row.photoCount > 1 ? row.photoCount : null },
  };
}

export type ListingCard = ReturnType<typeof listingCard>;

export function placeOf({ region, area, town }: Place, regions: Regions): string {
  return regions.placeName(town ?? area ?? '') ?? regions.find(region)?.name ?? '';
}

/** The model of `shared/_price`. */
export function priceModel(price: Price | null) {
  return (
    price && {
      amount: price.kind === 'sum' ? price.number : null,
      unit: price.unit,
      words: price.words,
      free: price.kind === 'free',
    }
  );
}

/** Whether it is still true: what several readers say counts for most, then a word of the poster, then the age. */
export function freshness({ confirmedAt, publishedAt, doubtedAt }: Times, now: number) {
  if (doubtedAt !== null) return { words: '可能已失效', kind: 'stale' };
  if (confirmedAt - publishedAt < MINUTE) return { words: agoWords(publishedAt, now), kind: null };
  const days = localDay(now) - localDay(Number(confirmedAt));
  const when = days === 0 ? '今天' : days === 1 ? '昨天' : `${days} 天前`;
  return { words: `${when}确认`, kind: days < 3 ? 'sure' : null };
}

/** What a listing page shows beside the listing itself. */
export interface Beside {
  readonly photos: readonly PhotoView[];
  readonly contact: ShownContact | null;
  readonly views: number;
  readonly related: readonly ListingCard[];
  readonly news: Nearby | null;
  readonly twins: TwinsSection<ListingCard> | null;
}

/** The model of `listings/show`. */
export function listingPage(listing: Listing, beside: Beside, taxonomies: Taxonomies, now: number) {
  const { categories, regions } = taxonomies;
  const leaf = categories.leaf(listing.leaf)!;
  const region = regions.find(listing.region)!;
  const values = JSON.parse(listing.fields) as FieldValues;
  const published = listing.publication.publishedAt ?? listing.createdAt;
  const price = priceOf(leaf, values);
  const times = { confirmedAt: listing.confirmedAt, publishedAt: published, doubtedAt: listing.doubtedAt };
  return {
    title: listing.title,
    description: summaryOf(listing.body),
    canonical: listingPath(listing.id),
    region: region.slug,
    tab: 'browse',
    strip: true,
    ogImage: beside.photos[0]?.large,
    crumbs: listingCrumbs(leaf, region),
    id: listing.id,
    heading: listing.title,
    leafName: leaf.name,
    groupName: leaf.group.name,
    groupSlug: leaf.group.slug,
    price: priceModel(price),
    priceSaid: price,
    tag: posterTag(leaf, values),
    fresh: freshness(times, now),
    doubted: listing.doubtedAt !== null,
    place: placeOf(listing, regions),
    townHref: listing.town && `/town/${listing.town}`,
    facts: factsOf(leaf, values),
    paragraphs: listing.body.split(/\n+/),
    safety: leaf.group.safety,
    listHref: `/${region.slug}/${leaf.slug}`,
    publishedIso: isoMoment(published),
    posted: dateWords(published, now),
    confirmed: listing.confirmedAt - published < MINUTE ? null : agoWords(listing.confirmedAt, now),
    expires: dateWords(listing.expiresAt, now),
    held: beside.contact?.held ? HELD_WORDS[beside.contact.held] : null,
    ...beside,
  };
}

export function listingCrumbs(leaf: Leaf, region: { slug: string; name: string }) {
  return [
    { href: `/${region.slug}`, name: region.name },
    { href: `/${region.slug}/${leaf.group.slug}`, name: leaf.group.name },
    { href: `/${region.slug}/${leaf.slug}`, name: leaf.name },
  ];
}

export function summaryOf(body: string): string {
  const line = body.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** An entry of the Atom feed. */
export function feedEntry(row: ListingRow, taxonomies: Taxonomies, siteUrl: string, now: number) {
  const card = listingCard(row, taxonomies, now);
  const words = [card.price?.words, ...card.chips, card.place].filter(Boolean).join(' · ');
  return {
    url: siteUrl + card.href,
    title: card.title,
    summary: words,
    published: isoMoment(Number(row.publishedAt)),
    updated: isoMoment(Math.max(Number(row.confirmedAt), Number(row.publishedAt))),
  };
}
