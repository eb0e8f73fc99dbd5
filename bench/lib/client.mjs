// The load generator: keeps some connections busy, one request at a time on each. Told what to do by `load.mjs`.
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

process.once('message', async ({ port, connections, seconds, count, requests }) => {
  const latencies = [];
  const statuses = {};
  let next = 0;
  const began = performance.now();
  const isOver = () => (seconds ? performance.now() - began > seconds * 1000 : next >= count);

  const work = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let sent = 0;
      const read = answerReader((status) => {
        latencies.push(performance.now() - sent);
        statuses[status] = (statuses[status] ?? 0) + 1;
        ask();
      });
      const ask = () => {
        if (isOver()) return (socket.destroy(), resolve());
        sent = performance.now();
        socket.write(requests[next++ % requests.length]);
      };
      socket.on('data', read);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('The server has hung up')));
      socket.once('connect', ask);
    });

  await Promise.all(Array.from({ length: Math.min(connections, seconds ? Infinity : count) }, work));
  const took = (performance.now() - began) / 1000;
  latencies.sort((one, other) => one - other);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))];
  process.send({ count: latencies.length, seconds: took, p50: at(0.5), p99: at(0.99), statuses }, () => process.exit());
});

/** Takes in what arrives and calls `done` with the status of each whole answer. Answers must say their length. */
function answerReader(done) {
  let head = Buffer.alloc(0);
  let status = 0;
  let left = -1;
  const end = () => {
    left = -1;
    done(status);
  };
  return (chunk) => {
    if (left >= 0) {
      left -= chunk.length;
      return left === 0 ? end() : undefined;
    }
    head = head.length ? Buffer.concat([head, chunk]) : chunk;
    const at = head.indexOf(HEAD_END);
    if (at < 0) return;
    const text = head.toString('latin1', 0, at);
    status = Number(text.slice(9, 12));
    const length = status === 304 ? 0 : Number(/\r\nContent-Length: *(\d+)/i.exec(text)?.[1]);
    if (Number.isNaN(length)) throw new Error(`An answer without a length: ${text}`);
    left = length - (head.length - at - HEAD_END.length);
    head = Buffer.alloc(0);
    if (left === 0) end();
  };
}
