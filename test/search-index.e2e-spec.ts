import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchDocument } from '../src/modules/search/search-index.js';
import { useSearch } from './support/search.js';

const MAY = 1_780_000_000_000;
const flat = (more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'listing',
  id: 1,
  rank: MAY * 1024,
  text: '涟水县城两室一厅出租，拎包入住',
  labels: ['leaf:rent-house', 'region:lianshui'],
  measures: { rent: 800.5 },
  ...more,
});

describe('The search index', () => {
  const open = useSearch();
  const ids = async (words: string) =>
    (await open.board.search.find({ labels: [], words, limit: 200 })).hits.map(({ id }) => id);
  const rows = async () => {
    const tables = ['search_documents', 'search_tokens', 'search_numbers'];
    const counts = await Promise.all(
      tables.map((table) => open.board.db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)),
    );
    return counts.map(([row]) => Number(row!.n));
  };

  afterEach(() => open.board.db.transaction(() => open.board.index.clear()));

  it('finds what was put in by its words, labels and numbers', async () => {
    await open.board.put(flat());
    const found = { hits: [{ kind: 'listing', id: 1 }], next: null, count: 1, capped: false };

    expect(
      await open.board.search.find({ labels: ['leaf:rent-house', 'kind:listing'], words: '两室 出租', limit: 30 }),
    ).toEqual(found);
    expect(
      await open.board.search.find({ labels: [], ranges: [{ measure: 'rent', min: 800.5, max: 800.5 }], limit: 30 }),
    ).toEqual(found);
    expect(await ids('出租房')).toEqual([]);
  });

  it('forgets what an edit took away, and keeps its place', async () => {
    await open.board.put(flat(), flat({ id: 2, rank: MAY * 1024 + 1, text: '三室出租', labels: [] }));
    await open.board.put(flat({ text: '涟水县城三室出租', labels: ['leaf:rent-house'], measures: { rent: 900 } }));

    expect(await ids('两室')).toEqual([]);
    expect(await ids('三室')).toEqual([2, 1]);
    expect((await open.board.search.count(['region:lianshui'])).count).toBe(0);
    expect(
      (await open.board.search.find({ labels: [], ranges: [{ measure: 'rent', max: 850 }], limit: 9 })).hits,
    ).toEqual([{ kind: 'listing', id: 2 }]);
  });

  it('moves what is refreshed to the top', async () => {
    await open.board.put(flat(), flat({ id: 2, rank: MAY * 1024 + 1 }));
    await open.board.put(flat({ rank: MAY * 1024 + 2 }));

    expect(await ids('两室')).toEqual([1, 2]);
  });

  it('counts again as soon as something has changed', async () => {
    const count = async () => (await open.board.search.count(['region:lianshui', 'leaf:rent-house'])).count;
    await open.board.put(flat());
    expect(await count()).toBe(1);
    await open.board.put(flat({ id: 2, rank: MAY * 1024 + 1 }));
    expect(await count()).toBe(2);
    await open.board.db.transaction(() => open.board.index.remove('listing', 1));
    expect(await count()).toBe(1);
  });

  it('leaves nothing behind, whatever was done before', async () => {
    const document = fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      text: fc
        .array(fc.constantFrom('出', '租', '房', ' ', 'tv', '15', '，'), { maxLength: 12 })
        .map((pieces) => pieces.join('')),
      labels: fc.subarray(['a', 'b', 'c']),
      measures: fc.record(
        { price: fc.integer({ min: 0, max: 3 }), area: fc.integer({ min: 0, max: 3 }) },
        { requiredKeys: [] },
      ),
      moves: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(document, { maxLength: 8 }), async (documents) => {
        const { put, db, index } = open.board;
        const last = new Map<number, SearchDocument>();
        let rank = MAY * 1024;
        for (const { moves, ...document } of documents) {
          const kept = last.get(document.id)?.rank;
          const next = { ...document, kind: 'listing', rank: moves || !kept ? ++rank : kept };
          last.set(next.id, next);
          await put(next);
        }
        const after = await rows();
        for (const { id } of last.values()) await db.transaction(() => index.remove('listing', id));
        expect(await rows()).toEqual([0, 0, 0]);
        await put(...last.values());
        expect(await rows()).toEqual(after);
        await db.transaction(() => index.clear());
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('shows nothing of a transaction that came to nothing', async () => {
    const failed = open.board.db.transaction(async () => {
      await open.board.index.put(flat());
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await ids('两室')).toEqual([]);
    await expect(open.board.index.put(flat())).rejects.toThrow('transaction');
  });

  it('gives each rank once, later ones higher', async () => {
    const { index, put } = open.board;
    const first = await index.nextRank(MAY);
    const second = await index.nextRank(MAY);
    await put(flat({ rank: second + 5 }));
    const third = await index.nextRank(MAY);

    expect(second).toBe(first + 1);
    expect(third).toBe(second + 6);
    expect(Math.floor(third / 1024)).toBe(MAY);
    expect(await index.nextRank(MAY + 1)).toBeGreaterThan(third);
  });

  it('goes on into the next millisecond when one is full', async () => {
    const { index, put } = open.board;
    await put(flat({ rank: (MAY + 9) * 1024 + 1023 }));

    expect(Math.floor((await index.nextRank(MAY + 9)) / 1024)).toBe(MAY + 10);
  });

  it('lets several write at once', async () => {
    const { db, index } = open.board;
    const post = (id: number) =>
      db.transaction(async () => index.put(flat({ id, rank: await index.nextRank(MAY + 20) })));
    await Promise.all(Array.from({ length: 12 }, (_, place) => post(place + 1)));
    const refresh = () =>
      db.transaction(async () => index.put(flat({ id: 3, rank: await index.nextRank(MAY + 21), text: '两室' })));
    await Promise.all(Array.from({ length: 6 }, refresh));

    expect((await ids('两室')).length).toBe(12);
    expect((await ids('拎包入住')).length).toBe(11);
  });

  it('names others that have the same labels, newest first', async () => {
    await open.board.put(
      ...[1, 2, 3, 4].map((id) => flat({ id, rank: MAY * 1024 + id })),
      flat({ id: 5, rank: MAY * 1024 + 5, labels: ['x'] }),
    );

    expect(await open.board.search.related('listing', 3, ['leaf:rent-house'], 2)).toEqual([
      { kind: 'listing', id: 4 },
      { kind: 'listing', id: 2 },
    ]);
  });

  it.each([
    ['marks only', '！！！ -- ...'],
    ['a phone number', '13900001234'],
    ['SQL', "'; DROP TABLE search_tokens; --"],
    ['wild cards', '%_%'],
    ['a lone surrogate', '\ud83d'],
    ['NUL', '\u0000'],
    ['ten thousand characters', '的'.repeat(10_000)],
  ])('finds nothing for %s, and does not mind', async (_, words) => {
    await open.board.put(flat({ text: '电话13900001234 的 两室' }));
    expect(await ids(words)).toEqual([]);
  });

  it.each(['x', '-', '1.2.3', 'zzzzzzzzzzz', '0', "1' OR 1=1"])(
    'takes the strange cursor %p for a number or for none',
    async (after) => {
      await open.board.put(flat());
      const { hits } = await open.board.search.find({ labels: [], limit: 30, after });
      expect(hits.length).toBeLessThanOrEqual(1);
    },
  );

  it('bears numbers that are none', async () => {
    await open.board.put(flat({ measures: { rent: NaN, area: Infinity, price: 5 } }));
    const ranges = [{ measure: 'price', min: NaN, max: Infinity }];
    expect((await open.board.search.find({ labels: [], ranges, limit: NaN })).count).toBe(1);
    expect(
      (await open.board.search.find({ labels: [], order: { measure: 'rent', direction: 'asc' }, limit: 1e9 })).count,
    ).toBe(0);
  });

  it('can look for more labels than a database joins tables', async () => {
    const labels = Array.from({ length: 70 }, (_, place) => `label ${place}`);
    await open.board.put(flat({ labels }));
    const some = labels.map((label) => [label, 'nowhere']);
    expect((await open.board.search.find({ labels, limit: 30 })).count).toBe(1);
    expect(
      (await open.board.search.find({ labels: some, words: '-别墅 -三室', ranges: [{ measure: 'rent' }], limit: 30 }))
        .count,
    ).toBe(1);
    expect((await open.board.search.find({ labels: [...labels, 'nowhere'], limit: 30 })).count).toBe(0);
  });
});
