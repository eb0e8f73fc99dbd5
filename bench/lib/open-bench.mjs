import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareData } from './data.mjs';
import { boardServer, plainServer } from './servers.mjs';

/** So many that something lies near every article. */
const BESIDE_NEWS = 5000;

/** What every row works with: a board full of listings in a scratch folder of its own, and how long to measure. */
export async function openBench({ listings, news, quick }) {
  const say = (words) => console.error(`… ${words}`);
  const scratch = mkdtempSync(join(tmpdir(), 'board-bench-'));
  const running = new Set();
  const keep = (server) => (running.add(server), server.gone.then(() => running.delete(server)), server);
  const close = async () => {
    await Promise.all([...running].map((server) => server.stop()));
    await data?.close();
    await paper?.close();
    rmSync(scratch, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void close().then(() => process.exit(130)));
  let data;
  let paper;
  try {
    data = await prepareData({ listings }, scratch, say);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    listings,
    news,
    quick,
    scratch,
    data,
    say,
    close,
    /** Another board with few listings and many articles, made when the first row asks for it. */
    newsData: async () => (paper ??= await prepareData({ listings: BESIDE_NEWS, news }, scratch, say)),
    /** Of each figure this many rounds, ours and the reference in turn; the round with the least processor time counts. */
    rounds: quick ? 1 : 3,
    /** Requests in a round; cheap answers take ten times as many. */
    requests: quick ? 300 : 1000,
    /** The board on the data. */
    board: async (env = {}) => keep(await boardServer({ ...data.env, ...env })),
    /** A reference of `bench/reference/`. */
    reference: async (file, ...args) => keep(await plainServer(file, args)),
  };
}
