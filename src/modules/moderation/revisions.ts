import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Revision } from './revision.entity.js';

/** One thing that is different: its name, and as much of it before and after as shows the difference. */
export interface Change {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface Revised {
  readonly version: number;
  readonly changes: readonly Change[];
}

const MOST = 50;

/** What posters changed, for whoever decides after that. Writes join the open transaction. */
@Injectable()
export class Revisions {
  constructor(private readonly db: Database) {}

  async keep(kind: string, itemId: number, version: number, changes: readonly Change[]): Promise<void> {
    await this.db.write(Revision).insert({ kind, itemId, version, changesJson: JSON.stringify(changes) });
  }

  /** The newest first, at most fifty. */
  async of(kind: string, itemId: number): Promise<Revised[]> {
    const rows = await this.db.read(Revision).find({ where: { kind, itemId }, order: { version: 'DESC' }, take: MOST });
    return rows.map(({ version, changesJson }) => ({ version, changes: JSON.parse(changesJson) as Change[] }));
  }

  async forget(kind: string, itemId: number): Promise<void> {
    await this.db.write(Revision).delete({ kind, itemId });
  }
}
