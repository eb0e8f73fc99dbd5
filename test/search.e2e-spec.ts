import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chances } from '../src/bench/search-corpus.js';
import { writeCursor } from '../src/kernel/cursor.js';
import type { SearchDocument } from '../src/modules/search/search-index.js';
import type { SearchQuery } from '../src/modules/search/search-query.js';
import { type Heard, useSearch } from './support/search.js';
import { naiveFind } from './support/search-model.js';
import { scans, sorts, type Step } from './support/search-plans.js';

const DOCUMENTS = 4000;
const PAGES = 4;
const WORDS = [
  '出租',
  '两室',
  '两厅',
  '房屋出租',
  '租房',
  '出',
  '室',
  '厅两',
  'tv',
  '15',
  'a1',
  '出租房屋',
  '出租房',
  '猫',
];

/** Common things (more than the thousand that are counted), rare ones, many equal prices. */
function documentOf(number: number): SearchDocument {
  const chance = chances(number);
  const words = Array.from(
    { length: 1 + Math.floor(chance() * 6) },
    () => WORDS[Math.floor((WORDS.length - 1) * chance() ** 2)]!,
  );
  const label = (share: number, name: string) => (chance() < share ? [name] : []);
  return {
    kind: chance() < 0.9 ? 'listing' : 'article',
    id: number,
    rank: (1_780_000_000_000 + number * 7) * 1024 + Math.floor(chance() * 1024),
    text: words.join(chance() < 0.5 ? ' ' : '，') + (number % 800 === 0 ? ' 猫' : ''),
    labels: [
      number <= 1000 ? 'thousand' : 'later',
      ...(number <= 1001 ? ['thousand and one'] : []),
      ...label(0.6, 'often'),
      ...label(0.4, 'half'),
      ...label(0.05, 'seldom'),
      ...label(0.003, 'rare'),
      `f=${Math.floor(chance() * 5)}`,
    ],
    measures: {
      ...(chance() < 0.8 ? { price: Math.floor(chance() * 40) } : {}),
      ...(chance() < 0.5 ? { area: Math.floor(chance() * 1_000_000) / 100 } : {}),
    },
  };
}

const label = fc.constantFrom(
  'often',
  'half',
  'seldom',
  'rare',
  'f=1',
  'f=2',
  'kind:listing',
  'kind:article',
  'nowhere',
);
const bound = {
  measure: fc.constantFrom('price', 'area'),
  min: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
};
const queries: fc.Arbitrary<SearchQuery> = fc.record({
  kind: fc.option(fc.constantFrom('listing', 'article', 'nothing'), { nil: undefined, freq: 2 }),
  labels: fc.array(fc.oneof({ weight: 3, arbitrary: label }, fc.array(label, { minLength: 1, maxLength: 3 })), {
    maxLength: 3,
  }),
  words: fc
    .array(fc.tuple(fc.constantFrom('', '', '', '-'), fc.constantFrom(...WORDS)), { maxLength: 3 })
    .map((words) => words.map((word) => word.join('')).join(' ')),
  ranges: fc
    .array(fc.record({ ...bound, width: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }) }), {
      maxLength: 2,
    })
    .map((ranges) =>
      ranges.map(({ measure, min, width }) => ({
        measure,
        min,
        max: width === undefined ? width : (min ?? 0) + width,
      })),
    ),
  order: fc.oneof(
    fc.constant('new' as const),
    fc.record({
      measure: fc.constantFrom('price', 'area'),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    }),
  ),
  since: fc.option(
    fc.integer({ min: 0, max: DOCUMENTS }).map((number) => 1_780_000_000_000 + number * 7),
    { nil: undefined, freq: 3 },
  ),
  limit: fc.integer({ min: 1, max: 60 }),
});

const ids = (documents: readonly { kind: string; id: number }[]) => documents.map(({ kind, id }) => `${kind} ${id}`);

