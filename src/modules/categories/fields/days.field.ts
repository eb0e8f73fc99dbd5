import { DAY } from '../../../kernel/clock.js';
import { DaysValue, FieldValue } from './definition.js';
import { dayFilter, dayOn } from './date.fields.js';
import { Field, fault, Reading, value } from './field.js';
import { Control, FilterModel, Narrowing, NO_NARROWING } from './models.js';
import { dayNumber, dayWords, readDay, shortDayWords, today } from './moments.js';
import { Typed } from './typed.js';

const BETWEEN = /\s*[~～至]\s*/;

/** One day, or from one day to another: `KEY` and, if there is a second, `KEY.end`; `a~b` in one is understood too. */
export class DaysField extends Field<DaysValue> {
  override holds(stored: FieldValue): stored is DaysValue {
    if (typeof stored !== 'object' || !('from' in stored) || readDay(String(stored.from)) !== stored.from) return false;
    return stored.to === undefined || readDay(String(stored.to)) === stored.to;
  }

  override read(typed: Typed, now: number): Reading<DaysValue> {
    const [first, last] = this.texts(typed);
    if ([this.key, this.endName].some((name) => typed.broken(name) || typed.several(name))) return fault(this.wanted);
    if (first === '' && last === '') return null;
    const from = readDay(first || last);
    const to = last === '' ? undefined : readDay(last);
    if (from === null) return fault(this.wanted);
    if (to === null) return fault(this.wanted, this.endName);
    if (to !== undefined && to < from) return fault(`${this.label}：结束的日子不能早于开始的日子`, this.endName);
    return this.sense({ from, ...(to !== undefined && to !== from && { to }) }, now);
  }

  override control(typed: Typed): Control {
    const [first, last] = this.texts(typed).map((text) => readDay(text) ?? text);
    return { kind: 'days', value: first!, end: { name: this.endName, value: last! } };
  }

  override get missing(): string {
    return `请选${this.label}`;
  }

  override typedOf({ from, to }: DaysValue): Record<string, string> {
    return to === undefined ? { [this.key]: from } : { [this.key]: from, [this.endName]: to };
  }

  override words({ from, to }: DaysValue): string {
    if (to === undefined) return dayWords(from);
    return `${dayWords(from)}至${from.slice(0, 4) === to.slice(0, 4) ? shortDayWords(to) : dayWords(to)}`;
  }

  override chip({ from, to }: DaysValue): string {
    return to === undefined ? shortDayWords(from) : `${shortDayWords(from)}至${shortDayWords(to)}`;
  }

  override searchText(): string {
    return '';
  }

  override measures({ from, to }: DaysValue): Record<string, number> {
    return { [this.queryName]: dayNumber(from), [`${this.queryName}.end`]: dayNumber(to ?? from) };
  }

  override filterModel(query: Typed): FilterModel {
    return dayFilter(this, query);
  }

  /** What has begun by that day and has not ended before it. */
  override narrow(query: Typed): Narrowing {
    const day = readDay(query.one(this.queryName));
    if (day === null) return NO_NARROWING;
    const ranges = [
      { measure: this.queryName, max: dayNumber(day) },
      { measure: `${this.queryName}.end`, min: dayNumber(day) },
    ];
    return { ...NO_NARROWING, ranges, on: [dayOn(this, day)] };
  }

  private sense(days: DaysValue, now: number): Reading<DaysValue> {
    if (this.future && (days.to ?? days.from) < today(now)) return fault(`${this.label}已经过去了，请重新选`);
    return this.future && days.from > today(now + 366 * DAY) ? fault(`${this.label}最远只能选到一年以内`) : value(days);
  }

  private texts(typed: Typed): [string, string] {
    const [first = '', last = ''] = typed.one(this.key).split(BETWEEN);
    return [first.trim(), (typed.one(this.endName) || last).trim()];
  }

  private get endName(): string {
    return `${this.key}.end`;
  }

  private get wanted(): string {
    return `${this.label}请写成 2027-01-05 的样子`;
  }
}
