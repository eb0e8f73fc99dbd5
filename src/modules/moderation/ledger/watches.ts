import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Watch } from './transparency-month.entity.js';

/** How far those have come that walk along the log in many short runs. */
@Injectable()
export class Watches {
  constructor(private readonly db: Database) {}

  async read<State>(name: string): Promise<State | null> {
    const watch = await this.db.read(Watch).findOneBy({ name });
    return watch && (JSON.parse(watch.state) as State);
  }

  /** Joins the open transaction. */
  async keep(name: string, at: number, state: object): Promise<void> {
    await this.db.write(Watch).save({ name, at, state: JSON.stringify(state) });
  }
}
