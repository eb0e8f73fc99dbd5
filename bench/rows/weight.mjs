import { ask } from '../lib/ask.mjs';
import { firstView } from '../lib/first-view.mjs';

/** What a browser that comes for the first time has to fetch for a page, photos aside. */
export const weight = {
  name: 'weight',
  about: 'first view of a page without photos, compressed with br: page, style sheet, script, icon',
  async run(bench) {
    const board = await bench.board();
    const [listing] = /\/listings\/\d+/.exec((await ask(board, '/all/all')).body.toString());
    const pages = { home: '/', list: '/lianshui/chuzu', listing, 'step 2': '/post/lianshui/chuzu' };
    const figures = [];
    for (const [what, path] of Object.entries(pages)) figures.push(...(await firstView(board, what, path)));
    await board.stop();
    return figures;
  },
};
