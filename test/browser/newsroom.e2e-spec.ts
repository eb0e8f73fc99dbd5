import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Database } from '../../src/database/database.js';
import { OPERATOR } from '../../src/modules/moderation/actor.js';
import { Article } from '../../src/modules/news/article.entity.js';
import { photosIn } from '../../src/modules/news/article.body.js';
import { textOfHtml } from '../../src/modules/news/html/clean-html.js';
import { NewsSources } from '../../src/modules/news/news-sources.js';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { aPhoto } from '../support/people.js';
import { signedIn } from '../support/staff.js';
import type { Visitor } from '../support/visitor.js';

const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false };
const SAMPLES = 'test/samples/paste';
const sample = (name: string) => readFileSync(`${SAMPLES}/${name}.html`, 'utf8');
const names = readdirSync(SAMPLES)
  .filter((file) => file.endsWith('.html') && !file.endsWith('.clean.html'))
  .map((file) => file.replace('.html', ''));
const hostile = names.filter((name) => name.startsWith('hostile-'));
const everyday = names.filter((name) => !name.startsWith('hostile-'));

/** What went wrong on a page without anybody having to look: dialogs, errors, blocked styles and scripts. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') return void dialog.accept();
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => void troubles.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console ${message.text()}`);
  });
  return troubles;
}

(hasChromium ? describe : describe.skip)('An editor at the newsroom', () => {
  const board = useBoard();
  const browsing = useBrowser();
  let url: string;
  let editor: Visitor;

  beforeAll(async () => {
    url = await board.listen();
    editor = await signedIn(board, '周编辑', 'editor');
    await board.get(NewsSources).add({ name: '淮安日报', url: 'https://news.example.com', mayReprint: true }, OPERATOR);
  });

  async function open(path = '/staff/news/new', options: object = DESK): Promise<Page> {
    const page = await browsing.page(options);
    await page.context().addCookies(editor.cookies(url));
    await page.goto(url + path);
    return page;
  }
  const row = async (page: Page) =>
    (await board
      .get(Database)
      .read(Article)
      .findOneBy({ id: Number(/news\/(\d+)/.exec(page.url())![1]) }))!;
  const story = (page: Page) => page.locator('.room-story');
  const said = (page: Page, words: string) =>
    page.locator('[data-room-said]', { hasText: words }).waitFor({ timeout: 15_000 });
  /** As the clipboard does it, until what was pasted stands there clean. */
  const paste = async (page: Page, html: string) => {
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData('text/html', ${JSON.stringify(html)});
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.room-story').dispatchEvent(paste);
    }`);
    await page.locator('.room-story:not([aria-busy])').waitFor();
  };
  const save = async (page: Page) => {
    await page.keyboard.press('Control+s');
    await said(page, '已保存');
  };

  it('writes, drops a picture in, saves and publishes', async () => {
    const page = await open();
    const troubles = troublesOf(page);
    await page.fill('[name=title]', '洪泽湖大闸蟹开捕');
    await page.selectOption('[name=section]', 'sannong');
    await page.fill('[name=source]', '淮安日报');
    await page.fill('[name=source_url]', 'https://news.example.com/crab');
    await page.fill('[name=authors]', '叶 列');
    await story(page).click();
    await page.keyboard.type(
      '洪泽湖大闸蟹今天开捕，湖面上船来船往，收购点前排起了长队，今年的价格比去年同期略低一些。',
    );
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '小标题', exact: true }).click();
    await page.keyboard.type('怎么挑');
    await page.keyboard.press('Enter');
    await page.keyboard.type('看肚脐。');
    await save(page);
    expect(page.url()).toMatch(/\/staff\/news\/\d+$/);
    expect((await row(page)).body).toMatch(/^<p>洪泽湖[^]*<h2>怎么挑<\/h2>\n<p>看肚脐。<\/p>$/);

    const { bytes } = await aPhoto();
    const box = (await story(page).boundingBox())!;
    await page.evaluate(`{
      const files = new DataTransfer();
      const raw = Uint8Array.from(atob('${bytes.toString('base64')}'), (sign) => sign.charCodeAt(0));
      files.items.add(new File([raw], 'crab.jpg', { type: 'image/jpeg' }));
      const place = { clientX: ${box.x + 60}, clientY: ${box.y + 20} };
      const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true, ...place });
      document.querySelector('.room-story p:last-of-type').dispatchEvent(drop);
    }`);
    await page.locator('.room-figure img').waitFor();
    await page.locator('.room-figure-tools input').fill('一筐大闸蟹');
    await page.locator('.room-figure figcaption').click();
    await page.keyboard.type('今天一早的收购点');
    await save(page);
    expect((await row(page)).body).toMatch(
      /<figure><img data-photo="[0-9a-z]{26}" alt="一筐大闸蟹" \/><figcaption>今天一早的收购点<\/figcaption><\/figure>/,
    );
    expect(await page.locator('[name=cover]:checked').getAttribute('value')).toBe((await row(page)).cover);
    expect(troubles).toEqual([]);
    expect(await axe(page)).toEqual([]);
    troubles.length = 0; // to look the page over takes a script that it does not allow

    await page.getByRole('button', { name: '立即发布' }).click();
    await page.locator('.room-status', { hasText: '在线' }).waitFor();
    await page.goto(`${url}/news/${(await row(page)).id}`);
    expect(await page.locator('.story figcaption').innerText()).toBe('今天一早的收购点');
    expect(await page.evaluate(`document.querySelector('.story img').naturalWidth`)).toBeGreaterThan(100);
    expect(troubles).toEqual([]);
  }, 120_000);

  it('saves by itself some seconds after a change, and warns when somebody else was quicker', async () => {
    const page = await open();
    await page.fill('[name=title]', '自己会保存的文章');
    await said(page, '有改动');
    await said(page, '已自动保存');
    const { id, edition } = await row(page);
    const sent = { kind: 'reprint', title: '对方改了标题', edition: String(edition) };
    expect((await editor.upload(`/staff/news/${id}`, sent)).status).toBe(303);
    await page.fill('[name=lead]', '我的导读');
    await page.locator('.room-notice', { hasText: '改动过这篇文章' }).waitFor({ timeout: 15_000 });
    expect(await row(page)).toMatchObject({ title: '对方改了标题', lead: '' });
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: '以我的为准，保存' }).click();
    await said(page, '已保存');
    expect(await row(page)).toMatchObject({ title: '自己会保存的文章', lead: '我的导读' });
  }, 120_000);

  it('makes a table that says what its headings are for, and a link', async () => {
    const page = await open();
    const troubles = troublesOf(page);
    await page.fill('[name=title]', '有表格的稿子');
    await story(page).click();
    await page.keyboard.type('看');
    await page.getByRole('button', { name: '链接', exact: true }).click();
    await page.getByLabel('链接地址').fill('bus.example.com/3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: '表格', exact: true }).click();
    for (const words of ['线路', '首班', '末班', '3 路', '6:00', '19:30']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: '删一行' }).click();
    await save(page);
    const { body } = await row(page);
    expect(body).toContain('<a href="https://bus.example.com/3"');
    expect(body).toContain(
      '<thead><tr><th scope="col">线路</th><th scope="col">首班</th><th scope="col">末班</th></tr></thead>',
    );
    expect(body).toContain('<tbody><tr><td>3 路</td><td>6:00</td><td>19:30</td></tr></tbody>');
    await page.reload();
    const [look] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await look.waitForLoadState();
    expect(look.url()).toMatch(/\/preview$/);
    expect(await look.locator('.story thead th').count()).toBe(3);
    expect(troubles).toEqual([]);
  }, 120_000);

  it('takes pictures out of what is pasted, and asks for those that lie elsewhere', async () => {
    const page = await open();
    await page.fill('[name=title]', '带图片的稿子');
    await story(page).click();
    const inside = `data:image/jpeg;base64,${(await aPhoto()).bytes.toString('base64')}`;
    await paste(page, `<p>图在下面</p><img src="${inside}"><p>外面的图</p><img src="https://pic.example.com/a.jpg">`);
    await page.locator('.room-figure img').waitFor();
    expect(await page.locator('.room-figure--missing').innerText()).toContain('https://pic.example.com/a.jpg');
    await page.locator('.room-figure--missing input[type=file]').setInputFiles({
      name: 'b.jpg',
      mimeType: 'image/jpeg',
      buffer: (await aPhoto('b.jpg', 60)).bytes,
    });
    await page.locator('.room-figure--missing').waitFor({ state: 'detached' });
    await page.locator('.room-figure img').nth(1).waitFor();
    await save(page);
    expect(photosIn((await row(page)).body).length).toBe(2);
    expect((await row(page)).body).not.toContain('data-missing');
  }, 120_000);

  it('sends a picture again that did not arrive, and does not lose what is not saved', async () => {
    const page = await open();
    let fails = true;
    await page.route('**/photos', (route) => (fails ? route.abort() : route.continue()));
    const { bytes } = await aPhoto();
    await page.locator('[data-room-files]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: bytes });
    await page.locator('.room-figure', { hasText: '网络断了' }).waitFor();
    fails = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.room-figure img').waitFor();

    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).accept();
  }, 120_000);

  it('keeps every word of what people paste', async () => {
    const page = await open();
    const troubles = troublesOf(page);
    const sending = page.locator('.room-figure progress:visible');
    await page.fill('[name=title]', '从各处粘贴');
    for (const name of everyday) {
      await story(page).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      await paste(page, sample(name));
      while (await sending.count()) await sending.first().waitFor({ state: 'hidden' });
      await save(page);
      const kept = textOfHtml((await row(page)).body);
      expect({ name, kept }).toEqual({ name, kept: textOfHtml(sample(`${name}.clean`)) });
    }
    // Of two samples the pictures are no pictures, which the server says.
    expect(troubles.filter((trouble) => !/status of 4(15|22)/.test(trouble))).toEqual([]);
  }, 240_000);

  it('runs nothing of what is hostile, neither while it is written nor when it is read', async () => {
    const page = await open();
    const troubles = troublesOf(page);
    await page.check('[name=kind][value=notice]', { force: true });
    await page.fill('[name=title]', '粘贴的恶意内容');
    await page.selectOption('[name=section]', 'tongzhi');
    await story(page).click();
    await page.keyboard.type('先写一段。');
    for (const name of hostile) {
      await page.keyboard.press('Control+End');
      await paste(page, sample(name));
      const hacked = await page.evaluate('typeof window.hacked');
      expect({ name, hacked, troubles }).toEqual({ name, hacked: 'undefined', troubles: [] });
    }
    const lost = page.locator('.room-figure--missing, .room-figure:has(.room-figure-lost)');
    while (await lost.count()) await lost.first().getByRole('button', { name: '删除图片' }).click();
    await save(page);
    await page.goto(page.url());
    expect(await page.evaluate('typeof window.hacked')).toBe('undefined');
    await page.getByRole('button', { name: '立即发布' }).click();
    await page.locator('.room-status', { hasText: '在线' }).waitFor();
    await page.goto(`${url}/news/${(await row(page)).id}`);
    expect(await page.locator('.story').innerText()).toContain('先写一段。');
    await page.mouse.move(400, 400);
    expect(await page.evaluate('typeof window.hacked')).toBe('undefined');
    expect(troubles).toEqual([]);
  }, 240_000);

  it('finds a changed article, its versions and its preview in order, large and small', async () => {
    const fields = {
      kind: 'notice',
      section: 'tongzhi',
      title: '明天停水的通知',
      body: '明天上午停水。',
      editor: '周编辑',
    };
    const made = await editor.upload('/staff/news', fields);
    const path = made.location;
    await editor.upload(`${path}/publication`, { ...fields, edition: '1' });
    await editor.upload(path, { ...fields, body: '后天上午停水。', edition: '2' });
    await editor.upload(`${path}/revision`, {
      ...fields,
      body: '后天上午停水。',
      edition: '3',
      note: '停水推迟了一天',
    });
    await editor.upload(path, { ...fields, body: '后天下午停水。', edition: '4' });
    for (const options of [DESK, {}])
      for (const place of ['', '/revisions', '/preview']) {
        const page = await open(path + place, options);
        if (!place) await page.locator('.room-changes summary').click();
        expect({ place, found: await axe(page) }).toEqual({ place, found: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        await page.context().close();
      }
  }, 120_000);

  it.each([
    ['the lists', '/staff/news'],
    ['the form', '/staff/news/new'],
    ['the sources', '/staff/sources'],
  ])('finds %s in order on a phone', async (_, path) => {
    const page = await open(path, {});
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
