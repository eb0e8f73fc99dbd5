import { Injectable } from '@nestjs/common';
import { Regions } from '../regions/regions.js';
import { NumbersQueries } from './numbers.queries.js';
import { type NumberLine, numberLine } from './numbers.view.js';

const SHOWN = 6;

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
}
