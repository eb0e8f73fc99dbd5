import type { MonthCount } from './archive.queries.js';
import { newsHref } from './news-filter.js';
import { sectionTabs } from './news-list.view.js';
import type { FoundNews } from './news-lists.js';
import type { Paper } from './paper.js';

const PATH = '/news/archive';

/** The model of `news/archive` without a month: the years with their months. */
export function archivePage(months: readonly MonthCount[], paper: Paper) {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return {
    ...common(paper),
    title: `旧闻 · ${paper.name}`,
    canonical: PATH,
    heading: '旧闻',
    crumbs: [{ href: '/news', name: paper.name }, { name: '旧闻' }],
    years: years.map((year) => ({
      year,
      months: months
        .filter(({ month }) => month.startsWith(year))
        .map(({ month, count }) => ({ href: `${PATH}/${month}`, name: `${Number(month.slice(5))}月`, count })),
    })),
    isEmpty: months.length === 0,
  };
}

/** The model of `news/archive` for one month. Its neighbours are the nearest months that have news, so none leads nowhere. */
export function monthPage(
  month: string,
  after: string,
  { found, cards }: FoundNews,
  months: readonly MonthCount[],
  paper: Paper,
) {
  const path = `${PATH}/${month}`;
  return {
    ...common(paper),
    title: `${monthName(month)} · ${paper.name}`,
    canonical: path,
    noindex: after !== '',
    heading: monthName(month),
    crumbs: [{ href: '/news', name: paper.name }, { href: PATH, name: '旧闻' }, { name: monthName(month) }],
    cards,
    turns: [
      ...turn(
        '更早',
        months.find((other) => other.month < month),
      ),
      ...turn(
        '更近',
        months.findLast((other) => other.month > month),
      ),
    ],
    all: PATH,
    next: found.next && newsHref(path, { after: found.next }),
    more: '再看一页',
    first: after ? path : null,
    isEmpty: cards.length === 0,
  };
}

const common = (paper: Paper) => ({
  description: '按月份翻看本地旧闻。',
  tab: 'news',
  parts: sectionTabs(paper, '', undefined),
  tags: ['news'],
});

/** 2026年11月 */
const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** A way to another month, where there is one. */
const turn = (words: string, other: MonthCount | undefined) =>
  other ? [{ words, name: monthName(other.month), href: `${PATH}/${other.month}` }] : [];
