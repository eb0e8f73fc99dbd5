import Database from 'better-sqlite3';
import { articleCard } from '../../dist/modules/news/article.card.js';
import { readSections } from '../../dist/modules/news/sections.js';
import { readRegions } from '../../dist/modules/regions/regions.file.js';
import { copy, readerOf } from './floor.mjs';

/*
 * The floor under news: the live articles laid out by hand for just the questions that pages ask. Cards are kept ready to be put
 * into the template; each list that there is has its rows in order; what is hot and what stands next is an index.
 */

const BATCH = 2000;
const ARTICLES = `SELECT id, kind, section, title, lead, source, regions, \`rank\`, heat, comments, cover_photo AS coverPhoto,
    publication_published_at AS publishedAt FROM articles
  WHERE publication_state = 'live' AND id > ? ORDER BY id LIMIT ${BATCH}`;
const TABLES = `
  CREATE TABLE news (id INTEGER PRIMARY KEY, section TEXT, published INTEGER, heat INTEGER, card TEXT);
  CREATE TABLE news_lists (region TEXT, section TEXT, rank INTEGER, id INTEGER, PRIMARY KEY (region, section, rank)) WITHOUT ROWID;
  CREATE TABLE news_places (region TEXT, id INTEGER, PRIMARY KEY (region, id)) WITHOUT ROWID;`;
const INDEXES = `
  CREATE INDEX news_of_section ON news (section, published, id);
  CREATE INDEX news_by_heat ON news (heat, id);`;

/** Adds the articles of the board's database to the floor in `file`. */
export async function addNews(database, file) {
  const sections = readSections();
  const everywhere = readRegions().all.map(({ slug }) => slug);
  const source = await readerOf(database);
  const floor = new Database(file);
  floor.pragma('journal_mode = OFF');
  floor.exec(TABLES);
  const addCard = floor.prepare('INSERT INTO news VALUES (?, ?, ?, ?, ?)');
  const addToList = floor.prepare('INSERT INTO news_lists VALUES (?, ?, ?, ?)');
  const addPlace = floor.prepare('INSERT INTO news_places VALUES (?, ?)');
  const add = floor.transaction((rows) => {
    for (const row of rows) {
      addCard.run(row.id, row.section, row.publishedAt, row.heat, JSON.stringify(articleCard(row, sections)));
      // News of the whole city stands in the lists of each region.
      const regions = listIn(row.regions);
      for (const region of ['all', ...(regions.length ? regions : everywhere)]) {
        addPlace.run(region, row.id);
        for (const section of ['all', row.section]) addToList.run(region, section, BigInt(row.rank), row.id);
      }
    }
  });
  await copy(source, ARTICLES, add);
  floor.exec(INDEXES);
  floor.close();
  await source.close();
}

/** A list of words as a column holds it: `,lianshui,xuyi,`. */
export const listIn = (column) => column.split(',').filter(Boolean);
