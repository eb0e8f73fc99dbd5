import { simplified } from '../../kernel/simplified.js';
import { Categories } from '../categories/categories.js';
import { categoriesNamed } from '../categories/named.js';
import { FoundListings } from '../listings/lists.js';
import type { ArticleCard } from '../news/article.card.js';
import { newsHref } from '../news/news-filter.js';
import type { NumberLine } from '../numbers/numbers.view.js';
import { Regions, SiteRegion } from '../regions/regions.js';
import { highlighter } from '../search/highlight.js';
import { townPath } from './closeness.js';
import { groupTiles } from './home.view.js';

const MOST_WORDS = 8;
const MOST_KINDS = 4;

/** All that was found for the same words. */
export interface FoundAll {
  readonly results: FoundListings | null;
  readonly news: readonly ArticleCard[];
  /** There are more than these. */
  readonly moreNews: boolean;
  readonly numbers: readonly NumberLine[];
}

export const NOTHING: FoundAll = { results: null, news: [], moreNews: false, numbers: [] };

/** The model of `city/search`; without results it is the page before a search. */
export function searchPage(
  words: string,
  region: SiteRegion | null,
  found: FoundAll,
  regions: Regions,
  categories: Categories,
) {
  const { results, news, numbers } = found;
  const marked = highlighter(words);
  const href = (more: Record<string, string>) =>
    `/search?${new URLSearchParams({ q: words, ...(region ? { region: region.slug } : {}), ...more }).toString()}`;
  return {
    title: words ? `搜“${words}”` : '搜索',
    noindex: true,
    tab: 'search',
    region: region?.slug,
    q: words,
    words,
    places: placesOf(words, regions),
    kinds: categoriesNamed(categories, simplified(words), MOST_KINDS).map(({ slug, name }) => ({
      name,
      href: `/${region?.slug ?? 'all'}/${slug}`,
    })),
    count: countWords(found),
    numbers,
    regions: [
      { name: '全市', href: `/search?${new URLSearchParams({ q: words }).toString()}`, current: !region },
      ...regions.all.map(({ slug, name }) => ({ name, href: href({ region: slug }), current: slug === region?.slug })),
    ],
    cards: results?.cards.map((card) => ({ ...card, marked: marked(card.title) })) ?? [],
    news: news.map((card) => ({ ...card, marked: marked(card.title) })),
    newsHref: newsHref('/news', { region: region?.slug, q: words }),
    next: results?.found.next ? href({ after: results.found.next }) : null,
    groups: results?.cards.length || news.length ? [] : groupTiles(categories, '/all'),
  };
}

function countWords({ results, news, moreNews }: FoundAll): string | null {
  if (!results) return null;
  const listings = `${results.found.count}${results.found.capped ? '+' : ''} 条`;
  return news.length > 0 ? `信息 ${listings}，新闻 ${news.length}${moreNews ? '+' : ''} 条` : listings;
}

/** Old town names among the words, with what they are called now: 闵桥镇 is 塔集镇 today. */
function placesOf(words: string, regions: Regions) {
  return words
    .split(' ')
    .slice(0, MOST_WORDS)
    .flatMap((word) => {
      const code = regions.codeOfOldName(simplified(word));
      const name = code && regions.placeName(code);
      return name ? [{ old: word, name, href: townPath(code) }] : [];
    });
}
