// `npm start`: builds when the sources are newer than the build, then runs the board.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtBefore, root } from './built.mjs';

if (builtBefore()) {
  console.log('Building…');
  const built = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
if (existsSync(new URL('../.env', import.meta.url))) process.loadEnvFile(new URL('../.env', import.meta.url));
await import('../dist/main.js');
