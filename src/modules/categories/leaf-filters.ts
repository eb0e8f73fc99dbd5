import { Field } from './fields/field.js';
import { MoneyField } from './fields/money.field.js';
import { FilterModel, FilterOn, Narrowing, NO_NARROWING, Range } from './fields/models.js';
import { rangeFilter } from './fields/ranges.js';
import { Typed } from './fields/typed.js';
import { Filterable } from './leaf.js';

/**
 * The measure that `min`, `max` and `sort` of a list mean: the first main money field, in its own unit. Every list has its own,
 * so that sorting cars does not first walk past all that is cheaper than a car.
 */
export const priceMeasure = ({ slug }: { readonly slug: string }): string => `price:${slug}`;

const SORTS = new Map<string, 'asc' | 'desc'>([
  ['price', 'asc'],
  ['-price', 'desc'],
]);
const priceBounds = (scope: Filterable) => ({ least: 'min', most: 'max', measure: priceMeasure(scope) });

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
  const names = Object.keys(query);
  const models = others.map((field) => questionOf(field, names, typed)).filter((model) => model !== null);
  return price?.filter ? [priceFilter(scope, price, typed), ...models] : models;
}

const unasked = new WeakMap<Field, FilterModel | null>();
const NOTHING = new Typed({});

/** Most questions are not asked: such a one is the same object each time, so that views can keep what they make of it. */
function questionOf(field: Field, names: readonly string[], typed: Typed): FilterModel | null {
  const own = `f.${field.key}`;
  if (names.some((name) => name === own || name.startsWith(`${own}.`))) return field.filterModel(typed);
  let question = unasked.get(field);
  if (question === undefined) unasked.set(field, (question = field.filterModel(NOTHING)));
  return question;
}

/** What the query's `f.…`, `min`, `max` and `sort` ask for; what is unknown or makes no sense is ignored. Never throws. */
export function readFilters(scope: Filterable, query: Record<string, unknown>): Filters {
  const typed = new Typed(query);
  const price = priceField(scope);
  const asked = scope.fields.filter((field) => field.filter).map((field) => field.narrow(typed));
  if (price) asked.unshift(price.narrowBetween(typed, priceBounds(scope)));
  const direction = SORTS.get(typed.one('sort'));
  const order = price && direction ? { order: { measure: priceMeasure(scope), direction } } : {};
  return { ...asked.reduce(both, NO_NARROWING), ...order };
}

/** The field behind `min`, `max` and `sort`. */
export function priceField({ fields, priceKeys }: Filterable): MoneyField | undefined {
  const field = fields.find(({ key }) => key === priceKeys[0]);
  return field instanceof MoneyField ? field : undefined;
}

/** The question of the price, under the names `min` and `max`. */
function priceFilter(scope: Filterable, { unit = '' }: MoneyField, query: Typed): FilterModel {
  return rangeFilter(query, priceBounds(scope), { key: 'price', label: scope.priceLabel, unit });
}

function both(one: Narrowing, other: Narrowing): Narrowing {
  return {
    labels: [...one.labels, ...other.labels],
    ranges: [...one.ranges, ...other.ranges],
    words: [...one.words, ...other.words],
    on: [...one.on, ...other.on],
  };
}
