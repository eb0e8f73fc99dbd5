import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldTwins } from './fold-twins.js';

const row = (id: number, twinsCluster: number | null = null, twinsLead: number | null = null, twinsCount = 0) => ({
  id,
  twinsCluster,
  twinsLead,
  twinsCount,
});
const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

describe('Folding twins', () => {
  const page = [row(9, 3, 9, 3), row(8), row(7, 3, 9, 3), row(3, 3, 9, 3)];

  it('shows in a whole list only the one that leads, wherever the page begins', () => {
    expect(idsOf(foldTwins(page, true))).toEqual([9, 8]);
    expect(idsOf(foldTwins(page.slice(1), true))).toEqual([8]);
  });

  it('shows in a narrowed list the first of each page: the leader may not be in it', () => {
    expect(idsOf(foldTwins(page.slice(1), false))).toEqual([8, 7]);
  });

  it('shows of a page of nothing but copies one, so that the list goes on', () => {
    expect(idsOf(foldTwins(page.slice(2), true))).toEqual([7]);
  });

  it('leaves alone what has no others on show', () => {
    expect(idsOf(foldTwins([row(2, 1, null, 1), row(1, 1, null, 1)], true))).toEqual([2, 1]);
  });

  it('reads numbers as MySQL gives them', () => {
    const text = { id: 7, twinsCluster: '3', twinsLead: '9', twinsCount: '2' } as never;
    expect(foldTwins([row(9, 3, 9, 2), text], true)).toHaveLength(1);
  });

  it('loses nothing that stands alone and repeats nothing, whatever the pages are', () => {
    const rows = fc.array(fc.option(fc.constantFrom(100, 200), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (clusters, size) => {
        const leads = new Map(clusters.map((cluster, at) => [cluster, at] as const).reverse());
        const all = clusters.map((cluster, at) => row(at, cluster, leads.get(cluster) ?? null, cluster ? 2 : 0));
        const shown: number[] = [];
        for (let at = 0; at < all.length; at += size) shown.push(...idsOf(foldTwins(all.slice(at, at + size), true)));
        expect(new Set(shown).size).toBe(shown.length);
        const wanted = all.filter(({ id, twinsCluster, twinsLead }) => twinsCluster === null || twinsLead === id);
        expect(shown).toEqual(expect.arrayContaining(idsOf(wanted)));
      }),
    );
  });
});
