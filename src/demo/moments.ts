import { DAY } from '../kernel/clock.js';
import { isoMoment } from '../kernel/format.js';

const WEEKDAY = /^w([1-7])(?:@(\d\d:\d\d))?$/;
const RELATIVE = /^([+-]\d+)([dm])(\d\d:\d\d)?$/;

export interface Times {
  readonly now: number;
  readonly posted: number;
}

/**
 * `+3d` → 2026-11-27, `-1d18:20` → 2026-11-23T18:20, `-26m` → 2024-09, `w6@06:30` → the next Saturday's 06:30, in the city's
 * time; anything else as it is.
 * What is past counts from the posting, what is to come from now.
 */
export function dated(written: string, { now, posted }: Times): string {
  const [, weekday, hour] = WEEKDAY.exec(written) ?? [];
  if (weekday) return dated(`+${daysUntil(Number(weekday), now)}d${hour ?? ''}`, { now, posted });
  const [, count = '', unit, time] = RELATIVE.exec(written) ?? [];
  if (!count) return written;
  const from = count.startsWith('-') ? posted : now;
  if (unit === 'm') return monthFrom(from, Number(count));
  const day = isoMoment(from + Number(count) * DAY).slice(0, 10);
  return time ? `${day}T${time}` : day;
}

function monthFrom(at: number, months: number): string {
  const [year = 0, month = 0] = isoMoment(at).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** From tomorrow on; 1 is Monday, 7 Sunday. */
function daysUntil(weekday: number, now: number): number {
  const today = new Date(`${isoMoment(now).slice(0, 10)}T00:00:00Z`).getUTCDay();
  return ((weekday - today + 6) % 7) + 1;
}
