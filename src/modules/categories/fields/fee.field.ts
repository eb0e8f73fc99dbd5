import { cleanLine } from '../../../kernel/text.js';
import { moneyWords, readAmount } from './amount.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen, narrowBy, options } from './options.js';
import { optionsFilter } from './select.field.js';
import { Typed } from './typed.js';

/** One of several words, the last of which (自填) asks for a sum in `KEY.amount`; a bare number in `KEY` is that sum as well. */
export class FeeField extends Field<string | number> {
  override holds(stored: FieldValue): stored is string | number {
    return typeof stored === 'string' || (typeof stored === 'number' && Number.isFinite(stored));
  }

  override read(typed: Typed): Reading<string | number> {
    if (typed.broken(this.key) || typed.several(this.key)) return fault(`${this.label}请只选一项`);
    const word = cleanLine(typed.one(this.key));
    if (word === '') return null;
    if (word !== this.own) return this.list.includes(word) ? value(word) : this.readSum(word, this.key);
    const strange = typed.broken(this.amountName) || typed.several(this.amountName);
    return this.readSum(strange ? '?' : typed.one(this.amountName), this.amountName);
  }

  override control(typed: Typed): Control {
    const word = cleanLine(typed.one(this.key));
    const bare = word !== '' && !this.list.includes(word);
    const amount = {
      name: this.amountName,
      label: `${this.label}多少${this.unit}`,
      value: bare ? word : typed.one(this.amountName),
      placeholder: `选“${this.own}”的，写多少${this.unit}`,
      unit: this.unit ?? '元',
    };
    return { kind: 'picks', type: 'radio', options: options(this.list, [bare ? this.own : word]), amount };
  }

  override get missing(): string {
    return `请选择${this.label}`;
  }

  override typedOf(stored: string | number): Record<string, string> {
    return typeof stored === 'number'
      ? { [this.key]: this.own, [this.amountName]: String(stored) }
      : { [this.key]: stored };
  }

  override words(stored: string | number): string {
    return typeof stored === 'number' ? moneyWords([stored], this.unit ?? '元').words : stored;
  }

  override searchText(): string {
    return '';
  }

  override labels(stored: string | number): string[] {
    return [this.labelFor(typeof stored === 'number' ? this.own : stored)];
  }

  override filterModel(query: Typed): FilterModel {
    return optionsFilter(this, this.list, query);
  }

  override narrow(query: Typed): Narrowing {
    return narrowBy(this, chosen(query, this.queryName, this.list), (word) => `${this.label}${word}`);
  }

  private readSum(text: string, at: string): Reading<number> {
    const sum = readAmount(text, [this.unit ?? '元'])?.amount;
    const right = sum !== undefined && sum >= (this.min ?? 0) && sum <= (this.max ?? Infinity);
    return right ? value(sum) : fault(`${this.label}请填多少${this.unit}，只写数字，例如 ${this.example}`, at);
  }

  private get list(): readonly string[] {
    return this.options ?? [];
  }

  private get own(): string {
    return this.list.at(-1) ?? '';
  }

  private get amountName(): string {
    return `${this.key}.amount`;
  }
}
