import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { isoMoment } from '../src/kernel/format.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { LISTING } from '../src/modules/listings/listing.index.js';
import { Appeal } from '../src/modules/moderation/appeals/appeal.entity.js';
import { Audit } from '../src/modules/moderation/audit.js';
import { Moderation } from '../src/modules/moderation/moderation.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { different } from './support/different.js';
import { DAY_JOB, post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

const JOB = 'lianshui/rijie';
const words = (answer: Answer): string => answer.page('main').text().replace(/\s+/g, ' ');

describe('An appeal', () => {
  const board = useBoard();
  let names = 0;
  const hired = (name = `看申诉${(names += 1)}`) => signedIn(board, name);
  const listingOf = async (id: number) => (await board.get(Database).read(Listing).findOneBy({ id }))!;
  const appealOf = async (itemId: number, itemKind = LISTING) =>
    (await board
      .get(Database)
      .read(Appeal)
      .findOne({ where: { itemKind, itemId }, order: { id: 'DESC' } }))!;
  const appeal = (poster: Visitor, id: number, body: string) => poster.post(`/receipts/${id}/appeal`, { body });
  const answers = (staff: Visitor, id: number, action: string, more: Record<string, string> = {}) =>
    decideOn(staff, 'appeal', id, action, more);

  it('of 周先生 against a refusal is decided by another moderator, brings his post on show, and the receipt tells him', async () => {
    const [lin, wang] = [await hired('林审核'), await hired('王审核')];
    const { id, poster } = await post(board, { ...different(), title: '被误会的日结摘辣椒' }, { to: JOB });
    await decide(lin, id, 'refuse', 'R09', '像是先交钱的');
    const refused = await poster.get(`/receipts/${id}`);
    expect(refused.page(`form[action="/receipts/${id}/appeal"] textarea`).attr('maxlength')).toBe('2000');

    const body = '大棚就在红窑镇，我自己种的辣椒。可以打 139 0000 2468 问。';
    const sent = await appeal(poster, id, body);
    expect([sent.status, sent.location]).toEqual([303, `/receipts/${id}`]);
    expect((await poster.get(`/receipts/${id}/export`)).json).toMatchObject({ appeals: [{ body, state: 'held' }] });
    const waiting = await poster.get(`/receipts/${id}`);
    expect(words(waiting)).toContain('由另一位审核员看，24 小时内有结果');
    expect(waiting.page(`form[action="/receipts/${id}/appeal"]`)).toHaveLength(0);

    const one = await appealOf(id);
    const inLine = (await board.get(Database).read(QueueItem).findOneBy({ kind: 'appeal', itemId: one.id }))!;
    expect(inLine.why).toBe('不服“不通过 R09”，林审核 以外的人看');
    expect(inLine.tab).toBe('appeals');
    expect((await wang.get('/staff/queue?tab=appeals')).page('[data-queue]').text()).toContain(inLine.why);
    expect(inLine.dueAt).toBe(board.clock.now() + 24 * HOUR);
    const card = words(await wang.get(`/staff/item/appeal/${one.id}`));
    for (const shown of [body, '被误会的日结摘辣椒', 'R09 属禁发类', '林审核', '像是先交钱的', '139 0000 2468'])
      expect(card).toContain(shown);

    const own = await answers(lin, one.id, 'uphold');
    expect(own.status).toBe(403);
    expect(words(own)).toContain('要由另一位审核员来看');
    expect((await listingOf(id)).publication.state).toBe('removed');
    expect((await answers(lin, one.id, 'dismiss', { reason: 'A01' })).status).toBe(403);

    expect((await answers(wang, one.id, 'uphold')).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
    expect((await board.visitor().get('/lianshui/rijie')).text).toContain('被误会的日结摘辣椒');
    expect(words(await poster.get(`/receipts/${id}`))).toMatch(
      /已发布[^]*申诉成立[^]*已经恢复展示[^]*申诉成立，恢复展示/,
    );
    expect((await answers(lin, one.id, 'restore')).status).toBe(403);
  });

  it('that is accepted and taken back leaves every page as it was, to the byte', async () => {
    const [lin, wang] = [await hired(), await hired()];
    const { id, poster } = await post(board, { ...different(), title: '移除又恢复再移除的房子' });
    const live = (await board.visitor().get(`/listings/${id}`)).text;
    board.clock.forward(MINUTE);
    await decide(lin, id, 'remove', 'R05', '水印是别人的');
    const gone = await board.visitor().get(`/listings/${id}`);
    const row = await listingOf(id);
    await appeal(poster, id, '照片是我自己拍的');
    const { id: number } = await appealOf(id);

    board.clock.forward(10 * MINUTE);
    await answers(wang, number, 'uphold');
    const again = (await board.visitor().get(`/listings/${id}`)).text;
    const timeless = (page: string) => page.replace(/\d+ (?:分钟|小时)前|刚刚/g, '');
    expect(timeless(again)).toBe(timeless(live));

    board.clock.forward(10 * MINUTE);
    expect((await answers(wang, number, 'restore')).status).toBe(303);
    const after = await board.visitor().get(`/listings/${id}`);
    expect([after.status, timeless(after.text)]).toEqual([410, timeless(gone.text)]);
    const { version, ...publication } = (await listingOf(id)).publication;
    expect({ ...(await listingOf(id)), publication }).toEqual({
      ...row,
      publication: { ...row.publication, version: undefined },
    });
    expect(version).toBe(row.publication.version + 2);
    expect(words(await poster.get(`/receipts/${id}`))).toMatch(/R05[^]*水印是别人的[^]*申诉已收到/);

    // It can be accepted again, and the decision itself can still be undone.
    await answers(wang, number, 'uphold');
    expect((await listingOf(id)).publication.state).toBe('live');
    await answers(wang, number, 'restore');
    await decide(lin, id, 'restore');
    expect((await listingOf(id)).publication.state).toBe('live');
  });

  it('that is dismissed says why on the receipt, and there is no second one against the same decision', async () => {
    const [lin, wang] = [await hired(), await hired()];
    const { id, poster } = await post(board, { ...different(), title: '招人不写工资的短工' }, { to: JOB });
    await decide(lin, id, 'refuse', 'R07');
    await appeal(poster, id, '工资可以面谈');
    const { id: number } = await appealOf(id);
    expect((await answers(wang, number, 'dismiss')).status).toBe(422);
    expect((await answers(wang, number, 'dismiss', { reason: 'A02', note: '写上每天多少钱就行' })).status).toBe(303);

    const receipt = await poster.get(`/receipts/${id}`);
    expect(words(receipt)).toMatch(/申诉没有被采纳[^]*问题还在，改好可以重新提交[^]*写上每天多少钱就行/);
    expect(receipt.page(`form[action="/receipts/${id}/appeal"]`)).toHaveLength(0);
    const second = await appeal(poster, id, '再说一遍');
    expect(second.status).toBe(409);
    expect(words(second)).toContain('每个决定只能申诉一次');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
  });

  it('can be made against each new decision', async () => {
    const lin = await hired();
    const { id, poster } = await post(board, { ...different(), title: '改了两回的短工信息' }, { to: JOB });
    await decide(lin, id, 'refuse', 'R01');
    await appeal(poster, id, '标题很清楚');
    const mended = await poster.upload(`/receipts/${id}/edit`, {
      ...DAY_JOB,
      ...different(),
      title: '红窑镇大棚摘辣椒日结',
    });
    expect(mended.status).toBe(303);
    expect(await appeal(poster, id, '还没决定呢')).toMatchObject({ status: 409 });
    await decide(lin, id, 'send-back', 'R07');
    expect((await appeal(poster, id, '缺的都写了')).status).toBe(303);

    const wang = await hired();
    const earlier = (await board.get(Database).read(Appeal).findBy({ itemKind: LISTING, itemId: id }))[0]!;
    await answers(wang, earlier.id, 'uphold');
    expect((await listingOf(id)).publication.state).toBe('draft');
    await answers(wang, (await appealOf(id)).id, 'uphold');
    expect((await listingOf(id)).publication.state).toBe('live');
  });

  it('gives the form back with everything when nothing is said or too much, and takes the same text twice as one', async () => {
    const lin = await hired();
    const { id, poster } = await post(board, { ...different(), title: '申诉写得太长的短工' }, { to: JOB });
    await decide(lin, id, 'refuse', 'R09');
    const long = '理'.repeat(2001);
    const back = await appeal(poster, id, long);
    expect(back.status).toBe(422);
    expect(back.page('[role=alert]').text()).toContain('最多 2000 个字，现在有 2001 个');
    expect(back.page('textarea[name=body]').text()).toBe(long);
    expect(back.page('textarea[name=body]').attr('aria-invalid')).toBe('true');
    expect((await appeal(poster, id, ' … ')).status).toBe(422);
    expect(await appealOf(id)).toBeNull();

    const text = '写'.repeat(2000);
    const twice = await Promise.all([appeal(poster, id, text), appeal(poster, id, text)]);
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect(await board.get(Database).read(Appeal).countBy({ itemKind: LISTING, itemId: id })).toBe(1);
  });

  it('against what reports have hidden is decided by anybody, and ends the reports', async () => {
    const lin = await hired();
    const { id, poster } = await post(board, { ...different(), title: '三个人都举报的房子' });
    const told: string[] = [];
    for (const name of ['a', 'b', 'c'])
      told.push(
        await board
          .get(Moderation)
          .report(LISTING, id, { reason: 'fraud', reporter: `${name}${id}`, network: `${name} of ${id}` }),
      );
    expect((await listingOf(id)).publication.state).toBe('hidden');
    expect((await appeal(poster, id, '房产证可以带来看')).status).toBe(303);
    const { id: number } = await appealOf(id);
    expect(words(await lin.get(`/staff/item/appeal/${number}`))).toContain('谁都可以');
    await answers(lin, number, 'uphold');

    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
    expect(words(await board.visitor().get(`/reports/${told[0]}`))).toContain('没有发现问题');
    await answers(lin, number, 'restore');
    expect((await listingOf(id)).publication).toMatchObject({ state: 'hidden', reason: 'fraud' });
    expect(words(await board.visitor().get(`/reports/${told[0]}`))).toContain('等待处理');
  });

  it('of a poster whose number is blocked goes the same way: it was no moderator who refused', async () => {
    const lin = await hired();
    const flat = different();
    const block = { what: 'phone', value: flat.phone, severity: 'refuse', days: '30', reason: 'R14', note: '收钱跑路' };
    expect((await lin.post('/staff/blocks', block)).status).toBe(303);
    const { id, poster } = await post(board, { ...flat, title: '换了号主以后发的房子' });
    expect(words(await poster.get(`/receipts/${id}`))).toContain('R14');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);

    expect((await appeal(poster, id, '这个号码上个月才换给我用')).status).toBe(303);
    const { id: number } = await appealOf(id);
    expect(words(await lin.get(`/staff/item/appeal/${number}`))).toContain('谁都可以');
    await answers(lin, number, 'uphold');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
  });

  it('of a comment’s writer goes from the comment’s own view, and its answer stands there', async () => {
    const [lin, wang] = [await hired(), await hired()];
    const article = await aLiveArticle(board);
    const writer = board.visitor();
    const id = commentIn(await say(writer, article, '这趟车早就该提前了'));
    await decideOn(lin, 'comment', id, 'refuse', { reason: 'R20' });
    const own = (await writer.get(`/news/${article.id}/comments?part=own`)).page;
    expect(own(`a[href="/comments/${id}/appeal"]`).text()).toBe('申诉');
    expect((await board.visitor().get(`/comments/${id}/appeal`)).status).toBe(404);
    const form = await writer.get(`/comments/${id}/appeal`);
    expect(words(form)).toMatch(/这趟车早就该提前了[^]*可以申诉一次/);

    expect((await board.visitor().post(`/comments/${id}/appeal`, { body: '替他说' })).status).toBe(404);
    const empty = await writer.post(`/comments/${id}/appeal`, { body: '' });
    expect(empty.status).toBe(422);
    expect((await writer.post(`/comments/${id}/appeal`, { body: '说的就是这条新闻' })).location).toBe(
      `/comments/${id}/appeal`,
    );
    expect((await writer.get(`/news/${article.id}/comments`)).text).toContain('申诉中');
    const { id: number } = await appealOf(id, 'comment');
    expect((await answers(lin, number, 'uphold')).status).toBe(403);
    await answers(wang, number, 'uphold', {});

    expect(words(await board.visitor().get(`/news/${article.id}`))).toContain('这趟车早就该提前了');
    expect(words(await writer.get(`/comments/${id}/appeal`))).toContain('申诉成立');
  });
});

describe('An appeal at a board with one moderator', () => {
  const board = useBoard();
  const appeal = (poster: Visitor, id: number, body: string) => poster.post(`/receipts/${id}/appeal`, { body });

  it('is judged by whoever decided when nobody else can: another region’s moderator and an editor cannot', async () => {
    const lin = await signedIn(board, '涟水的', 'moderator', ['lianshui']);
    const xuyi = await signedIn(board, '盱眙的', 'moderator', ['xuyi']);
    await signedIn(board, '写新闻的', 'editor');
    const { id, poster } = await post(board, { ...different(), title: '只有一位审核员看' }, { to: JOB });
    await decide(lin, id, 'refuse', 'R09');
    await appeal(poster, id, '请再看看');
    const one = (await board.get(Database).read(Appeal).findOneBy({ itemKind: LISTING, itemId: id }))!;
    expect((await xuyi.get(`/staff/item/appeal/${one.id}`)).status).toBe(403);
    expect(words(await lin.get(`/staff/item/appeal/${one.id}`))).toContain('没有别的审核员能看');
    expect((await decideOn(lin, 'appeal', one.id, 'uphold')).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);

    const list = await lin.get('/staff/appeals');
    expect(list.page('.table tbody tr').text().replace(/\s+/g, ' ')).toMatch(
      /只有一位审核员看[^]*不通过 R09[^]*涟水的[^]*采纳[^]*涟水的/,
    );
    expect((await xuyi.get('/staff/appeals')).page('.table tbody tr')).toHaveLength(0);
    expect((await board.visitor().get('/staff/appeals')).status).not.toBe(200);
  });
});

describe('An appeal in time', () => {
  const board = useBoard();
  const appeal = (poster: Visitor, id: number, body: string) => poster.post(`/receipts/${id}/appeal`, { body });
  const job = (title: string) => {
    const tomorrow = isoMoment(board.clock.now() + DAY).slice(0, 10);
    return post(board, { ...different(), title, work_date: tomorrow }, { to: JOB });
  };

  it('is for whoever holds the receipt, and for twenty days', async () => {
    const lin = await signedIn(board, '只她一个');
    const { id, poster } = await job('二十天里可以申诉的短工');
    expect((await appeal(poster, id, '还没人看过')).status).toBe(409);
    await decide(lin, id, 'refuse', 'R09');
    expect((await appeal(board.visitor(), id, '我也觉得不对')).status).toBe(403);
    const { id: other, poster: later } = await job('晚了一天的短工信息');
    await decide(lin, other, 'refuse', 'R09');

    board.clock.forward(20 * DAY);
    expect((await appeal(poster, id, '第二十天来申诉')).status).toBe(303);
    board.clock.forward(1);
    expect((await later.get(`/receipts/${other}`)).text).not.toContain(`/receipts/${other}/appeal`);
    const late = await appeal(later, other, '第二十一天');
    expect(late.status).toBe(409);
    expect(words(late)).toContain('20 天');
  });

  it('keeps what was written for thirty days after the answer, and the answer for good', async () => {
    const lin = await signedIn(board, '清除前的');
    const { id, poster } = await post(board, { ...different(), title: '申诉内容会清除的房子' });
    await decide(lin, id, 'remove', 'R05');
    await appeal(poster, id, '我的手机是 139 0000 4455');
    const { id: number } = (await board.get(Database).read(Appeal).findOneBy({ itemKind: LISTING, itemId: id }))!;
    expect(JSON.stringify(await board.get(Database).read(Appeal).findOneBy({ id: number }))).not.toContain('4455');
    const wang = await signedIn(board, '来看申诉的');
    await decideOn(wang, 'appeal', number, 'dismiss', { reason: 'A01' });
    await board.pass(31 * DAY);
    expect(await board.get(Database).read(Appeal).findOneBy({ id: number })).toMatchObject({ body: '', title: '' });
    const later = await signedIn(board, '一个月以后的');
    expect(words(await later.get(`/staff/item/appeal/${number}`))).toContain('已经清除');
    expect((await board.get(Audit).verify()).brokenAt).toBeNull();
  });
});
