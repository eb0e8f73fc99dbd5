import { Injectable } from '@nestjs/common';
import { Categories } from '../categories/categories.js';
import { Leaf } from '../categories/leaf.js';
import { FieldValues } from '../categories/fields/definition.js';
import { labelsOf, measuresOf, searchWords } from '../categories/leaf-index.js';
import { isPersonal } from '../categories/leaf-words.js';
import { Regions } from '../regions/regions.js';
import { SearchDocument, SearchIndex } from '../search/search-index.js';
import { Listing } from './listing.entity.js';

export const LISTING = 'listing';

/**
 * The label of every live listing of a place (a region's slug, a town's code, or `all`) in a leaf or group (or `all`): one posting
 * serves the commonest lists.
 */
export const listLabel = (place: string, slug: string): string => `in:${place}:${slug}`;

/** Keeps the search index in line with a listing's state: what is on show is in it, what is not is not. */
@Injectable()
export class ListingIndex {
  constructor(
    private readonly index: SearchIndex,
    private readonly categories: Categories,
    private readonly regions: Regions,
  ) {}

  /** Inside a transaction. */
  async update(listing: Listing): Promise<void> {
    if (listing.publication.isPublic) await this.index.put(this.documentOf(listing));
    else await this.index.remove(LISTING, listing.id);
  }

  private documentOf(listing: Listing): SearchDocument {
    const leaf = this.categories.leaf(listing.leaf)!;
    const values = JSON.parse(listing.fields) as FieldValues;
    return {
      kind: LISTING,
      id: listing.id,
      rank: listing.rank,
      text: this.textOf(listing, leaf, values),
      labels: this.labelsOf(listing, leaf, values),
      measures: measuresOf(leaf, values),
    };
  }

  /** The place's old names are part of the text, so that 闵桥 finds what stands in 塔集镇. */
  private textOf(listing: Listing, leaf: Leaf, values: FieldValues): string {
    const places = [listing.town, listing.area].flatMap((code) => (code ? this.regions.namesOf(code) : []));
    const region = this.regions.find(listing.region)?.name ?? '';
    return [listing.title, leaf.name, leaf.group.name, searchWords(leaf, values), region, ...places, listing.body].join(
      ' ',
    );
  }

  private labelsOf(listing: Listing, leaf: Leaf, values: FieldValues): string[] {
    const places = [listing.region, ...(listing.town ? [listing.town] : []), 'all'];
    const lists = places.flatMap((place) => [leaf.slug, leaf.group.slug, 'all'].map((slug) => listLabel(place, slug)));
    return [
      ...lists,
      ...(listing.area ? [`area:${listing.area}`] : []),
      ...(listing.photoCount > 0 ? ['photo'] : []),
      ...(isPersonal(leaf, values) ? ['owner'] : []),
      ...labelsOf(leaf, values),
    ];
  }
}

/** How many numbers one sitemap covers. */
export const SITEMAP_PAGE = 5000;

/** The cache tags of the pages that show a listing. */
export function listingTags(listing: Pick<Listing, 'id' | 'region' | 'town' | 'leaf'>, leaf: Leaf): string[] {
  const lists = [listing.region, 'all'].flatMap((region) =>
    [leaf.slug, leaf.group.slug, 'all'].map((slug) => `list:${region}:${slug}`),
  );
  return [
    `listing:${listing.id}`,
    'home',
    `region:${listing.region}`,
    ...(listing.town ? [`town:${listing.town}`] : []),
    'search',
    'sitemap',
    `sitemap:${Math.floor(listing.id / SITEMAP_PAGE)}`,
    ...lists,
  ];
}
