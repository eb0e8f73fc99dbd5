import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { develop, lockDown, type Order } from './develop.js';

/**
 * The process in which photos are decoded, started by `DarkroomWorker`: takes one `Order` at a time as a message and answers with what
 * became of it. Its argument is the memory in bytes at which it gives up. A file that crashes the decoder or wants too much memory ends
 * this process, not the site.
 */
const mostMemory = Number(process.argv[2]);
lockDown();
attempt(() => setPriority(constants.priority.PRIORITY_BELOW_NORMAL));
// When the machine runs out of memory all the same, Linux ends this process before the board.
attempt(() => writeFileSync('/proc/self/oom_score_adj', '1000'));
// `process.exit` would wait for the decoder.
setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGKILL');
}, 20);

process.on('message', (order: Order) => {
  develop(order).then(
    (developed) => process.send!(developed),
    () => process.exit(1),
  );
});
// Ctrl-C reaches the whole group; the parent says when it is over.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

/** For what not every system allows and nothing depends on. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Then without it.
  }
}
