import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CheerioAPI } from 'cheerio';
import { ListingsQueries } from '../src/modules/listings/listings.queries.js';
import { Newsroom } from './support/articles.js';
import { useBoard } from './support/board.js';
import { FLAT, FRIDGE, post, type Posted } from './support/people.js';
import { signedIn } from './support/staff.js';

/** Everything that a browser would send or follow: it must not depend on the letters that somebody reads. */
function workings($: CheerioAPI): string[] {
  return $('a, form, input, button, option, select, textarea, img, link, meta[name=robots]')
    .not('.settings *, script')
    .map((_, one) =>
      JSON.stringify(
        Object.entries(one.attribs).filter(([key]) => !/^(?:title|alt|aria-label|placeholder|content)$/.test(key)),
      ),
    )
    .get();
}

describe('A reader of 繁體', () => {
  const board = useBoard();
  let flat: Posted;
  let reader: ReturnType<typeof board.visitor>;

  beforeAll(async () => {
    flat = await post(board, {}, { to: 'lianshui/chuzu' });
    await post(board, { ...FRIDGE, title: '三门冰柜出让' }, { to: 'lianshui/jiadian' });
    reader = board.visitor();
    await reader.post('/settings', { zh: 'hant', back: '/' });
  });

  it('chooses once, and gets every page so, while others do not', async () => {
    const chosen = await board.visitor().post('/settings', { zh: 'hant', back: '/about' });
    expect([chosen.status, chosen.location]).toEqual([303, '/about']);
    expect(String(chosen.headers['set-cookie'])).toContain('zh=hant');

    const [mine, others] = [await reader.get('/'), await board.visitor().get('/')];
    expect(mine.page('html').attr('lang')).toBe('zh-Hant');
    expect(mine.headers['content-language']).toBe('zh-Hant');
    expect(mine.page('.sitenav').text()).toContain('全部分類');
    expect(mine.page('h3.row-title').text()).toContain('新城花園兩室一廳精裝出租');
    expect(mine.page('.settings [value=hant]').attr('aria-pressed')).toBe('true');
    expect(mine.page('.settings [value=hans]').text()).toBe('简体');
    expect(others.page('html').attr('lang')).toBe('zh-Hans-CN');
    expect(others.headers['content-language']).toBe('zh-Hans-CN');
    expect(others.text).toContain('新城花园两室一厅精装出租');
    expect((await reader.get('/')).text).toBe(mine.text);
  });

  it('goes back', async () => {
    const undecided = board.visitor();
    await undecided.post('/settings', { zh: 'hant' });
    await undecided.post('/settings', { zh: 'hans' });
    expect((await undecided.get('/about')).page('html').attr('lang')).toBe('zh-Hans-CN');
    expect((await undecided.post('/settings', { zh: 'klingon' })).status).toBe(422);
  });

  it.each([
    '/',
    '/lianshui',
    '/lianshui/chuzu',
    '/post',
    '/post/lianshui/chuzu',
    '/search?q=两室',
    '/rules',
    '/numbers',
  ])('finds the same links and fields on %s', async (path) => {
    const [mine, others] = [await reader.get(encodeURI(path)), await board.visitor().get(encodeURI(path))];
    expect(mine.text).not.toBe(others.text);
    // A form that is sent once has a number of its own, and the script has its words turned too.
    const plain = (list: string[]) => list.filter((one) => !/"once"/.test(one));
    expect(plain(workings(mine.page))).toEqual(plain(workings(others.page)));
  });

  it('reads the news so, whose feeds stay as they are', async () => {
    const newsroom = new Newsroom(board);
    await newsroom.open();
    const { id } = await newsroom.publish();
    const [mine, others] = [await reader.get(`/news/${id}`), await board.visitor().get(`/news/${id}`)];
    expect(mine.page('h1').text()).toBe('早班車提前到 5 時 50 分，趕早集不用再搭三輪');
    expect(mine.page('meta[property="og:title"]').attr('content')).toContain('早班車');
    expect(mine.page('link[rel=canonical]').attr('href')).toBe(others.page('link[rel=canonical]').attr('href'));
    expect(mine.page('script[type="application/ld+json"]').text()).toBe(
      others.page('script[type="application/ld+json"]').text(),
    );
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json'])
      expect((await reader.get(`/news/${feed}`)).text).toBe((await board.visitor().get(`/news/${feed}`)).text);
  });

  it('gets error pages so, and feeds and data as they were written', async () => {
    expect((await reader.get('/nowhere')).page('h1').text()).toBe('沒有找到這一頁');
    for (const path of ['/lianshui/chuzu/feed.xml', '/sitemap.xml', '/manifest.webmanifest', '/opensearch.xml']) {
      const [mine, others] = [await reader.get(path), await board.visitor().get(path)];
      expect(mine.text).toBe(others.text);
      expect(mine.headers['content-language']).toBe('zh-Hans-CN');
    }
  });

  it('posts what was typed, in whatever letters', async () => {
    const poster = board.visitor();
    await poster.post('/settings', { zh: 'hant' });
    const typed = { title: '出租頭間 发面后院', body: `干净的房间，裡面有电梯，${FLAT['body'] as string}` };
    const { id } = await post(board, typed, { poster });
    const listing = (await board.get(ListingsQueries).byId(id))!;
    expect([listing.title, listing.body]).toEqual([typed.title, typed.body]);
    expect((await board.visitor().get(`/listings/${id}`)).page('h1').text()).toBe(typed.title);
  });

  it('gets a form back as it was typed', async () => {
    const poster = board.visitor();
    await poster.post('/settings', { zh: 'hant' });
    const wrong = { title: '发面头', body: '干净，后面', phone: '1', contact: '余先生' };
    const { answer } = await post(board, wrong, { poster });
    expect(answer.status).toBe(422);
    expect(answer.page('#f-title').attr('value')).toBe('发面头');
    expect(answer.page('#f-body').text().trim()).toBe('干净，后面');
    expect(answer.page('#f-contact').attr('value')).toBe('余先生');
    expect(answer.page('[role=alert]').text()).toContain('有 3 處要改');
    expect(answer.page('[name=rent_mode][checked]').attr('value')).toBe('整租');
  });

  it('filters by the same words', async () => {
    const list = await reader.get(encodeURI('/lianshui/chuzu?f.rent_mode=整租'));
    expect(list.page('.row-title').text()).toContain('新城花園兩室一廳');
    expect(list.page('.chips--on a').text()).toContain('整租');
  });

  it('finds simplified texts by traditional words, and the other way round', async () => {
    const titles = async (words: string) =>
      (await board.visitor().get(`/search?q=${encodeURIComponent(words)}`)).page('.row-title').text();
    expect(await titles('冰櫃')).toContain('三门冰柜出让');
    expect(await titles('兩室一廳')).toContain('新城花园两室一厅');
    await post(board, { title: '漣水縣城門面轉讓好位置' });
    expect(await titles('涟水县城门面')).toContain('漣水縣城門面');
    const marked = await board.visitor().get(`/lianshui/jiadian?q=${encodeURIComponent('冰櫃')}`);
    expect(marked.page('.row-title').text()).toContain('三门冰柜出让');
    expect((await board.visitor().get(encodeURI('/search?q=冰櫃'))).page('.row-title mark').text()).toBe('冰柜');
  });

  it('sees as staff what was written, letter for letter', async () => {
    const staff = await signedIn(board, 'mei');
    await staff.post('/settings', { zh: 'hant' });
    const item = await staff.get(`/staff/item/listing/${flat.id}`);
    expect(item.text).toContain('新城花园两室一厅精装出租');
    expect(item.page('html').attr('lang')).toBe('zh-Hans-CN');
  });
});
