import { DataSource } from 'typeorm';
import { Database } from '../database/database.js';
import { Postings } from '../database/postings.js';
import { sourceOptions } from '../database/sources.js';
import { StatementLog } from '../database/statement-log.js';
import { Clock } from '../kernel/clock.js';
import { Search } from '../modules/search/search.js';
import { SearchChanges } from '../modules/search/search-changes.js';
import { SearchDocument, SearchIndex } from '../modules/search/search-index.js';

/** The search alone, on the database at `url`, which is made and brought up to date. */
export async function openSearch(url: URL, log = new StatementLog()) {
  const writer = await new DataSource(sourceOptions(url, [], log, 'writer')).initialize();
  const reader = await new DataSource(sourceOptions(url, [], log, 'reader')).initialize();
  const db = new Database(writer, reader);
  const postings = new Postings(db);
  const changes = new SearchChanges();
  const index = new SearchIndex(postings, db, changes);
  /** One that remembers nothing yet. */
  const fresh = () => new Search(postings, new Clock(), changes);
  return {
    db,
    log,
    index,
    fresh,
    search: fresh(),
    /** All of them in one transaction. */
    put: (...documents: SearchDocument[]) =>
      db.transaction(async () => {
        for (const document of documents) await index.put(document);
      }),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
