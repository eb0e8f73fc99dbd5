import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';

/** How long something has waited: 不到 1 分钟, 42 分钟, 3 小时, 2 天. */
export function waitWords(ms: number): string {
  if (ms < MINUTE) return '不到 1 分钟';
  if (ms < 2 * HOUR) return `${Math.floor(ms / MINUTE)} 分钟`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} 小时`;
  return `${Math.floor(ms / DAY)} 天`;
}
