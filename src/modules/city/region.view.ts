import { Categories } from '../categories/categories.js';
import { FoundListings } from '../listings/lists.js';
import type { ArticleCard } from '../news/article.card.js';
import { newsHref, paperName } from '../news/news-filter.js';
import { Regions, SiteRegion } from '../regions/regions.js';
import { townPath } from './closeness.js';
import { groupTiles } from './home.view.js';

/** The model of `city/region`; no region means the whole city with every leaf. */
export function regionPage(
  region: SiteRegion | null,
  regions: Regions,
  categories: Categories,
  newest: FoundListings,
  news: readonly ArticleCard[],
) {
  const base = `/${region?.slug ?? 'all'}`;
  const areas = region ? region.areas : regions.all.flatMap((one) => one.areas);
  const towns = areas.reduce((sum, area) => sum + area.towns.length, 0);
  const { count, capped } = newest.found;
  return {
    title: region ? `${region.name}分类信息` : '全部分类',
    description: `${region?.name ?? regions.city.name}的免费信息：房子、工作、闲置、车辆、服务、便民互助，按乡镇和类别查看。`,
    canonical: base,
    region: region?.slug,
    tab: 'browse',
    feed: `${base}/all/feed.xml`,
    heading: region?.name ?? '全部分类',
    under: [towns ? `${towns} 个乡镇街道` : '', count ? `在线 ${count}${capped ? '+' : ''} 条` : '']
      .filter(Boolean)
      .join(' · '),
    areas: region
      ? areas.map(({ name, towns: places }) => ({
          name: areas.length > 1 ? name : null,
          towns: places.map((town) => ({ name: town.name, href: townPath(town.code) })),
        }))
      : [],
    groups: groupTiles(categories, base, !region),
    everyLeaf: !region,
    listHref: `${base}/all`,
    postHref: `/post${region ? `?region=${region.slug}` : ''}`,
    cards: newest.cards,
    news,
    newsName: region ? `${region.name}新闻` : paperName(regions),
    newsHref: newsHref('/news', { region: region?.slug }),
  };
}
