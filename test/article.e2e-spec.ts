import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StatementLog } from '../src/database/statement-log.js';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { Views } from '../src/modules/visitors/views.js';
import type { Article } from '../src/modules/news/article.entity.js';
import { useBoard } from './support/board.js';
import { BUSES, Newsroom } from './support/articles.js';
import { signedIn } from './support/staff.js';

const figure = (token: string, caption = '首班车准点进站。') =>
  `<figure><img data-photo="${token}" alt="站牌旁的公交车" /><figcaption>${caption}</figcaption></figure>`;

describe('An article', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const read = (path: string, headers = {}) => board.visitor().get(path, headers);
  const pageOf = async ({ id }: Pick<Article, 'id'>) => (await read(`/news/${id}`)).page;

  beforeAll(() => newsroom.open());
  beforeEach(() => board.clock.forward(HOUR));

  it('says where it comes from, when and by whom, and where it belongs', async () => {
    const article = await newsroom.publish();
    const $ = await pageOf(article);

    expect($('h1').text()).toBe(BUSES.title);
    expect(
      $('.crumbs li')
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual(['首页', '淮安新闻', BUSES.title]);
    expect($('.article-meta').text()).toMatch(/发布时间：2026-11-24 \d\d:00来源：淮水晚报关注度：0/);
    expect($('.article-meta a[href^="https://evening.example/"]').attr('rel')).toContain('noopener');
    expect(
      $('.article-tags a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/news/section/jiaotong', '/news?region=lianshui', '/town/320826101']);
    expect($('.byline').text()).toBe('■ 记者 周予安、叶列责任编辑：沈若川');
    expect($('.disclaimer').text()).toContain('版权归原作者和原媒体所有');
    expect(
      $('.disclaimer a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([BUSES.sourceUrl, `/news/${article.id}/error`, `/takedown?page=/news/${article.id}`]);
  });

  it('links to web addresses alone, in a preview as well, where anything may have been typed', async () => {
    const editor = await signedIn(board, 'previews', 'editor');
    const { id } = await newsroom.draft({ sourceUrl: 'javascript:alert(1)//a.example' });
    const preview = await editor.get(`/staff/news/${id}/preview`);
    expect(preview.page('h1').text()).toBe(BUSES.title);
    expect(preview.page('[href^="javascript:"]').length).toBe(0);
  });

  it('has its tools where there is no JavaScript: share by QR, keep, print, size, 繁', async () => {
    const { id } = await newsroom.publish();
    const $ = (await read(`/news/${id}`)).page;
    expect($('.tools details img').attr('src')).toBe(`/news/${id}/qr.svg`);
    expect($('.tool-address').text()).toBe(`http://board.test/news/${id}`);
    expect($(`.tools a[href="/news/${id}/print"]`)).toHaveLength(1);
    expect($('.tools a[href="#comments"]')).toHaveLength(1);
    expect($('.tools button[data-favourite]').attr('data-favourite')).toBe(`article:${id}`);
    expect(
      $('.tools [hidden] button')
        .map((_, button) => $(button).text())
        .get(),
    ).toEqual(['朗读']);

    const reader = board.visitor();
    const sent = await reader.post('/settings', { size: 'xl', zh: 'hant', back: `/news/${id}` });
    expect(sent.location).toBe(`/news/${id}`);
    const settled = (await reader.get(`/news/${id}`)).page;
    expect(settled('html').attr()).toMatchObject({ 'data-size': 'xl', lang: 'zh-Hant' });
    expect(settled('h1').text()).toContain('趕早集');
    const drawing = await read(`/news/${id}/qr.svg`);
    expect([drawing.status, drawing.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(drawing.text).toMatch(/^<svg [^>]*><rect [^>]*\/><path d="M/);
  });

  it('shows a 导读 that repeats the first paragraph once, and the cover once', async () => {
    const [cover, other] = await newsroom.photos([900, 600], [640, 480]);
    const lead = '从本周一起，12 条线路调整班次，票价不变。';
    const body = `${figure(cover!)}\n<p>从本周一起,12条线路调整班次；票价不变</p>\n${BUSES.body}\n${figure(other!)}`;
    const $ = await pageOf(await newsroom.publish({ lead, body, cover: cover!, coverAlt: '首班车' }));

    expect($('.lead').text()).toBe(`导读${lead}`);
    expect($('article .story').text()).not.toContain('调整班次');
    expect($('article figure')).toHaveLength(2);
    expect(
      $('.story img')
        .map((_, img) => $(img).attr('loading') ?? 'now')
        .get(),
    ).toEqual(['now', 'lazy']);
    expect($('.story figure').eq(0).find('img').attr()).toMatchObject({ width: '900', height: '600' });

    const apart = await pageOf(
      await newsroom.publish({ cover: (await newsroom.photos([800, 1200]))[0]!, coverAlt: '站牌' }),
    );
    expect(apart('.cover.upright figcaption').text()).toBe('站牌');
    expect(apart('.cover img').attr('src')).toMatch(/^\/uploads\/.*-1280\.jpg$/);
    expect((await read(apart('.cover img').attr('src')!)).status).toBe(200);
    expect((await read(apart('.cover source').attr('srcset')!.split(' ').at(-2)!)).status).toBe(200);
  });

  it('tells machines what it is', async () => {
    const [small, large] = await newsroom.photos([200, 400], [900, 600]);
    const { id } = await newsroom.publish({ body: `${figure(small!)}${BUSES.body}${figure(large!)}` });
    const $ = (await read(`/news/${id}`)).page;
    const meta = (name: string) => $(`meta[property="${name}"]`).attr('content');
    expect(meta('og:type')).toBe('article');
    expect(meta('article:published_time')).toMatch(/^2026-11-24T\d\d:00:00\+08:00$/);
    expect(meta('og:image')).toMatch(/^http:\/\/board\.test\/uploads\/.*-1280\.jpg$/);
    const [crumbs, article] = $('script[type="application/ld+json"]')
      .map((_, script) => JSON.parse($(script).text()))
      .get();
    expect(crumbs.itemListElement[2]).toMatchObject({
      position: 3,
      name: BUSES.title,
      item: `http://board.test/news/${id}`,
    });
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: BUSES.title,
      author: [
        { '@type': 'Person', name: '周予安' },
        { '@type': 'Person', name: '叶列' },
      ],
      isBasedOn: BUSES.sourceUrl,
      articleSection: '交通',
      image: [meta('og:image')],
      datePublished: meta('article:published_time'),
      dateModified: meta('article:published_time'),
    });
    expect(article.correction).toBeUndefined();
    expect($('link[rel=canonical]').attr('href')).toBe(`http://board.test/news/${id}`);
    expect(
      $('link[rel=alternate]')
        .map((_, link) => $(link).attr('type'))
        .get(),
    ).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
  });

  it('that stands elsewhere as a whole leads there', async () => {
    const $ = await pageOf(
      await newsroom.publish({ kind: 'index', body: '', lead: '12 条线路加密，票价不变。', authors: [] }),
    );
    expect($('.original a').attr()).toMatchObject({ href: BUSES.sourceUrl, rel: 'noopener' });
    expect($('link[rel=canonical]').attr('href')).toBe(BUSES.sourceUrl);
    expect($('.story')).toHaveLength(0);
  });

  it('of the site itself names the site', async () => {
    const $ = await pageOf(
      await newsroom.publish({ kind: 'notice', section: 'tongzhi', source: '', sourceUrl: '', authors: [] }),
    );
    expect($('.article-meta a[href="/about"]').text()).toBe('淮安114网');
    expect($('.original, .disclaimer a[href^="https"]')).toHaveLength(0);
  });

  it('leads to its neighbours in the section, to what is related and what is read', async () => {
    const section = 'wenlv';
    const all: Article[] = [];
    for (const title of ['老街灯会九月开', '老街灯会加开两晚', '老街灯会今晚谢幕']) {
      all.push(await newsroom.publish({ section, title }));
      board.clock.forward(HOUR);
    }
    const $ = await pageOf(all[1]!);
    expect(
      $('.turns a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([`/news/${all[2]!.id}`, `/news/${all[0]!.id}`]);
    expect(
      $('.news .news-item a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toContain(`/news/${all[0]!.id}`);
    expect($('.hot li').length).toBeGreaterThanOrEqual(2);
  });
});

describe('What readers cannot see', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const read = (path: string) => board.visitor().get(path);

  beforeAll(() => newsroom.open());

  it('and never could is unknown, whether it exists or not', async () => {
    const draft = await newsroom.draft();
    const scheduled = await newsroom.schedule({}, board.clock.now() + DAY);
    const withdrawn = await newsroom.draft();
    await newsroom.withdraw(withdrawn.id);
    const bodies = new Set<string>();
    for (const id of [9999, draft.id, scheduled.id, withdrawn.id])
      for (const way of ['', '/print', '/corrections', '/qr.svg']) {
        const answer = await read(`/news/${id}${way}`);
        expect(answer.status).toBe(404);
        const $ = answer.page;
        bodies.add(
          $('main')
            .text()
            .replace(/[A-Z0-9]{8}/g, ''),
        );
      }
    expect(bodies.size).toBe(1);
    expect((await read('/news/0')).status).toBe(404);
    expect((await read('/news/7x')).status).toBe(404);
  });

  it.each([
    [
      'withdrawn by an editor',
      '这篇文章已由编辑撤下',
      (id: number) => newsroom.withdraw(id),
      (id: number) => newsroom.restore(id),
    ],
    [
      'removed by a moderator',
      'R09 属禁发类',
      (id: number) => newsroom.decide(id, 'remove', 'R09'),
      (id: number) => newsroom.decide(id, 'restore'),
    ],
  ])('any longer says why, at once: %s, and comes back byte by byte', async (_, why, remove, restore) => {
    const shown = await newsroom.publish({ title: `${why}的一篇` });
    const other = await newsroom.publish({ title: '后来的一篇' });
    const path = `/news/${shown.id}`;
    const [before, beside, paper] = [await read(path), await read(`/news/${other.id}`), await read(`${path}/print`)];
    expect([before.status, paper.status]).toEqual([200, 200]);
    expect(beside.text).toContain(path);

    await remove(shown.id);
    for (const way of ['', '/print', '/corrections', '/qr.svg']) {
      const gone = await read(path + way);
      expect(gone.status).toBe(410);
      expect(gone.page('.gone').text()).toContain(why);
      expect(gone.text).not.toContain('天还没亮透');
      expect(gone.page(`a[href="/news/${other.id}"]`)).toHaveLength(1);
    }
    const told = (await board.visitor().get(path, { accept: 'application/json' })).json as { detail: string };
    expect(told).toMatchObject({ status: 410, detail: expect.stringContaining('这篇文章') });
    expect((await read(`/news/${other.id}`)).page(`a[href="${path}"]`)).toHaveLength(0);

    await restore(shown.id);
    expect((await read(path)).text).toBe(before.text);
    expect((await read(`${path}/print`)).text).toBe(paper.text);
  });

  it('shows no newer news that is gone itself', async () => {
    const [one, other] = [
      await newsroom.publish({ section: 'sannong' }),
      await newsroom.publish({ section: 'sannong', title: '稻子收完了' }),
    ];
    await newsroom.withdraw(one.id);
    expect((await read(`/news/${one.id}`)).page(`a[href="/news/${other.id}"]`)).toHaveLength(1);
    await newsroom.withdraw(other.id);
    expect((await read(`/news/${one.id}`)).page(`a[href="/news/${other.id}"]`)).toHaveLength(0);
  });
});

describe('An article that was corrected', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const read = (path: string) => board.visitor().get(path);

  beforeAll(() => newsroom.open());

  it('says so, and what was changed word by word', async () => {
    const { id } = await newsroom.publish();
    const untouched = (await read(`/news/${id}/corrections`)).page;
    expect(untouched('main').text()).toContain('没有改过');
    board.clock.forward(HOUR);
    await newsroom.revise(id, { body: BUSES.body!.replace('86 班', '96 班') }, '班次数误写为 86，应为 96。');
    board.clock.forward(HOUR);
    await newsroom.revise(id, { title: '早班车提前到 5 时 40 分，赶早集不用再搭三轮' }, '首班车是 5 时 40 分。');

    const $ = (await read(`/news/${id}`)).page;
    expect($('#corrected').text()).toMatch(/^本文有 2 处更正，最后于 2026-11-24 12:00：首班车是 5 时 40 分。/);
    expect($('#corrected a').attr('href')).toBe(`/news/${id}/corrections`);
    expect($('script[type="application/ld+json"]').eq(1).text()).toContain(
      '"@type":"CorrectionComment","text":"首班车是 5 时 40 分。"',
    );

    const history = (await read(`/news/${id}/corrections`)).page;
    expect(
      history('.change-note')
        .map((_, note) => history(note).text())
        .get(),
    ).toEqual(['首班车是 5 时 40 分。', '班次数误写为 86，应为 96。']);
    expect(
      history('del')
        .map((_, part) => history(part).text())
        .get(),
    ).toEqual(['（删去：50）', '（删去：86）']);
    expect(
      history('ins')
        .map((_, part) => history(part).text())
        .get(),
    ).toEqual(['（加上：40）', '（加上：96）']);
    const first = history('details.as-published');
    expect(first.text()).toContain(BUSES.title);
    expect(first.text()).toContain('每天多开 86 班');
  });

  it('has a history of any length in pieces', async () => {
    const { id } = await newsroom.publish();
    for (let n = 1; n <= 12; n += 1) await newsroom.revise(id, { subtitle: `第 ${n} 稿` }, `改成第 ${n} 稿。`);
    const newest = (await read(`/news/${id}/corrections`)).page;
    const notes = ($: typeof newest) =>
      $('.change-note')
        .map((_, note) => $(note).text())
        .get();
    expect(notes(newest)).toHaveLength(10);
    const older = (await read(newest('.pager a').attr('href')!)).page;
    expect(notes(older)).toEqual(['改成第 2 稿。', '改成第 1 稿。']);
    expect(older('.change-note').length + notes(newest).length).toBe(12);
    // Each address is a page to be kept: those that no link names are none.
    for (const after of ['x', '1', '0', '13', '14', '999', '-2', '03', '3.0', '%00'])
      expect((await read(`/news/${id}/corrections?after=${after}`)).status).toBe(404);
    const bare = (await read(`/news/${id}/corrections?other=x&after=`)).page;
    expect(notes(bare)).toEqual(notes(newest));
  });
});

describe('The attention that an article gets', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });
  const newsroom = new Newsroom(board);
  const PHONE = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/111.0 Mobile Safari/537.36';
  const TABLET = 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1';
  const ROBOT = 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)';
  const look = (id: number, agent: string, times = 1, way = '') =>
    Promise.all(
      Array.from({ length: times }, () =>
        board.visitor().get(`/news/${id}${way}`, { 'user-agent': agent, 'x-forwarded-for': '10.9.8.7' }),
      ),
    );
  const counted = async (id: number) => {
    await board.get(Views).flush();
    return (await board.get(Views).of('article', [id])).get(id) ?? 0;
  };

  beforeAll(() => newsroom.open());

  it('is counted once for fifty loads of one visitor, not for robots, and twice for two, all from the cache', async () => {
    const { id } = await newsroom.publish();
    await look(id, ROBOT);
    expect(await counted(id)).toBe(0);
    await look(id, PHONE, 50);
    expect(await counted(id)).toBe(1);
    await look(id, TABLET, 3);
    await look(id, ROBOT, 5);
    expect(await counted(id)).toBe(2);
    await look(id, `${PHONE} Other`, 1, '/print');
    expect(await counted(id)).toBe(2);

    board.clock.forward(HOUR);
    expect((await look(id, ROBOT))[0]!.text).toContain('关注度：2');
  });
});

describe('Without the page cache', () => {
  const board = useBoard({ PAGE_CACHE: 'off' });
  const newsroom = new Newsroom(board);

  beforeAll(() => newsroom.open());

  it('an article takes a bounded number of statements: its own five, and those of what stands beside it', async () => {
    const [cover] = await newsroom.photos([900, 600]);
    const { id } = await newsroom.publish({ body: figure(cover!) + BUSES.body, cover: cover! });
    for (let n = 0; n < 8; n += 1) await newsroom.publish({ title: `早班车的第 ${n} 个消息` });
    await newsroom.revise(id, { editor: '顾晓' }, '责任编辑的名字写错了。');
    const statements = await board.get(StatementLog).record(() => board.visitor().get(`/news/${id}`));
    expect(statements.length).toBeLessThanOrEqual(14);
  });
});

describe('Where there are no comments', () => {
  const board = useBoard({ COMMENTS: 'off' });
  const newsroom = new Newsroom(board);

  beforeAll(() => newsroom.open());

  it('nothing speaks of them', async () => {
    const { id } = await newsroom.publish();
    const { text } = await board.visitor().get(`/news/${id}`);
    expect(text).not.toMatch(/评论|#comments|\/comments/);
  });
});

describe('Where there is no news', () => {
  const board = useBoard({ NEWS_MODE: 'off' });

  it('there is nothing at its addresses', async () => {
    for (const way of ['', '/print', '/corrections', '/qr.svg'])
      expect((await board.visitor().get(`/news/1${way}`)).status).toBe(404);
  });
});
