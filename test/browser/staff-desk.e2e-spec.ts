import { beforeAll, describe, expect, it } from '@jest/globals';
import { Page } from 'playwright-core';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { aJob } from '../support/cases.js';
import { aPhoto } from '../support/people.js';
import { signedIn } from '../support/staff.js';
import { Visitor } from '../support/visitor.js';

const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const LINES = 56;

(hasChromium ? describe : describe.skip)('A moderator at the desk', () => {
  const board = useBoard();
  const browsing = useBrowser();
  let url: string;
  let officer: Visitor;

  beforeAll(async () => {
    url = await board.listen();
    officer = await signedIn(board, 'hands');
    for (let n = 0; n < LINES; n += 1) {
      const photos = n === 0 ? [await aPhoto()] : [];
      await aJob(board, n, { title: `大棚摘辣椒第${n}天的短工` }, photos);
    }
  }, 120_000);

  async function sitDown(options: object = DESK): Promise<Page> {
    const page = await browsing.page(options);
    await page.context().addCookies(officer.cookies(url));
    await page.goto(`${url}/staff/queue`);
    return page;
  }
  const titleOf = (page: Page) => page.locator('h2.title').innerText();
  const boxOf = async (page: Page, what: string) => (await page.locator(what).first().boundingBox())!;
  async function press(page: Page, ...keys: string[]): Promise<void> {
    for (const key of keys) await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  }

  it('sees the whole photo, the buttons and the list at once', async () => {
    const page = await sitDown();
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.desk-photos img')).objectFit`)).toBe(
      'contain',
    );
    expect((await boxOf(page, '.desk-photos img')).height).toBeGreaterThanOrEqual(220);
    const buttons = await boxOf(page, '.decide');
    expect(buttons.y + buttons.height).toBeLessThanOrEqual(800);
    expect((await boxOf(page, '.desk-list')).height).toBeLessThanOrEqual(800);
    expect(await axe(page)).toEqual([]);
  });

  it('skips with J to the end of the page and over it, and the list goes along', async () => {
    const page = await sitDown();
    const titles = () => page.locator('.desk-item b').allInnerTexts();
    const first = await titles();
    await press(page, ...Array.from({ length: 49 }, () => 'j'));
    expect(await titleOf(page)).toBe(first[49]);
    const [row, list] = [await boxOf(page, '[aria-current=true]'), await boxOf(page, '[data-queue]')];
    expect(row.y).toBeGreaterThanOrEqual(list.y);
    expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height + 1);
    expect(await page.evaluate('scrollY')).toBe(0);
    await press(page, 'j');
    const second = await titles();
    expect(first).not.toContain(second[0]);
    expect(await titleOf(page)).toBe(second[0]);
    await press(page, 'j', 'a');
    expect(await titleOf(page)).toBe(second[2]);
    await press(page, 'z');
    expect(await titleOf(page)).toBe(second[1]);
  }, 120_000);

  it('writes a note and chooses a reason without the mouse, and nothing moves meanwhile', async () => {
    const page = await sitDown();
    await press(page, 'j', 'j');
    const title = await titleOf(page);
    const before = await boxOf(page, '.decide');
    await page.keyboard.press('r');
    expect(await boxOf(page, '.decide')).toEqual(before);
    await page.keyboard.press('s');
    expect(await page.locator('.why[open]').count()).toBe(1);
    await page.keyboard.press('n');
    await page.keyboard.type('91 请写清楚');
    await page.keyboard.press('Escape');
    expect(await axe(page)).toEqual([]);
    await press(page, '1');

    expect(await page.locator('.undo').innerText()).toContain(title);
    const item = /listing\/(\d+)/.exec((await page.locator('.undo form').getAttribute('action'))!)![1]!;
    const history = (await officer.get(`/staff/item/listing/${item}`)).page('[aria-labelledby=e-history]').text();
    expect(history).toMatch(/退回修改 · 标题看不出内容[^]*91 请写清楚/);
    await press(page, 'z');
  });

  it('on a phone has the facts above the buttons, no letters of keys, and goes on to the next', async () => {
    const page = await sitDown({});
    expect(await page.locator('.decide').isVisible()).toBe(false);
    await page.locator('.desk-item').nth(1).click();
    const title = await titleOf(page);
    expect(await page.locator('kbd:visible').count()).toBe(0);
    const buttons = await boxOf(page, '.decide');
    expect(buttons.y + buttons.height).toBeLessThanOrEqual(740);
    const order = 'document.querySelector(".evidence").compareDocumentPosition(document.querySelector(".decide")) & 4';
    expect(await page.evaluate(order)).toBe(4);

    await page.locator('.decide [value=approve]').click();
    await page.locator('.undo').waitFor();
    expect(await page.locator('.decide').isVisible()).toBe(true);
    expect(await titleOf(page)).not.toBe(title);
  });
});
