import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadNumbers } from '../src/demo/numbers.js';
import { UsefulNumbers } from '../src/modules/numbers/useful-numbers.js';
import { useBoard } from './support/board.js';
import { signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

const TOWN = '320826114';
const WATER = {
  name: '供水服务热线',
  phone: '0517-8390 0077 转 3',
  note: '24 小时',
  category: '水电气网',
  place: 'jinhu',
  position: '5',
};

describe('便民电话', () => {
  const board = useBoard();
  let editor: Visitor;
  let logs = 0;

  beforeAll(async () => {
    await loadNumbers(board.context);
    editor = await signedIn(board, '责编小林', 'editor');
  });

  const publicPage = async () => (await board.visitor().get('/numbers')).page;
  const audit = async () => (await (await signedIn(board, `log-${(logs += 1)}`, 'admin')).get('/staff/audit')).page;
  const idOf = async (name: string) => {
    const { page } = await editor.get('/staff/numbers');
    const line = page('.tel--staff li').filter((_, item) => page(item).text().includes(name));
    return Number(/\/staff\/numbers\/(\d+)/.exec(line.find('form').attr('action') ?? '')?.[1]);
  };

  it('stand by category and region, each ready to be dialled', async () => {
    const page = await publicPage();
    const water = page('section').filter((_, one) => page(one).find('h2').text() === '水电气网');
    expect(water.find('li').first().text()).toContain('供电服务热线');
    expect(
      water
        .find('.tel-place')
        .map((_, one) => page(one).text())
        .get(),
    ).toEqual(['涟水县', '盱眙县', '金湖县']);
    expect(page('a[href="tel:110"]').length).toBeGreaterThan(1);
    expect(page('a[href="tel:051783900011"]').text()).toBe('0517-8390 0011');
    expect(page('.sitenav [aria-current]').text()).toBe('便民电话');
    expect(await loadNumbers(board.context)).toBe(0);
  });

  it('are added by an editor, seen at once, and written down', async () => {
    const before = await publicPage();
    expect(before.text()).not.toContain('0517-8390 0077');
    const added = await editor.post('/staff/numbers', WATER);
    expect([added.status, added.location]).toEqual([303, '/staff/numbers']);
    const page = await publicPage();
    expect(page('a[href="tel:051783900077,3"]').text()).toBe('0517-8390 0077 转 3');
    const log = await audit();
    expect(log('tbody tr:contains("便民电话")').first().text()).toMatch(/责编小林.*添加\s+便民电话 \d+ 供水服务热线/s);
  });

  it('come back with a word beside each field that is wrong', async () => {
    const wrong = { ...WATER, name: '', phone: '打这个', category: '别的', place: '999', position: '0' };
    const back = await editor.post('/staff/numbers', wrong);
    expect(back.status).toBe(422);
    for (const field of ['name', 'phone', 'category', 'place', 'position'])
      expect(back.page(`#f-${field}-bad`).text().trim()).not.toBe('');
    expect(back.page('#f-phone').attr('value')).toBe('打这个');
    expect(back.page('details.more').attr('open')).toBeDefined();
    for (const phone of ['12', '110 或 120', 'tel:110', '0517-83900012 13900000000 139'])
      expect((await editor.post('/staff/numbers', { ...WATER, phone })).status).toBe(422);
  });

  it('are changed', async () => {
    const id = await idOf('0517-8390 0031');
    const form = (await editor.get(`/staff/numbers/${id}`)).page;
    expect(form('#f-place option[selected]').attr('value')).toBe('lianshui');
    await editor.post(`/staff/numbers/${id}`, {
      name: '县医院急诊',
      phone: '０５１７－８３９０ ００９９',
      category: '医疗卫生',
      place: TOWN,
      position: '1',
    });
    const page = await publicPage();
    expect(page('a[href="tel:051783900099"]').closest('li').text()).toContain('红窑镇');
    expect((await editor.get('/staff/numbers/99999')).status).toBe(404);
  });

  it('are deleted, and come back with one press', async () => {
    const id = await idOf('0517-8390 0041');
    const gone = await editor.post(`/staff/numbers/${id}/removal`);
    expect((await publicPage()).text()).not.toContain('0517-8390 0041');
    const undo = (await editor.get(gone.location)).page('.undo');
    expect(undo.text()).toContain('已删除“公交服务热线”');
    expect((await editor.post(`/staff/numbers/${id}`, WATER)).status).toBe(409);
    await editor.post(undo.find('form').attr('action')!);
    expect((await publicPage()).text()).toContain('0517-8390 0041');
    const page = await audit();
    const events = page(`tbody tr:contains("便民电话 ${id}")`)
      .map((_, row) => page(row).find('td').eq(2).text())
      .get();
    expect(events.slice(0, 2)).toEqual(['恢复', '删除']);
  });

  it('are looked after by editors and admins alone', async () => {
    const moderator = await signedIn(board, '审核小周');
    expect((await moderator.get('/staff/numbers')).status).toBe(403);
    expect((await moderator.post('/staff/numbers', WATER)).status).toBe(403);
    expect((await board.visitor().get('/staff/numbers')).status).toBe(303);
    expect((await (await signedIn(board, '站长', 'admin')).get('/staff/numbers')).status).toBe(200);
  });

  it('are offered to the pages of a town: its own first', async () => {
    const near = await board.get(UsefulNumbers).near('lianshui', TOWN, 5);
    expect(near).toHaveLength(5);
    expect(near.slice(0, 2).map(({ place }) => place)).toEqual(['红窑镇', '红窑镇']);
    expect(near.at(-1)!.place).not.toBe('红窑镇');
    expect((await board.get(UsefulNumbers).near(null, null)).every(({ place }) => place === '')).toBe(true);
  });

  it('are found by searching, three at most, and gone from there when they are deleted', async () => {
    const found = async (path: string) => {
      const { page } = await board.visitor().get(encodeURI(path));
      return page('section[aria-labelledby="h-numbers"] .tel a')
        .map((_, one) => page(one).attr('href'))
        .get();
    };
    expect(await found('/search?q=县医院电话')).toHaveLength(3);
    expect(await found('/search?q=县医院&region=jinhu')).toEqual(['tel:051783900033']);
    expect(await found('/search?q=两室')).toEqual([]);
    expect(await found('/search?q=游泳馆')).toEqual([]);
    await editor.post('/staff/numbers', { ...WATER, name: '游泳馆前台', phone: '0517-8390 0088' });
    expect(await found('/search?q=游泳馆')).toEqual(['tel:051783900088']);
    await editor.post(`/staff/numbers/${await idOf('0517-8390 0088')}/removal`);
    expect(await found('/search?q=游泳馆')).toEqual([]);
  });
});
