import { Injectable } from '@nestjs/common';
import { Regions } from '../regions/regions.js';
import { numbersNamed } from './numbers.named.js';
import { NumbersQueries } from './numbers.queries.js';
import { type NumberLine, numberLine } from './numbers.view.js';

const SHOWN = 6;
const NAMED = 3;

/** The numbers as other pages show them in passing; such a page has the tag `numbers`. */
@Injectable()
export class UsefulNumbers {
  constructor(
    private readonly queries: NumbersQueries,
    private readonly regions: Regions,
  ) {}

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
    const numbers = await this.queries.onShow();
    const lines = numbers
      .filter((number) => region === undefined || number.region === null || number.region === region)
      .map((number) => numberLine(number, this.regions));
    return numbersNamed(lines, typed, NAMED);
  }
}
