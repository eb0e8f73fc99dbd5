import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { Favourites, MOST_FAVOURITES } from '../src/modules/visitors/favourites.js';
import { Newsroom } from './support/articles.js';
import { useBoard } from './support/board.js';
import { FRIDGE, post, type Posted } from './support/people.js';
import type { Visitor } from './support/visitor.js';

const JSON_ONLY = { accept: 'application/json' };

describe('Favourites', () => {
  const board = useBoard();
  let flat: Posted;
  let fridge: Posted;

  beforeAll(async () => {
    flat = await post(board, { title: '新城花园两室一厅' });
    fridge = await post(board, { ...FRIDGE, title: '三门冰箱出让' }, { to: 'xuyi/jiadian' });
  });

  const save = (visitor: Visitor, { id }: { id: number }, on = '1', type = 'listing') =>
    visitor.post('/favourites', { type, id: String(id), on });
  const titles = async (visitor: Visitor) => {
    const { page } = await visitor.get('/favourites');
    return page('.kept > li')
      .map((_, item) => page(item).find('.row-title, .kept-gone').text())
      .get();
  };

  it('are saved from the page of a listing without a script, and stand on a page of their own', async () => {
    const visitor = board.visitor();
    const form = (await visitor.get(`/listings/${flat.id}`)).page('form[action="/favourites"]');
    const fields = Object.fromEntries(
      form
        .find('input')
        .map((_, input) => [[input.attribs['name']!, input.attribs['value']!]])
        .get(),
    ) as Record<string, string>;
    expect(fields).toEqual({ type: 'listing', id: String(flat.id), on: '1' });

    const saved = await visitor.post('/favourites', fields);
    expect([saved.status, saved.location]).toEqual([303, '/favourites']);
    expect(await titles(visitor)).toEqual(['新城花园两室一厅']);
    expect(await titles(board.visitor())).toEqual([]);
  });

  it('stand in the order in which they were saved, the last one first, once each', async () => {
    const visitor = board.visitor();
    await save(visitor, fridge);
    board.clock.forward(1000);
    await save(visitor, flat);
    await save(visitor, flat);
    expect(await titles(visitor)).toEqual(['新城花园两室一厅', '三门冰箱出让']);
    await save(visitor, flat, '0');
    await save(visitor, flat, '0');
    expect(await titles(visitor)).toEqual(['三门冰箱出让']);
    const { page } = await visitor.get('/favourites');
    expect(page('[data-favourites]').attr('data-favourites')).toBe(`listing:${fridge.id}`);
  });

  it('are for this browser alone: nothing of the page is kept, and only saving sets a cookie', async () => {
    const visitor = board.visitor();
    const page = await visitor.get('/favourites');
    expect(page.headers['cache-control']).toContain('no-store');
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.page('meta[name=robots]').attr('content')).toBe('noindex');
    expect(page.page('.empty').text()).toContain('点那一页上的“收藏”');
    expect((await save(visitor, flat, '0')).headers['set-cookie']).toBeUndefined();
    expect(String((await save(visitor, flat)).headers['set-cookie'])).toContain('device=');
  });

  it('answer a script in its own way', async () => {
    const visitor = board.visitor();
    const press = (on: string) => visitor.post('/favourites', { type: 'listing', id: String(flat.id), on }, JSON_ONLY);
    expect((await press('1')).json).toEqual({ on: true });
    expect((await press('0')).json).toEqual({ on: false });
    expect(await titles(visitor)).toEqual([]);
  });

  it('lead back to a page of this site, and to no other', async () => {
    const back = async (path: string) =>
      (await board.visitor().post('/favourites', { type: 'listing', id: String(flat.id), on: '1', back: path }))
        .location;
    expect(await back('/lianshui/chuzu?q=a')).toBe('/lianshui/chuzu?q=a');
    for (const path of ['//evil.test', 'https://evil.test/', '/\\evil.test', 'javascript:alert(1)'])
      expect(await back(path)).toBe('/');
  });

  it('are only of what there is', async () => {
    const visitor = board.visitor();
    expect((await save(visitor, { id: 999_999 })).status).toBe(404);
    expect((await save(visitor, { id: 999_999 }, '1', 'article')).status).toBe(404);
    for (const [id, on, type] of [
      [flat.id, '1', 'staff'],
      [flat.id, 'yes', 'listing'],
      [-1, '1', 'listing'],
      [1.5, '1', 'listing'],
    ] as const)
      expect((await save(visitor, { id }, on, type)).status).toBe(422);
    expect((await visitor.post('/favourites')).status).toBe(422);
  });

  it('are news as well as listings', async () => {
    const newsroom = new Newsroom(board);
    await newsroom.open();
    const buses = await newsroom.publish();
    const visitor = board.visitor();
    await save(visitor, flat);
    board.clock.forward(1000);
    await save(visitor, buses, '1', 'article');
    const { page } = await visitor.get('/favourites');
    expect(page('.kept > li').first().find(`a[href="/news/${buses.id}"]`).text()).toBe(buses.title);
    expect(page('.kept > li')).toHaveLength(2);
    const draft = await newsroom.draft({ title: '还没有发布的新闻', sourceUrl: 'https://evening.example/2.html' });
    expect((await save(visitor, draft, '1', 'article')).status).toBe(404);
  });

  it('say what is gone, and let go of it', async () => {
    const visitor = board.visitor();
    const gone = await post(board, { title: '马上要撤的房子' });
    await save(visitor, gone);
    await gone.poster.post(`/receipts/${gone.id}/deletion`);
    expect(await titles(visitor)).toEqual([`这条信息已不在编号 ${gone.id}`]);
    expect((await visitor.get('/favourites')).text).not.toContain('马上要撤的房子');
    await save(visitor, gone, '0');
    expect(await titles(visitor)).toEqual([]);
  });

  it('are counted, however often one browser presses', async () => {
    const liked = await post(board, { title: '很多人喜欢的房子' });
    const [one, other] = [board.visitor(), board.visitor()];
    for (const visitor of [one, other, one]) await save(visitor, liked);
    const counts = () => board.get(Favourites).counts('listing', [liked.id, 999_999]);
    expect([...(await counts())]).toEqual([[liked.id, 2]]);
    await save(other, liked, '0');
    expect([...(await counts())]).toEqual([[liked.id, 1]]);
  });

  it(`are at most ${MOST_FAVOURITES} of one browser, which is told so`, async () => {
    const favourites = board.get(Favourites);
    for (let id = 1; id <= MOST_FAVOURITES; id += 1) await favourites.set('full', 'article', id, true);
    await expect(favourites.set('full', 'listing', flat.id, true)).rejects.toThrow('最多收藏 300 条，请先去掉一些旧的');
    await favourites.set('full', 'article', 1, true);
    await favourites.set('full', 'article', 1, false);
    await favourites.set('full', 'listing', flat.id, true);
    expect((await favourites.of('full')).length).toBe(MOST_FAVOURITES);
  });
});

describe('Favourites of long ago', () => {
  const board = useBoard();

  it('are forgotten after two years', async () => {
    const favourites = board.get(Favourites);
    await favourites.set('old', 'listing', 1, true);
    await board.pass(729 * DAY);
    await favourites.set('old', 'listing', 2, true);
    await board.pass(2 * DAY + HOUR);
    expect((await favourites.of('old')).map(({ itemId }) => itemId)).toEqual([2]);
  });
});
