import { DAY } from '../../../kernel/clock.js';
import { isShortUnit, numberWithUnit, readAmount, round } from './amount.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing } from './models.js';
import { chosen, narrowBy, options } from './options.js';
import { boundsOf, narrowByRange, rangeFilter } from './ranges.js';
import { Typed } from './typed.js';

/** A number with a unit: whole (`int`, `year`) or with at most two decimals (`decimal`). */
export class NumberField extends Field<number> {
  override holds(stored: FieldValue): stored is number {
    return typeof stored === 'number' && Number.isFinite(stored);
  }

  override read(typed: Typed, now: number): Reading<number> {
    const texts = this.texts(typed);
    if (typed.broken(this.key) || new Set(texts).size > 1) return fault(`${this.label}没有看懂，请重新填写`);
    if (texts.length === 0) return null;
    const number = readAmount(texts[0]!, this.inUnits)?.amount ?? null;
    if (number === null || (this.whole && !Number.isInteger(number))) return fault(this.wanted);
    const max = this.past ? new Date(now + DAY).getUTCFullYear() : (this.max ?? Infinity);
    return number < (this.min ?? -Infinity) || number > max ? fault(this.limits(max)) : value(number);
  }

  override control(typed: Typed): Control {
    const inputmode = this.whole ? 'numeric' : 'decimal';
    const unit = this.type === 'year' ? '年' : this.unit;
    return {
      kind: 'box',
      type: 'text',
      inputmode,
      min: this.min,
      maxlength: 20,
      value: this.texts(typed)[0] ?? '',
      placeholder: this.placeholder,
      unit,
      short: isShortUnit(unit),
    };
  }

  override get missing(): string {
    return this.wanted;
  }

  override typedOf(stored: number): Record<string, string> {
    return { [this.key]: String(stored) };
  }

  override words(stored: number): string {
    return this.type === 'year' ? `${stored}年` : numberWithUnit(stored, this.unit ?? '');
  }

  override labels(stored: number): string[] {
    if (!this.choices) return [];
    return [this.labelFor(String(stored)), ...(stored >= this.choices ? [this.labelFor(this.most)] : [])];
  }

  override measures(stored: number): Record<string, number> {
    return { [this.queryName]: stored };
  }

  override filterModel(query: Typed): FilterModel {
    const named = { key: this.key, label: this.ask ?? this.label };
    if (!this.choices) return rangeFilter(query, boundsOf(this.queryName), { ...named, unit: this.unit ?? '' });
    const offered = options(this.offered, this.picked(query)).map((option) => ({
      ...option,
      label: this.choiceWords(option.value),
    }));
    return { ...named, kind: 'picks', id: `f-${this.queryName}`, name: this.queryName, options: offered };
  }

  override narrow(query: Typed): Narrowing {
    const exact = this.choices ? this.picked(query) : [];
    if (exact.length > 0) return narrowBy(this, exact, (choice) => this.choiceWords(choice));
    const read = (typed: string) => readAmount(typed, this.inUnits)?.amount ?? null;
    const say = (typed: string) => String(read(typed));
    return narrowByRange(exactly(query, this.queryName), boundsOf(this.queryName), {
      read,
      say,
      unit: this.unit ?? '',
    });
  }

  /** `area` is the size of a home as well as the region's part in the contract's form; a known area code is never a size. */
  private texts(typed: Typed): string[] {
    return typed.all(this.key).filter((text) => !this.regions.area(text.trim()));
  }

  /** 1, 2, 3, 4+ for four choices; numbers beyond are understood too. */
  private get offered(): string[] {
    return [...Array.from({ length: this.choices! - 1 }, (_, index) => String(index + 1)), this.most];
  }

  private get most(): string {
    return `${this.choices}+`;
  }

  private picked(query: Typed): string[] {
    const beyond = Array.from({ length: this.max ?? 0 }, (_, index) => String(index + 1)).slice(this.choices! - 1);
    // An unescaped plus sign arrives as a blank.
    const most = query.all(this.queryName).includes(`${this.choices} `);
    const picked = chosen(query, this.queryName, [...this.offered, ...beyond]);
    return most ? [...picked.filter((choice) => choice !== String(this.choices)), this.most] : picked;
  }

  private choiceWords(choice: string): string {
    return choice === this.most ? `${this.choices}${this.unit ?? ''}以上` : `${choice}${this.unit ?? ''}`;
  }

  private get whole(): boolean {
    return this.type !== 'decimal';
  }

  private get inUnits(): string[] {
    return [this.type === 'year' ? '年' : (this.unit ?? '')];
  }

  private get wanted(): string {
    return `${this.ask ?? this.label}请填${this.whole ? '整数' : '数字'}${this.example === undefined ? '' : `，例如 ${this.example}`}`;
  }

  private limits(max: number): string {
    const unit = this.unit ?? (this.type === 'year' ? '年' : '');
    const [least, most] = [this.min === undefined ? null : round(this.min), max === Infinity ? null : max];
    if (least !== null && most !== null) return `${this.ask ?? this.label}要在 ${least} 到 ${most} ${unit}之间`;
    return least !== null ? `${this.label}最少 ${least} ${unit}` : `${this.label}最多 ${most} ${unit}`;
  }
}

/** `f.seat=7` means from 7 to 7. */
function exactly(query: Typed, name: string): Typed {
  const exact = query.one(name);
  if (exact === '') return query;
  return new Typed({ [`${name}.min`]: exact, [`${name}.max`]: exact });
}
