import { DAY, HOUR } from '../../kernel/clock.js';
import { Entry } from '../../kernel/data-file.js';
import { Regions } from '../regions/regions.js';
import { checkDefinition, readProperties } from './definitions.file.js';
import { FieldDefinition, Marks } from './fields/definition.js';
import { Field } from './fields/field.js';
import { makeField } from './fields/make-field.js';
import { FieldSet, Filterable, Leaf } from './leaf.js';
import { readNames } from './names.file.js';
import { namesIn, parseTitle, TitlePiece } from './title-template.js';

/** What the lines of leaves refer to. */
export interface Known {
  readonly definitions: ReadonlyMap<string, FieldDefinition>;
  readonly sets: readonly FieldSet[];
  readonly validDays: readonly number[];
  readonly regions: Regions;
}

type Bare = Omit<Leaf, 'group'>;

const PROPERTIES = [
  'slug',
  'name',
  'called',
  'words',
  'days',
  'expire',
  'core',
  'review',
  'deal',
  'price',
  'one_of',
  'title',
  'fields',
  'with',
  'note',
];
const NOTATION = /^([a-z][a-z0-9_]*)(\*?)(\??)(!?)$/;
const EXPIRY = /^([a-z0-9_]+)\+(\d+)([hd])$/;
const TITLE_NAMES = ['leaf', 'place', 'price'];

/** One leaf of the file, checked, still without its group. */
export function readLeaf(entry: Entry, known: Known): Bare {
  entry.only(PROPERTIES);
  const fields = readFields(entry, known);
  const has = (key: string) => fields.some((field) => field.key === key);
  const sets = known.sets.filter((set) => set.keys.filter(has).length > 1);
  const expiresWith = readExpiry(entry, fields);
  const days = entry.number('days');
  if (expiresWith ? days !== 0 : !known.validDays.includes(days)) entry.fail(`days ${days} is none of valid_days`);
  return {
    slug: entry.text('slug'),
    ...readNames(entry, false),
    core: entry.flag('core'),
    review: oneOf(entry, 'review', ['post', 'pre']),
    deal: oneOf(entry, 'deal', ['offer', 'want', 'service']),
    ...(entry.has('note') && { note: entry.text('note') }),
    ...(expiresWith && { expiresWith }),
    validDays: expiresWith ? [] : around(days, known.validDays),
    defaultDays: days,
    oneOf: readOneOf(entry, fields),
    fields,
    sets,
    ...readPrice(entry, fields, sets),
    title: readTitle(entry, known),
    poster: fields.find((field) => field.personal !== undefined),
  };
}

function readFields(entry: Entry, known: Known): Field[] {
  const changes = entry.has('with') ? entry.entry('with') : null;
  const seen = new Set<string>();
  const fields = entry
    .text('fields')
    .split(' ')
    .map((word) => {
      const [, key = '', required, filter, card] = NOTATION.exec(word) ?? entry.fail(`bad notation "${word}"`);
      const definition = known.definitions.get(key) ?? entry.fail(`unknown field "${key}"`);
      if (seen.size === seen.add(key).size) entry.fail(`field "${key}" is there twice`);
      const marks: Marks = { required: required !== '', filter: filter !== '', card: card !== '' };
      const changed = changes?.has(key) ? { ...definition, ...readProperties(changes.entry(key)) } : definition;
      checkDefinition(changed, entry);
      return makeField(changed, marks, known.regions);
    });
  const referred = fields.flatMap((field) =>
    [field.of, field.per, field.waives].flat().filter((key) => key !== undefined),
  );
  const stranger = [...(changes?.keys() ?? []), ...referred].find((key) => !seen.has(key));
  return stranger === undefined ? fields : entry.fail(`field "${stranger}" is not in this leaf`);
}

function readExpiry(entry: Entry, fields: Field[]): Leaf['expiresWith'] {
  if (!entry.has('expire')) return undefined;
  const [, key = '', count, unit] =
    EXPIRY.exec(entry.text('expire')) ?? entry.fail(`bad notation "${entry.text('expire')}"`);
  const field = fields.find((candidate) => candidate.key === key);
  if (field?.type !== 'datetime' || !field.required)
    entry.fail(`expires with "${key}", which is no required datetime of this leaf`);
  return { field: key, after: Number(count) * (unit === 'h' ? HOUR : DAY) };
}

function readOneOf(entry: Entry, fields: Field[]): string[] {
  const keys = words(entry, 'one_of');
  for (const key of keys) {
    const field = fields.find((candidate) => candidate.key === key);
    if (!field || field.required) entry.fail(`one_of: "${key}" is ${field ? 'required anyway' : 'not in this leaf'}`);
  }
  return keys;
}

function readPrice(entry: Entry, fields: Field[], sets: FieldSet[]): Omit<Filterable, 'fields' | 'slug'> {
  const priceKeys = words(entry, 'price');
  const stranger = priceKeys.find((key) => !fields.some((field) => field.key === key && field.type === 'money'));
  if (stranger !== undefined) entry.fail(`price: "${stranger}" is no money field of this leaf`);
  const span = sets.find((set) => set.span && priceKeys.every((key) => set.keys.includes(key)));
  const first = fields.find((field) => field.key === priceKeys[0]);
  return {
    priceKeys,
    priceSpan: span !== undefined && priceKeys.length === 2,
    priceLabel: span?.label ?? first?.label ?? '',
  };
}

function readTitle(entry: Entry, known: Known): TitlePiece[] {
  const pieces = parseTitle(entry.text('title')) ?? entry.fail(`title: bad notation "${entry.text('title')}"`);
  const stranger = namesIn(pieces).find((name) => !known.definitions.has(name) && !TITLE_NAMES.includes(name));
  return stranger === undefined ? pieces : entry.fail(`title: unknown field "${stranger}"`);
}

/** The default, what is next to it, and for the longest one more: 15, 30, 60 around 30. */
function around(days: number, all: readonly number[]): number[] {
  const at = all.indexOf(days);
  return all.slice(Math.max(0, at === all.length - 1 ? at - 2 : at - 1), at + 2);
}

function oneOf<Value extends string>(entry: Entry, key: string, values: readonly Value[]): Value {
  if (!entry.has(key)) return values[0]!;
  const value = entry.text(key) as Value;
  return values.includes(value) ? value : entry.fail(`${key} "${value}" is none of ${values.join(', ')}`);
}

function words(entry: Entry, key: string): string[] {
  return entry.has(key) ? entry.text(key).split(' ') : [];
}
