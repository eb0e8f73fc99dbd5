import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { readSettings } from '../../src/config/read-settings.js';
import { Database } from '../../src/database/database.js';
import { sourceOptions } from '../../src/database/sources.js';
import { StatementLog } from '../../src/database/statement-log.js';
import { freshDatabase } from './database.js';

/** The tables of some modules and a folder, without the application: for tests of what spans rows and files. */
export class Tables {
  readonly folder = mkdtempSync(join(tmpdir(), 'board-tables-'));
  readonly log = new StatementLog();
  db: Database;
  private sources: DataSource[] = [];
  private drop: () => Promise<void> = async () => undefined;

  constructor(private readonly entities: EntityTarget<ObjectLiteral>[]) {}

  async open(): Promise<void> {
    const { url, drop } = await freshDatabase(this.folder);
    this.drop = drop;
    const { databaseUrl } = readSettings({ DATABASE_URL: url, DATA_DIR: join(this.folder, 'data') });
    for (const role of ['writer', 'reader'] as const)
      this.sources.push(await new DataSource(sourceOptions(databaseUrl, this.entities, this.log, role)).initialize());
    this.db = new Database(this.sources[0]!, this.sources[1]!);
  }

  async close(): Promise<void> {
    for (const source of this.sources) await source.destroy();
    await this.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Empties the tables. */
  async clear(): Promise<void> {
    await this.db.transaction(async () => {
      for (const entity of this.entities) await this.db.write(entity).deleteAll();
    });
  }
}

/** Opens tables before the tests of a file and drops them after. */
export function useTables(...entities: EntityTarget<ObjectLiteral>[]): Tables {
  const tables = new Tables(entities);
  beforeAll(() => tables.open());
  afterAll(() => tables.close());
  return tables;
}
