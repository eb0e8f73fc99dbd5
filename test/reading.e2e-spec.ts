import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { useBoard } from './support/board.js';
import { different } from './support/different.js';
import { aPhoto, FRIDGE, post } from './support/people.js';

describe('Reading the board', () => {
  const board = useBoard();
  const ids: Record<string, number> = {};
  const titles = async (path: string) => {
    const answer = await board.visitor().get(encodeURI(path));
    expect(answer.status).toBe(200);
    return answer
      .page('.row-title')
      .map((_, title) => answer.page(title).text())
      .get();
  };

  beforeAll(async () => {
    const flats: (Record<string, string> & { title: string })[] = [
      { title: '涟城两室九百元精装', room: '2', rent: '900', town: '320826001' },
      { title: '高沟三室一千三朝南', room: '3', rent: '1300', area: '118' },
      { title: '涟城五室大房子出租', room: '5', rent: '2600', poster_house: '中介经纪人' },
      { title: '面议的一室单身公寓', room: '1', rent: '面议' },
    ];
    for (const flat of flats) {
      board.clock.forward(HOUR);
      ids[flat.title] = (await post(board, flat)).id;
    }
    board.clock.forward(HOUR);
    await post(
      board,
      { title: '塔集镇老街两层小楼', town: '320831103', room: '3', rent: '700' },
      { to: 'jinhu/chuzu', photos: [await aPhoto()] },
    );
  });

  it('lists newest first, by region, group and city', async () => {
    expect(await titles('/lianshui/chuzu')).toEqual([
      '面议的一室单身公寓',
      '涟城五室大房子出租',
      '高沟三室一千三朝南',
      '涟城两室九百元精装',
    ]);
    expect(await titles('/lianshui/fang')).toHaveLength(4);
    expect(await titles('/all/chuzu')).toContain('塔集镇老街两层小楼');
    expect(await titles('/all/fang')).toContain('涟城两室九百元精装');
    expect(await titles('/huaian/chuzu')).toHaveLength(0);
  });

  it('filters by the fields of the leaf, by price, town, photo and poster', async () => {
    expect(await titles('/all/chuzu?f.room=2&f.room=3')).toEqual([
      '塔集镇老街两层小楼',
      '高沟三室一千三朝南',
      '涟城两室九百元精装',
    ]);
    expect(await titles('/all/chuzu?min=800&max=1300')).toEqual(['高沟三室一千三朝南', '涟城两室九百元精装']);
    expect(await titles('/all/chuzu?f.area.min=100')).toEqual(['高沟三室一千三朝南']);
    expect(await titles('/all/chuzu?town=320826001')).toEqual(['涟城两室九百元精装']);
    expect(await titles('/all/chuzu?photo=1')).toEqual(['塔集镇老街两层小楼']);
    expect(await titles('/lianshui/chuzu?owner=1')).not.toContain('涟城五室大房子出租');
    expect(await titles('/all/chuzu?f.room=4+')).toEqual(['涟城五室大房子出租']);
  });

  it('sorts by price, what has none left out', async () => {
    expect(await titles('/all/chuzu?sort=price')).toEqual([
      '塔集镇老街两层小楼',
      '涟城两室九百元精装',
      '高沟三室一千三朝南',
      '涟城五室大房子出租',
    ]);
    expect((await titles('/all/chuzu?sort=-price'))[0]).toBe('涟城五室大房子出租');
  });

  it('searches two-character words, excludes, and knows old town names', async () => {
    expect(await titles('/search?q=三室')).toEqual(['塔集镇老街两层小楼', '高沟三室一千三朝南']);
    expect(await titles('/search?q=三室 -高沟')).toEqual(['塔集镇老街两层小楼']);
    expect(await titles('/search?q=闵桥')).toEqual(['塔集镇老街两层小楼']);
    expect(await titles('/search?q=没有这样的词')).toEqual([]);
  });

  it('shows a filter that is on as a chip that takes it off', async () => {
    const list = await board.visitor().get('/all/chuzu?f.room=2&photo=1');

    expect(
      list
        .page('.chip--on')
        .map((_, chip) => list.page(chip).attr('href'))
        .get(),
    ).toEqual(['/all/chuzu?f.room=2', '/all/chuzu?photo=1']);
  });

  it('leads from page to page without gaps or doubles', async () => {
    for (let number = 0; number < 40; number += 1) {
      board.clock.forward(1000);
      await post(board, { ...FRIDGE, ...different(), title: `第 ${number} 台三门冰箱出让` }, { to: 'xuyi/jiadian' });
    }
    const seen: string[] = [];
    for (let path: string | undefined = '/xuyi/jiadian'; path;) {
      const answer = await board.visitor().get(path);
      seen.push(
        ...answer
          .page('.row-title')
          .map((_, title) => answer.page(title).text())
          .get(),
      );
      path = answer.page('[rel=next]').attr('href');
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (_, number) => `第 ${39 - number} 台三门冰箱出让`));
  });

  it('answers a cursor, filter or address that it does not know without harm', async () => {
    for (const query of [
      'after=%27%3B--',
      'after=zzzzzzzzzz',
      'sort=drop',
      'min=abc&max=-',
      'f.room=99',
      'f.__proto__=1',
      'town=1',
      'days=x',
    ])
      expect((await board.visitor().get(`/all/chuzu?${query}`)).status).toBe(200);
    for (const path of ['/nowhere', '/lianshui/nothing', '/listings/0', '/listings/99999999999', '/listings/abc'])
      expect((await board.visitor().get(path)).status).toBe(404);
    const lost = await board.visitor().get('/nowhere');
    expect(lost.page('.oops form[role=search]')).toHaveLength(1);
    expect(
      lost
        .page('.oops .aside-links a')
        .map((_, link) => lost.page(link).attr('href'))
        .get(),
    ).toEqual(['/all', '/news', '/post', '/manage']);
  });

  it('feeds the same filter as Atom', async () => {
    const feed = await board.visitor().get('/all/chuzu/feed.xml?f.room=3');

    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.text.match(/<entry>/g)).toHaveLength(2);
    expect(feed.text).toContain(`http://board.test/listings/${ids['高沟三室一千三朝南']}`);
  });

  it('takes what is over out of every list and says so on its page', async () => {
    const { id } = await post(board, { title: '半个月到期的两室房子', valid: '15' });
    await board.pass(15 * DAY + HOUR);

    expect(await titles('/all/chuzu')).not.toContain('半个月到期的两室房子');
    const page = await board.visitor().get(`/listings/${id}`);
    expect(page.status).toBe(410);
    expect(page.page('h1').text()).toContain('过期');
    expect((await board.visitor().post(`/listings/${id}/contact`)).status).toBe(410);
    const again = await board.visitor().get(`/listings/${id}/contact`);
    expect([again.status, again.location]).toEqual([303, `/listings/${id}`]);
  });
});
