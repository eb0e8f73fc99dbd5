import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { root } from '../../bin/built.mjs';
import { makeFloor } from './floor.mjs';
import { makeDatabase } from './mysql.mjs';

/** Listings expire, so those that were made some time ago are no longer what they were. */
const KEPT_MS = 2 * 24 * 3_600_000;
const INDEXING = [
  'search/tokens.js',
  'listings/listing.index.js',
  'categories/leaf-index.js',
  'categories/categories.json',
];
const CACHE = join(tmpdir(), `board-bench-data-${userInfo().uid}`);

/**
 * A database with that many listings, made with the seed command once and kept; and beside it the floor, the same listings laid
 * out by hand for the references.
 * @returns `env` for the board, `floor` file, `seed` {listings, seconds, cpu}
 */
export async function prepareData(listings, scratch, say) {
  const mysql = /^(mysql|mariadb):/.test(process.env.DATABASE_URL ?? '')
    ? await makeDatabase(process.env.DATABASE_URL, listings)
    : null;
  const kept = join(CACHE, `${mysql ? `${mysql.name}-` : ''}${schema()}-${listings}`);
  const made = existsSync(join(kept, 'seed.json')) ? JSON.parse(readFileSync(join(kept, 'seed.json'), 'utf8')) : null;
  if (!made || Date.now() - made.at > KEPT_MS || mysql?.isNew) {
    await mysql?.empty();
    await make(kept, mysql, listings, say);
  }
  const seed = JSON.parse(readFileSync(join(kept, 'seed.json'), 'utf8'));
  const work = join(scratch, 'data');
  cpSync(kept, work, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const env = { DATA_DIR: work, UPLOADS_DIR: join(scratch, 'uploads'), ...(mysql ? { DATABASE_URL: mysql.url } : {}) };
  return {
    env,
    seed,
    floor: join(work, 'floor.sqlite'),
    database: mysql?.url ?? join(work, 'board.sqlite'),
    close: () => mysql?.close(),
  };
}

async function make(kept, mysql, listings, say) {
  const part = `${kept}.part`;
  for (const path of [part, kept]) rmSync(path, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  say(`${listings} listings are being made, once`);
  const seed = await runSeed(listings, {
    DATA_DIR: part,
    UPLOADS_DIR: join(part, 'uploads'),
    DATABASE_URL: mysql?.url ?? '',
  });
  say(`that took ${seed.seconds.toFixed(0)} s; now the floor`);
  await makeFloor(mysql?.url ?? join(part, 'board.sqlite'), join(part, 'floor.sqlite'));
  writeFileSync(join(part, 'seed.json'), JSON.stringify({ at: Date.now(), ...seed }));
  renameSync(part, kept);
}

async function runSeed(listings, env) {
  const args = [join(root, 'bench/reference/seed.mjs'), '--listings', String(listings), '--json'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The seed command ended with ${code}`);
  return Object.assign(
    {},
    ...text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

/** Another schema, or another way to index listings, is another database. */
function schema() {
  const migrations = readdirSync(join(root, 'dist/database/migrations')).filter((name) => /^\d.*\.js$/.test(name));
  const hash = createHash('sha256').update(migrations.join());
  for (const file of INDEXING) hash.update(readFileSync(join(root, 'dist/modules', file)));
  return hash.digest('hex').slice(0, 8);
}
