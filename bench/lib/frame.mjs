import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, ownHeaders } from './ask.mjs';

const ROWS = /<ul class="rows">[^]*<\/article>\s*<\/li><\/ul>/;

/** A page of the board without its cards, in a file, for `reference/cards.mjs` to fill: the same bytes around other cards. */
export async function frameOf(bench, board, path) {
  const { headers, body } = await ask(board, path);
  const page = body.toString();
  const rows = ROWS.exec(page);
  if (!rows) throw new Error(`${path} has no list`);
  const file = join(bench.scratch, `frame-${path.replace(/\W/g, '-').slice(0, 40)}.json`);
  const frame = {
    headers: ownHeaders(headers, ['date', 'connection', 'keep-alive', 'content-length']),
    before: page.slice(0, rows.index) + '<ul class="rows">',
    after: '</ul>' + page.slice(rows.index + rows[0].length),
  };
  writeFileSync(file, JSON.stringify(frame));
  return file;
}

/** How many cards a page shows. */
export const cardsIn = ({ body }) => body.toString().split('<article class="row').length - 1;
