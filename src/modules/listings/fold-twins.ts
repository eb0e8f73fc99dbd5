import type { ListingRow } from './listings.queries.js';

type Twinned = Pick<ListingRow, 'id' | 'twinsCluster' | 'twinsLead' | 'twinsCount'>;

/**
 * Listings that are the same, shown once. A list that nothing narrows shows them where the one stands that leads, whatever the page. In
 * a list that asks for a price or a word the leader may not be: there those of one page are one, the first of them.
 * @param whole nothing narrows the list, and it is in order of time
 */
export function foldTwins<Row extends Twinned>(rows: readonly Row[], whole: boolean): Row[] {
  const shown = new Set<number>();
  const kept = rows.filter((row) => {
    const cluster = Number(row.twinsCount) > 1 && row.twinsCluster !== null ? Number(row.twinsCluster) : null;
    if (cluster === null) return true;
    if (whole && row.twinsLead !== null && Number(row.twinsLead) !== Number(row.id)) return false;
    if (shown.has(cluster)) return false;
    shown.add(cluster);
    return true;
  });
  // A page of nothing but copies still shows that there is something, and leads on.
  return whole && kept.length === 0 ? foldTwins(rows, false) : kept;
}
