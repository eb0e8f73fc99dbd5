import Database from 'better-sqlite3';
import { ask } from '../lib/ask.mjs';
import { cardsIn, frameOf } from '../lib/frame.mjs';
import { compareSets } from '../lib/load.mjs';

const REGIONS = ['huaian', 'lianshui', 'xuyi', 'jinhu'];
const TOWNS = `SELECT region, town FROM cards WHERE leaf = 'chuzu' AND town IS NOT NULL GROUP BY 1, 2 HAVING COUNT(*) >= 30 LIMIT 40`;

/** Lists as they are when the page cache does not have them: other filters each time. */
export const list = {
  name: 'list',
  about: 'uncached list, filters on, beside Node’s own server with one prepared query and one compiled template',
  async run(bench) {
    const board = await bench.board({ PAGE_CACHE: 'off' });
    const frame = await frameOf(bench, board, '/lianshui/chuzu?max=1500');
    const floor = await bench.reference('cards.mjs', bench.data.floor, frame);
    const figures = await compareSets(bench, board, floor, addresses(bench.data.floor), 3, async ([path]) => {
      const [one, other] = [cardsIn(await ask(board, path)), cardsIn(await ask(floor, path))];
      if (Math.abs(one - other) > 1) throw new Error(`${path}: ${one} cards beside ${other}`);
    });
    await Promise.all([board.stop(), floor.stop()]);
    return figures;
  },
};

/** Each address once or twice a round, so that nothing is special. */
function addresses(floor) {
  const times = (count, path) => Array.from({ length: count }, (_, at) => path(REGIONS[at % REGIONS.length], at));
  const database = new Database(floor, { readonly: true });
  const towns = database.prepare(TOWNS).all();
  database.close();
  const sets = {
    'no filter': times(4, (region) => `/${region}/chuzu`),
    'a price': times(60, (region, at) => `/${region}/chuzu?min=${300 + 10 * (at % 20)}&max=${1200 + 17 * at}`),
    'rooms and a price': times(60, (region, at) => `/${region}/chuzu?f.room=${2 + (at % 2)}&max=${1500 + 23 * at}`),
    town: towns.map(({ region, town }) => `/${region}/chuzu?town=${town}`),
  };
  if (!towns.length) delete sets.town;
  return { ...sets, 'all of these': Object.values(sets).flat() };
}
