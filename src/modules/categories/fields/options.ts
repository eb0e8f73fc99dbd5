import { cleanLine } from '../../../kernel/text.js';
import { FieldDefinition } from './definition.js';
import { Option, Narrowing, NO_NARROWING } from './models.js';
import { Typed } from './typed.js';

/** Words to choose from, with those marked that are chosen. */
export function options(words: readonly string[], picked: readonly string[]): Option[] {
  return words.map((word) => ({ value: word, label: word, checked: picked.includes(word) }));
}

/** Those of `known` that were sent under this name. */
export function chosen(typed: Typed, name: string, known: readonly string[]): string[] {
  const sent = new Set(typed.all(name).map(cleanLine));
  return known.filter((word) => sent.has(word));
}

/** The options that are picked, and after them those that hold by that: 包吃住 is 包吃 and 包住. */
export function withImplied(picked: readonly string[], implies: FieldDefinition['implies'] = {}): string[] {
  const all = new Set(picked);
  const rules = Object.entries(implies).map(([options, implied]) => ({ options: options.split('+'), implied }));
  for (let before = -1; before < all.size;) {
    before = all.size;
    const holding = rules.filter(({ options }) => options.every((option) => all.has(option)));
    for (const option of holding.flatMap(({ implied }) => implied)) all.add(option);
  }
  return [...all];
}

/** Any of the values picked in a filter; `say` makes the words of what is on. */
export function narrowBy(
  field: { readonly queryName: string },
  picked: readonly string[],
  say = (value: string) => value,
): Narrowing {
  if (picked.length === 0) return NO_NARROWING;
  const labels = picked.map((value) => `${field.queryName}=${value}`);
  const on = picked.map((value) => ({ words: say(value), remove: [{ key: field.queryName, value }] }));
  return { ...NO_NARROWING, labels: [labels.length === 1 ? labels[0]! : labels], on };
}

/** As many as are shown as pressable words; more become a list to pull down. */
export const MANY = 6;
