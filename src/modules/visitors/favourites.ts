import { Injectable, OnModuleInit } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Vault } from '../../kernel/vault.js';
import { Favourite, type FavouriteKind } from './favourite.entity.js';

/** Of one browser. */
export const MOST_FAVOURITES = 300;
const KEPT = 730 * DAY;
const PURGE_CHUNK = 500;

/** What browsers have saved, without an account: found again by their device cookie alone. */
@Injectable()
export class Favourites implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.timetable.every('visitors:purge-favourites', DAY, (now) => this.purge(now - KEPT));
  }

  /**
   * Saves a thing or lets go of it; twice is once.
   * @param device the id of `Devices`
   * @throws RuleBroken when this browser has saved as many as it may
   */
  async set(device: string, kind: FavouriteKind, itemId: number, on: boolean): Promise<void> {
    const key = { device: this.hashOf(device), kind, itemId };
    if (!on) return void (await this.db.transaction(() => this.db.write(Favourite).delete(key)));
    try {
      await this.db.transaction(() => this.save(key));
    } catch (error) {
      if (!this.db.dialect.isDuplicate(error)) throw error;
    }
  }

  /** Newest first. */
  of(device: string): Promise<Favourite[]> {
    return this.db.read(Favourite).find({
      where: { device: this.hashOf(device) },
      order: { at: 'DESC', itemId: 'DESC' },
      take: 2 * MOST_FAVOURITES,
    });
  }

  /** How many browsers have saved each; ids that nobody has saved are missing. */
  async counts(kind: FavouriteKind, ids: readonly number[]): Promise<Map<number, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .select(Favourite, 'f')
      .select('f.itemId', 'id')
      .addSelect('COUNT(*)', 'count')
      .where('f.kind = :kind AND f.itemId IN (:...ids)', { kind, ids: [...ids] })
      .groupBy('f.itemId')
      .getRawMany<{ id: number; count: number }>();
    return new Map(rows.map(({ id, count }) => [Number(id), Number(count)]));
  }

  private async save(key: Pick<Favourite, 'device' | 'kind' | 'itemId'>): Promise<void> {
    const favourites = this.db.write(Favourite);
    if (await favourites.existsBy(key)) return;
    if ((await favourites.countBy({ device: key.device })) >= MOST_FAVOURITES)
      throw new RuleBroken(`最多收藏 ${MOST_FAVOURITES} 条，请先去掉一些旧的`);
    await favourites.insert({ ...key, at: this.clock.now() });
  }

  /** A bounded number of the oldest; the rest next time. */
  private async purge(before: number): Promise<void> {
    const old = await this.db
      .read(Favourite)
      .find({ where: { at: LessThan(before) }, order: { at: 'ASC' }, take: PURGE_CHUNK });
    if (old.length === 0) return;
    const devices = [...new Set(old.map(({ device }) => device))];
    const latest = old.at(-1)!.at;
    await this.db.transaction(() => this.db.write(Favourite).delete({ device: In(devices), at: LessThan(latest + 1) }));
  }

  private hashOf(device: string): string {
    return this.vault.hash('favourites', device);
  }
}
