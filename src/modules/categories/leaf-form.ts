import type { Fault } from '../../web/forms.js';
import { AutoField } from './fields/auto.field.js';
import { FieldValue, FieldValues } from './fields/definition.js';
import { Field } from './fields/field.js';
import { Typed } from './fields/typed.js';
import { FieldSet, Leaf } from './leaf.js';

/**
 * The answers in a form's body, as they are stored, and what is wrong with the others, in the order of the leaf. Never throws, whatever
 * the body is. Names that are no field of the leaf are ignored; what is worked out (单价) is worked out here.
 */
export function readFields(
  leaf: Leaf,
  body: Record<string, unknown>,
  now: number,
): { values: FieldValues; faults: Fault[] } {
  const typed = new Typed(body);
  const waived = waivedKeys(leaf, typed, now);
  const values: FieldValues = {};
  const faults: Fault[] = [];
  for (const field of askedFields(leaf)) {
    if (waived.has(field.key)) continue;
    const reading = field.read(typed, now);
    if (reading === null) {
      if (field.required) faults.push({ field: field.key, message: field.missing });
    } else if ('fault' in reading) faults.push({ field: reading.at ?? field.key, message: reading.fault });
    else values[field.key] = reading.value;
  }
  faults.push(...oneOfFault(leaf, values, faults), ...leaf.sets.flatMap((set) => risingFault(leaf, set, values)));
  return { values: workOut(leaf, values), faults };
}

/** What would have to be typed to get these values: the form of an edit. */
export function typedFields(leaf: Leaf, values: FieldValues): Record<string, string | string[]> {
  return Object.assign({}, ...heldValues(leaf, values).map(([field, value]) => field.typedOf(value)));
}

/** The texts that people wrote themselves, so that they can be looked through for phone numbers and bad words. */
export function textsOf(leaf: Leaf, values: FieldValues): { key: string; label: string; text: string }[] {
  return heldValues(leaf, values).flatMap(([{ key, label, type }, value]) => {
    if (type === 'region+text') return [{ key, label, text: (value as { text: string }).text }];
    return ['text', 'textarea', 'cascade'].includes(type) ? [{ key, label, text: value as string }] : [];
  });
}

/** The fields of the leaf that have a value of their type, in the order of the leaf. */
export function heldValues(leaf: { readonly fields: readonly Field[] }, values: FieldValues): [Field, FieldValue][] {
  return leaf.fields.flatMap((field): [Field, FieldValue][] => {
    const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
    return value !== undefined && value !== null && field.holds(value) ? [[field, value]] : [];
  });
}

export const askedFields = (leaf: Leaf): Field[] => leaf.fields.filter((field) => !(field instanceof AutoField));

/** Fields that need no answer because a tick says so: 面议 for the two ends of a wage. */
function waivedKeys(leaf: Leaf, typed: Typed, now: number): Set<string> {
  const ticks = leaf.fields.filter((field) => field.waives);
  const set = ticks.filter((field) => {
    const reading = field.read(typed, now);
    return reading !== null && 'value' in reading;
  });
  return new Set(set.flatMap((field) => field.waives!));
}

function oneOfFault(leaf: Leaf, values: FieldValues, faults: Fault[]): Fault[] {
  const answered = leaf.oneOf.some((key) => key in values || faults.some(({ field }) => field === key));
  if (leaf.oneOf.length === 0 || answered) return [];
  return [{ field: leaf.oneOf[0]!, message: `${oneOfWords(leaf)}，至少填一项` }];
}

/** 租金、总价 */
export function oneOfWords(leaf: Leaf): string {
  return leaf.fields
    .filter((field) => leaf.oneOf.includes(field.key))
    .map((field) => field.label)
    .join('、');
}

function risingFault(leaf: Leaf, set: FieldSet, values: FieldValues): Fault[] {
  if (!set.rising) return [];
  const members = leaf.fields.filter(({ key }) => set.keys.includes(key) && typeof values[key] === 'number');
  const lower = members.findIndex(
    ({ key }, at) => at > 0 && (values[key] as number) < (values[members[at - 1]!.key] as number),
  );
  if (lower < 0) return [];
  return [
    { field: members[lower]!.key, message: `${members[lower]!.label}不能小于${members[lower - 1]!.label}，请检查` },
  ];
}

function workOut(leaf: Leaf, values: FieldValues): FieldValues {
  for (const field of leaf.fields) {
    const value = field instanceof AutoField ? field.workOut(values) : undefined;
    if (value !== undefined) values[field.key] = value;
  }
  return values;
}
