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
import { addNews } from './news-floor.mjs';

/** Listings expire, so those that were made some time ago are no longer what they were. */
const KEPT_MS = 2 * 24 * 3_600_000;
const INDEXING = [
  'search/tokens.js',
  'listings/listing.index.js',
  'categories/leaf-index.js',
  'categories/categories.json',
];
const NEWS_INDEXING = ['news/article.index.js', 'news/html/text-of-html.js', 'news/sections.json'];
const CACHE = join(tmpdir(), `board-bench-data-${userInfo().uid}`);

/**
 * A database with that many listings, and articles when they are wanted, made with the seed command once and kept; and beside it
 * the floor, the same laid out by hand for the references.
 * @returns `env` for the board, `floor` file, `seed` {listings, seconds, cpu}
 */
export async function prepareData({ listings, news = 0 }, scratch, say) {
  const size = news ? `${listings}_${news}` : String(listings);
  const mysql = /^(mysql|mariadb):/.test(process.env.DATABASE_URL ?? '')
    ? await makeDatabase(process.env.DATABASE_URL, size)
    : null;
  const kept = join(CACHE, `${mysql ? `${mysql.name}-` : ''}${schema(news > 0)}-${size}`);
  const made = existsSync(join(kept, 'seed.json')) ? JSON.parse(readFileSync(join(kept, 'seed.json'), 'utf8')) : null;
  if (!made || Date.now() - made.at > KEPT_MS || mysql?.isNew) {
    await mysql?.empty();
    await make(kept, mysql, { listings, news }, say);
  }
  const seed = JSON.parse(readFileSync(join(kept, 'seed.json'), 'utf8'));
  const work = join(scratch, `data-${size}`);
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

async function make(kept, mysql, { listings, news }, say) {
  const part = `${kept}.part`;
  for (const path of [part, kept]) rmSync(path, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const env = { DATA_DIR: part, UPLOADS_DIR: join(part, 'uploads'), DATABASE_URL: mysql?.url ?? '' };
  say(`${listings} listings are being made, once`);
  const seed = await runSeed('--listings', listings, env);
  say(`that took ${seed.seconds.toFixed(0)} s`);
  if (news) {
    say(`${news} articles are being made, once`);
    say(`that took ${(await runSeed('--news', news, env)).seconds.toFixed(0)} s`);
  }
  say('now the floor');
  const [database, floor] = [mysql?.url ?? join(part, 'board.sqlite'), join(part, 'floor.sqlite')];
  await makeFloor(database, floor);
  if (news) await addNews(database, floor);
  writeFileSync(join(part, 'seed.json'), JSON.stringify({ at: Date.now(), ...seed }));
  renameSync(part, kept);
}

async function runSeed(what, count, env) {
  const args = [join(root, 'bench/reference/seed.mjs'), what, String(count), '--json'];
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

/** Another schema, or another way to index what is in it, is another database. */
function schema(hasNews) {
  const folder = join(root, 'dist/database/migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).filter((file) => /^\d.*\.js$/.test(file)))
    hash.update(name).update(readFileSync(join(folder, name)));
  for (const file of [...INDEXING, ...(hasNews ? NEWS_INDEXING : [])])
    hash.update(readFileSync(join(root, 'dist/modules', file)));
  return hash.digest('hex').slice(0, 8);
}
