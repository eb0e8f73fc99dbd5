import { FieldValues } from './fields/definition.js';
import { heldValues } from './leaf-form.js';
import { priceField, priceMeasure } from './leaf-filters.js';
import { Leaf } from './leaf.js';
import { roomSpellings } from './room-words.js';

/** Labels of a listing in the search index: `f.KEY=VALUE` of every field that can be filtered by. */
export function labelsOf(leaf: Leaf, values: FieldValues): string[] {
  return heldValues(leaf, values).flatMap(([field, value]) => (field.filter ? field.labels(value) : []));
}

/**
 * Measures of a listing: `f.KEY` of every number, month (YYYYMM), day (days since 1970; `f.KEY.end` for the last) and moment
 * (minutes since 1970) that can be filtered by, and `price:LEAF`, the first main money field in its own unit; 面议 has none. Where all
 * leaves of the group share that field, `price:GROUP` as well.
 */
export function measuresOf(leaf: Leaf, values: FieldValues): Record<string, number> {
  const measures: Record<string, number> = {};
  const price = priceField(leaf);
  for (const [field, value] of heldValues(leaf, values)) {
    if (field.filter) Object.assign(measures, field.measures(value));
    const sum = field === price && price.holds(value) ? price.measure(value) : null;
    if (sum === null) continue;
    measures[priceMeasure(leaf)] = sum;
    if (priceField(leaf.group)) measures[priceMeasure(leaf.group)] = sum;
  }
  return measures;
}

/**
 * Text of the values for the search document, with the spellings that a searcher would use: 2室1厅 is also 两室一厅 and 两居; and
 * what the leaf and its group are called besides their names: 租房, 招工.
 */
export function searchWords(leaf: Leaf, values: FieldValues): string {
  const sets = new Set(leaf.sets.filter(({ join }) => join === '').flatMap(({ keys }) => keys));
  const held = heldValues(leaf, values);
  const joined = held
    .filter(([{ key }]) => sets.has(key))
    .map(([field, value]) => field.words(value))
    .join('');
  const others = held.filter(([{ key }]) => !sets.has(key)).map(([field, value]) => field.searchText(value));
  const called = [...leaf.called, ...leaf.group.called];
  return [...called, roomSpellings([joined, ...others].filter(Boolean).join(' '))].join(' ').trim();
}
