import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../bin/built.mjs';

const run = promisify(execFile);

/** What stands between a sent form and its listing: all rules, those too that compare it with everything that is on the board. */
export const verdict = {
  name: 'verdict',
  about: 'the verdict on a new listing, compared with all that are live',
  async run({ data, quick }) {
    const args = [join(root, 'bench/reference/verdict.mjs'), quick ? '200' : '1000'];
    const { stdout } = await run(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH, ...data.env } });
    const { traces, p50, p95, p99 } = JSON.parse(stdout);
    return [
      { what: `p50 beside ${traces}`, unit: 'ms', value: p50 },
      { what: 'p95', unit: 'ms', value: p95, most: 15 },
      { what: 'p99', unit: 'ms', value: p99 },
    ];
  },
};
