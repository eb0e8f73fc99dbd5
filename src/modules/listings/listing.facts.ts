import type { FieldValue, FieldValues } from '../categories/fields/definition.js';
import type { Field } from '../categories/fields/field.js';
import { heldValues } from '../categories/leaf-form.js';
import type { Leaf } from '../categories/leaf.js';
import type { Facts } from '../moderation/verdict.js';

/** What people name or count. What they tick (equipment, services) or judge (how new) two would tick differently of the same thing. */
const NAMED = new Set([
  'text',
  'cascade',
  'int',
  'decimal',
  'year',
  'month',
  'date',
  'datetime',
  'daterange',
  'region+text',
]);

/**
 * What tells two listings apart that are written in the same words: rooms, size, estate, make, day. Not the price, which comes down, nor who
 * posts, which a copy says differently.
 */
export function identifyingFacts(leaf: Leaf, values: FieldValues): Facts {
  const held = heldValues(leaf, values).filter(([field]) => isTelling(leaf, field));
  return Object.fromEntries(held.map(([field, value]) => [field.key, plain(value)]));
}

function isTelling(leaf: Leaf, field: Field): boolean {
  if (field.key === leaf.poster?.key || leaf.priceKeys.includes(field.key)) return false;
  const isKind = field.type === 'select' && (field.card || field.flags !== undefined);
  return NAMED.has(field.type) || isKind;
}

function plain(value: FieldValue): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'text' in value) return value.text;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
