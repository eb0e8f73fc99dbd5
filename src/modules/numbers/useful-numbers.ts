import { Injectable } from '@nestjs/common';
import { Regions } from '../regions/regions.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { numbersNamed } from './numbers.named.js';
import { NumbersQueries } from './numbers.queries.js';
import { type NumberLine, numberLine } from './numbers.view.js';

const SHOWN = 6;
const NAMED = 3;
/** What another process has changed shows in searches after this time. */
const KEPT = MINUTE;

interface Placed {
  readonly region: string | null;
  readonly line: NumberLine;
}

/** The numbers as other pages show them in passing; such a page has the tag `numbers`. */
@Injectable()
export class UsefulNumbers {
  /** All of them as lines, by their region: every search asks, and they hardly ever change. */
  private kept: { readonly lines: readonly Placed[]; readonly until: number } | null = null;
  private changes = 0;

  constructor(
    private readonly queries: NumbersQueries,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  /** After a change here. */
  forget(): void {
    this.changes += 1;
    this.kept = null;
  }

  /**
   * What somebody in this place may need: the town's own numbers first, then the region's, then the city's.
   * @param region slug, or null for the whole city
   * @param town nine digits, or null
   */
  async near(region: string | null, town: string | null, limit = SHOWN): Promise<NumberLine[]> {
    const numbers = await this.queries.near(region, town, limit);
    return numbers.map((number) => numberLine(number, this.regions));
  }

  /**
   * What somebody may have meant who searched for this.
   * @param region slug; what is for others is left out
   */
  async named(typed: string, region?: string): Promise<NumberLine[]> {
    const here = (await this.all()).filter(
      (one) => region === undefined || one.region === null || one.region === region,
    );
    return numbersNamed(
      here.map(({ line }) => line),
      typed,
      NAMED,
    );
  }

  private async all(): Promise<readonly Placed[]> {
    const now = this.clock.now();
    if (this.kept && this.kept.until > now) return this.kept.lines;
    const seen = this.changes;
    const numbers = await this.queries.onShow();
    const lines = numbers.map((number) => ({ region: number.region, line: numberLine(number, this.regions) }));
    if (seen === this.changes) this.kept = { lines, until: now + KEPT };
    return lines;
  }
}
