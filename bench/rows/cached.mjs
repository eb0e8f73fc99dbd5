import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, headerOf, ownHeaders } from '../lib/ask.mjs';
import { compare } from '../lib/load.mjs';

const PAGE = '/lianshui/chuzu';

/** A page from the page cache, in all the ways in which it is asked for, beside Node answering the same from memory. */
export const cached = {
  name: 'cached',
  about: 'a list page from the page cache, beside Node’s own server answering the same bytes from memory',
  async run(bench) {
    const board = await bench.board();
    const etag = headerOf((await ask(board, PAGE)).headers, 'etag');
    await brotliReady(board);
    const ways = {
      plain: {},
      gzip: { 'Accept-Encoding': 'gzip' },
      br: { 'Accept-Encoding': 'gzip, deflate, br' },
      'not modified': { 'Accept-Encoding': 'identity', 'If-None-Match': etag },
    };
    const figures = [];
    for (const [name, headers] of Object.entries(ways)) {
      const answer = await ask(board, PAGE, headers);
      const file = join(bench.scratch, `answer-${name}.json`);
      const kept = { ...answer, headers: ownHeaders(answer.headers), body: answer.body.toString('base64') };
      writeFileSync(file, JSON.stringify(kept));
      const node = await bench.reference('memory.mjs', file);
      const targets = [{ path: PAGE, headers }];
      const { ours, reference } = await compare(bench, board, node, {
        targets,
        count: bench.requests * 10,
        status: answer.status,
      });
      const what = `${name}, ${answer.body.length} bytes`;
      figures.push({
        what,
        unit: 'ms CPU',
        value: ours.cpu,
        reference: reference.cpu,
        bar: 1.5,
        ours,
        theirs: reference,
      });
      await node.stop();
    }
    await board.stop();
    return figures;
  },
};

/** The smallest form is made in the background. */
async function brotliReady(board) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { headers } = await ask(board, PAGE, { 'Accept-Encoding': 'br' });
    if (headerOf(headers, 'content-encoding') === 'br') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The page cache has made no br of the page');
}
