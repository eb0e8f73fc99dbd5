import { clean, cleanLine, fold, length } from '../../../kernel/text.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen, narrowBy, options } from './options.js';
import { Typed } from './typed.js';

/** Words of one's own: one line, or several. `suggest` offers the common answers; those can be filtered by exactly. */
export class TextField extends Field<string> {
  override holds(stored: FieldValue): stored is string {
    return typeof stored === 'string';
  }

  override read(typed: Typed): Reading<string> {
    if (typed.broken(this.key) || typed.several(this.key)) return fault(`${this.label}没有看懂，请重新填写`);
    const text = this.type === 'textarea' ? clean(typed.one(this.key)) : cleanLine(typed.one(this.key));
    if (text === '') return null;
    const count = length(text);
    return count <= this.longest ? value(text) : fault(`${this.label}最多 ${this.longest} 个字，现在有 ${count} 个`);
  }

  override control(typed: Typed): Control {
    const shared = { value: typed.one(this.key), maxlength: this.longest, placeholder: this.placeholder };
    if (this.type === 'textarea') return { kind: 'textarea', ...shared };
    const suggest = this.suggest && { id: `f-${this.key}-list`, options: this.suggest };
    return { kind: 'box', type: 'text', ...shared, suggest };
  }

  override typedOf(stored: string): Record<string, string> {
    return { [this.key]: stored };
  }

  override words(stored: string): string {
    return stored;
  }

  override labels(stored: string): string[] {
    const text = fold(stored);
    return (this.suggest ?? []).filter((known) => text.includes(fold(known))).map((known) => this.labelFor(known));
  }

  override filterModel(query: Typed): FilterModel {
    const shared = { key: this.key, id: `f-${this.queryName}`, name: this.queryName, label: this.label };
    if (!this.suggest) return { ...shared, kind: 'words', value: query.one(this.queryName) };
    return { ...shared, kind: 'select', options: options(this.suggest, query.all(this.queryName)) };
  }

  override narrow(query: Typed): Narrowing {
    const known = chosen(query, this.queryName, this.suggest ?? []);
    const words = query
      .all(this.queryName)
      .map((text) => cleanLine(text).replace(/^-+/, '').slice(0, this.longest))
      .filter((text) => text !== '' && !known.includes(text));
    const on = words.map((text) => ({ words: text, remove: [{ key: this.queryName, value: text }] }));
    const narrowing = narrowBy(this, known);
    return { ...narrowing, words, on: [...narrowing.on, ...on] };
  }

  private get longest(): number {
    return this.maxLength ?? 50;
  }
}
