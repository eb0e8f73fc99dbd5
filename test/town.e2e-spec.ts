import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { NumbersService } from '../src/modules/numbers/numbers.service.js';
import { Newsroom } from './support/articles.js';
import { useBoard } from './support/board.js';
import { post } from './support/people.js';

const RED_KILN = '320826114';
const CLINIC = {
  name: '红窑镇卫生院',
  phone: '0517-8390 0012',
  note: '',
  category: '医疗卫生' as const,
  region: 'lianshui',
  town: RED_KILN,
  position: 100,
};

describe('The page of a town', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const page = async (path: string) => {
    const answer = await board.visitor().get(path);
    expect(answer.status).toBe(200);
    return answer.page;
  };
  let flat: number;
  let found: number;
  let article: number;

  beforeAll(async () => {
    await newsroom.open();
    flat = (await post(board, { title: '红窑街上两间门面带院子', town: RED_KILN, rent: '900' })).id;
    await post(board, { title: '高沟三室一厅出租', town: '320826101', rent: '1200' });
    found = (
      await post(
        board,
        {
          title: '红窑集市东口捡到老花镜',
          town: RED_KILN,
          lost_kind: '其他',
          lost_time: '2026-11-24T08:00',
          lost_place: '红窑集市东口',
          feature: '棕色布套',
        },
        { to: 'lianshui/zhaoling' },
      )
    ).id;
    article = (await newsroom.publish({ title: '红窑镇集市搬到新街', towns: [RED_KILN] })).id;
    board.clock.forward(HOUR);
  });

  it('has the listings of the town, what was lost and found there, and its news', async () => {
    const $ = await page(`/town/${RED_KILN}`);
    expect($('h1').text()).toContain('红窑镇');
    expect(
      $('.body .row-title')
        .map((_, title) => $(title).text())
        .get(),
    ).toContain('红窑街上两间门面带院子');
    expect($('.body').text()).not.toContain('高沟三室一厅出租');
    expect($(`.brief a[href="/listings/${found}"]`).length).toBe(1);
    expect($(`.news a[href="/news/${article}"]`).text()).toBe('红窑镇集市搬到新街');
  });

  it('says what the town was called, where it lies, and what lies beside it', async () => {
    const $ = await page(`/town/${RED_KILN}`);
    expect($('.under').text()).toContain('含原义兴镇、浅集办事处');
    expect($('.crumbs').text()).toContain('涟水县');
    expect($('.regions [aria-current]').text()).toBe('涟水县');
    expect($('a[href="/town/320826101"]').text()).toBe('高沟镇');
    expect($(`.side a[href="/town/${RED_KILN}"]`).length).toBe(0);
    expect($('a[href="/post?region=lianshui"]').length).toBeGreaterThan(0);
    const district = await page('/town/320812001');
    expect(district('.crumbs li')).toHaveLength(3);
  });

  it('has the telephone numbers that people there need', async () => {
    await board.get(NumbersService).add(CLINIC, { name: 'ruochuan', role: 'editor', id: 1 });
    const $ = await page(`/town/${RED_KILN}`);
    expect($('#tel').text()).toContain('红窑镇卫生院');
    expect($('#tel a[href^="tel:"]').length).toBe(1);
  });

  it('is where towns lead to', async () => {
    expect((await page('/lianshui'))(`a[href="/town/${RED_KILN}"]`).text()).toBe('红窑镇');
    expect((await page(`/listings/${flat}`))(`.meta a[href="/town/${RED_KILN}"]`).text()).toBe('红窑镇');
    expect((await page(encodeURI('/search?q=义兴镇')))(`.found a[href="/town/${RED_KILN}"]`).text()).toBe('红窑镇');
  });

  it('exists for towns alone', async () => {
    for (const code of ['320826', '999999999', 'hongyao', '320826114x'])
      expect((await board.visitor().get(`/town/${code}`)).status).toBe(404);
  });

  it('shows what is new at once, and forgets what is gone', async () => {
    await page(`/town/${RED_KILN}`);
    const { id, code, poster } = await post(board, { title: '红窑老街平房出租', town: RED_KILN, rent: '500' });
    const link = `.body a[href="/listings/${id}"]`;
    expect((await page(`/town/${RED_KILN}`))(link).length).toBe(1);
    await poster.post(`/receipts/${id}/deletion`, { code });
    expect((await page(`/town/${RED_KILN}`))(link).length).toBe(0);
  });

  it('lets news and listings of one place meet', async () => {
    board.clock.forward(10 * MINUTE);
    const listing = await page(`/listings/${flat}`);
    expect(listing('#h-news').text()).toBe('红窑镇新闻');
    expect(listing(`.sec--news a[href="/news/${article}"]`).length).toBe(1);
    const news = await page(`/news/${article}`);
    expect(news('#h-nearby').text()).toBe('红窑镇的信息');
    expect(news(`a[href="/listings/${flat}"]`).length).toBe(1);
  });

  it('falls back on the trade, and then on the notices of the region', async () => {
    const wages = await newsroom.publish({
      title: '房屋出租要登记，流程一次说清',
      regions: [],
      towns: [],
      leaves: ['chuzu'],
    });
    const notice = await newsroom.publish({
      title: '下周二停水通知',
      regions: ['jinhu'],
      towns: [],
      section: 'tongzhi',
    });
    const home = await post(board, { title: '盱城街道两室出租', rent: '800' }, { to: 'xuyi/chuzu' });
    const trade = await page(`/listings/${home.id}`);
    expect(trade('#h-news').text()).toContain('相关新闻');
    expect(trade(`.sec--news a[href="/news/${wages.id}"]`).length).toBe(1);
    const glasses = await post(
      board,
      {
        title: '金湖老街捡到钥匙',
        lost_kind: '钥匙',
        lost_time: '2026-11-24T08:00',
        lost_place: '老街',
        feature: '红绳',
      },
      { to: 'jinhu/zhaoling' },
    );
    const other = await page(`/listings/${glasses.id}`);
    expect(other('#h-news').text()).toBe('金湖县便民通知');
    expect(other(`.sec--news a[href="/news/${notice.id}"]`).length).toBe(1);
    const beside = await page(`/news/${notice.id}`);
    expect(beside('#h-nearby').text()).toBe('金湖县寻物招领和互助');
    expect(beside(`a[href="/listings/${glasses.id}"]`).length).toBe(1);
  });

  it('takes a removed listing from the news beside which it stands', async () => {
    const { id, code, poster } = await post(board, { title: '红窑街上三间平房', town: RED_KILN, rent: '600' });
    board.clock.forward(10 * MINUTE);
    await page(`/news/${article}`);
    const link = `a[href="/listings/${id}"]`;
    expect((await page(`/news/${article}`))(link).length).toBe(1);
    await poster.post(`/receipts/${id}/deletion`, { code });
    expect((await page(`/news/${article}`))(link).length).toBe(0);
  });
});
