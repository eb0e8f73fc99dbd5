import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The only source of "now": epoch milliseconds. */
@Injectable()
export class Clock {
  protected readonly elsewhen = new AsyncLocalStorage<number>();
  private open = 0;

  now(): number {
    return this.elsewhen.getStore() ?? Date.now();
  }

  /** Runs `work`, and all that it awaits, as if it were `moment`: for content that is older than the board. */
  at<Result>(moment: number, work: () => Result): Result {
    this.open += 1;
    const end = () => {
      this.open -= 1;
      // While a store is in use, Node 20 tells it of every promise and callback of the process.
      if (this.open === 0) this.elsewhen.disable();
    };
    let result: Result;
    try {
      result = this.elsewhen.run(moment, work);
    } catch (error) {
      end();
      throw error;
    }
    if (result instanceof Promise) return result.finally(end) as Result;
    end();
    return result;
  }
}
