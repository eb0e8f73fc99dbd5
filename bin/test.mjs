// `npm test`: lint, floors and types, then the whole suite on SQLite and once more on MariaDB when there is one.
// `npm test -- --sqlite-only [jest arguments]` runs the suite alone. What could not run is said, never passed over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './built.mjs';
import { startMariadb } from './mariadb.mjs';

const args = process.argv.slice(2);
const sqliteOnly = args.includes('--sqlite-only');
const jestArgs = args.filter((arg) => arg !== '--sqlite-only');
// Tests stand in a shuffled order, the same at every run, so that red means a change made it red. TEST_SEED=random shuffles anew.
const { TEST_SEED = '20261' } = process.env;
const order = TEST_SEED === 'random' ? [] : [`--seed=${TEST_SEED}`];
const failed = [];
const skipped = [];

function step(name, command, commandArgs, env = {}) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed.push(name);
}

const jest = (name, env) =>
  step(
    name,
    process.execPath,
    ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=2', ...order, ...jestArgs],
    {
      NODE_OPTIONS: '--no-warnings',
      ...env,
    },
  );

if (!sqliteOnly) {
  step('lint', 'npm', ['run', '--silent', 'lint']);
  step('types', 'npm', ['run', '--silent', 'types']);
}
step('build', 'npm', ['run', '--silent', 'build']);
if (!existsSync('/usr/bin/chromium') && !process.env.CHROMIUM)
  skipped.push('browser journeys: no Chromium at /usr/bin/chromium (set CHROMIUM)');
jest('the suite on SQLite', { DATABASE_URL: '' });

if (!sqliteOnly) {
  const mariadb = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: () => undefined }
    : await startMariadb();
  if (mariadb) {
    jest('the suite on MariaDB', { DATABASE_URL: mariadb.url });
    await mariadb.stop();
  } else skipped.push('the suite on MariaDB: no mariadbd found (set TEST_DATABASE_URL, or install mariadb-server)');
}

for (const what of skipped) console.log(`NOT RUN  ${what}`);
for (const what of failed) console.log(`FAILED   ${what}`);
process.exit(failed.length ? 1 : 0);
