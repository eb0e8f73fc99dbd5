import { ask } from '../lib/ask.mjs';

const PARTS =
  /<(?:link[^>]*? rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*? href|link[^>]*? href|script[^>]*? src)="(\/[^"]+)"/g;
const IS_PART = /^\/assets\/|\.(?:css|js|svg|png|ico)$/;

/** What a browser that comes for the first time has to fetch for a page, photos aside. */
export const weight = {
  name: 'weight',
  about: 'first view of a page without photos, compressed with br: page, style sheet, script, icon',
  async run(bench) {
    const board = await bench.board();
    const [listing] = /\/listings\/\d+/.exec((await ask(board, '/all/all')).body.toString());
    const pages = { home: '/', list: '/lianshui/chuzu', listing, 'step 2': '/post/lianshui/chuzu' };
    const figures = [];
    for (const [what, path] of Object.entries(pages)) {
      const html = (await ask(board, path)).body.toString();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const parts = [
        ...new Set([...html.matchAll(PARTS)].map(([, part]) => part).filter((part) => IS_PART.test(part))),
      ];
      const sizes = new Map();
      for (const part of [path, ...parts])
        sizes.set(part, (await ask(board, part, { 'Accept-Encoding': 'br' })).body.length / 1000);
      const sum = (chosen) => chosen.reduce((bytes, part) => bytes + sizes.get(part), 0);
      figures.push(
        { what, unit: 'kB', value: sum([...sizes.keys()]), most: 60 },
        { what: '  requests', unit: '', value: sizes.size, most: 5 },
        { what: '  script', unit: 'kB', value: sum(parts.filter((part) => part.endsWith('.js'))), most: 12 },
      );
    }
    await board.stop();
    return figures;
  },
};
