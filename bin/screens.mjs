// `npm run screens`: pictures of every kind of page, from a board of its own with the demo content.
// 360, 768 and 1280 px; light, dark, 长辈版 and 繁體. They go to screens/ (ignored by git); docs/screens/overview.png is made anew.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { root } from './built.mjs';
import { pagesOf } from './screens-pages.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (process.argv.includes('--help')) {
  console.log(
    'npm run screens -- [name …]   pictures of these pages only; needs Chromium at /usr/bin/chromium or $CHROMIUM',
  );
  process.exit(0);
}
if (!existsSync(executablePath)) {
  console.error(`No Chromium at ${executablePath} (set CHROMIUM)`);
  process.exit(1);
}

const WAYS = [
  { name: '360', width: 360 },
  { name: '360-dark', width: 360, dark: true },
  { name: '360-xl', width: 360, cookies: { size: 'xl' } },
  { name: '360-hant', width: 360, cookies: { zh: 'hant' } },
  { name: '768', width: 768 },
  { name: '1280', width: 1280 },
  { name: '1280-dark', width: 1280, dark: true },
];
/** Pages on the picture of the README. */
const OVERVIEW = ['home', 'list', 'article', 'post-2'];
const PASSWORD = 'pictures-of-every-page-1';
const only = process.argv.slice(2);
const out = join(root, 'screens');
const data = mkdtempSync(join(tmpdir(), 'board-screens-'));
const url = 'http://127.0.0.1:3914';
const env = {
  ...process.env,
  PORT: '3914',
  SITE_URL: url,
  DATA_DIR: data,
  UPLOADS_DIR: join(data, 'uploads'),
  DATABASE_URL: `sqlite:${join(data, 'board.sqlite')}`,
  DEMO: 'on',
  RATE_LIMIT_SCALE: '0',
  LOG_LEVEL: 'warn',
};

const board = spawn(process.execPath, ['bin/start.mjs'], { cwd: root, env, stdio: 'inherit' });
try {
  await ready();
  spawnSync(process.execPath, ['bin/run.mjs', 'staff', 'add', 'pictures', '--role', 'admin', '--password-stdin'], {
    cwd: root,
    env,
    input: `${PASSWORD}\n`,
  });
  await shoot();
} finally {
  board.kill('SIGTERM');
  await new Promise((resolve) => board.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}

async function ready() {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The board did not start');
}

async function shoot() {
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const pages = await pagesOf(browser, url, PASSWORD);
  for (const way of WAYS)
    for (const [name, { path, cookies = [] }] of Object.entries(pages)) {
      if (only.length && !only.includes(name)) continue;
      const context = await browser.newContext({
        viewport: { width: way.width, height: way.width < 700 ? 740 : 900 },
        colorScheme: way.dark ? 'dark' : 'light',
        deviceScaleFactor: 1,
        locale: 'zh-CN',
      });
      const settings = Object.entries(way.cookies ?? {}).map(([name, value]) => ({ name, value, url }));
      await context.addCookies([...cookies, ...settings]);
      const page = await context.newPage();
      await page.goto(url + path);
      await page.screenshot({ path: join(out, `${name}-${way.name}.png`), fullPage: true });
      await context.close();
    }
  await browser.close();
  if (!only.length || OVERVIEW.every((name) => only.includes(name))) await overview();
}

/** The picture of the README: four phones side by side. */
async function overview() {
  const [width, height, gap] = [360, 740, 24];
  const names = OVERVIEW.map((name) => `${name}-360`);
  const tops = await Promise.all(
    names.map((name) =>
      sharp(join(out, `${name}.png`))
        .extract({ left: 0, top: 0, width, height })
        .toBuffer(),
    ),
  );
  mkdirSync(join(root, 'docs/screens'), { recursive: true });
  await sharp({
    create: { width: names.length * (width + gap) + gap, height: height + 2 * gap, channels: 3, background: '#d9d2c3' },
  })
    .composite(tops.map((input, index) => ({ input, left: gap + index * (width + gap), top: gap })))
    .png({ palette: true, colours: 128 })
    .toFile(join(root, 'docs/screens/overview.png'));
}
