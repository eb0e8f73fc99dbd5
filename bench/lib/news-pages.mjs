import Database from 'better-sqlite3';
import { ArticleContent } from '../../dist/modules/news/article.content.js';
import { articleCard } from '../../dist/modules/news/article.card.js';
import { articlePage } from '../../dist/modules/news/article.view.js';
import { Comment } from '../../dist/modules/news/comment.entity.js';
import { threadModel } from '../../dist/modules/news/comment.view.js';
import { ask } from './ask.mjs';
import { readerOf } from './floor.mjs';
import { listIn } from './news-floor.mjs';
import { paperOf } from './paper.mjs';

const TABLES = `
  CREATE TABLE pages (id INTEGER PRIMARY KEY, page TEXT);
  CREATE TABLE related (article INTEGER, place INTEGER, id INTEGER, PRIMARY KEY (article, place)) WITHOUT ROWID;
  CREATE TABLE nearby (article INTEGER, place INTEGER, rank INTEGER, PRIMARY KEY (article, place)) WITHOUT ROWID;
  CREATE TABLE threads (article INTEGER, place INTEGER, thread TEXT, PRIMARY KEY (article, place)) WITHOUT ROWID;`;
const HEATS = 'SELECT id, heat FROM articles ORDER BY heat DESC LIMIT 1000';
const NONE = { views: 0, newer: null, older: null, related: [], hot: [], nearby: null, comments: null };

/**
 * Adds to the floor what the pages of these articles show as the board shows them: the article itself worked out, and the numbers
 * of what stands beside it, so that the reference has to fetch nothing but those rows.
 */
export async function addPages({ floor: file, database }, board, ids) {
  const paper = paperOf(board);
  const source = await readerOf(database);
  const floor = new Database(file);
  floor.exec(TABLES);
  const addPage = floor.prepare('INSERT INTO pages VALUES (?, ?)');
  const put = { related: 'related', nearby: 'nearby', threads: 'threads' };
  for (const table of Object.keys(put)) put[table] = floor.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`);
  const updateCard = floor.prepare('UPDATE news SET card = ? WHERE id = ?');
  const updateHeat = floor.prepare('UPDATE news SET heat = ? WHERE id = ?');
  const rankOf = new Map(
    floor
      .prepare(`SELECT json_extract(card, '$.id') AS id, rank FROM cards`)
      .safeIntegers()
      .all()
      .map(({ id, rank }) => [Number(id), rank]),
  );
  for (const id of ids) {
    const [row] = await source.all('SELECT * FROM articles WHERE id = ?', [id]);
    const html = (await ask(board, `/news/${id}`)).body.toString();
    const beside = (name, kind) => idsIn(partOf(html, name), kind);
    const [, heading = '', href = ''] =
      /<h2 id="h-nearby">([^<]*)<\/h2><a href="([^"]*)"/.exec(partOf(html, 'h-nearby')) ?? [];
    const page = { ...articlePage(contentOf(row), issueOf(row), { photos: [], cover: null, note: null }, NONE, paper) };
    for (const key of Object.keys(NONE)) delete page[key];
    addPage.run(id, JSON.stringify({ ...page, comments: row.comments, nearby: heading && { heading, href } }));
    beside('h-related', 'news').forEach((other, place) => put.related.run(id, place, other));
    beside('h-nearby', 'listings').forEach((other, place) => put.nearby.run(id, place, rankOf.get(other)));
    (await threadsOf(source, id)).forEach((thread, place) => put.threads.run(id, place, JSON.stringify(thread)));
    updateCard.run(JSON.stringify(articleCard(rowOf(row), paper.sections)), id);
  }
  for (const { id, heat } of await source.all(HEATS, [])) updateHeat.run(heat, id);
  floor.close();
  await source.close();
}

/** The newest threads of an article, as models. */
async function threadsOf(source, id) {
  const rows = await source.all(
    `SELECT id, parent_id AS parentId, name, body, replies, article_id AS articleId, created_at AS createdAt FROM comments
      WHERE article_id = ? AND publication_state = 'live' ORDER BY id`,
    [id],
  );
  const comments = rows.map((row) =>
    Object.assign(new Comment(), row, { publication: { isPublic: true, state: 'live' } }),
  );
  const eye = { device: null, now: Date.now(), reasonWords: String };
  return comments
    .filter(({ parentId }) => parentId === null)
    .reverse()
    .slice(0, 10)
    .map((root) => {
      const replies = comments.filter(({ parentId }) => parentId === root.id);
      return threadModel({ root, replies, cut: false }, eye);
    });
}

const partOf = (html, name) => {
  const from = html.indexOf(`aria-labelledby="${name}"`);
  return from < 0 ? '' : html.slice(from, html.indexOf('</section>', from));
};

const idsIn = (html, kind) => [
  ...new Set([...html.matchAll(new RegExp(`href="/${kind}/(\\d+)"`, 'g'))].map(([, id]) => Number(id))),
];

const rowOf = ({ cover_photo: coverPhoto, publication_published_at: publishedAt, ...row }) => ({
  ...row,
  coverPhoto,
  publishedAt,
});

const contentOf = ({ source_url: sourceUrl, cover_alt: coverAlt, ...row }) =>
  Object.assign(new ArticleContent(), row, {
    sourceUrl,
    coverAlt,
    authors: listIn(row.authors),
    regions: listIn(row.regions),
    towns: listIn(row.towns),
    leaves: listIn(row.leaves),
  });

const issueOf = ({ id, publication_published_at: publishedAt, revision, revised_at: revisedAt }) => ({
  id,
  publishedAt,
  revision,
  revisedAt,
});
