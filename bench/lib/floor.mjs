import Database from 'better-sqlite3';
import { readCategories } from '../../dist/modules/categories/categories.file.js';
import { listingCard } from '../../dist/modules/listings/listing.view.js';
import { readRegions } from '../../dist/modules/regions/regions.file.js';
import { mysqlReader } from './mysql.mjs';

/*
 * The floor: the live listings laid out by hand for just the questions that are asked, as somebody would who had nothing else to
 * do. Cards are kept ready to be put into the template; lists have the indexes they need; words stand in FTS5 as pairs of
 * characters spelled in ASCII.
 */

const BATCH = 2000;
const LISTINGS = `SELECT l.*, d.text AS text FROM listings l JOIN search_documents d ON d.document = l.rank
  WHERE l.publication_state = 'live' AND l.id > ? ORDER BY l.id LIMIT ${BATCH}`;
const TABLES = `
  CREATE TABLE cards (rank INTEGER PRIMARY KEY, leaf TEXT, region TEXT, town TEXT, room TEXT, price REAL, card TEXT);
  CREATE VIRTUAL TABLE words USING fts5(pairs, content = '', tokenize = 'ascii');
  CREATE VIRTUAL TABLE pair_counts USING fts5vocab(words, 'row');`;
const INDEXES = `
  CREATE INDEX cards_of_leaf ON cards (leaf, region, rank);
  CREATE INDEX cards_of_town ON cards (leaf, region, town, rank);
  INSERT INTO words(words) VALUES ('optimize');`;

export async function makeFloor(database, file) {
  const regions = readRegions();
  const taxonomies = { regions, categories: readCategories(regions) };
  const source = await readerOf(database);
  const floor = new Database(file);
  floor.pragma('journal_mode = OFF');
  floor.exec(TABLES);
  const addCard = floor.prepare('INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addWords = floor.prepare('INSERT INTO words (rowid, pairs) VALUES (?, ?)');
  const add = floor.transaction((rows) => {
    for (const row of rows) {
      const fields = JSON.parse(row.fields);
      const price = fields[taxonomies.categories.leaf(row.leaf).priceKeys[0]];
      const card = { ...listingCard(asRow(row), taxonomies, Date.now()), lasting: undefined };
      const rank = BigInt(row.rank);
      addCard.run(
        rank,
        row.leaf,
        row.region,
        row.town,
        String(fields.room ?? ''),
        typeof price === 'number' ? price : null,
        JSON.stringify(card),
      );
      addWords.run(rank, pairsOf(row.text).join(' '));
    }
  });
  await copy(source, LISTINGS, add);
  floor.exec(INDEXES);
  floor.close();
  await source.close();
}

/** Hands all rows of a statement to `add`, in batches: its parameter is the last id of the batch before. */
export async function copy(source, statement, add) {
  for (let last = 0; ;) {
    const rows = await source.all(statement, [last]);
    if (!rows.length) return;
    add(rows);
    last = rows.at(-1).id;
  }
}

/** The words of a text, in their order: pairs of Han characters, each spelled as eight hexadecimal digits, and Latin words. */
export function pairsOf(text) {
  return (text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const spelled = [...run].map((sign) => sign.codePointAt(0).toString(16).padStart(5, '0'));
    return spelled.slice(1).map((sign, place) => spelled[place] + sign);
  });
}

/** The pair of characters that such a word spells, or null for a Latin one. */
export function pairSpelled(word) {
  return /^[0-9a-f]{10}$/.test(word)
    ? String.fromCodePoint(...[0, 5].map((at) => parseInt(word.slice(at, at + 5), 16)))
    : null;
}

function asRow(row) {
  const {
    photo_count: photoCount,
    confirmed_at: confirmedAt,
    publication_published_at: publishedAt,
    expires_at: expiresAt,
  } = row;
  return { ...row, photoCount, confirmedAt, publishedAt, expiresAt };
}

/** Rows of the board's database, whichever it is. */
export async function readerOf(database) {
  return /^(mysql|mariadb):/.test(database) ? mysqlReader(database) : sqliteReader(database);
}

function sqliteReader(file) {
  const database = new Database(file, { readonly: true });
  return { all: (sql, values) => database.prepare(sql).all(...values), close: () => database.close() };
}
