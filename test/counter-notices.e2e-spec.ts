import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY } from '../src/kernel/clock.js';
import { CounterNotice } from '../src/modules/notices/counter.entity.js';
import { Notice } from '../src/modules/notices/notice.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, decideOn } from './support/comments.js';
import { post } from './support/people.js';
import { signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

const NOTICE = {
  name: '周予安',
  contact: '139 0000 7788',
  address: '涟水县涟城街道炎黄大道 1 号',
  right: 'copyright',
  title: '=早班车提前到五点五十',
  what: '第二张照片是我拍的。',
  proof_text: '底片在我手里。',
  truth: '1',
};
const COUNTER = {
  name: '陈知夏',
  contact: '139 0000 5566',
  address: '清江浦区水渡口大道 2 号',
  why: '照片是我自己在车站拍的，有原图。',
  proof_text: '手机里有带时间的原图。',
  truth: '1',
};

describe('A page that a notice has taken away', () => {
  const board = useBoard();
  const latest = async <Row extends { id: number }>(of: new () => Row) =>
    (await board.get(Database).read(of as never).find({ order: { id: 'DESC' } as never, take: 1 }))[0] as unknown as Row; // prettier-ignore

  const removed = async (officer: Visitor, right = 'copyright') => {
    const { id, poster } = await post(board);
    await board.visitor().post('/takedown', { ...NOTICE, right, page: `http://board.test/listings/${id}` });
    const notice = await latest(Notice);
    expect((await decideOn(officer, 'notice', notice.id, 'uphold')).status).toBe(303);
    const path = `/takedown/${notice.number}/counter`;
    const status = async () => (await board.visitor().get(`/listings/${id}`)).status;
    const state = async () => (await board.visitor().get(`/takedown/${notice.number}`)).page('main').text();
    return { id, poster, notice, path, status, state };
  };
  const countered = async (officer: Visitor, right?: string) => {
    const away = await removed(officer, right);
    expect((await away.poster.post(away.path, COUNTER)).status).toBe(303);
    return { ...away, counter: await latest(CounterNotice) };
  };

  it('comes back at once when it is countered for copyright, and goes again when that is undone', async () => {
    const officer = await signedIn(board, 'copy');
    const { id, poster, notice, path, status, state } = await removed(officer);
    const receipt = await poster.get(`/receipts/${id}`);
    expect(receipt.page(`a[href="${path}"]`).length).toBe(1);
    expect(await state()).toContain('提交反通知');
    expect((await poster.post(path, COUNTER)).location).toBe(`/takedown/${notice.number}`);
    const counter = await latest(CounterNotice);
    expect(await state()).toMatch(/收到对方的反通知，24 小时内处理/);
    expect(await state()).not.toMatch(/陈知夏|5566|提交反通知/);
    expect(counter.person).not.toMatch(/陈知夏|5566/);

    const item = (await officer.get(`/staff/item/counter/${counter.id}`)).page('#item').text();
    for (const words of ['陈知夏', '139 0000 5566', '有原图', notice.number, '那一页马上恢复'])
      expect(item).toContain(words);
    expect(await status()).toBe(410);
    expect((await decideOn(officer, 'counter', counter.id, 'uphold')).status).toBe(303);
    expect(await status()).toBe(200);
    expect(await state()).toMatch(/已恢复[^]*反通知成立，那一页已经恢复/);
    expect((await decideOn(officer, 'counter', counter.id, 'restore')).status).toBe(303);
    expect(await status()).toBe(410);
    expect((await decideOn(officer, 'counter', counter.id, 'dismiss', { reason: 'C02' })).status).toBe(303);
    expect(await state()).toMatch(/没有采纳：没有证明您有权发布/);
  });

  it('comes back after fifteen days for a trade mark, unless the decision is taken back before', async () => {
    const officer = await signedIn(board, 'trade');
    const [one, other] = [await countered(officer, 'trade'), await countered(officer, 'trade')];
    for (const { counter } of [one, other]) await decideOn(officer, 'counter', counter.id, 'uphold');
    expect(await one.state()).toMatch(/反通知成立，那一页将在 [^]* 恢复/);
    await decideOn(officer, 'counter', other.counter.id, 'restore');
    await board.pass(15 * DAY - 3_600_000);
    expect(await one.status()).toBe(410);
    await board.pass(2 * 3_600_000);
    expect([await one.status(), await other.status()]).toEqual([200, 410]);
    await board.pass(DAY);
    expect(await one.status()).toBe(200);
  });

  it('comes back on the day that the staff sets for everything else', async () => {
    const first = await signedIn(board, 'person');
    const { counter, status, state } = await countered(first, 'person');
    const path = `/staff/takedowns/counters/${counter.id}/restoration`;
    expect((await first.post(path, { days: '3' })).status).toBe(409);
    await decideOn(first, 'counter', counter.id, 'uphold');
    await board.pass(DAY);
    const officer = await signedIn(board, 'person-later');
    const jinhu = await signedIn(board, 'jinhu', 'moderator', ['jinhu']);
    expect(await status()).toBe(410);
    expect(await state()).toContain('恢复的日子由审核员另定');
    for (const days of ['61', '-1', 'x', '']) expect((await officer.post(path, { days })).status).toBe(422);
    expect((await jinhu.post(path, { days: '3' })).status).toBe(403);
    expect((await board.visitor().post(path, { days: '3' })).status).toBe(401);
    const list = (await officer.get('/staff/takedowns')).page;
    expect(list(`form[action="${path}"]`).length).toBe(1);
    expect((await officer.post(path, { days: '3' })).status).toBe(303);
    await board.pass(2 * DAY);
    expect(await status()).toBe(410);
    await board.pass(DAY + 3_600_000);
    expect(await status()).toBe(200);
  });

  it('stays away when somebody has decided on it since', async () => {
    const officer = await signedIn(board, 'since');
    const { id, counter, status } = await countered(officer, 'trade');
    await decideOn(officer, 'counter', counter.id, 'uphold');
    await decideOn(officer, 'listing', id, 'restore');
    await decideOn(officer, 'listing', id, 'remove', { reason: 'R09' });
    await board.pass(20 * DAY);
    expect(await status()).toBe(410);
  });

  it('is countered once, by a complete form that loses nothing', async () => {
    const officer = await signedIn(board, 'once');
    const { poster, path, notice } = await removed(officer);
    const empty = await poster.post(path, {});
    expect(empty.status).toBe(422);
    expect(empty.page('[role=alert] a').map((_, one) => one.attribs['href']).get()).toEqual(
      ['why', 'proof', 'name', 'contact', 'address', 'truth'].map((name) => `#f-${name}`),
    ); // prettier-ignore
    const { address, ...rest } = COUNTER;
    const back = await poster.post(path, rest);
    expect(back.page('[role=alert] li').length).toBe(1);
    expect(back.page('#f-why').text().trim()).toBe(COUNTER.why);
    const sent = await Promise.all([1, 2, 3].map(() => poster.post(path, { ...rest, address })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await board.get(Database).read(CounterNotice).findBy({ noticeId: notice.id })).length).toBe(1);
    expect((await poster.get(path)).status).toBe(409);
    expect((await board.visitor().get('/takedown/000000000000/counter')).status).toBe(404);
    const article = await aLiveArticle(board);
    await board.visitor().post('/takedown', { ...NOTICE, page: `/news/${article.id}` });
    const open = await latest(Notice);
    expect((await board.visitor().get(`/takedown/${open.number}/counter`)).status).toBe(409);
  });

  it('stands in a register without names that no spreadsheet takes for formulas', async () => {
    const [officer, editor] = [await signedIn(board, 'csv'), await signedIn(board, 'csv-editor', 'editor')];
    const { notice, counter } = await countered(officer);
    await decideOn(officer, 'counter', counter.id, 'uphold');
    const csv = await officer.get('/staff/takedowns/register.csv');
    expect([csv.status, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const line = csv.text.split('\r\n').find((row) => row.startsWith(notice.number))!;
    expect(line).toMatch(/著作权,\/listings\/\d+,已移除,.*,成立,2/);
    expect(csv.text).not.toMatch(/周予安|陈知夏|0000|(^|,)=/m);
    expect((await editor.get('/staff/takedowns/register.csv')).status).toBe(403);
    expect((await board.visitor().get('/staff/takedowns/register.csv')).status).toBe(303);
  });

  it('leaves nothing personal of its counter-notice half a year after', async () => {
    const officer = await signedIn(board, 'wiped');
    const { counter } = await countered(officer);
    await decideOn(officer, 'counter', counter.id, 'uphold');
    await board.pass(181 * DAY);
    const row = (await board.get(Database).read(CounterNotice).findOneBy({ id: counter.id }))!;
    expect(row).toMatchObject({ why: '', person: '', proofText: '', title: '', publication: { state: 'done' } });
  });
});
