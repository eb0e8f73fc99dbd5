import type { SiteRegion } from '../regions/regions.js';
import type { ArticleCard } from './article.card.js';
import { newsHref } from './news-filter.js';
import { regionTabs, sectionTabs } from './news-list.view.js';
import { newsTags } from './news-lists.js';
import type { Paper } from './paper.js';

/** The model of `news/hot`. */
export function hotPage(region: SiteRegion | null, cards: readonly ArticleCard[], paper: Paper) {
  return {
    title: `大家在看 · ${region?.name ?? ''}${paper.name}`,
    description: `${region?.name ?? paper.regions.city.name}的人最近在看的本地新闻，怎么排的写得明明白白。`,
    canonical: newsHref('/news/hot', { region: region?.slug }),
    region: region?.slug,
    tab: 'news',
    feed: newsHref('/news/atom.xml', { region: region?.slug }),
    crumbs: [{ href: newsHref('/news', { region: region?.slug }), name: paper.name }, { name: '大家在看' }],
    parts: sectionTabs(paper, '', region?.slug),
    places: regionTabs(paper, '/news/hot', region?.slug ?? null),
    cards,
    tags: ['news', ...newsTags(cards)],
  };
}
