import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { Nearby } from '../../web/nearby.js';
import { Categories } from '../categories/categories.js';
import { type ListingPlace, NewsNearby } from '../listings/news-nearby.js';
import { sectionPath } from '../news/article.card.js';
import { newsLabel, newsLeafLabel } from '../news/article.index.js';
import { newsHref } from '../news/news-filter.js';
import { NewsLists, newsTags } from '../news/news-lists.js';
import { Regions } from '../regions/regions.js';
import { Similar } from '../search/similar.js';
import { CLOSENESS, closest, townPath } from './closeness.js';

const MOST = 4;
const NOTICES = 'tongzhi';

/** News beside a listing: of its town; else about its trade; else the notices of its region. */
@Injectable()
export class NewsBeside extends NewsNearby {
  constructor(
    private readonly similar: Similar,
    private readonly lists: NewsLists,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async near(place: ListingPlace): Promise<Nearby | null> {
    if (this.settings.newsMode === 'off') return null;
    const { region, town, leaf } = place;
    const hits = await this.similar.find({
      text: '',
      shared: [
        ...(town === null ? [] : [{ label: `town:${town}`, weight: CLOSENESS.town }]),
        { label: newsLeafLabel(leaf), weight: CLOSENESS.leaf },
        { label: newsLabel(region, NOTICES), weight: CLOSENESS.notices },
      ],
      within: newsLabel(region, 'all'),
      limit: MOST,
    });
    const close = closest(hits);
    if (!close) return null;
    const cards = await this.lists.byIds(close.hits.map(({ id }) => id));
    if (cards.length === 0) return null;
    return { ...this.heading(close.by, place), cards, tags: newsTags(cards) };
  }

  private heading(by: keyof typeof CLOSENESS, { region, town, leaf }: ListingPlace) {
    if (by === 'town') return { heading: `${this.regions.placeName(town!) ?? ''}新闻`, href: townPath(town!) };
    if (by === 'leaf')
      return { heading: `${this.categories.leaf(leaf)?.name ?? ''}相关新闻`, href: newsHref('/news', { region }) };
    return {
      heading: `${this.regions.find(region)?.name ?? ''}便民通知`,
      href: newsHref(sectionPath(NOTICES), { region }),
    };
  }
}
