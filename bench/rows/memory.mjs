import { ask } from '../lib/ask.mjs';
import { load } from '../lib/load.mjs';

const PATHS = [
  '/',
  '/lianshui',
  '/lianshui/chuzu',
  '/all/all',
  '/post',
  '/post/lianshui/chuzu',
  '/lianshui/chuzu/feed.xml',
  '/sitemap.xml',
];

/** One process after start and after it has served everything for a while, beside a Nest application with TypeORM alone. */
export const memory = {
  name: 'memory',
  about: 'memory of the process, beside a bare Nest application with TypeORM',
  async run(bench) {
    const seconds = bench.quick ? 10 : 60;
    const board = await bench.board();
    const bare = await bench.reference('nest.mjs', bench.data.floor);
    const [boardBefore, bareBefore] = [board.memory(), bare.memory()];
    await load(board, { targets: await mixed(board), seconds });
    await load(bare, { targets: [{ path: '/' }], seconds: seconds / 2 });
    const [boardAfter, bareAfter] = [board.memory(), bare.memory()];
    await Promise.all([board.stop(), bare.stop()]);
    const figure = (what, value, reference, bar) => ({ what, unit: 'MiB', value, reference, bar });
    return [
      figure('after start', boardBefore.resident, bareBefore.resident, 2),
      figure(`after ${seconds} s of mixed load`, boardAfter.resident, bareAfter.resident, 2),
      figure('of this, without mapped files', boardAfter.own, bareAfter.own),
    ];
  },
};

/** Pages of every kind; many of them are asked for only once a minute, so they are made anew. */
async function mixed(board) {
  const ids = [...(await ask(board, '/all/all')).body.toString().matchAll(/href="(\/listings\/\d+)"/g)].map(
    ([, path]) => path,
  );
  const words = ['出租', '两室', '转让', '招工', '电动车', '家电'].map(
    (word) => `/search?q=${encodeURIComponent(word)}`,
  );
  const filters = Array.from({ length: 200 }, (_, at) => `/huaian/chuzu?max=${800 + 7 * at}`);
  return [...filters.flatMap((path, at) => [path, PATHS[at % PATHS.length], ids[at % ids.length]]), ...words].map(
    (path) => ({ path }),
  );
}
