import { Entry } from '../../kernel/data-file.js';
import { FIELD_TYPES, FieldDefinition, FieldType } from './fields/definition.js';

type Form = 'text' | 'number' | 'flag' | 'texts' | 'factors' | 'words' | 'lists' | 'answer';

/** Each property of a field and the form of its value. */
const PROPERTIES: Record<keyof FieldDefinition, Form> = {
  ...{
    key: 'text',
    label: 'text',
    type: 'text',
    ask: 'text',
    hint: 'text',
    example: 'answer',
    unit: 'text',
    units: 'factors',
  },
  ...{
    options: 'texts',
    min: 'number',
    max: 'number',
    maxLength: 'number',
    negotiable: 'flag',
    zero: 'text',
    choices: 'number',
  },
  ...{
    suggest: 'texts',
    every: 'text',
    flags: 'texts',
    personal: 'texts',
    tags: 'words',
    implies: 'lists',
    waives: 'texts',
    yes: 'text',
  },
  ...{ past: 'flag', future: 'flag', of: 'text', per: 'text', times: 'number' },
} as const;
const KEY = /^[a-z][a-z0-9_]*$/;

/** Names of the form that belong to every listing. `area` is missing on purpose: the contract gives it two meanings. */
const TAKEN = ['title', 'body', 'contact', 'phone', 'wechat', 'call_time', 'town', 'valid', 'photos', 'photo_tokens'];

/** The fields of the file by key. */
export function readDefinitions(entries: Entry[]): Map<string, FieldDefinition> {
  const definitions = new Map<string, FieldDefinition>();
  for (const plain of entries) {
    const entry = plain.as(`field "${String(plain.raw('key'))}"`);
    const key = entry.text('key', KEY);
    if (definitions.has(key)) entry.fail(`"${key}" is there twice`);
    if (TAKEN.includes(key)) entry.fail('the key is a name of every listing’s form');
    entry.text('label');
    if (!FIELD_TYPES.includes(entry.text('type') as FieldType)) entry.fail(`unknown type "${entry.text('type')}"`);
    definitions.set(key, readProperties(entry) as unknown as FieldDefinition);
  }
  return definitions;
}

/** The properties that stand in this entry, each of its form. */
export function readProperties(entry: Entry): Partial<FieldDefinition> {
  entry.only(Object.keys(PROPERTIES));
  const names = entry.keys() as (keyof FieldDefinition)[];
  return Object.fromEntries(names.map((name) => [name, readProperty(entry, name, PROPERTIES[name])]));
}

function readProperty(entry: Entry, name: string, form: Form): unknown {
  const value = entry.raw(name);
  if (form === 'factors' || form === 'words' || form === 'lists') return readMap(entry.entry(name), form);
  if (form === 'answer') return typeof value === 'number' ? value : entry.text(name);
  return {
    text: () => entry.text(name),
    number: () => entry.number(name),
    flag: () => entry.flag(name),
    texts: () => entry.texts(name),
  }[form]();
}

function readMap(entry: Entry, form: 'factors' | 'words' | 'lists'): Record<string, unknown> {
  const read = (key: string) => {
    if (form === 'lists') return entry.texts(key);
    return form === 'words' ? entry.text(key) : entry.raw(key) === null ? null : entry.number(key);
  };
  return Object.fromEntries(entry.keys().map((key) => [key, read(key)]));
}

/** Complains about a field that its type cannot work with. `definition` is what stands in a leaf, with the leaf's own changes. */
export function checkDefinition(definition: FieldDefinition, entry: Entry): void {
  const { key, type, options = [], min, max, unit, units } = definition;
  const fail = (problem: string) => entry.fail(`field "${key}": ${problem}`);
  if (['select', 'multi', 'select+money'].includes(type) && options.length === 0) fail('has no options');
  if (new Set(options).size !== options.length) fail('has an option twice');
  if (['int', 'decimal', 'money', 'auto', 'select+money'].includes(type) && !unit) fail('has no unit');
  if (units && Object.keys(units)[0] !== unit) fail('the first of units is not the unit');
  if (min !== undefined && max !== undefined && min > max) fail('min is greater than max');
  if (type === 'auto' && (!definition.of || !definition.per)) fail('"of" or "per" is missing');
  const named = [
    definition.every ?? [],
    definition.flags ?? [],
    definition.personal ?? [],
    Object.keys(definition.tags ?? {}),
    ...Object.entries(definition.implies ?? {}).map(([options, implied]) => [...options.split('+'), ...implied]),
  ].flat();
  const stranger = named.find((word) => !options.includes(word));
  if (stranger !== undefined) fail(`"${stranger}" is none of its options`);
}
