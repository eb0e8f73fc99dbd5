import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR } from '../src/kernel/clock.js';
import { demoArticles } from '../src/demo/demo-articles.js';
import { loadNews } from '../src/demo/load-news.js';
import { useBoard } from './support/board.js';

/** Titles of some that stand for all: whatever can become of an article happens to one of them. */
const TOLD = {
  corrected: '白天停水，今晚请存水',
  scheduled: '城区三条公交线周末改走新市场',
  draft: '修鞋摊前的一把旧伞',
  withdrawn: '周三夜间的自来水检修取消',
  removed: '城南公园今晚有烟花',
  takenDown: '一卷老底片里的运河码头',
  heated: '12345本周五问',
  old: '头河老桥下月合龙',
};

describe('The demo’s paper', () => {
  const board = useBoard({ COMMENTS: 'held' });
  const chosen = () =>
    demoArticles(board.clock.now()).filter(({ title }) => Object.values(TOLD).some((part) => title.includes(part)));
  const listed = async (path: string) => {
    const { page: $ } = await board.visitor().get(path);
    return new Map(
      $('main a[href^="/news/"]')
        .get()
        .map((link) => [$(link).text(), $(link).attr('href')!] as const),
    );
  };
  const pathOf = async (part: string) => [...(await listed('/news'))].find(([title]) => title.includes(part))?.[1];

  beforeAll(async () => {
    expect(await loadNews(board.context, chosen())).toBe(8);
  }, 60_000);

  it('shows what is live and nothing else, and what is scheduled in its own time', async () => {
    const shown = async () => (await Promise.all(Object.values(TOLD).map(pathOf))).map(Boolean);
    expect(await shown()).toEqual([true, false, false, false, false, false, true, true]);
    await board.pass(25 * HOUR);
    expect((await shown())[1]).toBe(false);
    await board.pass(2 * HOUR);
    expect(await shown()).toEqual([true, true, false, false, false, false, true, true]);
  });

  it('tells readers of its corrections, with the text as it was', async () => {
    const { page: $ } = await board.visitor().get(`${await pathOf(TOLD.corrected)}/corrections`);
    expect($('main').text()).toContain('涟州新村的停水时间更正为8时至15时');
    expect($('main del').text()).toContain('17');
  });

  it('shows the picture on top in two formats, and the place in the lists of the region', async () => {
    const path = await pathOf(TOLD.corrected);
    const { page: $ } = await board.visitor().get(path!);
    expect($('main picture source[type="image/webp"]').length).toBeGreaterThan(0);
    expect($('main figure figcaption').first().text()).toContain('水管');
    expect([...(await listed('/news?region=lianshui')).values()]).toContain(path);
    expect([...(await listed('/news?region=jinhu')).values()]).not.toContain(path);
  });

  it('has a heated thread: answers, nothing of what is held or removed', async () => {
    const { page: $ } = await board.visitor().get((await pathOf(TOLD.heated))!);
    const said = $('#comments').text();
    expect(said).toContain('我们小区的井盖真修了');
    expect(said).not.toMatch(/专业代打投诉|天天十一点剁肉/);
    expect($('#comments .answers .comment').length).toBeGreaterThanOrEqual(4);
  });
});

describe('A paper that may have no whole texts', () => {
  const board = useBoard({ NEWS_MODE: 'index' });

  it('gets those articles of the demo that it may have', async () => {
    const articles = demoArticles(board.clock.now()).filter(({ ageHours }) => ageHours < 60);
    const allowed = articles.filter(({ kind }) => kind !== 'reprint');
    expect(await loadNews(board.context, articles)).toBe(allowed.length);
    expect(allowed.length).toBeGreaterThan(0);
  }, 60_000);
});
