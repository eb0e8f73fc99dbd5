import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll } from '@jest/globals';
import { Browser, BrowserContextOptions, chromium, Page } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Journeys run where there is a Chromium; `bin/test.mjs` says when there is none. */
export const hasChromium = existsSync(EXECUTABLE);

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};

export class Browsing {
  private browser: Browser;

  async open(): Promise<void> {
    this.browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }

  /** A page of a fresh browser profile on a phone of 360 px, unless told otherwise. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ ...PHONE, ...options });
    return context.newPage();
  }
}

export function useBrowser(): Browsing {
  const browsing = new Browsing();
  beforeAll(() => browsing.open());
  afterAll(() => browsing.close());
  return browsing;
}

/** What axe finds wrong on the page, in one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page
    .addScriptTag({ path: axeSource })
    .catch(async () => page.evaluate((await import('node:fs')).readFileSync(axeSource, 'utf8')));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run({ runOnly: tags })).violations.map(({ id, nodes }) => ({
      id,
      html: nodes[0]?.html ?? '',
      count: nodes.length,
    }));
  });
  return violations.map(({ id, html, count }) => `${id} ×${count}: ${html.slice(0, 160)}`);
}
