import { Injectable } from '@nestjs/common';
import type { Nearby } from '../../web/nearby.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { type ArticlePlace, ListingsNearby } from '../news/listings-nearby.js';
import { Regions } from '../regions/regions.js';
import { Similar } from '../search/similar.js';
import { CLOSENESS, closest, townPath } from './closeness.js';

const MOST = 4;
const NOTICES = 'bianmin';

/** Live listings beside an article: of its towns; else of its trades in its regions; else what is lost and found there. */
@Injectable()
export class ListingsBeside extends ListingsNearby {
  constructor(
    private readonly similar: Similar,
    private readonly lists: Lists,
    private readonly regions: Regions,
    private readonly categories: Categories,
  ) {
    super();
  }

  async near(place: ArticlePlace): Promise<Nearby | null> {
    const places = place.regions.length ? place.regions : ['all'];
    const { town, leaf, notices } = CLOSENESS;
    const hits = await this.similar.find({
      text: '',
      shared: [
        ...place.towns.map((code) => ({ label: listLabel(code, 'all'), weight: town })),
        ...place.leaves.flatMap((slug) => places.map((at) => ({ label: listLabel(at, slug), weight: leaf }))),
        ...place.regions.map((slug) => ({ label: listLabel(slug, NOTICES), weight: notices })),
      ],
      within: listLabel('all', 'all'),
      limit: MOST,
    });
    const close = closest(hits);
    if (!close) return null;
    const cards = await this.lists.byIds(close.hits.map(({ id }) => id));
    if (cards.length === 0) return null;
    return { ...this.heading(close.by, place), cards, tags: cards.map(({ id }) => `listing:${id}`) };
  }

  private heading(by: keyof typeof CLOSENESS, { regions, towns, leaves }: ArticlePlace) {
    const region = regions[0] ?? 'all';
    if (by === 'town')
      return {
        heading: `${towns.map((code) => this.regions.placeName(code) ?? '').join('、')}的信息`,
        href: townPath(towns[0]!),
      };
    const leaf = by === 'leaf' ? this.categories.leaf(leaves[0]!) : undefined;
    if (leaf) return { heading: `${leaf.name}，正在发布的`, href: `/${region}/${leaf.slug}` };
    return { heading: `${this.regions.find(region)?.name ?? ''}寻物招领和互助`, href: `/${region}/${NOTICES}` };
  }
}
