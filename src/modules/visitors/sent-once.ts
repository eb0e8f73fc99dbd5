import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';

/**
 * Tells a form that was sent twice (an impatient finger, a reload) from another one: what one browser sends again within ten
 * minutes, word for word, is the same thing. Whoever keeps it has a unique column for `keys(…)[0]`, and finds it by both.
 */
@Injectable()
export class SentOnce {
  static readonly within = 10 * MINUTE;

  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** The key to keep it under, and the one that it may have been kept under a little earlier; 64 characters each. */
  keys(purpose: string, parts: readonly unknown[]): [string, string] {
    const period = Math.floor(this.clock.now() / SentOnce.within);
    const key = (of: number) => this.vault.hash('sent-once', JSON.stringify([purpose, of, ...parts]));
    return [key(period), key(period - 1)];
  }

  /** From when on a sending counts. */
  since(): number {
    return this.clock.now() - SentOnce.within;
  }
}
