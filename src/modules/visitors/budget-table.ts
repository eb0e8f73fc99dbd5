import { DAY, HOUR, MINUTE, SECOND } from '../../kernel/clock.js';

/**
 * One limit. `guest` is a device, or an address with its kind of browser while it has no device cookie; `address` one address,
 * whoever is behind it; `network` a /24 or /64, behind which a carrier may hide thousands; `also` whatever the caller names: a phone, a user name.
 */
export interface Limit {
  readonly per: 'guest' | 'address' | 'network' | 'also';
  readonly points: number;
  readonly within: number;
}

const per = (who: Limit['per'], points: number, within: number): Limit => ({ per: who, points, within });

/** What anybody may do how often. A guest who throws away his cookie still meets the limits of his address and network. */
export const BUDGETS = {
  listing: [
    per('guest', 3, HOUR),
    per('guest', 5, DAY),
    per('address', 6, HOUR),
    per('address', 15, DAY),
    per('network', 10, HOUR),
  ],
  // Not refused but looked at: whoever types a stranger's number must not be able to silence its owner.
  phone: [per('also', 3, HOUR), per('also', 5, DAY)],
  'phone-and-leaf': [per('also', 2, DAY)],
  contact: [
    per('guest', 20, HOUR),
    per('guest', 60, DAY),
    per('address', 60, HOUR),
    per('network', 200, HOUR),
    per('network', 1000, DAY),
  ],
  photo: [per('guest', 60, HOUR), per('address', 120, HOUR), per('network', 300, HOUR)],
  // Kept as they come for a day, up to 10 MB each, whether a notice follows or not: few, or they fill the disk.
  proof: [per('guest', 15, DAY), per('address', 30, DAY), per('network', 80, DAY)],
  report: [per('guest', 10, DAY), per('address', 20, DAY), per('network', 50, DAY)],
  comment: [per('guest', 1, 20 * SECOND), per('guest', 20, HOUR), per('address', 40, HOUR), per('network', 100, HOUR)],
  // A browser that has signed in under the name before counts apart, see `KnownBrowsers`: nobody locks a colleague out by guessing.
  login: [per('network', 5, 15 * MINUTE), per('also', 5, 15 * MINUTE)],
  manage: [per('guest', 10, 15 * MINUTE), per('address', 20, 15 * MINUTE), per('network', 60, 15 * MINUTE)],
  number: [per('guest', 10, HOUR), per('address', 20, HOUR), per('network', 60, HOUR)],
  favourite: [per('guest', 120, HOUR), per('address', 240, HOUR), per('network', 1200, HOUR)],
  settings: [per('network', 600, HOUR)],
  // Answers to the city's question, right or wrong.
  puzzle: [per('guest', 20, HOUR), per('address', 40, HOUR), per('network', 200, HOUR)],
  // Each costs the house money and somebody's phone a beep; `also` is the number.
  sms: [
    per('also', 1, MINUTE),
    per('also', 5, DAY),
    per('guest', 5, HOUR),
    per('guest', 10, DAY),
    per('network', 30, HOUR),
    per('network', 100, DAY),
  ],
} satisfies Record<string, readonly Limit[]>;

export type BudgetName = keyof typeof BUDGETS;

/** What a proof of work lets one go on with beyond the limit, and how many times the limit is the end of that too. */
export const CEILINGS = { listing: 3, comment: 3, contact: 2 } satisfies Partial<Record<BudgetName, number>>;

export type ProvableBudget = keyof typeof CEILINGS;
