import { tmpdir } from 'node:os';
import type { SearchQuery } from '../modules/search/search-query.js';
import { corpusDocument, wordOfRank } from './search-corpus.js';
import { openSearch } from './open-search.js';

/*
 * Measures the search on DATABASE_URL (default: a SQLite file among the temporary ones), filled with as many documents as the first argument says.
 * Prints milliseconds per find as the median and the 99th percentile, warm (plan remembered) and cold.
 */

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 300;
const url = new URL(process.env.DATABASE_URL ?? `sqlite:${tmpdir()}/search-bench.sqlite`);

const board = await openSearch(url);
const { index, db } = board;
if ((await index.nextRank(0)) && (await board.search.count(['kind:listing'])).count === 0) await fill();
await measurePuts();

const labels = ['leaf:rent-house'];
const deep = await cursorAt({ labels: ['kind:listing'], limit: 200, uncounted: true }, Math.floor(COUNT / 2));
const cases: Record<string, SearchQuery> = {
  'all, first page': { labels: ['kind:listing'], limit: 30 },
  'all, cursor half way down': { labels: ['kind:listing'], limit: 30, after: deep },
  'common label': { labels, limit: 30 },
  'label + region': { labels: [...labels, 'region:huaian'], limit: 30 },
  'label + region + filter': { labels: [...labels, 'region:huaian', 'f.1=2'], limit: 30 },
  'label + rare filter': { labels: [...labels, 'rare'], limit: 30 },
  'label + any of three': { labels: [...labels, ['f.1=1', 'f.1=2', 'f.1=3']], limit: 30 },
  'any of three alone': { labels: [['f.1=1', 'f.1=2', 'f.1=3']], limit: 30 },
  'commonest pair': { labels: [], words: wordOfRank(0), limit: 30 },
  'two common pairs': { labels: [], words: `${wordOfRank(0)} ${wordOfRank(1)}`, limit: 30 },
  'rare pair': { labels: [], words: wordOfRank(5000).slice(0, 2), limit: 30 },
  'one character': { labels: [], words: '淮', limit: 30 },
  'phrase of 4, common': { labels: [], words: '拎包入住', limit: 30 },
  'phrase of 4, rare': { labels: [], words: wordsOf(4, 3000), limit: 30 },
  'phrase of 4 in label': { labels, words: '拎包入住', limit: 30 },
  'pair without another': { labels: [], words: `${wordOfRank(3)} -${wordOfRank(0)}`, limit: 30 },
  'wide range in label': { labels, ranges: [{ measure: 'rent-house:price', min: 500, max: 50_000 }], limit: 30 },
  'narrow range in label': { labels, ranges: [{ measure: 'rent-house:price', min: 1000, max: 1030 }], limit: 30 },
  'label by its own price': { labels, order: { measure: 'rent-house:price', direction: 'asc' }, limit: 30 },
  'label by everybody’s price': { labels, order: { measure: 'price', direction: 'asc' }, limit: 30 },
  'related (uncounted)': { labels: [...labels, 'region:xuyi'], limit: 7, uncounted: true },
};

const rows: Record<string, string>[] = [];
for (const [name, query] of Object.entries(cases)) {
  const cold = await timed(40, () => board.fresh().find(query));
  const statements = (await board.log.record(() => board.fresh().find(query))).length;
  const warm = await timed(ROUNDS, () => board.search.find(query));
  const bare = await timed(ROUNDS, () => board.search.find({ ...query, uncounted: true }));
  const found = await board.search.find(query);
  rows.push({
    case: name,
    found: `${found.count}${found.capped ? '+' : ''}`,
    statements: String(statements),
    'warm p50': warm.p50,
    'warm p99': warm.p99,
    'uncounted p50': bare.p50,
    'cold p50': cold.p50,
  });
}
console.table(rows);
await board.close();

async function fill(): Promise<void> {
  const begun = performance.now();
  for (let from = 1; from <= COUNT; from += 500) {
    await board.put(
      ...Array.from({ length: Math.min(500, COUNT - from + 1) }, (_, place) => corpusDocument(from + place)),
    );
  }
  console.log(`filled ${COUNT} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

/** One transaction for each, as somebody who posts would cause it. */
async function measurePuts(): Promise<void> {
  const first = 10_000_000;
  const rank = (n: number) => corpusDocument(COUNT).rank + (n + 1) * 1024;
  const many = (n: number) => ({ ...corpusDocument(COUNT + 1 + n), id: first + n, rank: rank(n) });
  const row = await timed(ROUNDS, (n) =>
    db.transaction(() => db.change('INSERT INTO search_numbers (measure, value, document) VALUES (1, ?, 1)', [n])),
  );
  await db.transaction(() => db.change('DELETE FROM search_numbers WHERE measure = 1'));
  const put = await timed(ROUNDS, (n) => board.put(many(n)));
  const edit = await timed(ROUNDS, (n) => board.put({ ...many(n), text: `${many(n).text} 补充说明` }));
  const refresh = await timed(ROUNDS, (n) => board.put({ ...many(n), rank: rank(n + ROUNDS) }));
  const remove = await timed(ROUNDS, (n) => db.transaction(() => index.remove('listing', first + n)));
  console.table({ 'one row, for comparison': row, put, edit, refresh, remove });
}

async function cursorAt(query: SearchQuery, row: number): Promise<string> {
  let after: string | undefined;
  for (let at = 0; at < row; at += 200) after = (await board.search.find({ ...query, after })).next ?? after;
  return after!;
}

async function timed(rounds: number, work: (round: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work(round);
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (rounds - 1))]!.toFixed(3);
  return { p50: at(0.5), p99: at(0.99) };
}

function wordsOf(length: number, from: number): string {
  for (let rank = from; ; rank++) if (wordOfRank(rank).length === length) return wordOfRank(rank);
}
