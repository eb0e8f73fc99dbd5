import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBoard } from '../support/board.js';
import { axe, hasChromium, useBrowser } from '../support/browser.js';
import { aLiveArticle } from '../support/comments.js';

(hasChromium ? describe : describe.skip)('Over the limit in a real browser', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1', COMMENTS: 'live' });
  const browsing = useBrowser();
  let url: string;
  beforeAll(async () => {
    url = await board.listen();
  });
  const say = async (page: Page, words: string) => {
    await page.fill('#f-body', words);
    await page.locator('#say button').first().click();
  };

  it('the browser does the work by itself, and the next press of the button goes through', async () => {
    const article = await aLiveArticle(board);
    const page = await browsing.page();
    await page.goto(`${url}/news/${article.id}`);
    await say(page, '第一句话，没有人拦');
    await page.waitForURL(/#comment-\d+$/);
    await say(page, '第二句话，说得太快');

    const status = page.locator('[data-puzzle-status]');
    await status.filter({ hasText: '验证好了' }).waitFor();
    expect(await page.locator('#f-puzzle_answer').isVisible()).toBe(false);
    expect(await page.locator('[role=alert]').innerText()).toContain('请再点一次');
    expect(await page.locator('#f-body').inputValue()).toBe('第二句话，说得太快');
    expect(await axe(page)).toEqual([]);
    await page.locator('#say button').first().click();
    await page.waitForURL(/#comment-\d+$/);
    expect(await page.locator('.threads').innerText()).toContain('第二句话');
  });

  it('without JavaScript a question is asked', async () => {
    const article = await aLiveArticle(board, { title: '夜市延长到十一点' });
    const page = await browsing.page({ javaScriptEnabled: false, userAgent: 'Old phone' });
    await page.goto(`${url}/news/${article.id}`);
    for (const words of ['夜市在哪条路', '停车方便吗']) {
      await page.fill('#f-body', words);
      await page.locator('#say button').first().click();
    }
    expect(await page.locator('#f-puzzle_answer').isVisible()).toBe(true);
    expect(await page.locator('label[for=f-puzzle_answer]').innerText()).toContain('？');
    expect(await page.locator('[name=website]').first().boundingBox()).toMatchObject({ x: expect.any(Number) });
    expect((await page.locator('[name=website]').first().boundingBox())!.x).toBeLessThan(0);
  });

  it('a form tells how long it stood open only of what was typed since', async () => {
    const page = await browsing.page();
    await page.goto(`${url}/post/xuyi/jiadian`);
    expect(await page.locator('[name=opened]').count()).toBe(1);
    await page.fill('[name=title]', '还没有写完的冰箱');
    await page.waitForFunction(() => (globalThis as unknown as { localStorage: unknown[] }).localStorage.length > 0);
    await page.reload();
    await page.locator('.restored').waitFor();
    expect(await page.locator('[name=title]').inputValue()).toBe('还没有写完的冰箱');
    expect(await page.locator('[name=opened]').count()).toBe(0);
  });
});
