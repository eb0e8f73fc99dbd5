import { cleanLine } from '../../../kernel/text.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing, NO_NARROWING } from './models.js';
import { Typed } from './typed.js';

const TICKED = ['1', 'on', 'true', '是', '有'];
const NOT_TICKED = ['0', 'off', 'false', '否', '无'];

/** A tick. Only ever stored when it is set. */
export class BoolField extends Field<true> {
  override holds(stored: FieldValue): stored is true {
    return stored === true;
  }

  override read(typed: Typed): Reading<true> {
    const words = typed.all(this.key).map(cleanLine);
    const stranger = words.some((word) => !TICKED.includes(word) && !NOT_TICKED.includes(word));
    if (typed.broken(this.key) || stranger) return fault(`“${this.ask ?? this.label}”请打勾或空着`);
    return words.some((word) => TICKED.includes(word)) ? value(true) : null;
  }

  override control(typed: Typed): Control {
    return { kind: 'tick', value: '1', checked: isTicked(typed, this.key) };
  }

  override get missing(): string {
    return `请勾选“${this.ask ?? this.label}”，勾了才能发布`;
  }

  override typedOf(): Record<string, string> {
    return { [this.key]: '1' };
  }

  override words(): string {
    return this.yes ?? '是';
  }

  override chip(): string {
    return this.label;
  }

  /** What everybody has to tick tells nothing apart. */
  override searchText(): string {
    return this.required ? '' : this.label;
  }

  override labels(): string[] {
    return [this.labelFor('1')];
  }

  override filterModel(query: Typed): FilterModel {
    const shared = { key: this.key, id: `f-${this.queryName}`, name: this.queryName, label: this.ask ?? this.label };
    return { kind: 'tick', ...shared, checked: isTicked(query, this.queryName) };
  }

  override narrow(query: Typed): Narrowing {
    if (!isTicked(query, this.queryName)) return NO_NARROWING;
    const on = [{ words: this.ask ?? this.label, remove: [{ key: this.queryName }] }];
    return { ...NO_NARROWING, labels: [this.labelFor('1')], on };
  }
}

const isTicked = (typed: Typed, name: string): boolean =>
  typed.all(name).some((word) => TICKED.includes(cleanLine(word)));
