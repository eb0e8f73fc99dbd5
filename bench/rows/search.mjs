import { ask } from '../lib/ask.mjs';
import { cardsIn, frameOf } from '../lib/frame.mjs';
import { beside, inTurn } from '../lib/load.mjs';
import { pickWords } from '../lib/words.mjs';

/** Searches beside FTS5 by hand. The rarest words still fill a page: a shorter page would be cheaper for another reason. */
export const search = {
  name: 'search',
  about: 'uncached search of 2 to 4 characters, newest first, beside FTS5 by hand on the same texts with the same page',
  async run(bench) {
    const { common, rare } = pickWords(bench.data.floor);
    bench.say(`commonest: ${common.join(' ')}; rarest: ${rare.join(' ')}`);
    const board = await bench.board({ PAGE_CACHE: 'off' });
    const [commonly, rarely] = [common, rare].map((words) => words.map((word) => ({ path: pathOf(word) })));
    const fts = await bench.reference('cards.mjs', bench.data.floor, await frameOf(bench, board, commonly[0].path));
    for (const { path } of [...commonly, ...rarely]) {
      const [one, other] = [cardsIn(await ask(board, path)), cardsIn(await ask(fts, path))];
      if (Math.abs(one - other) > 1) throw new Error(`${decodeURIComponent(path)}: ${one} cards beside ${other}`);
    }
    const [often, oftenByHand, seldom, seldomByHand] = await inTurn(bench, [
      [board, { targets: commonly }],
      [fts, { targets: commonly }],
      [board, { targets: rarely }],
      [fts, { targets: rarely }],
    ]);
    await Promise.all([board.stop(), fts.stop()]);
    return [
      beside('commonest words', often, oftenByHand, 3),
      beside('rarest words', seldom, seldomByHand, 3),
      beside('commonest, beside our rarest', often, seldom, 2),
    ];
  },
};

const pathOf = (word) => `/search?q=${encodeURIComponent(word)}`;
