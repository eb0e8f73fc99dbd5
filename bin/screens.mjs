// `npm run screens`: pictures of every kind of page, from a board of its own with the demo content.
// 360, 768 and 1280 px; light, dark and 长辈版. They go to screens/ (ignored by git); docs/screens/overview.png is made anew.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { root } from './built.mjs';

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
  { name: '360-xl', width: 360, size: 'xl' },
  { name: '768', width: 768 },
  { name: '1280', width: 1280 },
  { name: '1280-dark', width: 1280, dark: true },
];
/** Pages on the picture of the README. */
const OVERVIEW = ['home', 'list', 'listing', 'post-2'];
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
  const pages = await pagesOf(browser);
  for (const way of WAYS)
    for (const [name, { path, cookies = [] }] of Object.entries(pages)) {
      if (only.length && !only.includes(name)) continue;
      const context = await browser.newContext({
        viewport: { width: way.width, height: way.width < 700 ? 740 : 900 },
        colorScheme: way.dark ? 'dark' : 'light',
        deviceScaleFactor: 1,
        locale: 'zh-CN',
      });
      await context.addCookies([...cookies, ...(way.size ? [{ name: 'size', value: way.size, url }] : [])]);
      const page = await context.newPage();
      await page.goto(url + path);
      await page.screenshot({ path: join(out, `${name}-${way.name}.png`), fullPage: true });
      await context.close();
    }
  await browser.close();
  if (!only.length || OVERVIEW.every((name) => only.includes(name))) await overview();
}

/** Where an example of every kind of page stands, and with whose cookies. */
async function pagesOf(browser) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const firstListing = async (path) => {
    await page.goto(url + path);
    return page.locator('.row--photo .row-title a').first().getAttribute('href');
  };
  const listing = await firstListing('/lianshui/chuzu');
  const job = await firstListing('/all/ershou');
  await page.goto(`${url}/staff/login`);
  await page.fill('[name=username]', 'pictures');
  await page.fill('[name=password]', PASSWORD);
  await page.locator('main form button').first().click();
  await page.waitForURL(/staff\/queue/);
  const staff = await context.cookies();
  const mine = await browser.newContext({ locale: 'zh-CN' });
  const receipt = await postOne(await mine.newPage());
  const own = await mine.cookies();
  return {
    home: { path: '/' },
    region: { path: '/lianshui' },
    all: { path: '/all' },
    list: { path: '/lianshui/chuzu' },
    'list-filtered': { path: '/all/chuzu?f.room=2&min=800&max=2000' },
    'list-empty': { path: '/other/xiezilou' },
    listing: { path: listing },
    'listing-goods': { path: job },
    report: { path: `${listing}/report` },
    search: { path: `/search?q=${encodeURIComponent('两室')}` },
    'search-none': { path: `/search?q=${encodeURIComponent('潜水艇')}` },
    'post-1': { path: '/post?region=lianshui' },
    'post-2': { path: '/post/lianshui/chuzu' },
    'post-2-job': { path: '/post/huaian/pugong' },
    receipt: { path: receipt, cookies: own },
    'receipt-edit': { path: `${receipt}/edit`, cookies: own },
    manage: { path: '/manage', cookies: own },
    rules: { path: '/rules' },
    missing: { path: '/nowhere' },
    login: { path: '/staff/login' },
    queue: { path: '/staff/queue', cookies: staff },
    reported: { path: '/staff/queue?tab=reported', cookies: staff },
    audit: { path: '/staff/audit', cookies: staff },
    people: { path: '/staff/people', cookies: staff },
  };
}

async function postOne(page) {
  await page.goto(`${url}/post/lianshui/dating`);
  await page.fill('[name=ask]', '涟城哪里能修老式缝纫机');
  await page.fill('[name=body]', '家里老人留下的缝纫机，踏板不动了，想找个会修的师傅，最好能上门。');
  await page.fill('[name=contact]', '周先生');
  await page.fill('[name=phone]', '139 0000 5678');
  await page.locator('.submit button').click();
  await page.waitForURL(/receipts/);
  return new URL(page.url()).pathname;
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
