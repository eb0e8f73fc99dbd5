import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { UsefulNumber } from './useful-number.entity.js';

/** More numbers than this make no page that helps. */
export const MOST_NUMBERS = 500;
const REMOVED_SHOWN = 20;

/** Reads of the numbers. */
@Injectable()
export class NumbersQueries {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<UsefulNumber | null> {
    return this.db.read(UsefulNumber).findOneBy({ id });
  }

  /** All that are on show, by their position. */
  onShow(): Promise<UsefulNumber[]> {
    return this.db
      .read(UsefulNumber)
      .find({ where: { removedAt: IsNull() }, order: { position: 'ASC', id: 'ASC' }, take: MOST_NUMBERS });
  }

  /** What was taken away last. */
  removed(): Promise<UsefulNumber[]> {
    return this.db
      .read(UsefulNumber)
      .find({ where: { removedAt: Not(IsNull()) }, order: { removedAt: 'DESC', id: 'DESC' }, take: REMOVED_SHOWN });
  }

  /** Those of a town first, then those of its region, then the city's; each by their position. */
  async near(region: string | null, town: string | null, limit: number): Promise<UsefulNumber[]> {
    const places = [
      ...(town === null ? [] : [{ town }]),
      ...(region === null ? [] : [{ region, town: IsNull() }]),
      { region: IsNull(), town: IsNull() },
    ].map((place) => ({ ...place, removedAt: IsNull() }));
    const found: UsefulNumber[] = [];
    for (const where of places) {
      if (found.length >= limit) break;
      const order = { position: 'ASC', id: 'ASC' } as const;
      found.push(...(await this.db.read(UsefulNumber).find({ where, order, take: limit - found.length })));
    }
    return found;
  }
}
