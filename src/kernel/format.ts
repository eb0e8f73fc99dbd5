import { DAY, HOUR, MINUTE } from './clock.js';

/** Every time on the site is told in the city's own time. */
const ZONE = 'Asia/Shanghai';
const DAY_PARTS = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: 'long', day: 'numeric' });
const YEAR_PARTS = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric' });
const ZONE_OFFSET = 8 * HOUR;

/** Days since 1970 in the city's time: equal for two moments of the same local day. */
export const localDay = (at: number): number => Math.floor((at + ZONE_OFFSET) / DAY);

/** 14:05 */
export const clockWords = (at: number): string => new Date(at + ZONE_OFFSET).toISOString().slice(11, 16);

/** 7月24日, with the year when it is another one than now's. */
export function dateWords(at: number, now: number): string {
  const sameYear = new Date(at + ZONE_OFFSET).getUTCFullYear() === new Date(now + ZONE_OFFSET).getUTCFullYear();
  return sameYear ? DAY_PARTS.format(at) : YEAR_PARTS.format(at);
}

/** 7月24日 14:05 */
export const momentWords = (at: number, now: number): string => `${dateWords(at, now)} ${clockWords(at)}`;

/** 刚刚, 12 分钟前, 今天 14:05, 昨天, 3 天前, 7月24日. */
export function agoWords(at: number, now: number): string {
  const days = localDay(now) - localDay(at);
  if (now - at < MINUTE) return '刚刚';
  if (now - at < HOUR) return `${Math.floor((now - at) / MINUTE)} 分钟前`;
  if (days === 0) return `今天 ${clockWords(at)}`;
  if (days === 1) return '昨天';
  return days < 7 ? `${days} 天前` : dateWords(at, now);
}

/** 2026-11-24T21:22:34+08:00, for `datetime`, feeds and structured data. */
export function isoMoment(at: number): string {
  return new Date(at + ZONE_OFFSET).toISOString().replace(/\.\d+Z$/, '+08:00');
}

/** 1.2万 from ten thousand on, else the plain number; at most two decimals. */
export function numberWords(value: number): string {
  const [scaled, unit] = Math.abs(value) >= 10_000 ? [value / 10_000, '万'] : [value, ''];
  return `${Number(scaled.toFixed(2))}${unit}`;
}
