import { cleanLine } from '../../../kernel/text.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen, narrowBy, options, withImplied } from './options.js';
import { optionsFilter } from './select.field.js';
import { Typed } from './typed.js';

/** Any of several words, kept in the order of the list. */
export class MultiField extends Field<string[]> {
  override holds(stored: FieldValue): stored is string[] {
    return Array.isArray(stored) && stored.every((word) => typeof word === 'string');
  }

  override read(typed: Typed): Reading<string[]> {
    const known = chosen(typed, this.key, this.list);
    const strangers = typed.all(this.key).filter((word) => !this.list.includes(cleanLine(word)));
    if (typed.broken(this.key) || strangers.length > 0) return fault(`${this.label}请从列出的里面选`);
    return known.length > 0 ? value(known) : null;
  }

  override control(typed: Typed): Control {
    return { kind: 'picks', type: 'checkbox', options: options(this.list, chosen(typed, this.key, this.list)) };
  }

  override get missing(): string {
    return `请选择${this.label}，可以选几项`;
  }

  override typedOf(stored: string[]): Record<string, string[]> {
    return { [this.key]: stored };
  }

  override words(stored: string[]): string {
    return stored.join('、');
  }

  override chip(stored: string[]): string {
    return stored.slice(0, 2).join('、') + (stored.length > 2 ? '等' : '');
  }

  override searchText(stored: string[]): string {
    return withImplied(stored, this.implies).join(' ');
  }

  /** 全市 and 不限 are found under every word. */
  override labels(stored: string[]): string[] {
    const all = this.every !== undefined && stored.includes(this.every);
    return (all ? this.list : withImplied(stored, this.implies)).map((word) => this.labelFor(word));
  }

  override filterModel(query: Typed): FilterModel {
    return optionsFilter(this, this.list, query);
  }

  override narrow(query: Typed): Narrowing {
    return narrowBy(this, chosen(query, this.queryName, this.list));
  }

  private get list(): readonly string[] {
    return this.options ?? [];
  }
}
