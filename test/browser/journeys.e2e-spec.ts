import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Page } from 'playwright-core';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { different } from '../support/different.js';
import { aPhoto, FLAT, post } from '../support/people.js';
import { signedIn } from '../support/staff.js';

(hasChromium ? describe : describe.skip)('In a real browser', () => {
  const board = useBoard();
  const browsing = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'board-photos-'));
  const photos = [join(folder, 'one.jpg'), join(folder, 'two.jpg')];
  let url: string;

  beforeAll(async () => {
    url = await board.listen();
    writeFileSync(photos[0]!, (await aPhoto()).bytes);
    writeFileSync(photos[1]!, (await aPhoto('b.jpg', 40)).bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Each another flat, or the board would ask whether it is there already. */
  async function fillFlat(page: Page, title: string): Promise<string> {
    const flat = { ...FLAT, ...different() };
    for (const name of ['poster_house', 'rent_mode', 'agent_fee']) {
      const picked = page.locator(`[name=${name}][value="${String(FLAT[name])}"]`);
      if (await picked.count()) await picked.first().check({ force: true });
      else await page.locator(`select[name=${name}]`).selectOption(String(FLAT[name]));
    }
    for (const name of ['estate', 'room', 'hall', 'area', 'body', 'contact', 'phone'])
      await page
        .locator(`[name=${name}]`)
        .first()
        .fill(String(flat[name as keyof typeof flat]));
    await page.locator('[name=rent]').first().fill('1100');
    await page.locator('[name=title]').fill(title);
    return flat.phone;
  }

  async function journey(javaScriptEnabled: boolean): Promise<void> {
    const title = `新城花园两室一厅${javaScriptEnabled ? '带电梯' : '无电梯'}`;
    const page = await browsing.page({ javaScriptEnabled });
    await page.goto(url);
    await page.locator('a[href="/post"]:visible').first().click();
    await page.locator('[name=region][value=lianshui]').check({ force: true });
    await page.locator('button[value=chuzu]').click();
    expect(page.url()).toBe(`${url}/post/lianshui/chuzu`);

    const phone = await fillFlat(page, title);
    await page.locator('input[type=file][name=photos]').setInputFiles(photos);
    if (javaScriptEnabled) await page.locator('[name=photo_tokens]').nth(1).waitFor({ state: 'attached' });
    await page.locator('.submit button').click();
    await page.waitForURL(/\/receipts\/\d+$/);
    const id = /\d+$/.exec(page.url())![0];
    const code = (await page.locator('.code-digits').innerText()).trim();
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await axe(javaScriptEnabled ? page : await sameWithScript(page))).toEqual([]);

    await page.goto(`${url}/lianshui/chuzu`);
    expect(await page.locator(`a[href="/listings/${id}"]`).count()).toBe(1);
    await page.goto(`${url}/search?q=${encodeURIComponent('两室')}`);
    await page.locator(`a[href="/listings/${id}"]`).click();
    expect(await page.locator('.gallery img').count()).toBe(2);
    await page.locator('.strip button').click();
    await page.locator(`a[href="tel:${phone}"]`).first().waitFor();

    const other = await browsing.page({ javaScriptEnabled });
    await other.goto(`${url}/manage`);
    await other.locator('[name=id]').fill(id);
    await other.locator('[name=code]').fill(code.toLowerCase());
    await other.locator('form[action="/manage"] button').click();
    await other.waitForURL(`${url}/receipts/${id}`);
    await other.locator('.confirm summary').first().click();
    await other.locator(`form[action="/receipts/${id}/deletion"] button`).click();
    await other.waitForURL(`${url}/receipts/${id}`);
    expect((await page.goto(`${url}/listings/${id}`))!.status()).toBe(410);
  }

  /** axe needs a script, so a page without one is looked at as another browser of the same person sees it. */
  async function sameWithScript(page: Page): Promise<Page> {
    const seen = await browsing.page();
    await seen.context().addCookies(await page.context().cookies());
    await seen.goto(page.url());
    return seen;
  }

  it('a stranger posts, finds, calls and deletes with JavaScript off', () => journey(false), 60_000);
  it('the same at 360 px with JavaScript on', () => journey(true), 60_000);

  it('nothing typed is lost when the page is left and opened again', async () => {
    const page = await browsing.page();
    await page.goto(`${url}/post/xuyi/jiadian`);
    await page.locator('[name=body]').fill('三门冰箱，用了两年，搬家带不走。');
    await page.waitForFunction(() =>
      JSON.stringify((globalThis as unknown as { localStorage: object }).localStorage).includes('三门冰箱'),
    );
    await page.goto(url);
    await page.goto(`${url}/post/xuyi/jiadian`);
    expect(await page.locator('[name=body]').inputValue()).toContain('三门冰箱');
  });

  it('axe finds nothing on any kind of page, and no page scrolls sideways at 320 px', async () => {
    const flat = await post(board, { title: '给看护工具看的两室房子' }, { photos: [await aPhoto()] });
    const gone = await post(board, { title: '已经删除的一室房子' });
    await gone.poster.post(`/receipts/${gone.id}/deletion`);
    const job = await post(board, {}, { to: 'lianshui/rijie' });
    const officer = await signedIn(board, 'axe', 'admin');
    const strangers = [
      '/',
      '/lianshui',
      '/all',
      '/lianshui/chuzu',
      '/all/fang',
      '/xuyi/gou',
      '/search',
      '/search?q=%E4%B8%A4%E5%AE%A4',
      `/listings/${flat.id}`,
      `/listings/${gone.id}`,
      `/listings/${flat.id}/report`,
      '/listings/99999',
      '/post',
      '/post/huaian/chuzu',
      '/post/lianshui/jiaoche',
      '/manage',
      '/rules',
      '/privacy',
      '/about',
      '/ranking',
      '/staff/login',
      '/nowhere',
    ];
    const found: Record<string, string[]> = {};
    const look = async (page: Page, path: string) => {
      await page.goto(url + path);
      const wide = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      const faults = [...(await axe(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
      if (faults.length) found[path] = faults;
    };
    const stranger = await browsing.page({ viewport: { width: 320, height: 640 } });
    for (const path of strangers) await look(stranger, path);
    const staff = await browsing.page({ viewport: { width: 1280, height: 800 }, isMobile: false });
    await staff.context().addCookies(officer.cookies(url));
    for (const path of [
      '/staff/queue',
      '/staff/queue?tab=reported',
      `/staff/item/listing/${job.id}`,
      '/staff/audit',
      '/staff/people',
    ])
      await look(staff, path);
    const poster = await browsing.page({ viewport: { width: 320, height: 640 } });
    await poster.context().addCookies(job.poster.cookies(url));
    for (const path of [`/receipts/${job.id}`, `/receipts/${job.id}/edit`]) await look(poster, path);
    expect(found).toEqual({});
  }, 180_000);
});
