import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, headerOf, ownHeaders } from './ask.mjs';
import { beside, compare } from './load.mjs';

/** A page from the page cache, in all the ways in which it is asked for, beside Node answering the same from memory: figures. */
export async function fromCache(bench, board, page) {
  const etag = headerOf((await ask(board, page)).headers, 'etag');
  await brotliReady(board, page);
  const ways = {
    plain: {},
    gzip: { 'Accept-Encoding': 'gzip' },
    br: { 'Accept-Encoding': 'gzip, deflate, br' },
    'not modified': { 'Accept-Encoding': 'identity', 'If-None-Match': etag },
  };
  const figures = [];
  for (const [name, headers] of Object.entries(ways)) {
    const answer = await ask(board, page, headers);
    const file = join(bench.scratch, `answer-${name}.json`);
    const kept = { ...answer, headers: ownHeaders(answer.headers), body: answer.body.toString('base64') };
    writeFileSync(file, JSON.stringify(kept));
    const node = await bench.reference('memory.mjs', file);
    const targets = [{ path: page, headers }];
    const plan = { targets, count: bench.requests * 10, status: answer.status };
    const { ours, reference } = await compare(bench, board, node, plan);
    figures.push(beside(`${name}, ${answer.body.length} bytes`, ours, reference, 1.5));
    await node.stop();
  }
  return figures;
}

/** The smallest form is made in the background. */
async function brotliReady(board, page) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { headers } = await ask(board, page, { 'Accept-Encoding': 'br' });
    if (headerOf(headers, 'content-encoding') === 'br') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page cache has made no br of ${page}`);
}
