import { DAY, MINUTE } from '../../../kernel/clock.js';
import { isoMoment } from '../../../kernel/format.js';

/** The city's time; every stored day and hour is told in it. */
const ZONE = '+08:00';
const DAY_FORM = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const MONTH_FORM = /^(\d{4})[-/.年](\d{1,2})月?$/;
const TIME_FORM = /^(\d{1,2})[:：点时](\d{2})?分?(?::\d{2}(?:\.\d+)?)?$/;
const WEEKDAYS = '日一二三四五六';

const two = (part: string | number) => String(part).padStart(2, '0');
const plain = (typed: string) => typed.normalize('NFKC').trim();

/** YYYY-MM, from 2020-05, 2020年5月, 2020/5, 202005; null when it is no month from 1900 to 2100. */
export function readMonth(typed: string): string | null {
  const [, year = '', month = ''] = MONTH_FORM.exec(plain(typed).replace(/^(\d{4})(\d{2})$/, '$1-$2')) ?? [];
  const right = Number(year) >= 1900 && Number(year) <= 2100 && Number(month) >= 1 && Number(month) <= 12;
  return right ? `${year}-${two(month)}` : null;
}

/** YYYY-MM-DD, from 2027-01-05, 2027/1/5, 2027年1月5日, 20270105; null when there is no such day. */
export function readDay(typed: string): string | null {
  const [, year = '', month = '', day = ''] =
    DAY_FORM.exec(plain(typed).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')) ?? [];
  if (!readMonth(`${year}-${month}`)) return null;
  const read = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(`${read}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== read ? null : read;
}

/** YYYY-MM-DDTHH:mm, with a T or a blank between; null when there is no such moment. */
export function readMoment(typed: string): string | null {
  const [dayText = '', timeText = ''] = plain(typed).replace(/\s+/g, ' ').split(/[T ]/i);
  const day = readDay(dayText);
  const [, hour = '', minute = '00'] = TIME_FORM.exec(timeText) ?? [];
  if (!day || hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${two(hour)}:${minute}`;
}

/** Epoch milliseconds of a stored moment. */
export const momentAt = (moment: string): number => Date.parse(`${moment}:00${ZONE}`);

/** Days since 1970, as the index compares days. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Minutes since 1970, as the index compares moments. */
export const minuteNumber = (moment: string): number => Math.round(momentAt(moment) / MINUTE);

/** 202005, as the index compares months. */
export const monthNumber = (month: string): number => Number(month.replace('-', ''));

/** Today in the city, YYYY-MM-DD. */
export const today = (now: number): string => isoMoment(now).slice(0, 10);

/** 2020年5月 */
export const monthWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** 1月5日 */
export const shortDayWords = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** 2027年1月5日 */
export const dayWords = (day: string): string => `${Number(day.slice(0, 4))}年${shortDayWords(day)}`;

/** 周二 */
export const weekdayWords = (day: string): string => `周${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
