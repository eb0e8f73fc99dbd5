import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock, DAY, HOUR } from '../../kernel/clock.js';
import { type Found, PhotoFiles } from './photo-files.js';
import { Photo } from './photo.entity.js';
import { Photos } from './photos.js';
import { UploadFolder } from './upload-folder.js';

/** How long a photo may wait to be attached. */
const UNATTACHED_KEPT = DAY;
/** Younger files may belong to a row that is about to be written. */
const ORPHAN_KEPT = HOUR;
const BATCH = 500;

/** Puts in order what nobody came back for and what a killed process left half done. Safe to run at any time. */
@Injectable()
export class PhotoSweep implements OnApplicationBootstrap {
  private readonly log = new Logger(PhotoSweep.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly photos: Photos,
    private readonly files: PhotoFiles,
    private readonly folder: UploadFolder,
  ) {}

  /** @returns how many photos and temporary files it removed or moved to where they belong */
  async sweep(): Promise<number> {
    return (await this.forgetUnattached()) + (await this.settleFiles()) + (await this.removeTemporary());
  }

  /** Before the first request: a process that was killed may have left a photo where its row does not say. */
  async onApplicationBootstrap(): Promise<void> {
    await this.mend().catch((error: unknown) => this.log.error({ msg: 'photo files could not be mended', err: error }));
  }

  /** The part of `sweep` that readers would miss, and quick: looks at withheld photos alone. @returns how many it moved */
  async mend(): Promise<number> {
    return (await this.settleFolder(await this.files.withheld())) + (await this.withholdAgain());
  }

  private async forgetUnattached(): Promise<number> {
    const before = this.clock.now() - UNATTACHED_KEPT;
    let count = 0;
    for (let batch = BATCH; batch === BATCH; count += batch) {
      const old = { ownerKind: IsNull(), createdAt: LessThan(before) };
      const rows = await this.db.read(Photo).find({ where: old, select: { id: true, name: true }, take: BATCH });
      batch = rows.length;
      if (!batch) break;
      await this.db.transaction(() => this.db.write(Photo).delete({ ...old, id: In(rows.map(({ id }) => id)) }));
      await this.photos.settle(rows.map(({ name }) => name));
    }
    return count;
  }

  private async settleFiles(): Promise<number> {
    let count = 0;
    for await (const found of this.files.folders()) count += await this.settleFolder(found);
    return count;
  }

  private async settleFolder(found: readonly Found[]): Promise<number> {
    let count = 0;
    for (let at = 0; at < found.length; at += BATCH) {
      const wrong = await this.misplaced(found.slice(at, at + BATCH));
      if (wrong.length) await this.photos.settle(wrong);
      count += wrong.length;
    }
    return count;
  }

  /** Photos whose rows say that they are withheld while the public can still reach them. */
  private async withholdAgain(): Promise<number> {
    let count = 0;
    for (let last = 0, batch = BATCH; batch === BATCH;) {
      const rows = await this.db.read(Photo).find({
        where: { withheld: 1, id: MoreThan(last) },
        select: { id: true, name: true },
        order: { id: 'ASC' },
        take: BATCH,
      });
      const isPublic = await Promise.all(rows.map(({ name }) => this.files.isPublic(name)));
      const wrong = rows.filter((_, index) => isPublic[index]).map(({ name }) => name);
      if (wrong.length) await this.photos.settle(wrong);
      count += wrong.length;
      batch = rows.length;
      last = rows.at(-1)?.id ?? last;
    }
    return count;
  }

  /** Names of photos whose files lie where their row does not say, or that have no row. */
  private async misplaced(found: readonly Found[]): Promise<string[]> {
    const rows = await this.db.read(Photo).find({
      where: { name: In(found.map(({ name }) => name)) },
      select: { id: true, name: true, withheld: true },
    });
    const place = new Map(rows.map((row) => [row.name, row.withheld === 1]));
    const wrong: string[] = [];
    for (const { name, file, withheld } of found) {
      const should = place.get(name);
      if (should === undefined ? await this.isOld(file) : should !== withheld) wrong.push(name);
    }
    return wrong;
  }

  private async removeTemporary(): Promise<number> {
    let count = 0;
    for (const file of await readdir(this.folder.path)) {
      const path = join(this.folder.path, file);
      if (!UploadFolder.isOurs(file) || !(await this.isOld(path))) continue;
      await rm(path, { force: true });
      count++;
    }
    return count;
  }

  private async isOld(path: string): Promise<boolean> {
    const stats = await stat(path).catch(() => null);
    return stats !== null && stats.mtimeMs < this.clock.now() - ORPHAN_KEPT;
  }
}
