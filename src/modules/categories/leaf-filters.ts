import { MoneyField } from './fields/money.field.js';
import { FilterModel, FilterOn, Narrowing, NO_NARROWING, Range } from './fields/models.js';
import { rangeFilter } from './fields/ranges.js';
import { Typed } from './fields/typed.js';
import { Filterable } from './leaf.js';

/** The measure that `min`, `max` and `sort` of a list mean: the first main money field, in its own unit. */
export const PRICE = 'price';
const SORTS = new Map<string, 'asc' | 'desc'>([
  ['price', 'asc'],
  ['-price', 'desc'],
]);
const PRICE_BOUNDS = { least: 'min', most: 'max', measure: PRICE };

export interface Filters {
  readonly labels: (string | string[])[];
  readonly ranges: Range[];
  /** Words that must stand in the text (a village, a subject): to be added to the words searched for. */
  readonly words: string[];
  readonly on: FilterOn[];
  /** `sort=price` and `sort=-price`, where there is a price; else newest first. */
  readonly order?: { readonly measure: string; readonly direction: 'asc' | 'desc' };
}

/** The questions of a list's filter: the price first where it is marked as a filter, then what the leaf (or all leaves of the group) can be filtered by. */
export function filterFields(scope: Filterable, query: Record<string, unknown>): FilterModel[] {
  const typed = new Typed(query);
  const price = priceField(scope);
  const others = scope.fields.filter(
    (field) => field.filter && field !== price && !(scope.priceSpan && scope.priceKeys.includes(field.key)),
  );
  const models = others.map((field) => field.filterModel(typed)).filter((model) => model !== null);
  return price?.filter ? [priceFilter(scope, price, typed), ...models] : models;
}

/** What the query's `f.…`, `min`, `max` and `sort` ask for; what is unknown or makes no sense is ignored. Never throws. */
export function readFilters(scope: Filterable, query: Record<string, unknown>): Filters {
  const typed = new Typed(query);
  const price = priceField(scope);
  const asked = scope.fields.filter((field) => field.filter).map((field) => field.narrow(typed));
  if (price) asked.unshift(price.narrowBetween(typed, PRICE_BOUNDS));
  const direction = SORTS.get(typed.one('sort'));
  const order = price && direction ? { order: { measure: PRICE, direction } } : {};
  return { ...asked.reduce(both, NO_NARROWING), ...order };
}

/** The field behind `min`, `max` and `sort`. */
export function priceField({ fields, priceKeys }: Filterable): MoneyField | undefined {
  const field = fields.find(({ key }) => key === priceKeys[0]);
  return field instanceof MoneyField ? field : undefined;
}

/** The question of the price, under the names `min` and `max`. */
function priceFilter({ priceLabel }: Filterable, { unit = '' }: MoneyField, query: Typed): FilterModel {
  return rangeFilter(query, PRICE_BOUNDS, { key: PRICE, label: priceLabel, unit });
}

function both(one: Narrowing, other: Narrowing): Narrowing {
  return {
    labels: [...one.labels, ...other.labels],
    ranges: [...one.ranges, ...other.ranges],
    words: [...one.words, ...other.words],
    on: [...one.on, ...other.on],
  };
}
