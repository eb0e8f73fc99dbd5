import { HOUR } from '../../../kernel/clock.js';

/** Months are the city's: they begin at its midnight. */
const OFFSET = 8 * HOUR;

/** 2026-11 */
export const monthOf = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 7);

/** 2026年11月 */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The first moment of the month, and that of the next; null for what is no month. */
export function boundsOf(month: string): { from: number; before: number } | null {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) return null;
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { from: Date.UTC(year, number - 1) - OFFSET, before: Date.UTC(year, number) - OFFSET };
}

/** The months from the one of `first` to the one of `last`, the newest first, at most `most`. */
export function monthsBetween(first: number, last: number, most: number): string[] {
  const months = [monthOf(last)];
  while (months.length < most) {
    const { from } = boundsOf(months.at(-1)!)!;
    if (from <= first) break;
    months.push(monthOf(from - 1));
  }
  return months;
}
