import { isoMoment, localDay } from '../kernel/format.js';

const ZONE = 'Asia/Shanghai';
const DATE = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, month: 'long', day: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('zh-CN', { timeZone: ZONE, weekday: 'long' });
const LUNAR = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', { timeZone: ZONE, month: 'long', day: 'numeric' });

/** The day as it stands at the head of the page. */
export interface Dateline {
  /** 11月24日 星期二 */
  readonly date: string;
  /** 农历十月十六 */
  readonly lunar: string;
  /** 2026-11-24 */
  readonly iso: string;
}

let made: { day: number; line: Dateline } | null = null;

/** Worked out once a day: the calendars are slow. */
export function datelineOf(now: number): Dateline {
  const day = localDay(now);
  if (made?.day !== day) made = { day, line: compose(now) };
  return made.line;
}

function compose(now: number): Dateline {
  const parts = new Map(LUNAR.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    date: `${DATE.format(now)} ${WEEKDAY.format(now)}`,
    lunar: `农历${parts.get('month') ?? ''}${lunarDay(Number(parts.get('day')))}`,
    iso: isoMoment(now).slice(0, 10),
  };
}

const DIGITS = '十一二三四五六七八九';

/** 1 初一, 10 初十, 16 十六, 20 二十, 25 廿五, 30 三十. */
function lunarDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day % 10]}`;
  if (day % 10 === 0) return `${DIGITS[day / 10]}十`;
  return `${day < 20 ? '十' : '廿'}${DIGITS[day % 10]}`;
}
