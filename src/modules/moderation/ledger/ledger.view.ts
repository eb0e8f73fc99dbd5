import { momentWords } from '../../../kernel/format.js';
import type { Categories } from '../../categories/categories.js';
import type { Regions } from '../../regions/regions.js';
import type { LedgerFilter } from './ledger.queries.js';
import { type LedgerEntry, WHO_WORDS } from './ledger-entry.entity.js';
import { monthWords } from './month.js';

/** What the page looks up. */
export interface LedgerGlossary {
  readonly now: number;
  readonly categories: Pick<Categories, 'leaf'>;
  readonly regions: Regions;
  readonly kinds: readonly { readonly name: string; readonly label: string }[];
  readonly months: readonly string[];
  reasonWords(code: string): string;
}

export function ledgerPage(
  { entries, next }: { entries: readonly LedgerEntry[]; next: string | null },
  filter: LedgerFilter,
  glossary: LedgerGlossary,
) {
  const { kinds, months } = glossary;
  const isWhole = !filter.kind && !filter.month && !filter.after;
  return {
    title: '撤除公示',
    description: '本站撤除、没有刊出和到期的内容，每一条写明时间、类别、地方、原因和按谁的意思。',
    canonical: '/ledger',
    noindex: !isWhole,
    crumbs: [{ href: '/', name: '首页' }, { name: '撤除公示' }],
    kinds: choices(
      kinds.map(({ name, label }) => [name, label]),
      filter.kind,
      '全部',
    ),
    months: choices(
      months.map((month) => [month, monthWords(month)]),
      filter.month,
      '所有月份',
    ),
    entries: entries.map((entry) => lineOf(entry, glossary)),
    next: next && pathOf(filter, next),
    first: filter.after ? pathOf(filter, '') : null,
  };
}

const choices = (values: readonly (readonly [string, string])[], chosen: string, all: string) =>
  [['', all] as const, ...values].map(([value, label]) => ({ value, label, selected: value === chosen }));

function lineOf(entry: LedgerEntry, { now, categories, regions, kinds, reasonWords }: LedgerGlossary) {
  const { at, kind, who, leaf, region, town, reason, restoredAt } = entry;
  const place = (town && regions.town(town)?.name) || (region && regions.find(region)?.name);
  return {
    at,
    kind: kinds.find(({ name }) => name === kind)?.label ?? kind,
    what: whatWords(entry),
    leaf: leaf ? (categories.leaf(leaf)?.name ?? '') : '',
    place: place || '',
    reason: reason ? `${reason} ${reasonWords(reason)}` : '',
    who: WHO_WORDS[who],
    restored: restoredAt === null ? null : momentWords(restoredAt, now),
  };
}

function whatWords({ event, who, wasShown }: LedgerEntry): string {
  if (event === 'expire') return '到期下架';
  if (who === 'author') return '自己删除';
  if (who === 'editor') return '撤回';
  return wasShown ? '撤除' : '没有刊出';
}

function pathOf({ kind, month }: LedgerFilter, after: string): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(month && { month }), ...(after && { after }) });
  return query.size > 0 ? `/ledger?${query}` : '/ledger';
}
