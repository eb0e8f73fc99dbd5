import { join } from 'node:path';
import { flats } from '../lib/flats.mjs';
import { load } from '../lib/load.mjs';
import { oneShot } from '../lib/one-shot.mjs';

const FASTEST = (one, other) => other.rate - one.rate;

/** Listings that arrive at once, each safe on disk before its answer, beside one durable row after the other. */
export const post = {
  name: 'post',
  about:
    'posting without a photo, each safe on disk before the answer, beside one durable insert of SQLite (WAL, FULL)',
  async run(bench) {
    const count = bench.quick ? 100 : 500;
    const board = await bench.board();
    await load(board, { targets: flats(50), status: 303 });
    const [ours, theirs] = [[], []];
    for (let round = 0; round < bench.rounds; round += 1) {
      ours.push(await load(board, { targets: flats(count), status: 303 }));
      theirs.push(await oneShot('inserts.mjs', join(bench.scratch, 'inserts.sqlite'), count * 4));
    }
    await board.stop();
    const [best, insert] = [ours.sort(FASTEST)[0], theirs.sort(FASTEST)[0]];
    return [
      { what: 'rate', unit: 'a second', value: best.rate, reference: insert.rate, least: 300, ours: best },
      { what: 'cost', unit: 'ms CPU', value: best.cpu, reference: insert.cpu },
    ];
  },
};
