import { describe, expect, it } from '@jest/globals';
import { Report } from '../src/modules/moderation/report.entity.js';
import { useBoard } from './support/board.js';
import { anEdit, aPhoto, DAY_JOB, FLAT, post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';

describe('Moderating listings', () => {
  const board = useBoard();
  const everywhere = [
    '/lianshui/chuzu',
    '/lianshui/fang',
    '/all/all',
    '/',
    '/lianshui',
    '/search?q=%E4%B8%A4%E5%AE%A4',
    '/lianshui/chuzu/feed.xml',
    '/sitemaps/listings-0.xml',
  ];
  const shownAt = async (id: number) => {
    const places = await Promise.all(
      everywhere.map(async (path) =>
        (await board.visitor().get(path)).text.includes(`/listings/${id}`) ? [path] : [],
      ),
    );
    return places.flat();
  };

  it('forgets a removed listing everywhere before the moderator has the answer, and undo brings the same page back', async () => {
    const officer = await signedIn(board, 'officer');
    const { id, poster } = await post(board, { title: '要被撤除又恢复的房子' }, { photos: [await aPhoto()] });
    const before = (await board.visitor().get(`/listings/${id}`)).text;
    const photo = board.visitor();
    const src = (await photo.get(`/listings/${id}`)).page('.gallery img').attr('src')!;
    expect(await shownAt(id)).toEqual(everywhere);
    expect((await photo.get(src)).status).toBe(200);

    expect((await decide(officer, id, 'remove', 'R05')).status).toBe(303);

    expect(await shownAt(id)).toEqual([]);
    const gone = await board.visitor().get(`/listings/${id}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('R05');
    expect(gone.text).not.toContain('要被撤除又恢复的房子');
    expect((await photo.get(src)).status).toBe(404);
    expect((await board.visitor().post(`/listings/${id}/contact`)).status).toBe(410);
    expect((await poster.get(`/receipts/${id}`)).text).toMatch(/移除/);

    expect((await decide(officer, id, 'restore')).status).toBe(303);
    expect(await shownAt(id)).toEqual(everywhere);
    expect((await board.visitor().get(`/listings/${id}`)).text).toBe(before);
    expect((await photo.get(src)).status).toBe(200);
  });

  it('holds what is looked at first, tells its place in line, and shows it when it is approved', async () => {
    const officer = await signedIn(board, 'first-reader');
    const { id, poster } = await post(board, { title: '红窑大棚摘辣椒当天就结' }, { to: 'lianshui/rijie' });

    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
    expect(await shownAt(id)).toEqual([]);
    expect((await poster.get(`/receipts/${id}`)).text).toMatch(/排第 \d+ 位/);
    expect((await officer.get('/staff/queue')).text).toContain('红窑大棚摘辣椒当天就结');

    expect((await decide(officer, id, 'approve')).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
    expect((await officer.get('/staff/queue')).page('.desk-list').text()).not.toContain('红窑大棚摘辣椒当天就结');
  });

  it('refuses with a reason that the poster reads, and never shows the page to others', async () => {
    const officer = await signedIn(board, 'second-reader');
    const { id, poster } = await post(board, { title: '在家手机兼职日结两百' }, { to: 'lianshui/rijie' });

    expect((await officer.post(`/staff/item/listing/${id}/decide`, { action: 'refuse', version: '1' })).status).toBe(
      422,
    );
    expect((await decide(officer, id, 'refuse', 'R09', '先交钱的兼职')).status).toBe(303);

    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
    const receipt = (await poster.get(`/receipts/${id}`)).text;
    expect(receipt).toContain('R09');
    expect(receipt).toContain('先交钱的兼职');
  });

  it('sends back what can be mended; the mended one waits in the queue again', async () => {
    const officer = await signedIn(board, 'third-reader');
    const { id, poster } = await post(board, { title: '招人干活工资好谈的' }, { to: 'lianshui/rijie' });
    await decide(officer, id, 'send-back', 'R01');

    const form = await poster.get(`/receipts/${id}/edit`);
    expect(form.page('[name=title]').attr('value')).toBe('招人干活工资好谈的');
    const mended = await poster.upload(`/receipts/${id}/edit`, {
      ...DAY_JOB,
      title: '红窑镇大棚招十五人摘辣椒',
    });
    expect(mended.status).toBe(303);
    expect((await officer.get('/staff/queue')).text).toContain('红窑镇大棚招十五人摘辣椒');
  });

  it('shows what the poster has changed since, and not the whole number', async () => {
    const officer = await signedIn(board, 'comparer');
    const { id, poster } = await post(board, { title: '先写便宜后改价的房子' });
    const changed = { title: '先写便宜后改价的大房子', rent: '2100', phone: '13900008888' };
    const body = String(FLAT['body']).replace('离学校近', '离医院近');
    expect((await poster.upload(`/receipts/${id}/edit`, anEdit({ ...changed, body }))).status).toBe(303);

    const history = (await officer.get(`/staff/item/listing/${id}`)).page('.evidence').text();
    expect(history).toContain('标题：先写便宜后改价的房子 → 先写便宜后改价的大房子');
    expect(history).toMatch(/价格：1100 元\/月 → 2100 元\/月/);
    expect(history).toContain('电话：139 **** 5678 → 139 **** 8888');
    expect(history).toMatch(/说明：….*离学校近.* → ….*离医院近/);
    expect(history).not.toMatch(/称呼：|面积：/);
  });

  it('says how many others have the number, and leaves most of them folded', async () => {
    const officer = await signedIn(board, 'counter');
    const phone = '13900004321';
    for (let n = 0; n < 13; n += 1) await post(board, { title: `同一个人的第${n}套两室房子`, phone });
    const { id } = await post(board, { title: '同一个人的最后一套房子', phone });

    const page = (await officer.get(`/staff/item/listing/${id}`)).page;
    const others = page('[aria-labelledby=e-others]');
    expect(others.find('h2').text()).toContain('还有 13 条');
    expect(others.find('> ul li').length).toBe(3);
    expect(others.find('.fold li').length).toBe(7);
    expect(others.find('.fold').text()).toContain('更早的 3 条没有列出');
    expect(page('.evidence').text()).toMatch(/以往决定[^]*同一号码/);
    expect(page('.evidence').text()).toContain('139 0000 4321');
  });

  it('leaves no trace in public of what was approved by a slip', async () => {
    const officer = await signedIn(board, 'slip');
    const { id, poster } = await post(board, { title: '手滑点了通过的日结' }, { to: 'lianshui/rijie' });
    for (const action of ['approve', 'restore', 'refuse']) await decide(officer, id, action);

    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
    expect((await poster.get(`/receipts/${id}`)).text).toContain('未通过审核');
  });

  it('promises the poster nothing that is not there', async () => {
    const officer = await signedIn(board, 'promises');
    for (const code of ['R06', 'R08', 'R09', 'R10']) {
      const { id, poster } = await post(board, { title: `不能上线的日结${code}` }, { to: 'lianshui/rijie' });
      await decide(officer, id, 'refuse', code);
      const receipt = await poster.get(`/receipts/${id}`);
      expect(receipt.text).not.toContain('号码主人通道');
      const heading = receipt.page('#h-act').length;
      expect(heading).toBe(receipt.page('.acts').children().length > 0 ? 1 : 0);
    }
  });

  it('tells the second of two moderators who was first', async () => {
    const [one, two] = [await signedIn(board, 'lin'), await signedIn(board, 'wang')];
    const { id } = await post(board, { title: '两位审核员同时看的短工' }, { to: 'lianshui/rijie' });
    const seen = (await two.get(`/staff/item/listing/${id}`)).page('.decide [name=version]').attr('value')!;
    await decide(one, id, 'approve');

    const late = await two.post(`/staff/item/listing/${id}/decide`, { action: 'refuse', reason: 'R09', version: seen });
    expect(late.status).toBe(409);
    expect(late.text).toContain('lin');
  });

  it('keeps moderators to their regions', async () => {
    const xuyi = await signedIn(board, 'of-xuyi', 'moderator', ['xuyi']);
    const { id } = await post(board, { title: '涟水县的日结摘辣椒' }, { to: 'lianshui/rijie' });

    expect((await xuyi.get('/staff/queue')).text).not.toContain('涟水县的日结摘辣椒');
    expect((await xuyi.get(`/staff/item/listing/${id}`)).status).toBe(403);
    expect((await xuyi.post(`/staff/item/listing/${id}/decide`, { action: 'approve', version: '1' })).status).toBe(403);
  });

  it('takes reports, shows them in the queue, and tells the reporter what became of it', async () => {
    const officer = await signedIn(board, 'reports');
    const { id } = await post(board, { title: '图片和房子对不上的出租' });
    const reader = board.visitor();
    expect((await reader.post(`/listings/${id}/report`, { reason: 'other', note: '' })).status).toBe(422);

    const sent = await reader.post(`/listings/${id}/report`, { reason: 'fake', note: '去看过，不是这一套' });
    expect(sent.status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
    const waiting = (await reader.get(sent.location)).page;
    expect(waiting('.state').attr('class')).toBe('state state--wait');
    expect(waiting(`.btns a[href="/listings/${id}"]`)).toHaveLength(1);
    expect((await officer.get('/staff/queue?tab=reported')).text).toContain('图片和房子对不上的出租');
    expect((await officer.get(`/staff/item/listing/${id}`)).text).toContain('去看过，不是这一套');
    await decide(officer, id, 'uphold', 'R05');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(410);
    const decided = await reader.get(sent.location);
    expect(decided.text).toMatch(/成立|撤除/);
    expect(decided.page('.state').attr('class')).toBe('state');
    expect(decided.page(`a[href="/listings/${id}"]`)).toHaveLength(0);
  });

  it('knows a report by staff, and no report that there is not', async () => {
    const officer = await signedIn(board, 'reporting');
    const { id } = await post(board, { title: '审核员自己举报的房子' });
    const sent = await officer.post(`/listings/${id}/report`, { reason: 'fake', note: '' });

    expect((await board.visitor().get(sent.location)).status).toBe(200);
    expect((await officer.get(`/staff/item/listing/${id}`)).page('.evidence').text()).toContain('工作人员');
    const unknown = await board.visitor().get('/reports/0000000000');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('没有找到这个编号');
  });

  it('writes every decision into the audit', async () => {
    const admin = await signedIn(board, 'auditor', 'admin');
    const { id } = await post(board, { title: '要写进审核记录的房子' });
    await decide(admin, id, 'remove', 'R09', '核查');

    expect((await admin.get('/staff/audit')).text).toMatch(new RegExp(`listing[^]{0,20}${id}|${id}`));
  });

  it('gives a report back whole when its note is too long, instead of cutting it', async () => {
    const { id } = await post(board);
    const note = '说'.repeat(Report.noteLength + 1);
    const answer = await board.visitor().post(`/listings/${id}/report`, { reason: 'other', note });
    expect(answer.status).toBe(422);
    expect(answer.page('[role=alert]').text()).toContain(`说明最多 ${Report.noteLength} 个字`);
    expect(answer.page('[name=note]').text()).toBe(note);
    expect(answer.page('[name=reason][checked]').attr('value')).toBe('other');
  });
});
