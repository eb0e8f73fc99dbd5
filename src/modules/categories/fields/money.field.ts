import { cleanLine } from '../../../kernel/text.js';
import { isShortUnit, moneyWords, readAmount, round } from './amount.js';
import { AmountValue, FieldValue, NEGOTIABLE } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { options } from './options.js';
import { boundsOf, narrowByRange, rangeFilter } from './ranges.js';
import { Typed } from './typed.js';

/** Words that people write for 0 where that is an answer. */
const NOTHING = ['无', '免费', '不要钱'];

export type MoneyValue = number | string | AmountValue;

/** A sum, or 面议. The box and the 面议 tick have the same name, so both may arrive; the tick, being an act, then wins. */
export class MoneyField extends Field<MoneyValue> {
  override holds(stored: FieldValue): stored is MoneyValue {
    if (typeof stored === 'object')
      return 'amount' in stored && Number.isFinite(stored.amount) && typeof stored.unit === 'string';
    return stored === NEGOTIABLE || (typeof stored === 'number' && Number.isFinite(stored));
  }

  override read(typed: Typed): Reading<MoneyValue> {
    const texts = typed.all(this.key).map(cleanLine);
    const sums = [...new Set(texts.filter((text) => text !== NEGOTIABLE))];
    if (typed.broken(this.key)) return fault(this.wanted);
    if (texts.includes(NEGOTIABLE)) return value(NEGOTIABLE);
    if (sums.length === 0) return null;
    if (sums.length > 1) return fault(this.wanted);
    return this.readSum(sums[0]!, cleanLine(typed.one(this.unitName)));
  }

  override control(typed: Typed): Control {
    const texts = typed.all(this.key).map(cleanLine);
    const said = texts.includes(NEGOTIABLE);
    const sum = {
      value: texts.find((text) => text !== NEGOTIABLE) ?? '',
      placeholder: this.placeholder,
      maxlength: 20,
    };
    const units =
      this.unitNames.length > 1
        ? { name: this.unitName, options: options(this.unitNames, [this.pickedUnit(typed)]) }
        : undefined;
    const negotiable = this.negotiable || said ? { word: NEGOTIABLE, checked: said } : undefined;
    return {
      kind: 'box',
      type: 'text',
      inputmode: 'decimal',
      min: this.min,
      ...sum,
      unit: units ? undefined : this.unit,
      short: isShortUnit(this.unit),
      units,
      negotiable,
    };
  }

  override get missing(): string {
    return this.wanted;
  }

  override typedOf(stored: MoneyValue): Record<string, string> {
    if (typeof stored !== 'object') return { [this.key]: String(stored) };
    return { [this.key]: String(stored.amount), [this.unitName]: stored.unit };
  }

  override words(stored: MoneyValue): string {
    if (stored === NEGOTIABLE) return NEGOTIABLE;
    const { amount, unit } = this.amountOf(stored);
    return amount === 0 && this.zero ? this.zero : moneyWords([amount], unit).words;
  }

  override chip(stored: MoneyValue): string {
    return `${this.label} ${this.words(stored)}`;
  }

  override searchText(): string {
    return '';
  }

  override measures(stored: MoneyValue): Record<string, number> {
    const measure = this.measure(stored);
    return measure === null ? {} : { [this.queryName]: measure };
  }

  override filterModel(query: Typed): FilterModel {
    const named = { key: this.key, label: this.label, unit: this.firstUnit };
    return rangeFilter(query, boundsOf(this.queryName), named);
  }

  override narrow(query: Typed): Narrowing {
    return this.narrowBetween(query, boundsOf(this.queryName));
  }

  /** A range of this money under other names: `min` and `max` of the list's address ask for the measure `price`. */
  narrowBetween(query: Typed, bounds: { least: string; most: string; measure: string }): Narrowing {
    const read = (typed: string) => readAmount(typed, [this.firstUnit])?.amount ?? null;
    return narrowByRange(query, bounds, { read, say: (typed) => String(read(typed)), unit: this.firstUnit });
  }

  /** The sum and its unit; null for 面议. */
  sumOf(stored: MoneyValue): AmountValue | null {
    return stored === NEGOTIABLE ? null : this.amountOf(stored);
  }

  /** The sum in the first unit, as the index compares it; null when it cannot be compared. */
  measure(stored: MoneyValue): number | null {
    const sum = this.sumOf(stored);
    if (!sum) return null;
    const factor =
      sum.unit === this.firstUnit ? 1 : Object.entries(this.units ?? {}).find(([unit]) => unit === sum.unit)?.[1];
    return factor ? round(sum.amount * factor) : null;
  }

  private readSum(text: string, picked: string): Reading<MoneyValue> {
    if (this.zero && (text === this.zero || NOTHING.includes(text))) return value(0);
    const said = readAmount(text, this.unitNames);
    if (!said) return fault(this.wanted);
    if (picked !== '' && !this.unitNames.includes(picked)) return fault(`${this.label}的单位请从列出的里面选`);
    const unit = said.unit ?? (picked || this.firstUnit);
    const [least, most] = [this.min ?? 0, this.max ?? Infinity];
    if (said.amount < least) return fault(`${this.label}最少 ${least} ${unit}`);
    if (said.amount > most)
      return fault(
        `${this.label}太大了，最多 ${most} ${unit}${unit.startsWith('万') ? '；单位是万元，58 万只写 58' : ''}`,
      );
    return value(unit === this.firstUnit ? said.amount : { amount: said.amount, unit });
  }

  private amountOf(stored: MoneyValue): AmountValue {
    return typeof stored === 'object' ? stored : { amount: Number(stored), unit: this.firstUnit };
  }

  private pickedUnit(typed: Typed): string {
    return this.unitNames.find((unit) => unit === cleanLine(typed.one(this.unitName))) ?? this.firstUnit;
  }

  private get unitName(): string {
    return `${this.key}.unit`;
  }

  private get unitNames(): string[] {
    return this.units ? Object.keys(this.units) : [this.firstUnit];
  }

  private get firstUnit(): string {
    return this.unit ?? '元';
  }

  private get wanted(): string {
    const example = this.example === undefined ? '' : `，例如 ${this.example}`;
    return `${this.ask ?? this.label}请填多少${this.firstUnit}，只写数字${example}${this.negotiable ? '；没定就勾“面议”' : ''}`;
  }
}
