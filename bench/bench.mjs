// `npm run bench -- [--listings N] [--news N] [--quick] [--json] [--only NAME]`: what the board costs, each figure beside a reference that
// is measured in the same run. It measures and judges nothing: the exit code says only whether it could be measured.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { builtBefore, root } from '../bin/built.mjs';
import { openBench } from './lib/open-bench.mjs';
import { print, printJson } from './lib/report.mjs';
import { rows } from './rows/index.mjs';

const HELP = `npm run bench -- [--listings N] [--news N] [--quick] [--json] [--only NAME]

--listings  how many listings the board has meanwhile (100000); they are made once and kept in the temporary folder
--news      how many articles the paper has meanwhile (50000); likewise, when the row of articles is measured
--quick     one short round of each instead of three
--only      ${rows.map(({ name }) => name).join(', ')}
--json      one line of JSON for each figure, nothing else on standard output

DATABASE_URL=mysql://… measures on MySQL or MariaDB, in databases of our own beside the one that is named.`;

const { values } = parseArgs({
  options: {
    listings: { type: 'string', default: '100000' },
    news: { type: 'string', default: '50000' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const chosen = rows.filter(({ name }) => values.only === undefined || name === values.only);
const [listings, news] = [values.listings, values.news].map(Number);
if (values.help || !chosen.length || ![listings, news].every((many) => Number.isSafeInteger(many) && many >= 1000)) {
  console[values.help ? 'log' : 'error'](HELP);
  process.exit(values.help ? 0 : 2);
}
if (process.platform !== 'linux') {
  console.error('The processor time of a process is read from /proc: this needs Linux.');
  process.exit(1);
}
if (builtBefore()) {
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const bench = await openBench({ listings, news, quick: values.quick });
try {
  for (const row of chosen) {
    bench.say(`${row.name}: ${row.about}`);
    const figures = await row.run(bench);
    (values.json ? printJson : print)(row, figures);
  }
} finally {
  await bench.close();
}
