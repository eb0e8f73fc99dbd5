import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { openSearch } from '../../src/bench/open-search.js';
import { StatementLog } from '../../src/database/statement-log.js';
import { freshDatabase } from './database.js';

type OpenSearch = Awaited<ReturnType<typeof openSearch>>;

export interface Heard {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** Keeps the parameters as well, so that a statement can be explained. */
class Listening extends StatementLog {
  heard: Heard[] = [];

  override logQuery(sql: string, parameters: unknown[] = []): void {
    this.heard.push({ sql, parameters });
    super.logQuery(sql);
  }
}

/** The search alone, on an empty database of one test file. */
export function useSearch() {
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'));
  const log = new Listening();
  let board: OpenSearch;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await freshDatabase(folder);
    drop = database.drop;
    board = await openSearch(new URL(database.url), log);
  });

  afterAll(async () => {
    await board.close();
    await drop();
    rmSync(folder, { recursive: true });
  });

  return {
    get board(): OpenSearch {
      return board;
    },
    /** The statements that `work` ran. */
    async heard(work: () => Promise<unknown>): Promise<Heard[]> {
      log.heard = [];
      await work();
      return log.heard;
    },
  };
}
