// `npm run staff|seed|migrate -- …`: one command of the board. Builds first when that is needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtBefore, root } from './built.mjs';

const [name, ...args] = process.argv.slice(2);
if (builtBefore()) {
  // The build talks on the error stream: with --json nothing else may stand on standard output.
  const built = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
if (existsSync(new URL('../.env', import.meta.url))) process.loadEnvFile(new URL('../.env', import.meta.url));
const { main } = await import(`../dist/cli/${name}.js`);
process.exitCode = await main(args);
