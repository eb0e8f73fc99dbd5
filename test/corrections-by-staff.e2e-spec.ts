import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { useBoard } from './support/board.js';
import { aFlat, aJob } from './support/cases.js';
import { decide, signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

describe('Staff mend what was posted', () => {
  const board = useBoard();
  let officer: Visitor;
  const path = (id: number) => `/staff/item/listing/${id}`;
  const rowOf = async (id: number) => {
    const row = (await board.get(Database).read(Listing).findOneBy({ id }))!;
    return { ...row, publication: { ...row.publication, version: 0 } };
  };
  /** The form as the page offers it, with some of it changed. */
  async function mend(staff: Visitor, id: number, changed: Record<string, string>) {
    const { page } = await staff.get(path(id));
    const form = page('form[action$="/correct"]');
    const fields: Record<string, string> = {};
    form.find('input, textarea, select').each((_, one) => {
      const field = page(one);
      fields[field.attr('name')!] =
        one.tagName === 'select' ? String(field.find('[selected]').attr('value')) : String(field.val());
    });
    return staff.post(form.attr('action')!, { ...fields, ...changed });
  }

  beforeAll(async () => {
    officer = await signedIn(board, 'mender');
  });

  it('approve with it in one act, and the poster reads what was changed, word by word, and why', async () => {
    const { id, poster } = await aJob(board, 1, { title: '招人摘辣交当天结' });
    const done = await mend(officer, id, { title: '招人摘辣椒当天结', note: '改了一个错字' });
    expect(done.status).toBe(303);
    const shown = (await board.visitor().get(`/listings/${id}`)).page;
    expect(shown('h1').text()).toContain('招人摘辣椒当天结');
    expect((await board.visitor().get('/search?q=%E8%BE%A3%E6%A4%92')).text).toContain(`/listings/${id}`);

    const receipt = (await poster.get(`/receipts/${id}`)).page;
    const changes = receipt('#h-mended').closest('section');
    expect(changes.find('del').text()).toContain('辣交');
    expect(changes.find('ins').text()).toContain('辣椒');
    expect(changes.text()).toContain('改了一个错字');
    expect(receipt('.path').text()).toContain('审核员替您改了几处');
    expect((await officer.get(path(id))).page('.evidence').text()).toMatch(/改后通过[^]*标题：/);
  });

  it('move it to where it belongs, and undo brings back every byte', async () => {
    const { id, poster } = await aFlat(board, 1);
    const visitor = board.visitor();
    const pages = [`/listings/${id}`, '/', '/lianshui/chuzu', '/xuyi/ershoufang', '/search?q=%E5%87%BA%E7%A7%9F'];
    const look = async () => [...(await Promise.all(pages.map(async (page) => (await visitor.get(page)).text)))];
    const [before, row] = [await look(), await rowOf(id)];

    const town = (await officer.get(path(id))).page('form[action$="/correct"] [name=town] option').toArray();
    const xuyi = town.map((option) => option.attribs['value']!).find((value) => value.startsWith('320830'))!;
    expect((await mend(officer, id, { leaf: 'ershoufang', town: xuyi })).status).toBe(303);
    expect(await rowOf(id)).toMatchObject({ leaf: 'ershoufang', region: 'xuyi' });
    expect((await visitor.get('/xuyi/ershoufang')).text).toContain(`/listings/${id}`);
    expect((await visitor.get('/lianshui/chuzu')).text).not.toContain(`/listings/${id}`);
    expect((await poster.get(`/receipts/${id}`)).text).toContain('类别');
    expect((await poster.get(`/receipts/${id}/edit`)).status).toBe(200);

    expect((await decide(officer, id, 'restore')).status).toBe(303);
    expect(await rowOf(id)).toEqual(row);
    expect((await look()).map((text, place) => text === before[place])).toEqual(before.map(() => true));
    expect((await poster.get(`/receipts/${id}`)).page('#h-mended').length).toBe(0);
  });

  it('offers the last mending to be taken back', async () => {
    const { id } = await aJob(board, 2);
    await mend(officer, id, { body: '大棚里摘辣椒，不晒太阳，管一顿午饭，干完当天结账，手套我们发。' });
    const bar = (await officer.get('/staff/queue')).page('.undo');
    expect(bar.text()).toContain('改后通过');
    await officer.post(bar.find('form').attr('action')!, {
      action: 'restore',
      version: bar.find('[name=version]').attr('value')!,
    });
    const row = await rowOf(id);
    expect([row.publication.state, row.body]).toEqual(['held', expect.stringContaining('请自带手套')]);
  });

  it('answers those who reported it that it was put right', async () => {
    const { id } = await aFlat(board, 3);
    const reader = board.visitor();
    const sent = await reader.post(`/listings/${id}/report`, { reason: 'cat', note: '' });
    await mend(officer, id, { leaf: 'ershoufang' });
    expect((await reader.get(sent.location)).text).toContain('已经改正');
    expect((await officer.get('/staff/queue?tab=reported')).page('.desk-list').html()).not.toContain(path(id));
    await decide(officer, id, 'restore');
    expect((await officer.get('/staff/queue?tab=reported')).page('.desk-list').html()).toContain(path(id));
  });

  it('gives everything back that cannot stay so', async () => {
    const { id } = await aJob(board, 4);
    const wrong = await mend(officer, id, { body: '短', note: '太长了', leaf: 'nonsense' });
    expect(wrong.status).toBe(422);
    const form = wrong.page('details.why[open] form[action$="/correct"]');
    expect(form.find('[name=body]').text().trim()).toBe('短');
    expect(form.find('[name=note]').text().trim()).toBe('太长了');
    expect(form.find('.fault').length).toBe(2);
    const contact = await mend(officer, id, { title: '摘辣椒打13900001111' });
    expect([contact.status, contact.page('[role=alert]').text()]).toEqual([422, expect.stringContaining('联系方式')]);
    const same = await mend(officer, id, {});
    expect([same.status, same.page('[role=alert]').text()]).toEqual([422, expect.stringContaining('什么也没有改')]);
    expect((await rowOf(id)).publication.state).toBe('held');
  });

  it('tells who comes second who was first, with what was typed', async () => {
    const { id } = await aJob(board, 5);
    const late = await signedIn(board, 'late-mender');
    await decide(officer, id, 'approve');
    const told = await mend(late, id, { version: '1', title: '改过的摘辣椒标题' });
    expect([told.status, told.page('[role=alert]').text()]).toEqual([409, expect.stringContaining('mender')]);
    expect(told.page('form[action$="/correct"] [name=title]').attr('value')).toBe('改过的摘辣椒标题');
    expect((await rowOf(id)).title).not.toContain('改过的');
  });

  it('keeps moderators to their regions, also in where they move things', async () => {
    const lianshui = await signedIn(board, 'mends-lianshui', 'moderator', ['lianshui']);
    const { id } = await aJob(board, 6);
    const moved = await mend(lianshui, id, { town: '320830' });
    expect([moved.status, moved.page('[role=alert]').text()]).toEqual([422, expect.stringContaining('您负责的地区')]);
    expect((await rowOf(id)).region).toBe('lianshui');
    const xuyi = await signedIn(board, 'mends-xuyi', 'moderator', ['xuyi']);
    expect((await xuyi.post(`${path(id)}/correct`, { title: '不归我管', version: '1' })).status).toBe(403);
    expect((await board.visitor().post(`${path(id)}/correct`, {})).status).toBe(401);
  });
});
