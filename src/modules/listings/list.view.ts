import { Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { filterFields, priceField } from '../categories/leaf-filters.js';
import { Regions, SiteRegion } from '../regions/regions.js';
import { SearchResult } from '../search/search-query.js';
import { DAYS, FilterOn, ListFilter } from './list-filter.js';
import { ListScope, scopeRegion } from './list-scope.js';
import { ListingCard } from './listing.view.js';

const FIRST_FILTERS = 5;

/** The model of `listings/index`. */
export function listPage(
  scope: ListScope,
  query: Query,
  filter: ListFilter,
  found: SearchResult,
  cards: readonly ListingCard[],
  regions: Regions,
) {
  const { leaf, region, path } = scope;
  const heading = `${scope.place}${scope.name}`;
  const priced = scope.filterable !== null && priceField(scope.filterable) !== undefined;
  const filtered = filter.on.length > 0 || filter.sort !== 'new';
  return {
    title: heading,
    description: `${heading}：最新的免费信息，按乡镇和条件筛选，电话点击可见。`,
    canonical: path,
    noindex: filtered || textOf(query, 'after') !== '',
    region: region?.slug,
    tab: 'browse',
    q: filter.words,
    feed: withQuery(`${path}/feed.xml`, without(query, [{ key: 'after' }])),
    crumbs: listCrumbs(scope),
    heading,
    count: found.capped ? `${found.count}+ 条` : `${found.count} 条`,
    path,
    filters: {
      towns: townChoices(regions, scope),
      town: textOf(query, 'town'),
      ...filterQuestions(scope, query),
      photo: textOf(query, 'photo') === '1',
      owner: textOf(query, 'owner') === '1',
      asksOwner: (leaf ? [leaf] : (scope.group?.leaves ?? [])).some(({ poster }) => poster !== undefined),
      days: DAYS.map((days) => ({ days, selected: String(days) === textOf(query, 'days') })),
      kept: ['sort', 'q'].flatMap((key) => (textOf(query, key) ? [{ key, value: textOf(query, key) }] : [])),
    },
    on: filter.on.map(({ words, remove }) => ({
      words,
      href: withQuery(path, without(query, [...remove, { key: 'after' }])),
    })),
    sorts: priced ? sortChoices(path, query, filter.sort) : [],
    cards,
    next: found.next && withQuery(path, { ...without(query, [{ key: 'after' }]), after: found.next }),
    first: textOf(query, 'after') ? withQuery(path, without(query, [{ key: 'after' }])) : null,
    leaves: leaf
      ? []
      : (scope.group?.leaves ?? []).map(({ slug, name }) => ({ href: `/${scopeRegion(scope)}/${slug}`, name })),
    postHref: leaf
      ? `/post/${region?.slug ?? regions.all[0]!.slug}/${leaf.slug}`
      : `/post?region=${region?.slug ?? ''}`,
    safety: scope.group?.safety[0] ?? null,
  };
}

function listCrumbs({ region, leaf, group, place, name }: ListScope) {
  const base = region?.slug ?? 'all';
  return [
    { href: `/${base}`, name: place },
    ...(leaf && group ? [{ href: `/${base}/${group.slug}`, name: group.name }] : []),
    { name },
  ];
}

/** By region, or for the whole city: always the same objects, so that views can keep what they make of them. */
const choices = new WeakMap<object, ReturnType<typeof townsOf>>();

function townChoices(regions: Regions, { region }: ListScope) {
  let towns = choices.get(region ?? regions);
  if (!towns) choices.set(region ?? regions, (towns = townsOf(regions, region)));
  return towns;
}

function townsOf(regions: Regions, region: SiteRegion | null) {
  const areas = region ? region.areas : regions.all.flatMap((one) => one.areas);
  return areas.map((area) => ({
    name: area.name,
    // Where a region has several areas, a whole one can be chosen too.
    whole: areas.length > 1 ? { code: area.code, name: `${area.name}全部` } : null,
    towns: area.towns.map(({ code, name }) => ({ code, name })),
  }));
}

/** The first questions at once; the others under 更多条件, which is open when one of them is asked. */
function filterQuestions({ filterable }: ListScope, query: Query) {
  const fields = filterable ? filterFields(filterable, query) : [];
  const more = fields.slice(FIRST_FILTERS);
  return {
    fields: fields.slice(0, FIRST_FILTERS),
    more,
    moreOpen: more.some(({ key }) => Object.keys(query).some((name) => name.startsWith(`f.${key}`))),
  };
}

function sortChoices(path: string, query: Query, chosen: string) {
  const choices = [
    { sort: 'new', name: '最新' },
    { sort: 'price', name: '价格低' },
    { sort: '-price', name: '价格高' },
  ];
  return choices.map(({ sort, name }) => {
    const rest = without(query, [{ key: 'after' }, { key: 'sort' }]);
    return { name, current: sort === chosen, href: withQuery(path, sort === 'new' ? rest : { ...rest, sort }) };
  });
}

/** The query less some keys, or less one value of a key that is repeated. */
export function without(query: Query, remove: FilterOn['remove']): Query {
  const rest: Record<string, string | string[]> = { ...query };
  for (const { key, value } of remove) {
    const kept = value === undefined ? [] : [rest[key] ?? []].flat().filter((one) => one !== value);
    if (kept.length) rest[key] = kept;
    else delete rest[key];
  }
  return rest;
}

export function withQuery(path: string, query: Query): string {
  const text = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      [value].flat().flatMap((one): [string, string][] => (one === '' ? [] : [[key, one]])),
    ),
  ).toString();
  return text ? `${path}?${text}` : path;
}
