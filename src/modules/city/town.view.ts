import { Categories } from '../categories/categories.js';
import type { ListingCard } from '../listings/listing.view.js';
import type { FoundListings } from '../listings/lists.js';
import { newsHref } from '../news/news-filter.js';
import type { FoundNews } from '../news/news-lists.js';
import type { NumberLine } from '../numbers/numbers.view.js';
import type { Town } from '../regions/regions.js';
import { townPath } from './closeness.js';

/** What there is in a town. */
export interface TownShown {
  readonly listings: FoundListings;
  readonly lost: readonly ListingCard[];
  /** null: a board without news. */
  readonly news: FoundNews | null;
  readonly numbers: readonly NumberLine[];
}

/** The model of `city/town`. */
export function townPage(town: Town, { listings, lost, news, numbers }: TownShown, categories: Categories) {
  const { code, name, area } = town;
  const { region } = area;
  const here = (slug: string) => `/${region.slug}/${slug}?town=${code}`;
  const { count, capped } = listings.found;
  const areaNamed = region.areas.length > 1 ? [{ href: `/${region.slug}/all?town=${area.code}`, name: area.name }] : [];
  return {
    title: `${area.name}${name}`,
    description: `${area.name}${name}的免费信息、寻物招领${news ? '、本地新闻' : ''}和便民电话。`,
    canonical: townPath(code),
    region: region.slug,
    tab: 'browse',
    feed: `/${region.slug}/all/feed.xml?town=${code}`,
    crumbs: [{ href: `/${region.slug}`, name: region.name }, ...areaNamed, { name }],
    heading: name,
    code,
    old: town.old.length ? town.old.join('、') : null,
    groups: categories.groups.map((group) => ({ name: group.name, href: here(group.slug) })),
    cards: listings.cards,
    tally: count ? `${count}${capped ? '+' : ''} 条` : null,
    listHref: here('all'),
    lost,
    lostHref: here('bianmin'),
    news: news?.cards ?? [],
    newsHref: newsHref('/news', { region: region.slug }),
    regionName: region.name,
    numbers,
    neighbours: area.towns
      .filter((other) => other.code !== code)
      .map((other) => ({ name: other.name, href: townPath(other.code) })),
    areaName: area.name,
    postHref: `/post?region=${region.slug}`,
  };
}
