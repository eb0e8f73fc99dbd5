import { FieldValues } from './fields/definition.js';
import { heldValues } from './leaf-form.js';
import { PRICE, priceField } from './leaf-filters.js';
import { Leaf } from './leaf.js';
import { roomSpellings } from './room-words.js';

/** Labels of a listing in the search index: `f.KEY=VALUE` of every field that can be filtered by. */
export function labelsOf(leaf: Leaf, values: FieldValues): string[] {
  return heldValues(leaf, values).flatMap(([field, value]) => (field.filter ? field.labels(value) : []));
}

/**
 * Measures of a listing: `f.KEY` of every number, month (YYYYMM), day (days since 1970; `f.KEY.end` for the last) and moment
 * (minutes since 1970) that can be filtered by, and `price`, the first main money field in its own unit. 面议 has none.
 */
export function measuresOf(leaf: Leaf, values: FieldValues): Record<string, number> {
  const measures: Record<string, number> = {};
  const price = priceField(leaf);
  for (const [field, value] of heldValues(leaf, values)) {
    if (field.filter) Object.assign(measures, field.measures(value));
    const sum = field === price && price.holds(value) ? price.measure(value) : null;
    if (sum !== null) measures[PRICE] = sum;
  }
  return measures;
}

/** Text of the values for the search document, with the spellings that a searcher would use: 2室1厅 is also 两室一厅 and 两居. */
export function searchWords(leaf: Leaf, values: FieldValues): string {
  const sets = new Set(leaf.sets.filter(({ join }) => join === '').flatMap(({ keys }) => keys));
  const held = heldValues(leaf, values);
  const joined = held
    .filter(([{ key }]) => sets.has(key))
    .map(([field, value]) => field.words(value))
    .join('');
  const others = held.filter(([{ key }]) => !sets.has(key)).map(([field, value]) => field.searchText(value));
  return roomSpellings([joined, ...others].filter(Boolean).join(' '));
}
