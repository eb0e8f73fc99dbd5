import { DAY, HOUR } from '../../../kernel/clock.js';
import { FieldValue } from './definition.js';
import { Field, fault, Reading, value } from './field.js';
import { BoxControl, Control, FilterModel, Narrowing, NO_NARROWING } from './models.js';
import {
  dayNumber,
  dayWords,
  minuteNumber,
  momentAt,
  monthNumber,
  monthWords,
  readDay,
  readMoment,
  readMonth,
  shortDayWords,
  today,
  weekdayWords,
} from './moments.js';
import { boundsOf, narrowByRange, rangeFilter } from './ranges.js';
import { Typed } from './typed.js';

const YEAR = 366 * DAY;

/** What months, days and moments have in common: one box of the browser's own kind, a stored text. */
abstract class CalendarField extends Field<string> {
  protected abstract readonly box: BoxControl['type'];
  protected abstract readonly sample: string;
  /** The stored form of what was typed, or null. */
  protected abstract parse(typed: string): string | null;
  /** What is wrong with a value that is a moment as such. */
  protected abstract sense(stored: string, now: number): string | null;

  override holds(stored: FieldValue): stored is string {
    return typeof stored === 'string' && this.parse(stored) === stored;
  }

  override read(typed: Typed, now: number): Reading<string> {
    const text = typed.one(this.key);
    const read = typed.broken(this.key) || typed.several(this.key) ? null : text === '' ? '' : this.parse(text);
    if (read === '') return null;
    if (read === null) return fault(`${this.label}请写成 ${this.sample} 的样子`);
    const nonsense = this.sense(read, now);
    return nonsense === null ? value(read) : fault(nonsense);
  }

  override control(typed: Typed): Control {
    const text = typed.one(this.key);
    return { kind: 'box', type: this.box, value: this.parse(text) ?? text };
  }

  override get missing(): string {
    return `请选${this.label}`;
  }

  override typedOf(stored: string): Record<string, string> {
    return { [this.key]: stored };
  }

  override searchText(): string {
    return '';
  }
}

/** 上牌 2020年5月 */
export class MonthField extends CalendarField {
  protected readonly box = 'month';
  protected readonly sample = '2020-05';
  protected readonly parse = readMonth;

  protected override sense(month: string, now: number): string | null {
    return this.past && month > today(now).slice(0, 7) ? `${this.label}还没有到，请检查年份和月份` : null;
  }

  override words(month: string): string {
    return monthWords(month);
  }

  override measures(month: string): Record<string, number> {
    return { [this.queryName]: monthNumber(month) };
  }

  /** In the filter a year is enough. */
  override filterModel(query: Typed): FilterModel {
    return rangeFilter(query, boundsOf(this.queryName), { key: this.key, label: this.label, unit: '年' });
  }

  override narrow(query: Typed): Narrowing {
    const read = (typed: string, bound: 'least' | 'most') => {
      const year = /^\d{4}$/.exec(typed.trim())?.[0];
      const month = readMonth(year ? `${year}-${bound === 'least' ? '01' : '12'}` : typed);
      return month === null ? null : monthNumber(month);
    };
    const say = (typed: string) => (/^\d{4}$/.test(typed.trim()) ? `${typed.trim()}年` : monthWords(readMonth(typed)!));
    return narrowByRange(query, boundsOf(this.queryName), { read, say, unit: '', alone: ['以后', '以前'] });
  }
}

/** 入住 2027年1月5日 */
export class DateField extends CalendarField {
  protected readonly box = 'date';
  protected readonly sample = '2027-01-05';
  protected readonly parse = readDay;

  protected override sense(day: string, now: number): string | null {
    if (this.future && day < today(now)) return `${this.label}已经过去了，请重新选`;
    return this.past && day > today(now) ? `${this.label}还没有到，请检查` : null;
  }

  override words(day: string): string {
    return dayWords(day);
  }

  override chip(day: string): string {
    return shortDayWords(day);
  }

  override measures(day: string): Record<string, number> {
    return { [this.queryName]: dayNumber(day) };
  }
}

/** 出发 1月5日 周二 09:00 */
export class MomentField extends CalendarField {
  protected readonly box = 'datetime-local';
  protected readonly sample = '2027-01-05 09:00';
  protected readonly parse = readMoment;

  protected override sense(moment: string, now: number): string | null {
    const at = momentAt(moment);
    if (this.future && at < now - HOUR) return `${this.label}已经过去了，请重新选`;
    return at > now + YEAR ? `${this.label}最远只能选到一年以内` : null;
  }

  override words(moment: string): string {
    return `${dayWords(moment.slice(0, 10))} ${weekdayWords(moment.slice(0, 10))} ${moment.slice(11)}`;
  }

  override chip(moment: string): string {
    return `${shortDayWords(moment)} ${moment.slice(11)}`;
  }

  override measures(moment: string): Record<string, number> {
    return { [this.queryName]: minuteNumber(moment) };
  }

  override filterModel(query: Typed): FilterModel {
    return dayFilter(this, query);
  }

  override narrow(query: Typed): Narrowing {
    const day = readDay(query.one(this.queryName));
    if (day === null) return NO_NARROWING;
    const range = { measure: this.queryName, min: minuteNumber(`${day}T00:00`), max: minuteNumber(`${day}T23:59`) };
    return { ...NO_NARROWING, ranges: [range], on: [dayOn(this, day)] };
  }
}

/** The question “on which day” of a filter. */
export function dayFilter(field: { key: string; queryName: string; label: string }, query: Typed): FilterModel {
  const { key, queryName, label } = field;
  return { kind: 'day', key, id: `f-${queryName}`, name: queryName, label, value: readDay(query.one(queryName)) ?? '' };
}

export function dayOn(field: { queryName: string; label: string }, day: string) {
  return { words: `${field.label} ${shortDayWords(day)}`, remove: [{ key: field.queryName }] };
}
