import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { SECOND } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { networkOf } from '../../web/client-address.js';
import { TooMany } from '../../web/too-many.js';
import { type BudgetName, BUDGETS, CEILINGS, type Limit } from './budget-table.js';
import { Devices } from './devices.js';
import { Networks } from './networks.js';

interface Asked {
  /** A further key that the budget counts by (`per: 'also'`): the hash of a phone, a folded name. */
  readonly also?: string;
  readonly cost?: number;
  /** Goes on past the limit, up to its ceiling: for who has proved that it is worth some work to him. */
  readonly beyond?: boolean;
}

/** A budget is empty. A proof of work would help while all of its accounts are below their ceiling. */
export class OverBudget extends TooMany {
  constructor(
    waitMs: number,
    readonly isProvable: boolean,
  ) {
    super(waitMs);
  }
}

interface Account {
  readonly limiter: RateLimiterMemory;
  readonly per: Limit['per'];
}

/** How often somebody may do something: figures in `budget-table.ts`, times `RATE_LIMIT_SCALE`. Counted in this process's memory. */
@Injectable()
export class Budgets {
  private readonly accounts = new Map<BudgetName, Account[]>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly networks: Networks,
    private readonly devices: Devices,
    private readonly vault: Vault,
  ) {
    for (const [name, limits] of Object.entries(BUDGETS))
      this.accounts.set(name as BudgetName, limits.map(this.account));
  }

  /**
   * Takes from every account that the request belongs to, or from none.
   * @throws OverBudget with the wait for the first of them that is empty
   */
  async take(name: BudgetName, req: Request, { also, cost = 1, beyond = false }: Asked = {}): Promise<void> {
    if (this.settings.rateLimitScale === 0) return;
    const ceiling = beyond ? ceilingOf(name) : 1;
    const all = this.keysOf(name, req, also);
    for (const [index, [limiter, key]] of all.entries()) {
      const refusal = await refusalOf(limiter.consume(key, cost));
      if (!refusal || refusal.consumedPoints <= limiter.points * ceiling) continue;
      await Promise.all(all.slice(0, index + 1).map(([of, by]) => of.reward(by, cost)));
      throw new OverBudget(
        Math.max(SECOND, refusal.msBeforeNext),
        !beyond && (await isBelow(all, ceilingOf(name), cost)),
      );
    }
  }

  /** The same for who goes on either way: false when an account was empty. */
  async allows(name: BudgetName, req: Request, asked: Asked = {}): Promise<boolean> {
    try {
      await this.take(name, req, asked);
      return true;
    } catch (error) {
      if (error instanceof TooMany) return false;
      throw error;
    }
  }

  /** After a right password: the try does not count, and the guest's and the name's earlier typing errors are forgotten. */
  async give(name: BudgetName, req: Request, { also, cost = 1 }: Asked = {}): Promise<void> {
    if (this.settings.rateLimitScale === 0) return;
    await Promise.all(
      this.keysOf(name, req, also, ['network', 'address']).map(([limiter, key]) => limiter.reward(key, cost)),
    );
    await Promise.all(this.keysOf(name, req, also, ['guest', 'also']).map(([limiter, key]) => limiter.delete(key)));
  }

  /** Networks first: when theirs is empty no account is opened for yet another guest of it. */
  private keysOf(
    name: BudgetName,
    req: Request,
    also?: string,
    which: Limit['per'][] = ['network', 'address', 'guest', 'also'],
  ) {
    const keys = {
      network: [this.networkKey(req)],
      address: [this.keyed(`address ${this.networks.address(req)}`)],
      guest: this.guestKeys(req),
      also: also ? [this.keyed(`also ${also}`)] : [],
    };
    return which.flatMap((per) =>
      this.accounts
        .get(name)!
        .filter((account) => account.per === per)
        .flatMap(({ limiter }) => keys[per].map((key): [RateLimiterMemory, string] => [limiter, key])),
    );
  }

  /**
   * Before a browser has its cookie, the address and the kind of browser must do (inventing kinds runs into the limit of the
   * address); they go on counting in the request that gives it one.
   */
  private guestKeys(req: Request): string[] {
    const device = this.devices.known(req);
    if (device) return [this.keyed(`device ${device}`)];
    const stranger = this.keyed(`stranger ${this.networks.address(req)} ${req.headers['user-agent'] ?? ''}`);
    const issued = this.devices.issuedTo(req);
    return issued ? [stranger, this.keyed(`device ${issued}`)] : [stranger];
  }

  private networkKey(req: Request): string {
    return this.keyed(`network ${networkOf(this.networks.address(req))}`);
  }

  /** Nothing that is counted by stands readable in memory. */
  private keyed(text: string): string {
    return this.vault.hash('budgets', text).slice(0, 32);
  }

  private readonly account = ({ per, points, within }: Limit): Account => ({
    per,
    limiter: new RateLimiterMemory({
      points: Math.max(1, Math.round(points * this.settings.rateLimitScale)),
      duration: within / SECOND,
    }),
  });
}

async function refusalOf(consumed: Promise<RateLimiterRes>): Promise<RateLimiterRes | null> {
  try {
    await consumed;
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}

/** How many times its limit a budget goes with proofs. */
const ceilingOf = (name: BudgetName): number => (CEILINGS as Partial<Record<BudgetName, number>>)[name] ?? 1;

/** Whether all accounts have room for one more under their ceiling. */
async function isBelow(all: readonly [RateLimiterMemory, string][], ceiling: number, cost: number): Promise<boolean> {
  if (ceiling === 1) return false;
  const used = await Promise.all(all.map(([limiter, key]) => limiter.get(key)));
  return all.every(([limiter], index) => (used[index]?.consumedPoints ?? 0) + cost <= limiter.points * ceiling);
}
