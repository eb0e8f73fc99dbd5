import { DAY, HOUR } from '../../kernel/clock.js';
import { cleanLine } from '../../kernel/text.js';
import { Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Filters, readFilters } from '../categories/leaf-filters.js';
import { Regions, Town } from '../regions/regions.js';
import { SearchQuery } from '../search/search-query.js';
import { listLabel } from './listing.index.js';
import { ListScope } from './list-scope.js';

export const PAGE_SIZE = 30;
export const DAYS = [1, 3, 7, 30];
const MOST_WORDS = 60;

const NO_FILTERS: Filters = { labels: [], ranges: [], words: [], on: [] };

/** One filter that is on, with what to take out of the address to switch it off. */
export interface FilterOn {
  readonly words: string;
  readonly remove: readonly { key: string; value?: string }[];
}

/** What the query of a list asks for. Whatever is not understood is left out: an old bookmark still shows a list. */
export interface ListFilter {
  readonly search: SearchQuery;
  readonly sort: 'new' | 'price' | '-price';
  readonly words: string;
  readonly on: readonly FilterOn[];
}

/** A town lies in one region, so its own label says both; of a town elsewhere nothing is found. */
function listLabels({ region, slug }: ListScope, town: Town | undefined): string[] {
  if (!town) return [listLabel(region?.slug ?? 'all', slug)];
  const elsewhere = region !== null && region !== town.area.region;
  return [listLabel(town.code, slug), ...(elsewhere ? [listLabel(region.slug, slug)] : [])];
}

export function readListFilter(scope: ListScope, query: Query, regions: Regions, now: number): ListFilter {
  const on: FilterOn[] = [];
  const town = regions.town(textOf(query, 'town'));
  const area = regions.area(textOf(query, 'town'));
  const labels: (string | string[])[] = listLabels(scope, town);
  const take = (label: string, words: string, key: string) => {
    labels.push(label);
    on.push({ words, remove: [{ key }] });
  };

  if (town) on.push({ words: town.name, remove: [{ key: 'town' }] });
  else if (area) take(`area:${area.code}`, area.name, 'town');
  if (textOf(query, 'photo') === '1') take('photo', '有照片', 'photo');
  if (textOf(query, 'owner') === '1') take('owner', '个人发布', 'owner');
  const days = DAYS.find((choice) => choice === Number(textOf(query, 'days')));
  if (days) on.push({ words: `${days} 天内`, remove: [{ key: 'days' }] });

  const filters = scope.filterable ? readFilters(scope.filterable, query) : NO_FILTERS;
  const words = cleanLine(textOf(query, 'q')).slice(0, MOST_WORDS);
  if (words) on.push({ words: `“${words}”`, remove: [{ key: 'q' }] });

  return {
    sort: filters.order ? (filters.order.direction === 'asc' ? 'price' : '-price') : 'new',
    words,
    on: [...on, ...filters.on],
    search: {
      labels: [...labels, ...filters.labels],
      ranges: filters.ranges,
      words: [words, ...filters.words].join(' ').trim() || undefined,
      // In whole hours, so that the same question is counted once.
      since: days ? now - (now % HOUR) - days * DAY : undefined,
      order: filters.order ?? 'new',
      after: textOf(query, 'after') || undefined,
      limit: PAGE_SIZE,
    },
  };
}
