import { fromCache } from '../lib/from-cache.mjs';

const PAGE = '/lianshui/chuzu';

/** A list from the page cache. */
export const cached = {
  name: 'cached',
  about: 'a list page from the page cache, beside Node’s own server answering the same bytes from memory',
  async run(bench) {
    const board = await bench.board();
    const figures = await fromCache(bench, board, PAGE);
    await board.stop();
    return figures;
  },
};
