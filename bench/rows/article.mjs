import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ask, ownHeaders } from '../lib/ask.mjs';
import { firstView } from '../lib/first-view.mjs';
import { fromCache } from '../lib/from-cache.mjs';
import { compareSets } from '../lib/load.mjs';
import { addPages } from '../lib/news-pages.mjs';
import { sayTo } from '../lib/say.mjs';

/** Of the newest so many, so many are read. */
const NEWEST = 6000;
const READ = 120;
const REGIONS = ['huaian', 'lianshui', 'xuyi', 'jinhu'];
const SECTIONS = ['yaowen', 'minsheng', 'xiangzhen', 'jiaotong', 'jiaoyu', 'sannong', 'wenlv', 'tongzhi'];
const MAIN = /(<main[^>]*>\n)[^]*(\n<\/main>)/;

/** Articles with comments, and lists of them, from the page cache and made anew. */
export const article = {
  name: 'article',
  about:
    'an article and lists of news: cached beside Node’s own server with the same bytes, uncached beside it with the same rows',
  async run(bench) {
    const data = await bench.newsData();
    const env = { ...data.env, COMMENTS: 'live' };
    const ids = readIds(data.floor);
    const board = await bench.board({ ...env, PAGE_CACHE: 'off' });
    await sayTo(board, ids, data.database);
    await addPages(data, board, ids);
    const floor = await bench.reference('news.mjs', data.floor, await frameOf(bench, board, `/news/${ids[0]}`));
    const figures = await compareSets(bench, board, floor, addresses(ids), 3, async (paths) => {
      for (const path of paths) sameRows(path, await ask(board, path), await ask(floor, path));
    });
    await Promise.all([board.stop(), floor.stop()]);
    const cached = await bench.board(env);
    figures.push(...(await fromCache(bench, cached, `/news/${ids[0]}`)));
    figures.push(...(await firstView(cached, 'first view', `/news/${ids[0]}`, { kb: 40, requests: 5, script: 12 })));
    await cached.stop();
    return figures;
  },
};

function readIds(floor) {
  const database = new Database(floor, { readonly: true });
  const newest = database.prepare(`SELECT id FROM news ORDER BY published DESC LIMIT ${NEWEST}`).pluck().all();
  database.close();
  const step = Math.max(1, Math.floor(newest.length / READ));
  return newest.filter((_, at) => at % step === 0).slice(0, READ);
}

const addresses = (ids) => ({
  articles: ids.map((id) => `/news/${id}`),
  'all news of a region': REGIONS.map((region) => `/news?region=${region}`),
  'a section': SECTIONS.map((section) => `/news/section/${section}`),
  'a section of a region': SECTIONS.flatMap((section) =>
    REGIONS.map((region) => `/news/section/${section}?region=${region}`),
  ),
});

/** A page of the board without its middle, in a file, for the reference to fill. */
async function frameOf(bench, board, path) {
  const { headers, body } = await ask(board, path);
  const page = body.toString();
  const [whole, open, close] = MAIN.exec(page);
  const at = page.indexOf(whole);
  const file = join(bench.scratch, 'frame-news.json');
  const frame = {
    headers: ownHeaders(headers, ['date', 'connection', 'keep-alive', 'content-length']),
    before: page.slice(0, at) + open,
    after: close + page.slice(at + whole.length),
    port: board.port,
  };
  writeFileSync(file, JSON.stringify(frame));
  return file;
}

/**
 * What stands between the frames must be the same, but for words of time and the address of the next page; of what is hot, which
 * changes meanwhile, as many.
 */
function sameRows(path, one, other) {
  const [ours, theirs] = [one, other].map(({ body }) => withoutTimes(MAIN.exec(body.toString())[0]));
  if (ours === theirs) return;
  const at = [...ours].findIndex((sign, place) => sign !== theirs[place]);
  throw new Error(`${path}: not the same:\n${ours.slice(at - 80, at + 160)}\n—\n${theirs.slice(at - 80, at + 160)}`);
}

const withoutTimes = (html) =>
  html
    .replace(/<time[^>]*>[^<]*<\/time>|<span class="fresh">[^<]*<\/span>|href="[^"]*" rel="next"/g, '')
    .replace(/<ol class="hot">[^]*?<\/ol>/, (list) => `${list.split('<li>').length - 1} hot`);
