import { highlighter } from '../search/highlight.js';
import { ArticleCard, sectionPath } from './article.card.js';
import { NewsFilter, newsHref } from './news-filter.js';
import { FoundNews, newsTags } from './news-lists.js';
import type { Paper } from './paper.js';

/** What stands on a page of the paper. */
export interface NewsShown {
  readonly found: FoundNews;
  /** Empty on all but the first page of a list without words. */
  readonly pinned: readonly ArticleCard[];
  readonly hot: readonly ArticleCard[];
}

/** The model of `news/index`, and of `news/section`. */
export function newsPage(filter: NewsFilter, { found, pinned, hot }: NewsShown, paper: Paper) {
  const { region, section, words, after } = filter;
  const { name } = paper;
  const path = section ? sectionPath(section.slug) : '/news';
  const here = (more: { q?: string; after?: string }) => newsHref(path, { region: region?.slug, ...more });
  const feedOf = (file: string) => newsHref(`/news/${file}`, { section: section?.slug, region: region?.slug });
  const [top, ...cards] = [...pinnedFirst(pinned), ...found.cards.filter(({ id }) => !has(pinned, id))];
  const isFront = !words && !after;
  const marked = words ? highlighter(words) : null;
  return {
    title: words ? `新闻里的“${words}”` : [region?.name, section?.name, name].filter(Boolean).join(' · '),
    description: `${region?.name ?? paper.regions.city.name}${section?.name ?? ''}本地新闻，注明来源和时间，按地区和栏目看。`,
    canonical: here({}),
    noindex: !isFront,
    region: region?.slug,
    tab: 'news',
    feed: feedOf('atom.xml'),
    feeds: { rss: feedOf('feed.xml'), atom: feedOf('atom.xml'), json: feedOf('feed.json') },
    heading: section?.name ?? name,
    under: section?.about ?? null,
    crumbs: section ? [{ href: newsHref('/news', { region: region?.slug }), name }, { name: section.name }] : null,
    path,
    regionSlug: region?.slug ?? '',
    words,
    count: words ? `${found.found.count}${found.found.capped ? '+' : ''} 条` : null,
    parts: sectionTabs(paper, section?.slug ?? null, region?.slug),
    places: regionTabs(paper, path, region?.slug ?? null, words),
    top: isFront ? (top ?? null) : null,
    cards: (isFront ? cards : found.cards).map((card) => (marked ? { ...card, marked: marked(card.title) } : card)),
    next: found.found.next && here({ q: words, after: found.found.next }),
    more: '再看一页',
    first: after ? here({ q: words }) : null,
    hot,
    hotHref: newsHref('/news/hot', { region: region?.slug }),
    all: here({}),
    tags: ['news', ...newsTags(hot)],
  };
}

export function sectionTabs({ sections }: Paper, current: string | null, region: string | undefined) {
  return [
    { name: '最新', href: newsHref('/news', { region }), current: current === null },
    ...sections.all.map(({ slug, name }) => ({
      name,
      href: newsHref(sectionPath(slug), { region }),
      current: slug === current,
    })),
  ];
}

export function regionTabs({ regions }: Paper, path: string, current: string | null, words = '') {
  return [
    { name: '全市', href: newsHref(path, { q: words }), current: current === null },
    ...regions.all.map(({ slug, name }) => ({
      name,
      href: newsHref(path, { region: slug, q: words }),
      current: slug === current,
    })),
  ];
}

const pinnedFirst = (pinned: readonly ArticleCard[]) => pinned.map((card) => ({ ...card, pinned: true }));

const has = (cards: readonly ArticleCard[], id: number): boolean => cards.some((card) => card.id === id);
