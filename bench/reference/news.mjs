// The floor under news: Node's own server, prepared statements for the rows that a page shows, the board's own templates compiled.
// `news.mjs FLOOR FRAME`, where FRAME holds {headers, before, after, port}: a page of the board without what stands in its middle.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { root } from '../../bin/built.mjs';
import { sectionModel, commentForm } from '../../dist/modules/news/comment.view.js';
import { readNewsFilter } from '../../dist/modules/news/news-filter.js';
import { newsPage } from '../../dist/modules/news/news-list.view.js';
import { formModel } from '../../dist/web/forms.js';
import { ViewEngine } from '../../dist/web/view-engine.js';
import { paperOf } from '../lib/paper.mjs';

const [floor, frame] = process.argv.slice(2);
const { headers, before, after, port } = JSON.parse(readFileSync(frame, 'utf8'));
const database = new Database(floor, { readonly: true });
database.pragma('mmap_size = 268435456');
const views = new ViewEngine(join(root, 'views'));
const paper = paperOf({ port });

const texts = (sql) => database.prepare(sql).pluck();
const CARD = 'SELECT card FROM news WHERE section = ?';
const page = texts('SELECT page FROM pages WHERE id = ?');
const related = texts('SELECT n.card FROM related r JOIN news n ON n.id = r.id WHERE r.article = ? ORDER BY r.place');
const nearby = texts(
  'SELECT c.card FROM nearby n JOIN cards c ON c.rank = n.rank WHERE n.article = ? ORDER BY n.place',
);
const threads = texts('SELECT thread FROM threads WHERE article = ? ORDER BY place');
const hot = texts('SELECT card FROM news ORDER BY heat DESC, id DESC LIMIT 8');
const own = database.prepare('SELECT section, published FROM news WHERE id = ?');
const newer = texts(`${CARD} AND (published, id) > (?, ?) ORDER BY published, id LIMIT 1`);
const older = texts(`${CARD} AND (published, id) < (?, ?) ORDER BY published DESC, id DESC LIMIT 1`);
const list = texts(`SELECT n.card FROM news_lists l JOIN news n ON n.id = l.id
  WHERE l.region = ? AND l.section = ? ORDER BY l.rank DESC LIMIT 20`);
const hotOf = texts(`SELECT n.card FROM news n CROSS JOIN news_places p ON p.region = ? AND p.id = n.id
  ORDER BY n.heat DESC, n.id DESC LIMIT 8`);

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  const id = Number(/^\/news\/(\d+)$/.exec(pathname)?.[1]);
  const bytes = Buffer.from(before + (id ? article(id) : listing(pathname, searchParams)) + after);
  res.writeHead(200, [...headers, 'Content-Length', String(bytes.length)]);
  res.end(bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');

function article(id) {
  const known = JSON.parse(page.get(id));
  const { section, published } = own.get(id);
  const [one, other] = [newer, older].map((statement) => read(statement.get(section, published, id)));
  const cards = nearby.all(id).map(read);
  const others = hot.all().map(read);
  return views.render('news/show', {
    ...known,
    views: 0,
    newer: one,
    older: other,
    related: related.all(id).map(read),
    hot: others.filter((card) => card.id !== id),
    nearby: cards.length ? { ...known.nearby, cards } : null,
    comments: {
      ...sectionModel(id, known.comments, false),
      threads: threads.all(id).map(read),
      all: null,
      form: commentForm(formModel(), null),
    },
    hasSide: true,
    hasTurns: true,
    layout: 'none',
    site: siteAt(`/news/${id}`),
  });
}

const kept = new Map();

function listing(pathname, query) {
  const address = `${pathname}?${query}`;
  if (!kept.has(address)) kept.set(address, around(pathname, query));
  const known = kept.get(address);
  const region = query.get('region') ?? 'all';
  const [top, ...cards] = list.all(region, known.sectionSlug).map(read);
  const beside = (region === 'all' ? hot.all() : hotOf.all(region)).map(read);
  return views.render(known.view, {
    ...known,
    top,
    cards,
    hot: beside,
    next: `${address}&after=${cards.at(-1).at}`,
    layout: 'none',
    site: siteAt(pathname),
  });
}

/** All of a list that is always the same. */
function around(pathname, query) {
  const slug = /^\/news\/section\/(\w+)$/.exec(pathname)?.[1];
  const section = slug ? paper.sections.find(slug) : null;
  const filter = readNewsFilter(Object.fromEntries(query), section, paper.regions);
  const empty = { found: { hits: [], next: null, count: 0, capped: false }, rows: [], cards: [] };
  const model = newsPage(filter, { found: empty, pinned: [], hot: [] }, paper);
  return { ...model, sectionSlug: slug ?? 'all', view: slug ? 'news/section' : 'news/index' };
}

const siteAt = (path) => ({
  name: paper.siteName,
  path,
  now: Date.now(),
  settings: { size: 'm', theme: 'auto', zh: 'hans' },
});

function read(text) {
  return text === undefined ? null : JSON.parse(text);
}
