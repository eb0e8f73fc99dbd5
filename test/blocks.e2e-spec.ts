import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY } from '../src/kernel/clock.js';
import { actorOf } from '../src/modules/moderation/actor.js';
import { Audit } from '../src/modules/moderation/audit.js';
import { Block } from '../src/modules/moderation/blocks/block.entity.js';
import { Blocks } from '../src/modules/moderation/blocks/blocks.js';
import type { Person } from '../src/modules/users/person.js';
import { type Board, useBoard } from './support/board.js';
import { aLiveArticle, commentIn, say } from './support/comments.js';
import { aPhoto, FLAT, post } from './support/people.js';
import { signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

const LOAN =
  '手头紧的朋友看过来，凭身份证就能办，当天到账，额度三到二十，利息低手续简单，白天晚上都可以联系，办好再付辛苦费。';
const TERMS = { severity: 'refuse', days: '30', reason: 'R14', note: '上周三次收钱跑路' };
/** What a receipt says of a refusal for fraud: the code, the words, what to do next. */
const REFUSED = /R14[^]*诈骗\/要先交钱[^]*不能要别人先交/;
const HELD = '为什么要先看';

const block = (by: Visitor, fields: Record<string, string>) => by.post('/staff/blocks', { ...TERMS, ...fields });
const lineOf = async (by: Visitor, state: string, id: number) =>
  (await by.get(`/staff/blocks?state=${state}`)).page(`#block-${id}`);

async function last(board: Board): Promise<Block> {
  const [row] = await board
    .get(Database)
    .read(Block)
    .find({ order: { id: 'DESC' }, take: 1 });
  return row!;
}

/** Posts a flat and answers what the receipt says. */
async function tries(board: Board, fields: Record<string, string>): Promise<string> {
  const { id, poster } = await post(board, fields);
  return (await poster.get(`/receipts/${id}`)).text;
}

/** The same from an address, as our proxy saw it. */
async function triesFrom(board: Board, address: string, phone: string): Promise<string> {
  const poster = board.visitor();
  const answer = await poster.post('/post/lianshui/chuzu', { ...FLAT, phone }, { 'x-forwarded-for': address });
  return (await poster.get(answer.location)).text;
}

describe('Blocks', () => {
  const board = useBoard({ TRUST_PROXY: 'on', COMMENTS: 'live' });
  let wang: Visitor;
  let li: Visitor;
  let mei: Visitor;

  beforeAll(async () => {
    wang = await signedIn(board, '老王', 'admin');
    li = await signedIn(board, '老李', 'admin');
    mei = await signedIn(board, '小梅', 'moderator');
  });

  it('are for moderators and admins', async () => {
    const editor = await signedIn(board, '小编', 'editor');
    expect((await editor.get('/staff/blocks')).status).toBe(403);
    expect((await board.visitor().get('/staff/blocks')).status).toBe(303);
    const page = await mei.get('/staff/blocks');
    expect(page.status).toBe(200);
    expect(page.page('[name=what][value=network]')).toHaveLength(0);
    expect((await wang.get('/staff/blocks')).page('[name=what][value=network]')).toHaveLength(1);
  });

  it('of a number keep it as a hash, refuse it with reason and next step, and end when somebody ends them', async () => {
    const phone = '13900007001';
    const answer = await block(mei, { what: 'phone', value: '139 0000 7001' });
    expect([answer.status, answer.location]).toEqual([303, '/staff/blocks?state=active']);
    const row = await last(board);
    expect(JSON.stringify(row)).not.toContain('7001');
    const line = await lineOf(mei, 'active', row.id);
    expect(line.find('h2').text()).toContain('139****7001');
    expect(line.text()).toContain('直接拒绝，R14 诈骗/要先交钱');
    expect(line.text()).toContain('上周三次收钱跑路');

    const receipt = await tries(board, { phone });
    expect(receipt).toMatch(REFUSED);
    expect(receipt).not.toContain('小梅');
    expect(await tries(board, { phone: '13900007002' })).not.toContain('R14');

    const again = await block(mei, { what: 'phone', value: '１３９-0000-7001' });
    expect(again.status).toBe(422);
    expect(again.page('#f-value').text()).toContain('１３９-0000-7001');
    expect(again.page('[role=alert]').text()).toContain('已经封了');

    expect((await mei.post(`/staff/blocks/${row.id}/end`)).status).toBe(303);
    expect((await mei.post(`/staff/blocks/${row.id}/end`)).status).toBe(409);
    expect((await lineOf(mei, 'ended', row.id)).text()).toContain('小梅');
    expect(await tries(board, { phone })).not.toContain('R14');
  });

  it('of a number also know it as a WeChat name, or inside one', async () => {
    await block(mei, { what: 'phone', value: '139 0000 7055' });
    for (const wechat of ['13900007055', 'wx_13900007055'])
      expect(await tries(board, { phone: '13900007056', wechat })).toMatch(REFUSED);
  });

  it('that hold lead to a moderator', async () => {
    await block(mei, { what: 'phone', value: '13900007004', severity: 'hold', days: '0' });
    const receipt = await tries(board, { phone: '13900007004', title: '水渡口两室等人来看' });
    expect(receipt).toContain(HELD);
    expect(receipt).toContain('这个号码被停用了');
    expect((await mei.get('/staff/queue')).text).toContain('水渡口两室等人来看');
    expect((await lineOf(mei, 'active', (await last(board)).id)).text()).toContain('一直');
  });

  it('give a form with faults back as it was typed', async () => {
    const answer = await mei.post('/staff/blocks', { what: 'phone', value: '1390000', note: '记一下' });
    expect(answer.status).toBe(422);
    const faults = answer.page('[role=alert] a').map((_, a) => answer.page(a).attr('href'));
    expect(faults.get()).toEqual(['#f-value', '#f-severity', '#f-days', '#f-reason']);
    expect(answer.page('#f-note').attr('value')).toBe('记一下');
    expect(answer.page('#f-value').text()).toContain('1390000');
  });

  describe('of a network', () => {
    it('are for admins, never of the network one sits in, nor of half the world', async () => {
      const notHers = await block(mei, { what: 'network', value: '203.0.113.0/24' });
      expect([notHers.status, notHers.text]).toEqual([422, expect.stringContaining('网段只有管理员能封')]);
      const fields = { ...TERMS, what: 'network', value: '192.0.2.0/24' };
      const own = await wang.post('/staff/blocks', fields, { 'x-forwarded-for': '192.0.2.9' });
      expect([own.status, own.text]).toEqual([422, expect.stringContaining('您自己现在的地址')]);
      expect((await block(wang, { what: 'network', value: '0.0.0.0/1' })).status).toBe(422);
    });

    it('count at once when they are small, and for nobody beside them', async () => {
      await block(wang, { what: 'network', value: '203.0.113.64/26' });
      expect((await last(board)).state).toBe('active');
      expect(await triesFrom(board, '203.0.113.65', '13900007101')).toMatch(REFUSED);
      expect(await triesFrom(board, '203.0.113.5', '13900007102')).not.toContain('R14');
      await block(wang, { what: 'network', value: '2001:db8:7:8::/64' });
      expect(await triesFrom(board, '2001:db8:7:8::1', '13900007103')).toMatch(REFUSED);
      expect(await triesFrom(board, '2001:db8:7:9::1', '13900007104')).not.toContain('R14');
    });

    it('do nothing when they are wide, until another admin agrees', async () => {
      const answer = await block(wang, { what: 'network', value: '198.51.0.0/16' });
      expect(answer.location).toBe('/staff/blocks?state=proposed');
      const { id } = await last(board);
      const confirm = `/staff/blocks/${id}/confirmation`;
      const waiting = await lineOf(wang, 'proposed', id);
      expect(waiting.text()).toContain('要另一位管理员确认');
      expect(waiting.find(`[action="${confirm}"]`)).toHaveLength(0);
      expect([(await wang.post(confirm)).status, (await mei.post(confirm)).status]).toEqual([403, 403]);
      expect(await triesFrom(board, '198.51.100.7', '13900007105')).not.toContain('R14');

      expect((await lineOf(li, 'proposed', id)).find(`[action="${confirm}"]`)).toHaveLength(1);
      expect((await li.post(confirm)).status).toBe(303);
      expect((await li.post(confirm)).status).toBe(409);
      expect(await triesFrom(board, '198.51.100.7', '13900007106')).toMatch(REFUSED);
      expect((await lineOf(wang, 'active', id)).text()).toContain('老李');
    });
  });

  it('of a text know it again with other digits and signs, and hold what is only like it', async () => {
    await block(mei, { what: 'text', value: LOAN });
    expect(JSON.stringify(await last(board))).not.toContain('身份证');
    const line = await lineOf(mei, 'active', (await last(board)).id);
    expect(line.find('h2').text()).toContain('手头紧的朋友');
    expect(await tries(board, { phone: '13900007201', body: LOAN.replace(/，/g, ' ~ ') })).toMatch(REFUSED);
    const like = await tries(board, { phone: '13900007202', body: LOAN.replace('辛苦费', '服务费') });
    expect(like).not.toContain('R14');
    expect(like).toContain('这段文字以前因为违规被移除过');

    const short = await block(mei, { what: 'text', value: '面议，价格好谈 123456' });
    expect([short.status, short.text]).toEqual([422, expect.stringContaining('会误伤别人')]);
  });

  describe('of a listing', () => {
    const person: Person = { id: 77, name: '小梅', role: 'moderator', regions: null };
    const terms = { severity: 'refuse', days: 90, reason: 'R14', note: '' } as const;

    it('take its phone and its text in one act, and are taken back in one', async () => {
      const phone = '13900007301';
      const { id } = await post(board, { phone, body: '水渡口的门面，上下两层，做过早点，桌椅冰柜都留下，随时看店。' });
      const blocks = await board.get(Blocks).ofItem('listing', id, ['phone', 'text'], terms, person);
      expect(blocks.map(({ what, kind, itemId }) => [what, kind, itemId])).toEqual([
        ['phone', 'listing', id],
        ['text', 'listing', id],
      ]);
      expect(await tries(board, { phone })).toMatch(REFUSED);
      await board.get(Blocks).endAll(blocks, actorOf(person));
      expect(await tries(board, { phone, title: '新城花园两室一厅等您来看' })).not.toContain('R14');
    });

    it('say when there is nothing to block', async () => {
      await expect(board.get(Blocks).ofItem('listing', 999_999, ['phone'], terms, person)).rejects.toThrow(
        '没有能封的',
      );
      const answer = await block(mei, { what: 'photo', value: '999999' });
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('没有这条信息，或者它没有照片')]);
    });

    it('know its photos again', async () => {
      const { id } = await post(board, { phone: '13900007302' }, { photos: [await aPhoto('a.jpg', 40)] });
      await block(mei, { what: 'photo', value: String(id) });
      expect((await last(board)).what).toBe('photo');
      const again = await post(board, { phone: '13900007303' }, { photos: [await aPhoto('c.jpg', 40)] });
      expect((await again.poster.get(`/receipts/${again.id}`)).text).toMatch(REFUSED);
      const other = await post(board, { phone: '13900007304' }, { photos: [await aPhoto('b.jpg', 200)] });
      expect((await other.poster.get(`/receipts/${other.id}`)).text).not.toContain('R14');
    });
  });

  it('count for comments too: a moderator looks, and sees why', async () => {
    const article = await aLiveArticle(board);
    const words = '这个老板欠了我们三个月的工钱，大家千万别去他那里干活，电话也不接。';
    await block(mei, { what: 'text', value: words });
    await block(wang, { what: 'network', value: '100.64.9.0/24', severity: 'hold' });
    const reader = board.visitor();
    const text = commentIn(await say(reader, article, words));
    const from = { 'x-forwarded-for': '100.64.9.7' };
    const answer = await board.visitor().post(`/news/${article.id}/comments`, { body: '早班车真好。' }, from);
    expect((await mei.get(`/staff/item/comment/${text}`)).text).toContain('禁用的文字');
    expect((await mei.get(`/staff/item/comment/${commentIn(answer)}`)).text).toContain('停用的网络');
    expect((await reader.get(`/news/${article.id}/comments`)).text).toContain('审核中');
    await say(board.visitor(), article, '站牌挪到菜场门口更方便。');
    const seen = (await board.visitor().get(`/news/${article.id}/comments`)).page('.comments').text();
    expect(seen).toContain('站牌挪到菜场门口');
    expect(seen).not.toMatch(/工钱|早班车真好/);
  });

  it('stand in the log, without what was blocked, and the chain holds', async () => {
    await block(wang, { what: 'network', value: '198.18.0.0/15' });
    await block(mei, { what: 'phone', value: '13900007401' });
    await mei.post(`/staff/blocks/${(await last(board)).id}/end`);
    const log = await wang.get('/staff/audit?kind=block');
    for (const words of ['封禁', '电话', '网段', '提出', '结束']) expect(log.text).toContain(words);
    expect(log.text).not.toMatch(/7401|198\.18/);
    expect((await board.get(Audit).verify()).brokenAt).toBeNull();
  });
});

describe('A block of a week', () => {
  const board = useBoard();

  it('ends by itself', async () => {
    const mei = await signedIn(board, '小梅');
    await block(mei, { what: 'phone', value: '13900007003', days: '7' });
    const { id } = await last(board);
    expect(await tries(board, { phone: '13900007003' })).toMatch(REFUSED);
    board.clock.forward(7 * DAY);
    expect(await tries(board, { phone: '13900007003' })).not.toContain('R14');
    await board.pass(0);
    const hua = await signedIn(board, '小花');
    expect((await lineOf(hua, 'ended', id)).text()).toContain('系统');
  });
});
