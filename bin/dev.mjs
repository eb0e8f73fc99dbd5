// `npm run dev`: rebuilds and restarts the board whenever a source changes.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.mjs';

let board;
let timer;

function run() {
  board?.kill('SIGTERM');
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
  if (built.status === 0)
    board = spawn(process.execPath, [join(root, 'bin/start.mjs')], { cwd: root, stdio: 'inherit' });
}

for (const folder of ['src', 'views', 'public'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, 200);
  });
process.on('SIGINT', () => {
  board?.kill('SIGTERM');
  process.exit(0);
});
run();
