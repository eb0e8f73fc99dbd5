import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../bin/built.mjs';

const run = promisify(execFile);

/** Runs a reference that ends by itself and prints one line of JSON. */
export async function oneShot(file, ...args) {
  const { stdout } = await run(process.execPath, [join(root, 'bench/reference', file), ...args.map(String)], {
    cwd: root,
  });
  return JSON.parse(stdout);
}
