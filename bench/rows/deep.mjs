import { ask } from '../lib/ask.mjs';
import { beside, inTurn } from '../lib/load.mjs';

const LIST = '/all/all';
const PER_PAGE = 30;
const NEXT = /href="([^"]+)" rel="next"/;

/** The page that begins at row 50,000 (or half-way), reached as a reader would, beside the first. */
export const deep = {
  name: 'deep',
  about: 'a page deep in a list, beside its first page',
  async run(bench) {
    const board = await bench.board({ PAGE_CACHE: 'off' });
    const row = Math.min(50_000, Math.floor(bench.listings / 2));
    let path = LIST;
    for (let at = 0; at < row; at += PER_PAGE) path = nextOf(await ask(board, path));
    const [down, first] = await inTurn(bench, [
      [board, { targets: [{ path }] }],
      [board, { targets: [{ path: LIST }] }],
    ]);
    await board.stop();
    return [beside(`from row ${row}`, down, first, 1.2)];
  },
};

const nextOf = ({ body }) => NEXT.exec(body.toString())[1].replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
