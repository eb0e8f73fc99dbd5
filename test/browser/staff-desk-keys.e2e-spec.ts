import { beforeAll, describe, expect, it } from '@jest/globals';
import { Page } from 'playwright-core';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { aJob } from '../support/cases.js';
import { signedIn } from '../support/staff.js';
import { Visitor } from '../support/visitor.js';

const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const WORDS = {
  wage_day: '120',
  need_people: '15',
  title: '红窑番茄大棚招临时工',
  body: '红窑镇番茄大棚缺人手，主要是采摘和装箱，每天早上六点半集合，管午饭和来回接送，干满三天另外奖励五十元。',
};

(hasChromium ? describe : describe.skip)('The keys of the desk', () => {
  const board = useBoard();
  const browsing = useBrowser();
  let url: string;
  let officer: Visitor;
  let ids: number[];

  beforeAll(async () => {
    url = await board.listen();
    officer = await signedIn(board, '小周');
    const jobs = [];
    for (let n = 0; n < 6; n += 1) jobs.push(await aJob(board, n));
    jobs.push(await aJob(board, 6, WORDS), await aJob(board, 7, WORDS));
    ids = jobs.map(({ id }) => id);
  }, 120_000);

  async function open(path: string, who = officer, options: object = DESK): Promise<Page> {
    const page = await browsing.page(options);
    await page.context().addCookies(who.cookies(url));
    await Promise.all([page.waitForLoadState('networkidle'), page.goto(url + path)]);
    return page;
  }
  const item = (place: number) => `/staff/item/listing/${ids[place]}`;
  const press = (page: Page, key: string) => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);

  it('E opens the words, and what is typed there is no key', async () => {
    const page = await open(item(0));
    await page.keyboard.press('e');
    expect(await page.evaluate('document.activeElement.name')).toBe('title');
    await page.keyboard.press('End');
    await page.keyboard.type('arx');
    expect(await page.inputValue('[name=title]')).toMatch(/短工arx$/);
    expect(page.url()).toContain(item(0));
    expect(await axe(page)).toEqual([]);
    await page.fill('[name=title]', '红窑大棚摘辣椒的短工');
    await press(page, 'Enter');
    expect(await page.locator('.undo').innerText()).toContain('改后通过');
    await press(page, 'z');
    expect(await page.locator('h2.title').innerText()).toBe('第0号大棚摘辣椒的短工');
  });

  it('Escape leaves the field, and then closes the words', async () => {
    const page = await open(item(1));
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    expect(await page.locator('.why[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.why[open]').count()).toBe(0);
  });

  it('D and a digit take a double away; while reasons are open the same letter chooses one of them', async () => {
    const page = await open(item(7));
    await page.keyboard.press('r');
    expect(await page.locator('.why[open] [name=reason][data-key=d]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    expect(await page.locator('.why[open] [data-key="1"]').innerText()).toContain(WORDS.title);
    await press(page, '1');
    const gone = (await officer.get(item(7))).page;
    expect(gone('.evidence').text()).toContain(`和编号 ${ids[6]} 的“${WORDS.title}”重复`);
  });

  it('B and a digit block the number, and leave the thing where it is', async () => {
    const page = await open(item(2));
    await page.keyboard.press('b');
    expect(await axe(page)).toEqual([]);
    await press(page, '1');
    expect(page.url()).toContain(item(2));
    expect(await page.locator('[aria-labelledby=e-blocks]').innerText()).toContain('电话');
  });

  it('X gathers what is decided together, from item to item, and Z takes the whole back', async () => {
    const page = await open('/staff/queue');
    for (const key of ['x', 'j', 'x', 'j', 'x']) await (key === 'j' ? press(page, key) : page.keyboard.press(key));
    const button = page.locator('[data-picked]');
    expect(await button.innerText()).toBe('选中的 3 条一起处理');
    await Promise.all([page.waitForEvent('load'), button.click()]);
    expect(await page.locator('.bulk-lines li').count()).toBe(3);
    await page.check('[name=act][value=keep]');
    await Promise.all([page.waitForEvent('load'), page.locator('.submit .btn--main').click()]);
    expect(await page.locator('h1').innerText()).toBe('会处理 3 条');
    expect(await axe(page)).toEqual([]);
    await Promise.all([page.waitForEvent('load'), page.locator('.submit .btn--main').click()]);
    expect(await page.locator('h1').innerText()).toBe('处理了 3 条');
    await page.goto(`${url}/staff/queue`);
    expect(await page.locator('[data-picked]').isDisabled()).toBe(true);
    await press(page, 'z');
    expect(await page.locator('h1').innerText()).toBe('处理了 3 条，撤回了 3 条');
  });

  it('a page that is open holds the item, and the next who opens it reads that', async () => {
    const other = await signedIn(board, '小林');
    const first = await open(item(4));
    await first.waitForTimeout(300);
    const second = await open(item(4), other);
    expect(await second.locator('[data-looking]').innerText()).toContain('小周 正在看这一条');
    expect(await axe(second)).toEqual([]);
    await first.goto(`${url}/staff/audit`);
    await first.waitForTimeout(300);
    await second.reload();
    expect(await second.locator('[data-looking]').isVisible()).toBe(false);
  });

  it('on a phone the evidence is folded, and opens by a touch', async () => {
    const page = await open(item(5), officer, {});
    const history = page.locator('details[aria-labelledby=e-history]');
    expect(await history.locator('ul').isVisible()).toBe(false);
    await history.locator('summary').click();
    expect(await history.locator('ul').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await axe(page)).toEqual([]);
  });
});
