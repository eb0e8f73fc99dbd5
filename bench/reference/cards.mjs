// The floor under lists and searches: Node's own server, one prepared statement, one compiled template.
// `cards.mjs FLOOR FRAME`, where FRAME holds {headers, before, after}: a page of the board with its cards taken out.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import Handlebars from 'handlebars';
import { root } from '../../bin/built.mjs';
import { helpers } from '../../dist/web/view-helpers.js';
import { pairsOf } from '../lib/floor.mjs';

const [floor, frame] = process.argv.slice(2);
const { headers, before, after } = JSON.parse(readFileSync(frame, 'utf8'));
const database = new Database(floor, { readonly: true });
database.pragma('mmap_size = 268435456');
const template = compiled();

const FOUND =
  'SELECT c.card FROM words w JOIN cards c ON c.rank = w.rowid WHERE words MATCH ? ORDER BY w.rowid DESC LIMIT 30';
const NARROWED = { town: 'town = ?', 'f.room': 'room = ?', min: 'price >= ?', max: 'price <= ?' };
const search = database.prepare(FOUND).pluck();
const lists = new Map();

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  const words = searchParams.get('q');
  const cards = words ? search.all(`"${pairsOf(words).join(' ')}"`) : list(pathname, searchParams);
  const page = before + template({ cards: cards.map((card) => JSON.parse(card)) }) + after;
  const bytes = Buffer.from(page);
  res.writeHead(200, [...headers, 'Content-Length', String(bytes.length)]);
  res.end(bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');

function list(pathname, query) {
  const [, region, leaf] = pathname.split('/');
  const keys = Object.keys(NARROWED).filter((key) => query.has(key));
  const shape = keys.join();
  if (!lists.has(shape)) {
    const where = ['leaf = ?', 'region = ?', ...keys.map((key) => NARROWED[key])].join(' AND ');
    lists.set(shape, database.prepare(`SELECT card FROM cards WHERE ${where} ORDER BY rank DESC LIMIT 30`).pluck());
  }
  return lists
    .get(shape)
    .all(
      leaf,
      region,
      ...keys.map((key) => (key === 'min' || key === 'max' ? Number(query.get(key)) : query.get(key))),
    );
}

/** The board's own rows. */
function compiled() {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const options = { preventIndent: true, knownHelpers, knownHelpersOnly: true };
  for (const name of ['_row', '_photo', '_price', '_fresh']) {
    const source = readFileSync(join(root, `views/shared/${name}.hbs`), 'utf8');
    handlebars.registerPartial(`shared/${name}`, handlebars.compile(source, options));
  }
  return handlebars.compile('{{#each cards}}<li>{{> shared/_row}}</li>{{/each}}', options);
}
