import { HttpException } from '@nestjs/common';
import { HOUR, MINUTE, SECOND } from '../kernel/clock.js';

/** A limit is reached: 429 with `Retry-After` and the wait in words. */
export class TooMany extends HttpException {
  /** @param waitMs how long until one more is possible */
  constructor(readonly waitMs: number) {
    super(`您操作得有点频繁，请${waitWords(waitMs)}后再试。`, 429);
  }
}

/** 约 3 小时, 12 分钟, 20 秒: rounded up, so that nobody comes back too early. */
export function waitWords(ms: number): string {
  if (ms > 100 * MINUTE) return `约 ${Math.ceil(ms / HOUR)} 小时`;
  if (ms > 100 * SECOND) return `${Math.ceil(ms / MINUTE)} 分钟`;
  return `${Math.max(1, Math.ceil(ms / SECOND))} 秒`;
}
