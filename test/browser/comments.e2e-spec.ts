import { beforeAll, describe, expect, it } from '@jest/globals';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { aLiveArticle, commentIn, decideOn, say } from '../support/comments.js';
import { signedIn } from '../support/staff.js';

(hasChromium ? describe : describe.skip)('Comments in a real browser', () => {
  const board = useBoard();
  const browsing = useBrowser();
  let url: string;
  beforeAll(async () => {
    url = await board.listen();
  });

  it('show their writer on the common page what waits, until it is approved; nothing in them runs', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'officer');
    const page = await browsing.page();
    await page.goto(`${url}/news/${article.id}`);
    await page.fill('#f-body', '<img src=x onerror="document.title=1">我来说一句');
    await page.locator('#say button').click();
    await page.waitForURL(/comments#comment-\d+$/);
    const id = commentIn({ location: page.url() } as never);
    expect(await page.locator(`#comment-${id}`).innerText()).toContain('审核中');

    await page.goto(`${url}/news/${article.id}`);
    await page.waitForSelector('.comments-own');
    expect(await page.locator('.comments-own').innerText()).toContain('<img src=x');
    expect(await page.title()).toContain(article.title);
    expect(await axe(page)).toEqual([]);

    await decideOn(officer, 'comment', id, 'approve');
    const asked = page.waitForResponse(/part=own/);
    await page.reload();
    await (await asked).finished();
    expect(await page.locator('.threads').innerText()).toContain('我来说一句');
    expect(await page.locator('.comments-own').count()).toBe(0);
    await page.waitForFunction('localStorage.length === 0');
  });

  it('are answered without a script', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'other-officer');
    const root = commentIn(await say(board.visitor(), article, '有人知道末班几点吗'));
    await decideOn(officer, 'comment', root, 'approve');
    const page = await browsing.page({ javaScriptEnabled: false });
    await page.goto(`${url}/news/${article.id}`);
    await page.locator(`#comment-${root} summary`).click();
    await page.fill(`#a-${root}`, '七点十分');
    await page.locator(`#comment-${root} .answer button`).click();
    await page.waitForURL(/comments(\?thread=\d+)?#comment-\d+$/);
    expect(await page.locator(`#comment-${root} .answers`).innerText()).toMatch(/审核中[^]*七点十分/);
  });
});
