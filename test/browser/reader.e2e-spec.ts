import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { loadNumbers } from '../../src/demo/numbers.js';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { post, type Posted } from '../support/people.js';

interface Talking {
  said: { text: string; lang: string; onend(): void }[];
  silenced: number;
}

/** A browser that has this voice, and writes down what it is to say instead of saying it. */
async function giveVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((voice) => {
    const talking: Talking = { said: [], silenced: 0 };
    const browser = globalThis as unknown as Record<string, unknown>;
    browser['talking'] = talking;
    browser['SpeechSynthesisUtterance'] = function (this: { text: string }, text: string) {
      this.text = text;
    };
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: voice }],
        addEventListener: () => undefined,
        speak: (words: Talking['said'][number]) => talking.said.push(words),
        cancel: () => (talking.silenced += 1),
      },
    });
  }, lang);
}

const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { talking: Talking }).talking.said.map(({ text }) => text));
const finishSentence = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { talking: Talking }).talking.said.at(-1)!.onend());

(hasChromium ? describe : describe.skip)('A reader with a real browser', () => {
  const board = useBoard();
  const browsing = useBrowser();
  let url: string;
  let flat: Posted;

  beforeAll(async () => {
    url = await board.listen();
    flat = await post(board, { title: '新城花园两室一厅', body: '家具齐全，拎包入住。离学校近！看房请提前说一声。' });
    await loadNumbers(board.context);
  });

  it('saves with one press, finds it marked everywhere, and lets go of it', async () => {
    const page = await browsing.page();
    const star = page.locator('[data-favourite]');
    await page.goto(`${url}/listings/${flat.id}`);
    expect([await star.innerText(), await star.getAttribute('aria-pressed')]).toEqual(['收藏', 'false']);
    await star.click();
    await page.locator('[data-favourite][aria-pressed=true]:enabled').waitFor();
    expect(page.url()).toBe(`${url}/listings/${flat.id}`);
    await page.reload();
    expect(await star.innerText()).toBe('已收藏');

    await page.goto(`${url}/favourites`);
    expect(await page.locator('.row-title').allInnerTexts()).toEqual(['新城花园两室一厅']);
    expect(await axe(page)).toEqual([]);
    await page.locator('.kept-drop').click();
    await page.locator('.empty').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto(`${url}/listings/${flat.id}`);
    expect(await star.innerText()).toBe('收藏');
  });

  it('is told why when nothing was saved', async () => {
    const page = await browsing.page();
    await page.goto(`${url}/listings/${flat.id}`);
    await page.route('**/favourites', (route) => route.abort());
    const star = page.locator('[data-favourite]');
    await star.click();
    await page.getByText('网络断了，请再试一次').waitFor();
    expect(await star.getAttribute('aria-pressed')).toBe('false');
  });

  it('has the page read aloud sentence by sentence, stops it and goes on', async () => {
    const page = await browsing.page();
    await giveVoice(page, 'zh_CN');
    await page.goto(`${url}/listings/${flat.id}`);
    const button = page.locator('[data-speak]');
    await button.click();
    expect(await said(page)).toEqual(['新城花园两室一厅']);
    expect(await page.locator('.is-read').innerText()).toBe('新城花园两室一厅');
    await finishSentence(page);
    expect((await said(page)).length).toBe(2);
    const second = (await said(page))[1]!;

    expect(await button.innerText()).toBe('暂停');
    await button.click();
    expect(await button.innerText()).toBe('继续');
    await finishSentence(page);
    expect((await said(page)).length).toBe(2);
    await button.click();
    expect((await said(page))[2]).toBe(second);

    for (let n = 0; n < 40 && (await page.locator('.is-read').count()) > 0; n += 1) await finishSentence(page);
    const all = await said(page);
    expect(all.slice(-3)).toEqual(['家具齐全，拎包入住。', '离学校近！', '看房请提前说一声。']);
    expect(all.join('')).not.toContain('举报');
    expect(await button.innerText()).toBe('读给我听');

    await button.click();
    await page.getByRole('button', { name: '停止' }).click();
    expect(await page.locator('.is-read').count()).toBe(0);
    expect(await page.getByRole('button', { name: '停止' }).count()).toBe(0);
  });

  it('is offered no voice that the browser does not have', async () => {
    const page = await browsing.page();
    await giveVoice(page, 'en-US');
    await page.goto(`${url}/listings/${flat.id}`);
    expect(await page.locator('[data-speak]').isVisible()).toBe(false);
  });

  it('reads 繁體, with the words of the script as well', async () => {
    const page = await browsing.page();
    await giveVoice(page, 'zh-TW');
    await page.goto(`${url}/listings/${flat.id}`);
    await page.locator('.settings [value=hant]').click();
    await page.locator('html[lang=zh-Hant]').waitFor();
    const button = page.locator('[data-speak]');
    expect(await button.innerText()).toBe('讀給我聽');
    await button.click();
    expect(await button.innerText()).toBe('暫停');
    expect((await said(page))[0]).toBe('新城花園兩室一廳');
    expect(await axe(page)).toEqual([]);
  });

  it.each(['m', 'xl'])('finds nothing in the way on the page of numbers, in letters of size %s', async (size) => {
    const page = await browsing.page();
    await page.context().addCookies([{ name: 'size', value: size, url }]);
    await page.goto(`${url}/numbers`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
