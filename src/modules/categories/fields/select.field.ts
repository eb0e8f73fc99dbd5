import { cleanLine } from '../../../kernel/text.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen, MANY, narrowBy, options, withImplied } from './options.js';
import { Typed } from './typed.js';

/** One of several words. */
export class SelectField extends Field<string> {
  override holds(stored: FieldValue): stored is string {
    return typeof stored === 'string';
  }

  override read(typed: Typed): Reading<string> {
    if (typed.broken(this.key) || typed.several(this.key)) return fault(`${this.label}请只选一项`);
    const word = cleanLine(typed.one(this.key));
    if (word === '') return null;
    return this.list.includes(word) ? value(word) : fault(`${this.label}请从列出的里面选一项`);
  }

  override control(typed: Typed): Control {
    const list = options(this.list, chosen(typed, this.key, this.list));
    return this.list.length <= MANY
      ? { kind: 'picks', type: 'radio', options: list }
      : { kind: 'select', options: list };
  }

  override get missing(): string {
    return `请选择${this.label}`;
  }

  override typedOf(stored: string): Record<string, string> {
    return { [this.key]: stored };
  }

  override words(stored: string): string {
    return stored;
  }

  override labels(stored: string): string[] {
    return withImplied([stored], this.implies).map((option) => this.labelFor(option));
  }

  override filterModel(query: Typed): FilterModel {
    return optionsFilter(
      { key: this.key, queryName: this.queryName, label: this.personal ? '谁发的' : this.label },
      this.list,
      query,
    );
  }

  override narrow(query: Typed): Narrowing {
    return narrowBy(this, chosen(query, this.queryName, this.list));
  }

  private get list(): readonly string[] {
    return this.options ?? [];
  }
}

/** Pressable words; a list to pull down when they are many and at most one is chosen. */
export function optionsFilter(
  field: { key: string; queryName: string; label: string },
  list: readonly string[],
  query: Typed,
): FilterModel {
  const picked = chosen(query, field.queryName, list);
  const kind = list.length <= MANY || picked.length > 1 ? 'picks' : 'select';
  return {
    kind,
    key: field.key,
    id: `f-${field.queryName}`,
    name: field.queryName,
    label: field.label,
    options: options(list, picked),
  };
}
