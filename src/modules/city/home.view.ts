import { Categories } from '../categories/categories.js';
import { ListingCard } from '../listings/listing.view.js';
import { FoundListings } from '../listings/lists.js';
import type { Front } from './front-news.js';

const LEAVES_ON_TILE = 5;

/** The eleven groups as tiles of `base` (`/lianshui`), each with its first leaves; `all` gives every leaf. */
export function groupTiles(categories: Categories, base: string, all = false) {
  return categories.groups.map(({ slug, name, leaves }) => ({
    slug,
    name,
    href: `${base}/${slug}`,
    leaves: leaves
      .filter(({ core }) => all || core)
      .slice(0, all ? undefined : LEAVES_ON_TILE)
      .map((leaf) => ({ name: leaf.name, href: `${base}/${leaf.slug}` })),
  }));
}

/** The model of `city/home`. */
export function homePage(
  categories: Categories,
  newest: FoundListings,
  lost: readonly ListingCard[],
  news: Front | null,
) {
  const { count, capped } = newest.found;
  return {
    title: news ? '本地免费信息和新闻' : '本地免费信息',
    description: `免费发布和查找本地的房子、工作、闲置、车辆、服务和便民信息，无须注册，两步发布${news ? '；看本地新闻' : ''}。`,
    canonical: '/',
    tab: 'home',
    feed: '/all/all/feed.xml',
    tally: count ? `在线 ${count}${capped ? '+' : ''} 条信息，全部免费，不卖置顶` : null,
    groups: groupTiles(categories, '/all'),
    leafCount: categories.leaves.length,
    cards: newest.cards,
    lost,
    news,
    hot: news?.hot ?? [],
  };
}
