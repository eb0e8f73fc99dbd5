import { moneyWords } from './fields/amount.js';
import { FieldValue, FieldValues, NEGOTIABLE } from './fields/definition.js';
import { Field } from './fields/field.js';
import { MoneyField } from './fields/money.field.js';
import { NumberField } from './fields/number.field.js';
import { heldValues } from './leaf-form.js';
import { FieldSet, Leaf } from './leaf.js';
import { fillTitle } from './title-template.js';

/** A price, and how it is said. */
export interface Price {
  readonly key: string;
  /** `words`: 面议; `free`: 免费, 无. */
  readonly kind: 'sum' | 'words' | 'free';
  /** In the poster's unit (元/月, 万元, 元/斤); of a range the lower end; null for 面议. */
  readonly amount: number | null;
  /** The same in 元, for structured data. */
  readonly yuan: number | null;
  /** 1100 元/月, 1.2万元, 4000–6000 元/月, 面议, 免费 */
  readonly words: string;
  /** The two parts of `words`, to be set apart: 1.2 and 万元. A price that is a word has it here, and no unit. */
  readonly number: string;
  readonly unit: string;
}

type Held = [Field, FieldValue];

/** The main price, from the first main money field that says one; 面议 when one of them says so; else null. */
export function priceOf(leaf: Leaf, values: FieldValues): Price | null {
  const held = heldValues(leaf, values);
  const money = leaf.priceKeys.flatMap((key) => held.filter(([field]) => field.key === key));
  if (leaf.priceSpan) return spanPrice(leaf, held, money);
  const sums = money.filter(([, value]) => value !== NEGOTIABLE);
  const [field, value] = sums[0] ?? money[0] ?? [];
  if (!(field instanceof MoneyField) || value === undefined || !field.holds(value)) return null;
  const sum = field.sumOf(value);
  return sum ? sumPrice(field.key, [sum.amount], sum.unit, field.words(value)) : openPrice(field.key);
}

function spanPrice(leaf: Leaf, held: Held[], money: Held[]): Price | null {
  const key = leaf.priceKeys[0]!;
  const amounts = money.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  const waived = held.some(([field, value]) => value === true && field.waives?.includes(key));
  const unit = leaf.fields.find((field) => field.key === key)?.unit ?? '';
  if (waived || (amounts.length === 0 && money.length > 0)) return openPrice(key);
  return amounts.length === 0 ? null : sumPrice(key, amounts, unit);
}

const openPrice = (key: string): Price => ({
  key,
  kind: 'words',
  amount: null,
  yuan: null,
  words: NEGOTIABLE,
  number: NEGOTIABLE,
  unit: '',
});

/** `said`: how the field says it, when that is a word of its own (免费). */
function sumPrice(key: string, amounts: number[], unit: string, said?: string): Price {
  const parts = moneyWords(amounts, unit);
  const word = said !== undefined && said !== parts.words;
  const yuan = unit.startsWith('万') ? amounts[0]! * 10_000 : amounts[0]!;
  const shared = { key, amount: amounts[0]!, yuan };
  return word ? { ...shared, kind: 'free', words: said, number: said, unit: '' } : { ...shared, kind: 'sum', ...parts };
}

export interface Fact {
  readonly label: string;
  readonly words: string;
  /** Too long to stand beside another. */
  readonly wide: boolean;
}

const fact = (label: string, words: string): Fact => ({ label, words, wide: [...words].length > 12 });

/** Everything that was answered, for the definition list of the listing's page; the main price stands elsewhere. */
export function factsOf(leaf: Leaf, values: FieldValues): Fact[] {
  const told = heldValues(leaf, values).filter(
    ([field]) => !pricedKeys(leaf, values).includes(field.key) && !field.waives,
  );
  return inSets(leaf, told, (members, set) => fact(set?.label ?? members[0]![0].label, wordsOf(members, set)));
}

