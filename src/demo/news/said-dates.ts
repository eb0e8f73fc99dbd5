import { DAY } from '../../kernel/clock.js';
import { dateWords, isoMoment } from '../../kernel/format.js';

const SAID = /\{(?:([+-]?\d+)(周)?|周([一二三四五六日]))\}/g;
const WEEKDAYS = '日一二三四五六';

/**
 * `{+1}` → 11月26日 and `{+1周}` → 11月26日（周四）, counted in days from `at`; `{周六}` → 11月28日（周六）, the next one after its day.
 * In the city's time.
 */
export function withDates(text: string, at: number): string {
  return text.replace(SAID, (_, days?: string, withWeekday?: string, weekday?: string) => {
    const moment = at + (weekday ? daysUntil(WEEKDAYS.indexOf(weekday), at) : Number(days)) * DAY;
    const date = dateWords(moment, at);
    return withWeekday || weekday ? `${date}（周${WEEKDAYS[weekdayOf(moment)]}）` : date;
  });
}

/** 0 is Sunday. */
const weekdayOf = (at: number): number => new Date(`${isoMoment(at).slice(0, 10)}T00:00:00Z`).getUTCDay();

/** From tomorrow on. */
const daysUntil = (weekday: number, at: number): number => ((weekday - weekdayOf(at) + 6) % 7) + 1;
