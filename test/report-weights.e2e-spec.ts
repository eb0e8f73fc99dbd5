import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY } from '../src/kernel/clock.js';
import { Report } from '../src/modules/moderation/report.entity.js';
import { Reporter } from '../src/modules/moderation/reporter.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { different } from './support/different.js';
import { post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

const words = (answer: Answer): string => answer.page('main').text().replace(/\s+/g, ' ');

describe('Reports', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });
  let networks = 0;
  const elsewhere = () => {
    networks += 1;
    return `10.${networks >> 8}.${networks & 255}.7`;
  };
  const says = (reader: Visitor, id: number, reason = 'fake', from = elsewhere()) =>
    reader.post(`/listings/${id}/report`, { reason, note: '' }, { 'x-forwarded-for': from });
  const isOnShow = async (id: number) => (await board.visitor().get(`/listings/${id}`)).status === 200;
  const numberIn = (answer: Answer) => answer.location.split('/').pop()!;
  const reportIn = async (answer: Answer) =>
    (await board
      .get(Database)
      .read(Report)
      .findOneBy({ number: numberIn(answer) }))!;
  const weightOf = async (reader: Visitor) => {
    const { id } = await post(board, { ...different(), title: '称一称举报的份量' });
    return (await reportIn(await says(reader, id))).weight;
  };
  /** Reports as many posts, each of which is then decided on. */
  const earns = async (reader: Visitor, officer: Visitor, action: 'uphold' | 'dismiss', times: number) => {
    for (let n = 0; n < times; n += 1) {
      const { id } = await post(board, { ...different(), title: `举报${action === 'uphold' ? '对' : '错'}的第${n}条` });
      await says(reader, id);
      expect((await decide(officer, id, action, 'R05')).status).toBe(303);
    }
  };

  it('of fifty devices in one /24 hide nothing, nor of one /64, whatever they say', async () => {
    const { id } = await post(board, { ...different(), title: '同学们一起举报的房子' });
    for (let n = 0; n < 50; n += 1)
      await says(board.visitor(), id, ['fraud', 'illegal', 'fake'][n % 3], `172.16.4.${n + 1}`);
    expect(await isOnShow(id)).toBe(true);
    const { id: other } = await post(board, { ...different(), title: '同一栋楼举报的房子' });
    for (let n = 1; n < 20; n += 1) await says(board.visitor(), other, 'fraud', `2001:db8:1:2::${n}`);
    expect(await isOnShow(other)).toBe(true);
    expect(await board.get(Database).read(Report).countBy({ itemId: id })).toBe(50);
  });

  it('of one network hide nothing even when those who report were always right', async () => {
    const officer = await signedIn(board, '老手同网');
    const proven = [board.visitor(), board.visitor()];
    for (const reader of proven) await earns(reader, officer, 'uphold', 5);
    const { id } = await post(board, { ...different(), title: '两位老手同网举报' });
    for (const reader of proven) await says(reader, id, 'fraud', '172.20.1.9');
    expect(await isOnShow(id)).toBe(true);
  });

  it('of three distinct strangers hide a fraud, of two they do not, and for less it takes eight', async () => {
    const { id } = await post(board, { ...different(), title: '三位邻居都说不对的房子' });
    for (let n = 0; n < 2; n += 1) await says(board.visitor(), id, 'fraud');
    expect(await isOnShow(id)).toBe(true);
    await says(board.visitor(), id, 'fraud');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(410);

    const { id: mild } = await post(board, { ...different(), title: '图片像是网上的房子' });
    for (let n = 0; n < 7; n += 1) await says(board.visitor(), mild);
    expect(await isOnShow(mild)).toBe(true);
    await says(board.visitor(), mild);
    expect(await isOnShow(mild)).toBe(false);
  });

  it('of one device count once, on whatever network', async () => {
    const { id } = await post(board, { ...different(), title: '一个人换着网络举报' });
    const rival = board.visitor();
    const first = numberIn(await says(rival, id, 'fraud'));
    for (let n = 0; n < 5; n += 1) expect(numberIn(await says(rival, id, 'illegal'))).toBe(first);
    expect(await isOnShow(id)).toBe(true);
  });

  it('weigh double after three that were right, and four times when all five were', async () => {
    const officer = await signedIn(board, '看举报');
    const reader = board.visitor();
    expect(await weightOf(reader)).toBe(1);
    await earns(reader, officer, 'uphold', 3);
    expect(await weightOf(reader)).toBe(2);
    await earns(reader, officer, 'uphold', 2);
    expect(await weightOf(reader)).toBe(4);
    expect((await reportIn(await says(officer, (await post(board, different())).id))).weight).toBe(6);
  });

  it('of those who are wrong weigh less and less: eight of them hide nothing', async () => {
    const officer = await signedIn(board, '看错举报');
    const wrong = Array.from({ length: 8 }, () => board.visitor());
    for (let n = 0; n < 5; n += 1) {
      const { id } = await post(board, { ...different(), title: `八个人都举报错的第${n}条` });
      for (const reader of wrong.slice(0, 7)) await says(reader, id);
      expect(await isOnShow(id)).toBe(true);
      await decide(officer, id, 'dismiss');
    }
    expect(await weightOf(wrong[0]!)).toBe(0.2);
    const { id } = await post(board, { ...different(), title: '又被同一伙人举报' });
    for (const reader of wrong) await says(reader, id, 'fraud');
    expect(await isOnShow(id)).toBe(true);
  });

  it('lose what they earned when the decision is undone, and get it back when it is made again', async () => {
    const officer = await signedIn(board, '会撤回的');
    const reader = board.visitor();
    await earns(reader, officer, 'uphold', 2);
    const { id } = await post(board, { ...different(), title: '先成立又撤回的举报' });
    const { reporter } = await reportIn(await says(reader, id));
    const record = async () => {
      const { upheld, dismissed } = (await board.get(Database).read(Reporter).findOneBy({ device: reporter }))!;
      return [upheld, dismissed];
    };
    await decide(officer, id, 'uphold', 'R05');
    expect(await record()).toEqual([3, 0]);
    await decide(officer, id, 'restore');
    expect(await record()).toEqual([2, 0]);
    await decide(officer, id, 'dismiss');
    expect(await record()).toEqual([2, 1]);
    await decide(officer, id, 'restore');
    await decide(officer, id, 'uphold', 'R05');
    expect(await record()).toEqual([3, 0]);
  });

  it('that an appeal shows to be wrong count as wrong, until that is taken back', async () => {
    const [lin, wang] = [await signedIn(board, '先判的'), await signedIn(board, '再看的')];
    const { id, poster } = await post(board, { ...different(), title: '举报成立后申诉成立' });
    const sent = await says(board.visitor(), id);
    const { reporter: device } = await reportIn(sent);
    const record = () => board.get(Database).read(Reporter).findOneBy({ device });
    await decide(lin, id, 'uphold', 'R05');
    await poster.post(`/receipts/${id}/appeal`, { body: '照片是我昨天拍的' });
    const link = (await wang.get('/staff/queue?tab=appeals')).page('[data-queue] a').attr('href')!;
    const appeal = Number(/appeal\/(\d+)/.exec(link)![1]);

    await decideOn(wang, 'appeal', appeal, 'uphold');
    expect(await record()).toMatchObject({ upheld: 0, dismissed: 1 });
    expect(words(await board.visitor().get(sent.location))).toContain('没有发现问题');
    await decideOn(wang, 'appeal', appeal, 'restore');
    expect(await record()).toMatchObject({ upheld: 1, dismissed: 0 });
    await decide(lin, id, 'restore');
    expect(await record()).toMatchObject({ upheld: 0, dismissed: 0 });
    expect((await reportIn(sent)).outcome).toBeNull();
  });

  it('tell whoever reported what happens next, whatever became of it', async () => {
    const officer = await signedIn(board, '说结果的');
    const story = async (title: string, reason = 'fake') => {
      const made = await post(board, { ...different(), title });
      const reader = board.visitor();
      return { ...made, reader, told: (await says(reader, made.id, reason)).location };
    };
    const open = await story('还没看的举报');
    expect(words(await open.reader.get(open.told))).toMatch(/等待处理 接下来：审核员会看/);

    const upheld = await story('成立的举报');
    await decide(officer, upheld.id, 'uphold', 'R05');
    expect(words(await upheld.reader.get(upheld.told))).toMatch(/举报成立[^]*可以申诉一次[^]*这一页也会跟着改过来/);

    const gone = await story('自己删掉的信息');
    await gone.poster.post(`/receipts/${gone.id}/deletion`);
    expect(words(await gone.reader.get(gone.told))).toMatch(/发布人撤下或过期[^]*不用再做什么/);

    const number = await story('号码被人写上去的', 'myphone');
    const page = await number.reader.get(number.told);
    expect(page.page('.btns .btn--main').attr('href')).toBe('/my-number');

    const dismissed = await story('不成立的举报');
    await decide(officer, dismissed.id, 'dismiss');
    expect(words(await dismissed.reader.get(dismissed.told))).toMatch(
      /没有发现问题[^]*举报的结果不能申诉[^]*\d+月\d+日[^]*可以再举报一次/,
    );
    expect((await says(dismissed.reader, dismissed.id)).location).toBe(dismissed.told);
  });

  it('can be made anew three days after the answer', async () => {
    const officer = await signedIn(board, '三天前的');
    const { id } = await post(board, { ...different(), title: '后来改了内容的房子' });
    const reader = board.visitor();
    const first = await says(reader, id);
    await decide(officer, id, 'dismiss');
    board.clock.forward(3 * DAY);
    expect(words(await reader.get(first.location))).toContain('现在就可以再举报一次');
    const [second, twin] = await Promise.all([says(reader, id, 'fraud'), says(reader, id, 'fraud')]);
    expect(second.location).not.toBe(first.location);
    expect(twin.location).toBe(second.location);
    expect(words(await reader.get(first.location))).toContain('没有发现问题');
    expect(words(await reader.get(second.location))).toContain('等待处理');
  });

  it('of comments are kept in the same book, which forgets after a year', async () => {
    const officer = await signedIn(board, '看评论的');
    const comment = commentIn(await say(board.visitor(), await aLiveArticle(board), '被举报的一句话'));
    await decideOn(officer, 'comment', comment, 'approve');
    const sent = await board.visitor().post(`/comments/${comment}/report`, { reason: 'abuse' });
    const { reporter: device } = await reportIn(sent);
    await decideOn(officer, 'comment', comment, 'uphold', { reason: 'R19' });
    expect(await board.get(Database).read(Reporter).findOneBy({ device })).toMatchObject({ upheld: 1, dismissed: 0 });
    await board.pass(366 * DAY);
    expect(await board.get(Database).read(Reporter).countBy({ device })).toBe(0);
  });
});
