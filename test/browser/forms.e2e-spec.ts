import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Page } from 'playwright-core';
import { useBoard } from '../support/board.js';
import { hasChromium, useBrowser } from '../support/browser.js';
import { aPhoto, FRIDGE } from '../support/people.js';

const BODIES = [
  '三门冰箱，用了两年，搬家带不走，制冷正常，需要自己来拉。',
  '小冰柜子，店面关了剩下的，声音不大，今天就能来搬。',
  '迷你款式，单身公寓里的，装两层饮料，学生优先考虑。',
  '老冰箱嘛，父母家换下来，外壳有划痕，冷冻室结霜快。',
];

(hasChromium ? describe : describe.skip)('Filling in a form in a real browser', () => {
  const board = useBoard();
  const browsing = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'board-forms-'));
  const photo = join(folder, 'fridge.jpg');
  const letter = join(folder, 'letter.jpg');
  let url: string;

  beforeAll(async () => {
    url = await board.listen();
    writeFileSync(photo, (await aPhoto()).bytes);
    writeFileSync(letter, '这是一封信，不是照片。');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let fridges = 0;

  /** Each another one, or the board would ask whether it is there already. */
  async function aFridge(page: Page, more: Record<string, string> = {}): Promise<void> {
    await page.goto(`${url}/post/xuyi/jiadian`);
    const body = BODIES[fridges++ % BODIES.length]!;
    for (const [name, value] of Object.entries({ ...FRIDGE, title: `${body.slice(0, 4)}搬家出让`, body, ...more })) {
      const picked = page.locator(`[name=${name}][type=radio][value="${String(value)}"]`);
      if (await picked.count()) await picked.check({ force: true });
      else if (await page.locator(`select[name=${name}]`).count())
        await page.locator(`select[name=${name}]`).selectOption(String(value));
      else await page.locator(`[name=${name}]`).first().fill(String(value));
    }
  }
  const submit = (page: Page) => page.locator('.submit button').click();

  it('finds a category by the thing one has, and says where to go when there is none', async () => {
    const page = await browsing.page();
    await page.goto(`${url}/post`);
    const left = () => page.locator('.leaves li:visible button').allInnerTexts();
    const all = (await left()).length;
    const type = (words: string) => page.locator('#leaf-filter').fill(words);

    await type('冰箱');
    expect(await left()).toEqual(['家用电器', '家电维修/清洗']);
    await type('高沟 招厨师');
    expect(await left()).toEqual(['厨师/切配/后厨']);
    await type('二手洗衣机');
    expect(await left()).toContain('家用电器');
    await type('招工');
    expect(await left()).toHaveLength(18);
    await type('火星车票根');
    expect(await left()).toEqual(['其他闲置/求购', '其他生活服务', '打听/求助']);
    expect(await page.locator('#l-none').innerText()).toBe('没有这一类，看看这些');
    await type('');
    expect(await left()).toHaveLength(all);
  });

  it('does not let a photo that was refused stand in the way, and says why at the photo and at the button', async () => {
    const page = await browsing.page();
    await aFridge(page);
    await page.locator('input[type=file][name=photos]').setInputFiles([photo, letter]);
    const refused = page.locator('.photo--refused');
    await refused.waitFor();
    await page.locator('[name=photo_tokens]').first().waitFor({ state: 'attached' });

    expect(await refused.locator('.photo-fault').innerText()).toContain('不是照片');
    expect(await refused.locator('button:visible').allInnerTexts()).toEqual(['去掉', '换一张']);
    expect(await page.locator('.submit .fault').innerText()).toContain('不是照片');

    await submit(page);
    await page.waitForURL(/\/receipts\/\d+$/);
    const id = /\d+$/.exec(page.url())![0];
    await page.goto(`${url}/listings/${id}`);
    expect(await page.locator('.gallery img').count()).toBe(1);
  });

  it('puts another photo in the place of a refused one, or takes it out, and the words go', async () => {
    const page = await browsing.page();
    await aFridge(page);
    await page.locator('input[type=file][name=photos]').setInputFiles([letter]);
    const chooser = page.waitForEvent('filechooser');
    await page.locator('[data-swap]:visible').click();
    await (await chooser).setFiles([photo]);
    await page.locator('[name=photo_tokens]').waitFor({ state: 'attached' });

    expect(await page.locator('.photo').count()).toBe(1);
    expect(await page.locator('.submit .fault').count()).toBe(0);

    await page.locator('input[type=file][name=photos]').setInputFiles([letter]);
    await page.locator('.photo--refused [data-drop]:visible').click();
    expect(await page.locator('.photo').count()).toBe(1);
    expect(await page.locator('.submit .fault').count()).toBe(0);
  });

  it('takes a fault away as soon as its field is changed, in the list above too', async () => {
    const page = await browsing.page();
    await aFridge(page, { phone: 'abc', contact: '' });
    await submit(page);
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('.fault').count()).toBe(2);

    await page.locator('#f-phone').fill('13900003579');
    expect(await page.locator('#f-phone').getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('#f-phone').getAttribute('aria-describedby')).toBe('f-phone-help');
    expect(await page.locator('#f-phone-bad, [role=alert] a[href="#f-phone"]').count()).toBe(0);
    expect(await page.locator('.field--bad').count()).toBe(1);
    expect(await page.locator('[role=alert] h2').innerText()).toContain('有 1 处');

    await page.locator('#f-contact').fill('李女士');
    expect(await page.locator('.fault, .field--bad, [role=alert], [aria-invalid]').count()).toBe(0);
    await submit(page);
    await page.waitForURL(/\/receipts\/\d+$/);
  });

  it('takes the fault of a choice away when something is chosen', async () => {
    const page = await browsing.page();
    await page.goto(`${url}/post/xuyi/jiadian`);
    await submit(page);
    await page.locator('[role=alert]').waitFor();
    const faults = await page.locator('.fault').count();
    await page.locator('[name=want][value=转让]').check({ force: true });

    expect(await page.locator('.fault').count()).toBe(faults - 1);
    expect(await page.locator('[role=alert] a[href="#f-want"], #f-want-bad').count()).toBe(0);
  });

  it('lets one go back to a form that came back with faults, with what was typed', async () => {
    const page = await browsing.page();
    const typed = '立式三门冰箱，制冷好，楼下有人帮着抬，周末在家。';
    await aFridge(page, { phone: 'abc', body: typed });
    await submit(page);
    await page.locator('[role=alert]').waitFor();
    await page.goto(`${url}/rules`);
    const back = await page.goBack();

    expect(back?.status() ?? 200).toBe(200);
    expect(page.url()).toBe(`${url}/post/xuyi/jiadian`);
    const body = page.locator('[name=body]');
    for (let look = 0; look < 50 && (await body.inputValue()) !== typed; look += 1) await page.waitForTimeout(100);
    expect(await body.inputValue()).toBe(typed);
  });
});
