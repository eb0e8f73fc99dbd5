import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { NewsLists } from '../src/modules/news/news-lists.js';
import { Favourites } from '../src/modules/visitors/favourites.js';
import { Views } from '../src/modules/visitors/views.js';
import { EDITOR, Newsroom } from './support/articles.js';
import { useBoard } from './support/board.js';
import { post } from './support/people.js';
import { ArticlesService } from '../src/modules/news/articles.service.js';

const SPARE =
  '<p>县里的人都在说这件事，办法写在后面，照着做就行，有问题可以打电话去问。</p><p>记者在现场看到，来的人不少，秩序很好，大家都愿意多等一会儿，没有人着急。</p>';

describe('The lists of news', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const ids: Record<string, number> = {};
  const begin = board.clock.now();

  const page = async (path: string) => {
    const answer = await board.visitor().get(encodeURI(path));
    expect(answer.status).toBe(200);
    return answer.page;
  };
  const titles = async (path: string, where = '.body h3') => {
    const $ = await page(path);
    return $(where)
      .map((_, title) => $(title).text())
      .get();
  };
  const publish = async (key: string, content: Parameters<Newsroom['publish']>[0]) => {
    board.clock.forward(HOUR);
    ids[key] = (await newsroom.publish({ subtitle: '', lead: '', towns: [], body: SPARE, ...content })).id;
  };

  beforeAll(async () => {
    await newsroom.open();
    // Half past midnight here, still September in Greenwich.
    board.clock.set(Date.parse('2026-09-30T23:30:00+08:00'));
    await publish('藕', {
      title: '塔集荷田起藕，一天走货四万斤',
      section: 'sannong',
      regions: ['jinhu'],
      towns: ['320831103'],
    });
    board.clock.set(begin);
    for (let count = 1; count <= 22; count += 1)
      await publish(`班次${count}`, {
        title: `${count} 路公交周末加开班次的说明`,
        section: 'jiaotong',
        regions: ['xuyi'],
      });
    await publish('短工', { title: '摘辣椒的短工从哪里来', section: 'minsheng', regions: ['huaian'] });
    await publish('操场', {
      title: '镇上小学新操场启用',
      section: 'jiaoyu',
      regions: ['lianshui'],
      towns: ['320826114'],
    });
    await publish('停水', {
      title: '停水通知：下周二起三条老街改造供水管道',
      section: 'tongzhi',
      regions: [],
      source: '淮水晚报',
    });
    await publish('辣椒', {
      title: '红窑辣椒进入采收旺季，日用工超过六百人',
      section: 'sannong',
      regions: ['lianshui'],
      towns: ['320826114'],
      leaves: ['nongmang'],
    });
    await publish('诊', { title: '县医院夜间儿科门诊延到晚上十一点', section: 'minsheng', regions: ['lianshui'] });
    await publish('早集', {
      title: '古黄河早集搬进新棚，三百个摊位按号进场',
      section: 'minsheng',
      regions: ['huaian'],
    });
  });

  it('show what is new first, with its source and the name of the paper', async () => {
    const $ = await page('/news');
    expect($('h1').text()).toBe('淮安新闻');
    expect($('title').text()).toContain('淮安新闻');
    const shown = await titles('/news');
    expect(shown).toHaveLength(20);
    expect(shown.slice(0, 5)).toEqual([
      '古黄河早集搬进新棚，三百个摊位按号进场',
      '县医院夜间儿科门诊延到晚上十一点',
      '红窑辣椒进入采收旺季，日用工超过六百人',
      '停水通知：下周二起三条老街改造供水管道',
      '镇上小学新操场启用',
    ]);
    expect($('.body article').first().text()).toContain('淮水晚报');
  });

  it('go by section and by region; news of the whole city stands in each region', async () => {
    expect(await titles('/news/section/sannong')).toHaveLength(2);
    expect(await titles('/news/section/sannong?region=lianshui')).toEqual(['红窑辣椒进入采收旺季，日用工超过六百人']);
    expect(await titles('/news?region=jinhu')).toEqual([
      '停水通知：下周二起三条老街改造供水管道',
      '塔集荷田起藕，一天走货四万斤',
    ]);
    expect(await titles('/news?region=atlantis')).toHaveLength(20);
    expect((await board.visitor().get('/news/section/nowhere')).status).toBe(404);
    const $ = await page('/news/section/sannong?region=lianshui');
    expect($('.tabs--news [aria-current]').text()).toBe('三农');
    expect($('.tabs--places [aria-current]').text()).toBe('涟水县');
    expect($('.regions [aria-current]').text()).toBe('涟水县');
  });

  it('find words, and mark them', async () => {
    expect(await titles('/news?q=辣椒')).toEqual(['红窑辣椒进入采收旺季，日用工超过六百人', '摘辣椒的短工从哪里来']);
    expect(await titles('/news?q=辣椒', '.body mark')).toEqual(['辣椒', '辣椒']);
    expect(await titles('/news?q=没有这样的事', '.body .empty h2')).toEqual(['没有找到“没有这样的事”']);
    expect(await titles('/news?q=闵桥')).toEqual(['塔集荷田起藕，一天走货四万斤']);
    // How many were found stands at what was found, not at the sections beside it.
    expect(await titles('/news?q=辣椒', '.side h2')).toEqual(['大家在看', '找旧闻']);
  });

  it('are counted beside the listings in the search of everything, which found something then', async () => {
    const $ = await page('/search?q=停水');
    expect($('h1').text()).toBe('“停水”信息 0 条，新闻 1 条');
    expect($('main .empty')).toHaveLength(0);
    expect((await page('/search?q=没有这样的事'))('main .empty h2').text()).toBe('没有找到“没有这样的事”');
  });

  it('let an editor keep one on top for some days', async () => {
    await board.get(ArticlesService).pin(await newsroom.article(ids['停水']!), 3, EDITOR);
    const [first, ...others] = await titles('/news');
    expect(first).toBe('停水通知：下周二起三条老街改造供水管道');
    expect(others).not.toContain(first);
    expect((await page('/news'))('.body .tag').first().text()).toBe('置顶');
    expect((await titles('/', '.side .top h3'))[0]).toBe(first);
    await board.get(ArticlesService).pin(await newsroom.article(ids['停水']!), 0, EDITOR);
    expect((await titles('/news'))[0]).toBe('古黄河早集搬进新棚，三百个摊位按号进场');
  });

  it('go on behind a cursor, none twice and none left out', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/news?region=xuyi'; path;) {
      const $ = await page(path);
      seen.push(
        ...$('.body h3')
          .map((_, title) => $(title).text())
          .get(),
      );
      path = $('a[rel="next"]').attr('href');
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });

  it('know what is read: by people, comments and favourites, each by its logarithm', async () => {
    for (const [key, readers] of [
      ['诊', 6],
      ['早集', 2],
    ] as const)
      for (let reader = 0; reader < readers; reader += 1)
        await board.visitor().get(`/news/${ids[key]}`, { 'user-agent': `Mozilla/5.0 (reader ${reader})` });
    await board.get(Views).flush();
    await board.get(Favourites).set('a-browser-that-likes-it', 'article', ids['辣椒']!, true);
    await board.pass(6 * MINUTE);
    const hot = await titles('/news/hot?region=lianshui', '.hot h3');
    expect(hot.slice(0, 2)).toEqual(['县医院夜间儿科门诊延到晚上十一点', '红窑辣椒进入采收旺季，日用工超过六百人']);
    const ofXuyi = await titles('/news/hot?region=xuyi', '.hot h3');
    expect(ofXuyi).not.toContain('县医院夜间儿科门诊延到晚上十一点');
    expect(ofXuyi).toContain('停水通知：下周二起三条老街改造供水管道');
    expect((await page('/news/hot'))('a[href="/ranking"]').length).toBe(1);
    expect((await page('/ranking'))('main').text()).toContain('log₁₀');
  });

  it('keep an archive by months', async () => {
    const $ = await page('/news/archive');
    expect(
      $('.index--months a')
        .map((_, link) => $(link).text())
        .get(),
    ).toEqual(['11月28 条', '10月1 条']);
    expect(await titles('/news/archive/2026-10', 'main h3')).toEqual(['塔集荷田起藕，一天走货四万斤']);
    expect(await titles('/news/archive/2026-11', 'main h3')).toHaveLength(28);
    expect(await titles('/news/archive/2025-01', '.empty h2')).toEqual(['这里没有新闻']);
    expect(await titles('/news/archive/2026-11', 'main nav.aside-links a')).toEqual(['更早：2026年10月', '所有月份']);
    expect(await titles('/news/archive/2026-10', 'main nav.aside-links a')).toEqual(['更近：2026年11月', '所有月份']);
    for (const wrong of ['2026-13', '2026-1', 'soon'])
      expect((await board.visitor().get(`/news/archive/${wrong}`)).status).toBe(404);
  });

  it('say what stands before and after an article in its section, and what is like it', async () => {
    const lists = board.get(NewsLists);
    const { newer, older } = await lists.neighbours(await newsroom.article(ids['辣椒']!));
    expect([newer, older?.id]).toEqual([null, ids['藕']]);
    expect((await lists.neighbours(await newsroom.article(ids['藕']!))).newer?.id).toBe(ids['辣椒']);

    const related = (await lists.related(await newsroom.article(ids['辣椒']!), 3)).map(({ id }) => id);
    expect(related).toEqual([ids['操场'], ids['藕']]);
    const ofTown = await lists.related(await newsroom.article(ids['操场']!), 1);
    expect(ofTown.map(({ id }) => id)).toEqual([ids['辣椒']]);
    const bySection = (await lists.related(await newsroom.article(ids['停水']!), 3)).map(({ id }) => id);
    expect(bySection).toEqual([]);
  });

  it('stand beside listings of the same town, trade or region, and the other way round', async () => {
    const flat = await post(board, { title: '红窑街上两间门面带院子', town: '320826114', rent: '900' });
    board.clock.forward(10 * MINUTE);
    const listing = await page(`/listings/${flat.id}`);
    expect(listing('#h-news').text()).toBe('红窑镇新闻');
    expect(listing('.sec--news h3').length).toBe(2);
    const article = await page(`/news/${ids['操场']}`);
    expect(article(`a[href="/listings/${flat.id}"]`).length).toBe(1);
  });

  it('lose an article everywhere at once, before the moderator has an answer', async () => {
    const title = '红窑辣椒进入采收旺季，日用工超过六百人';
    const flat = await post(board, { title: '红窑老街平房出租', town: '320826114', rent: '500' });
    const places = [
      '/',
      '/lianshui',
      '/town/320826114',
      '/news',
      '/news?region=lianshui',
      '/news/section/sannong',
      '/news/hot',
      '/news/hot?region=lianshui',
      '/news/archive/2026-11',
      '/news?q=采收旺季',
      '/search?q=采收旺季',
      '/news/feed.xml',
      '/news/atom.xml',
      '/news/feed.json',
      '/news/feed.xml?region=lianshui',
      '/news/feed.xml?section=sannong',
      '/news-sitemap.xml',
      `/news/${ids['操场']}`,
      `/listings/${flat.id}`,
    ];
    const shows = async (path: string) => {
      const { status, text } = await board.visitor().get(encodeURI(path));
      expect({ path, status }).toEqual({ path, status: 200 });
      return path.includes('q=') ? text.includes(`"/news/${ids['辣椒']}"`) : text.includes(title);
    };
    // The front page has room for six: the others move back.
    await board.get(ArticlesService).pin(await newsroom.article(ids['辣椒']!), 3, EDITOR);
    for (const path of places) expect({ path, shows: await shows(path) }).toEqual({ path, shows: true });
    const map = await board.visitor().get('/sitemaps/news-0.xml');
    expect(map.text).toContain(`/news/${ids['辣椒']}<`);

    await newsroom.decide(ids['辣椒']!, 'remove', 'R01');
    for (const path of places) expect({ path, shows: await shows(path) }).toEqual({ path, shows: false });
    expect((await board.visitor().get('/sitemaps/news-0.xml')).text).not.toContain(`/news/${ids['辣椒']}<`);
    expect((await board.visitor().get(`/news/${ids['辣椒']}`)).status).toBe(410);

    await newsroom.decide(ids['辣椒']!, 'restore');
    for (const path of ['/', '/news/hot', '/news/feed.xml', '/town/320826114'])
      expect({ path, shows: await shows(path) }).toEqual({ path, shows: true });
    await board.get(ArticlesService).pin(await newsroom.article(ids['辣椒']!), 0, EDITOR);
  });
});

describe('A board without news', () => {
  const board = useBoard({ NEWS_MODE: 'off' });

  it('has nothing at the addresses of news, and no link to them', async () => {
    const visitor = board.visitor();
    for (const path of [
      '/news',
      '/news/hot',
      '/news/archive',
      '/news/archive/2026-11',
      '/news/section/minsheng',
      '/news/feed.xml',
      '/news/atom.xml',
      '/news/feed.json',
      '/news-sitemap.xml',
      '/sitemaps/news-0.xml',
    ])
      expect({ path, status: (await visitor.get(path)).status }).toEqual({ path, status: 404 });
    for (const path of [
      '/',
      '/lianshui',
      '/all',
      '/town/320826114',
      '/search?q=news',
      '/ranking',
      '/robots.txt',
      '/sitemap.xml',
      '/sitemaps/lists.xml',
    ])
      expect({ path, says: /\/news|新闻/.test((await visitor.get(path)).text) }).toEqual({ path, says: false });
  });
});