/** The facts of a card, short: 求购 and the like first, then what the leaf marks for its card. */
export function chipsOf(leaf: Leaf, values: FieldValues): string[] {
  const held = heldValues(leaf, values);
  const priced = pricedKeys(leaf, values);
  const flagged = held.flatMap(([field, value]) => (field.flags?.includes(String(value)) ? [String(value)] : []));
  const shown = held.filter(([field]) => field.card && !priced.includes(field.key));
  return [
    ...flagged,
    ...inSets(leaf, shown, (members, set) =>
      set ? wordsOf(members, set) : members[0]![0].chip(members[0]![1]),
    ).filter(Boolean),
  ];
}

/** A title of 6 to 30 characters from what was answered, by the leaf's own pattern; `placeName` stands in for what is missing. */
export function composeTitle(leaf: Leaf, values: FieldValues, placeName: string): string {
  const held = new Map(heldValues(leaf, values).map(([field, value]) => [field.key, titleWords(field, value)]));
  const price = priceOf(leaf, values);
  const say = (name: string) => {
    if (name === 'leaf') return leaf.name;
    if (name === 'place') return placeName;
    return name === 'price' ? (price?.kind === 'sum' ? price.words : '') : (held.get(name) ?? '');
  };
  const pieces = fillTitle(leaf.title, say);
  if (lengthOf(pieces) < 6) pieces.unshift(leaf.name);
  if (lengthOf(pieces) < 6) pieces.unshift(placeName);
  while (pieces.length > 1 && lengthOf(pieces) > 30) pieces.pop();
  return [...pieces.join(' ')].slice(0, 30).join('').trim();
}

/** The word before a card's facts: 个人, 商家, 中介, 直招 …; null where the leaf does not ask who posts. */
export function posterTag(leaf: Leaf, values: FieldValues): string | null {
  const word = posterWord(leaf, values);
  if (word === null) return null;
  const { personal = [], tags = {} } = leaf.poster!;
  return personal.includes(word) ? '个人' : Object.hasOwn(tags, word) ? tags[word]! : '商家';
}

/** Whether a private person posts; null where the leaf does not ask. */
export function isPersonal(leaf: Leaf, values: FieldValues): boolean | null {
  const word = posterWord(leaf, values);
  return word === null ? null : leaf.poster!.personal!.includes(word);
}

function posterWord(leaf: Leaf, values: FieldValues): string | null {
  const word = leaf.poster && Object.hasOwn(values, leaf.poster.key) ? values[leaf.poster.key] : null;
  return typeof word === 'string' ? word : null;
}

function titleWords(field: Field, value: FieldValue): string {
  if (field.flags) return field.flags.includes(String(value)) ? String(value) : '';
  if (field instanceof MoneyField) return value === NEGOTIABLE ? '' : field.words(value as number);
  return field.chip(value);
}

/** The fields whose answers stand in the price. */
function pricedKeys(leaf: Leaf, values: FieldValues): readonly string[] {
  return leaf.priceSpan ? leaf.priceKeys : [priceOf(leaf, values)?.key ?? ''];
}

/** One item for each field, and one for each set of fields that are told together. */
function inSets<Item>(leaf: Leaf, held: Held[], tell: (members: Held[], set?: FieldSet) => Item): Item[] {
  const done = new Set<string>();
  return held.flatMap(([field, value]) => {
    if (done.has(field.key)) return [];
    const set = leaf.sets.find(({ keys }) => keys.includes(field.key));
    const members: Held[] = set ? held.filter(([member]) => set.keys.includes(member.key)) : [[field, value]];
    for (const [member] of members) done.add(member.key);
    return [tell(members, set)];
  });
}

/** 2室1厅1卫; 3 / 6 层, the unit said once when all share it. */
function wordsOf(members: Held[], set?: FieldSet): string {
  const units = new Set(members.map(([field]) => field.unit));
  const numbers = members.every(([field]) => field instanceof NumberField);
  if (!set || members.length === 1 || units.size > 1 || !numbers)
    return members.map(([field, value]) => field.words(value)).join(set?.join ?? '');
  return `${members.map(([, value]) => String(value)).join(set.join)} ${[...units][0]}`;
}

const lengthOf = (pieces: string[]): number => [...pieces.join(' ')].length;
