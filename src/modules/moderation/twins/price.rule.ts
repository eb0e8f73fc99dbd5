import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, MINUTE } from '../../../kernel/clock.js';
import { type BoardRule, BoardRules } from '../rules/board-rules.js';
import type { Submission, VerdictPart } from '../verdict.js';
import { TraceMemory } from './trace-memory.js';

/** Fewer prices say nothing about what is usual. */
const FEWEST = 30;
const SHARE = 0.01;
const KEPT = 5 * MINUTE;

interface Usual {
  readonly from: number;
  readonly to: number;
}

/** A price that hardly anybody asks for the like in the same place: a slip of the unit, or a bait. */
@Injectable()
export class PriceRule implements BoardRule, OnModuleInit {
  /** By leaf and region: there are some hundred of them. */
  private readonly known = new Map<string, { readonly usual: Usual | null; readonly until: number }>();

  constructor(
    private readonly rules: BoardRules,
    private readonly memory: TraceMemory,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.rules.add(this);
  }

  async look({ leaf, region, price }: Submission): Promise<VerdictPart[]> {
    if (!leaf || !region || !price) return [];
    const usual = await this.usual(leaf, region);
    if (!usual || (price >= usual.from && price <= usual.to)) return [];
    return [{ rule: 'price', score: 10, words: [`${price} 元`, `同类多在 ${usual.from}–${usual.to} 元`] }];
  }

  private async usual(leaf: string, region: string): Promise<Usual | null> {
    const [key, now] = [`${leaf} ${region}`, this.clock.now()];
    const known = this.known.get(key);
    if (known && known.until > now && known.until <= now + KEPT) return known.usual;
    const usual = middleOf((await this.memory.now()).prices(leaf, region));
    this.known.set(key, { usual, until: now + KEPT });
    return usual;
  }
}

/** Between the hundredth from below and the hundredth from above; null when there are too few to tell. */
export function middleOf(prices: readonly number[]): Usual | null {
  if (prices.length < FEWEST) return null;
  const sorted = [...prices].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { from: at(SHARE), to: at(1 - SHARE) };
}
