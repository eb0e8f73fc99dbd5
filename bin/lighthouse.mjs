// `npm run lighthouse -- URL …`: Lighthouse's four scores for phones, and how much the page jumps, with and without 长辈版.
// Fails when a score is below the bar. Needs a running board and Chromium at /usr/bin/chromium or $CHROMIUM.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const BARS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
const WAYS = [
  { name: 'm', headers: {} },
  { name: 'xl', headers: { Cookie: 'size=xl' } },
];
/** A busy machine costs points that the page does not owe: the best of so many runs counts. */
const RUNS = 3;

const urls = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (urls.length === 0) {
  console.log(
    'npm run lighthouse -- URL …   e.g. http://127.0.0.1:3000/news/1; prints the scores, fails below the bar',
  );
  process.exit(process.argv.includes('--help') ? 0 : 1);
}
if (!existsSync(executablePath)) {
  console.error(`No Chromium at ${executablePath} (set CHROMIUM)`);
  process.exit(1);
}

const port = await freePort();
const browser = await chromium.launch({
  executablePath,
  args: [
    `--remote-debugging-port=${port}`,
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  for (const url of urls)
    for (const way of WAYS) if (!report(url, way.name, await best(url, way.headers))) process.exitCode = 1;
} finally {
  await browser.close();
}

async function best(url, headers) {
  let found = null;
  for (let run = 0; run < RUNS && !(found && passes(found)); run += 1) {
    const result = await measure(url, headers);
    if (!found || result.scores.performance > found.scores.performance) found = result;
  }
  return found;
}

async function measure(url, headers) {
  const { lhr } = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: Object.keys(BARS),
    extraHeaders: headers,
  });
  const scores = Object.fromEntries(
    Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight, id }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()),
  );
  return {
    scores,
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    bytes: lhr.audits['total-byte-weight'].numericValue,
    faults,
  };
}

function passes({ scores, shift }) {
  return shift === 0 && Object.entries(BARS).every(([name, bar]) => scores[name] >= bar);
}

function report(url, way, result) {
  const scores = Object.keys(BARS).map((name) => `${name} ${result.scores[name]}`);
  const line = [
    way.padEnd(2),
    url,
    ...scores,
    `shift ${result.shift.toFixed(3)}`,
    `${Math.round(result.bytes / 1024)} KB with photos`,
  ];
  console.log(`${passes(result) ? 'ok  ' : 'FAIL'} ${line.join('  ')}`);
  for (const fault of result.faults) console.log(`       ${fault}`);
  return passes(result);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