describe('A search among thousands', () => {
  const open = useSearch();
  const documents = Array.from({ length: DOCUMENTS }, (_, place) => documentOf(place + 1));

  beforeAll(() => open.board.put(...documents), 120_000);

  it('finds what looking at every document finds, page after page, without gaps or doubles', async () => {
    await fc.assert(
      fc.asyncProperty(queries, fc.double({ min: 0, max: 1, noNaN: true }), async (query, into) => {
        const all = naiveFind(documents, query);
        const expected = ids(all);
        const first = await open.board.search.find(query);
        expect(first.count).toBe(Math.min(all.length, 1000));
        expect(first.capped).toBe(all.length > 1000);

        // From the first page, and from somewhere in the middle.
        for (const begin of [0, Math.floor(into * all.length)]) {
          const before = all[begin - 1];
          const { order } = query;
          let after =
            before &&
            writeCursor(
              order === 'new' ? [before.rank] : [Math.round(before.measures[order!.measure]! * 100), before.rank],
            );
          const found: string[] = [];
          for (let page = 0; page < PAGES; page++) {
            const { hits, next, count } = await open.board.search.find({ ...query, after, uncounted: page > 0 });
            if (page === 0) expect(count).toBe(first.count);
            found.push(...ids(hits));
            if (!next) break;
            after = next;
          }
          expect(found).toEqual(expected.slice(begin, begin + PAGES * query.limit));
        }
      }),
      { numRuns: Number(process.env.SEARCH_RUNS ?? 150) },
    );
  }, 120_000);

  it('counts to a thousand', async () => {
    const { search } = open.board;
    expect(await search.count(['thousand'])).toEqual({ count: 1000, capped: false });
    expect(await search.count(['thousand and one'])).toEqual({ count: 1000, capped: true });
    expect(await search.count(['thousand', 'thousand and one'])).toEqual({ count: 1000, capped: false });
    expect(await search.count([['thousand', 'thousand and one']])).toEqual({ count: 1000, capped: true });
  });

  it('takes three statements, two when its parts are known, and one when nothing has changed', async () => {
    const { db, index, fresh } = open.board;
    const search = fresh();
    const query: SearchQuery = {
      labels: ['seldom', ['f=1', 'f=2']],
      words: '出租 -转让',
      ranges: [{ measure: 'price', min: 3 }],
      limit: 2,
    };
    const statements = async (asked: SearchQuery) => (await open.heard(() => search.find(asked))).length;

    expect(await statements(query)).toBe(3);
    expect(await statements(query)).toBe(1);
    await db.transaction(() => index.remove('listing', DOCUMENTS + 1));
    expect(await statements(query)).toBe(1);
    await db.transaction(() => index.put(documents[0]!));
    expect(await statements(query)).toBe(2);
    expect(await statements({ ...query, uncounted: true })).toBe(1);
  });

  const price = (direction: 'asc' | 'desc') => ({ measure: 'price', direction });
  const late = documents[1000]!.rank;

  it.each<[string, 'sorts nothing' | 'sorts few', Omit<SearchQuery, 'limit'>]>([
    ['a common label', 'sorts nothing', { labels: ['often'] }],
    ['common labels and a rare one', 'sorts nothing', { labels: ['often', 'half', 'rare'] }],
    ['labels from a cursor on', 'sorts nothing', { labels: ['often', 'half'], after: writeCursor([late]) }],
    ['labels since a moment', 'sorts nothing', { labels: ['often', 'half'], since: 1_780_000_000_000 }],
    ['a label with any of several', 'sorts nothing', { labels: [['often', 'half', 'f=1'], 'seldom'] }],
    ['any of several alone', 'sorts few', { labels: [['f=1', 'f=2', 'often']] }],
    ['words, some unwanted', 'sorts nothing', { labels: ['half'], words: '出租 tv -转让 -房屋出租' }],
    ['a phrase', 'sorts nothing', { labels: [], words: '出租房屋' }],
    ['a wide range', 'sorts nothing', { labels: ['seldom'], ranges: [{ measure: 'price', min: 3, max: 30 }] }],
    ['a narrow range', 'sorts few', { labels: ['often'], ranges: [{ measure: 'area', min: 100, max: 180 }] }],
    ['a range alone', 'sorts few', { labels: [], ranges: [{ measure: 'area', max: 9000 }] }],
    [
      'a range alone from a cursor on',
      'sorts few',
      { labels: [], ranges: [{ measure: 'area', max: 9000 }], after: writeCursor([late]), since: 1 },
    ],
    [
      'a rare label within a narrow range',
      'sorts nothing',
      { labels: ['rare'], ranges: [{ measure: 'area', min: 100, max: 300 }] },
    ],
    [
      'a rare label within a wide range',
      'sorts nothing',
      { labels: ['rare'], ranges: [{ measure: 'area', min: 100, max: 9000 }] },
    ],
    ['the order of a price', 'sorts nothing', { labels: ['often'], order: price('desc') }],
    [
      'the order of a price from a cursor on',
      'sorts few',
      { labels: ['often'], order: price('asc'), after: writeCursor([2000, late]) },
    ],
    ['a rare label in the order of a price', 'sorts few', { labels: ['rare'], order: price('asc') }],
  ])('finds %s by keys alone and %s', async (_, sorting, query) => {
    const { db, fresh } = open.board;
    const [, page, ...rest] = [...(await open.heard(() => fresh().find({ ...query, limit: 30 })))];
    const explain = ({ sql, parameters }: Heard) => db.sql<Step>(db.dialect.explain(sql), parameters);

    const steps = await explain(page!);
    expect(sorts(db.dialect, steps)).toBe(sorting === 'sorts few');
    for (const statement of rest) steps.push(...(await explain(statement)));
    expect(steps.length).toBeGreaterThan(1);
    expect(scans(db.dialect, steps)).toEqual([]);
  });
});
