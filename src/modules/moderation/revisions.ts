import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
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
  readonly byStaff: boolean;
}

/** What staff have mended. */
export interface Mended extends Revised {
  /** As it was before, in the trade's own words. */
  readonly before: string;
}

const MOST = 50;

/** What posters and staff changed, for whoever decides after that. Writes join the open transaction. */
@Injectable()
export class Revisions {
  constructor(private readonly db: Database) {}

  /** @param before with what staff have mended: how it was */
  async keep(
    kind: string,
    itemId: number,
    version: number,
    changes: readonly Change[],
    before?: string,
  ): Promise<void> {
    const staff = { byStaff: before === undefined ? 0 : 1, beforeJson: before ?? null };
    await this.db.write(Revision).insert({ kind, itemId, version, changesJson: JSON.stringify(changes), ...staff });
  }

  /** The newest first, at most fifty. */
  async of(kind: string, itemId: number): Promise<Revised[]> {
    const rows = await this.db.read(Revision).find({ where: { kind, itemId }, order: { version: 'DESC' }, take: MOST });
    return rows.map(revised);
  }

  /** What staff have mended and not taken back, the newest first. */
  async mended(kind: string, itemId: number): Promise<Mended[]> {
    const where = { kind, itemId, byStaff: 1, beforeJson: Not(IsNull()) };
    const rows = await this.db.read(Revision).find({ where, order: { version: 'DESC' }, take: MOST });
    return rows.map((row) => ({ ...revised(row), before: row.beforeJson! }));
  }

  /** It is as it was before this mending. */
  async takeBack(kind: string, itemId: number, version: number): Promise<void> {
    await this.db.write(Revision).update({ kind, itemId, version }, { beforeJson: null });
  }

  async forget(kind: string, itemId: number): Promise<void> {
    await this.db.write(Revision).delete({ kind, itemId });
  }
}

const revised = ({ version, changesJson, byStaff }: Revision): Revised => ({
  version,
  changes: JSON.parse(changesJson) as Change[],
  byStaff: Boolean(byStaff),
});
