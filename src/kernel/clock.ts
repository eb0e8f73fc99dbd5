import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The only source of "now": epoch milliseconds. */
@Injectable()
export class Clock {
  private readonly elsewhen = new AsyncLocalStorage<number>();

  now(): number {
    return this.elsewhen.getStore() ?? Date.now();
  }

  /** Runs `work`, and all that it awaits, as if it were `moment`: for content that is older than the board. */
  at<Result>(moment: number, work: () => Result): Result {
    return this.elsewhen.run(moment, work);
  }
}
