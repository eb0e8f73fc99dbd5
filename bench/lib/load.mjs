import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLIENT = fileURLToPath(new URL('./client.mjs', import.meta.url));

/**
 * Loads a server from another process over kept connections, and says what that cost.
 * @param plan.targets requests in turn: `{path, method, headers, body}`
 * @param plan.count how many are sent (each target once); or `seconds`, how long
 * @param plan.status what every answer must have (200)
 * @returns `cpu` ms of the server for one request, `rate` requests a second, `p50` and `p99` in ms
 */
export async function load(server, { targets, count = targets.length, connections = 8, seconds, status = 200 }) {
  const client = fork(CLIENT, { serialization: 'advanced' });
  const before = server.cpu();
  client.send({ port: server.port, connections, seconds, count, requests: targets.map(rawRequest) });
  const [result] = await Promise.race([once(client, 'message'), once(client, 'exit').then(() => [null])]);
  const spent = server.cpu() - before;
  client.kill();
  if (!result) throw new Error('The load generator has died');
  const wrong = Object.keys(result.statuses).filter((one) => Number(one) !== status);
  if (wrong.length)
    throw new Error(`${targets[0].path}: answered ${JSON.stringify(result.statuses)} instead of ${status}`);
  return { cpu: spent / result.count, rate: result.count / result.seconds, p50: result.p50, p99: result.p99 };
}

function rawRequest({ path, method = 'GET', headers = {}, body = '' }) {
  const bytes = Buffer.from(body);
  const all = { Host: '127.0.0.1', ...headers, ...(bytes.length ? { 'Content-Length': bytes.length } : {}) };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`), bytes]);
}

/** The same load on both in turn, several rounds; of each its cheapest round, since everything that disturbs only adds. */
export async function compare(bench, ours, theirs, plan) {
  const one = await inTurn(bench, [
    [ours, plan],
    [theirs, plan],
  ]);
  return { ours: one[0], reference: one[1] };
}

/** The figure of a row: processor time for one request, beside the reference's. */
export const beside = (what, ours, theirs, bar) => ({
  what,
  unit: 'ms CPU',
  value: ours.cpu,
  reference: theirs.cpu,
  bar,
  ours,
  theirs,
});

/** Compares each set of addresses, by name, after `check(paths)` has found that both sides show the same. */
export async function compareSets(bench, board, floor, sets, bar, check) {
  const figures = [];
  for (const [what, paths] of Object.entries(sets)) {
    await check(paths);
    const { ours, reference } = await compare(bench, board, floor, { targets: paths.map((path) => ({ path })) });
    figures.push(beside(what, ours, reference, bar));
  }
  return figures;
}

/** Rounds before anything is counted: a server of this size is still being compiled during its first few thousand requests. */
const WARM_UP = 4;

/** Each `[server, plan]` in turn, several rounds, after some that only warm up; the cheapest round of each. */
export async function inTurn(bench, sides) {
  const best = [];
  const count = bench.requests;
  for (let round = 0; round < WARM_UP; round += 1)
    for (const [server, plan] of sides) await load(server, { count, ...plan });
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const [side, [server, plan]] of sides.entries()) {
      const measured = await load(server, { count, ...plan });
      if (!best[side] || measured.cpu < best[side].cpu) best[side] = measured;
    }
  }
  return best;
}
