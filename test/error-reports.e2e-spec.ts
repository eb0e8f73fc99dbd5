import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { Database } from '../src/database/database.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { Article } from '../src/modules/news/article.entity.js';
import { ErrorReport } from '../src/modules/news/error-report.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, decideOn } from './support/comments.js';
import { NAUGHTY } from './support/naughty.js';
import { signedIn } from './support/staff.js';

const WRONG = { quote: '票价三元，老年卡半价', right: '票价两元，老年卡免费', contact: '139 0000 2468' };

describe('Reports of errors', () => {
  const board = useBoard();
  const db = () => board.get(Database);
  const sent = async (more: Record<string, string> = {}) => {
    const article = await aLiveArticle(board);
    const reader = board.visitor();
    const answer = await reader.post(`/news/${article.id}/error`, { ...WRONG, ...more });
    const report = (await db().read(ErrorReport).findOneBy({ articleId: article.id }))!;
    return { article, reader, answer, report };
  };

  it('land in the queue, and their sender sees that they were taken up and mended', async () => {
    const officer = await signedIn(board, 'upholder');
    const { article, answer, report } = await sent();
    expect([answer.status, answer.location]).toEqual([303, `/errors/${report.number}`]);
    expect(report.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const state = () => board.visitor().get(answer.location);
    expect((await state()).page('.state h1').text()).toBe('已收到');

    const queue = await officer.get('/staff/queue');
    expect(queue.page('[data-queue]').text()).toMatch(/早班车[^]*读者纠错[^]*纠错/);
    const item = await officer.get(`/staff/item/report/${report.id}`);
    expect(item.page('.desk-text').text()).toMatch(/票价三元[^]*票价两元/);
    expect(item.page('#item .pairs').text()).toContain('139 0000 2468');
    expect(item.page(`a[href="/staff/news/${article.id}"]`).length).toBe(1);
    const offered = item.page('.decide button[name=action], .decide input[name=action]').map((_, one) => one.attribs['value']).get(); // prettier-ignore
    expect(offered).toEqual(['uphold', 'dismiss']);

    expect((await decideOn(officer, 'report', report.id, 'uphold', { note: '已请编辑更正' })).status).toBe(303);
    const upheld = await state();
    expect(upheld.page('.state h1').text()).toBe('已采纳');
    expect(upheld.text).toContain('已请编辑更正');
    const editor = await signedIn(board, 'mender', 'editor');
    const told = async () => (await editor.get(`/staff/news/${article.id}`)).page('#h-errors').parent().text();
    expect(await told()).toMatch(/票价三元[^]*票价两元/);
    board.clock.forward(MINUTE);
    await db().transaction(() => db().write(Article).update({ id: article.id }, { revisedAt: board.clock.now() }));
    expect(await told()).toBe('');
    const mended = await state();
    expect(mended.page('.state h1').text()).toBe('已更正');
    expect(mended.page('.btn--main').attr('href')).toBe(`/news/${article.id}/corrections`);
    expect((await officer.get(`/staff/audit?kind=report&item=${report.id}`)).page('.table').text()).toMatch(
      /采纳[^]*待处理 → 已采纳/,
    );
  });

  it('are dismissed for a reason that their sender reads; that can be taken back', async () => {
    const officer = await signedIn(board, 'dismisser');
    const { answer, report } = await sent();
    const bare = await decideOn(officer, 'report', report.id, 'dismiss');
    expect(bare.status).toBe(422);
    expect(bare.page('[role=alert]').text()).toContain('请选择原因');
    expect((await decideOn(officer, 'report', report.id, 'dismiss', { reason: 'E01' })).status).toBe(303);
    const state = await board.visitor().get(answer.location);
    expect(state.page('main').text()).toMatch(/未采纳[^]*核对过，原文没有错/);

    expect((await decideOn(officer, 'report', report.id, 'restore')).status).toBe(303);
    expect((await board.visitor().get(answer.location)).page('.state h1').text()).toBe('已收到');
    expect(await db().read(QueueItem).countBy({ kind: 'report', itemId: report.id })).toBe(1);
    expect((await decideOn(officer, 'report', report.id, 'dismiss', { note: '您说的是另一篇' })).status).toBe(303);
    expect((await board.visitor().get(answer.location)).text).toContain('您说的是另一篇');
  });

  it('are decided only as claims are, once, by who may', async () => {
    const { report } = await sent();
    const [officer, late, editor] = [
      await signedIn(board, 'quick'), await signedIn(board, 'slow'), await signedIn(board, 'writes', 'editor'),
    ]; // prettier-ignore
    const decide = (staff: typeof officer, action: string) =>
      staff.post(`/staff/item/report/${report.id}/decide`, { action, version: '1', reason: 'R09' });
    expect((await decide(editor, 'uphold')).status).toBe(403);
    for (const action of ['approve', 'refuse', 'send-back', 'remove'])
      expect((await decide(officer, action)).status).toBe(422);
    expect((await decide(officer, 'restore')).status).toBe(409);
    expect((await decide(officer, 'uphold')).status).toBe(303);
    const again = await decideOn(officer, 'report', report.id, 'uphold');
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('现在是“已采纳”，不能再“采纳”')]);
    const stale = await decide(late, 'dismiss');
    expect(stale.status).toBe(422);
    const told = await late.post(`/staff/item/report/${report.id}/decide`, {
      action: 'dismiss',
      version: '1',
      reason: 'E01',
    });
    expect(told.status).toBe(409);
    expect(told.page('[role=alert]').text()).toMatch(/quick[^]*采纳/);
  });

  it('never come back for a content that is only held: nothing is upheld that could become public', async () => {
    const officer = await signedIn(board, 'careful');
    const { post } = await import('./support/people.js');
    // Whatever day it is by now: the work is tomorrow.
    const tomorrow = new Date(board.clock.now() + DAY + 8 * HOUR).toISOString().slice(0, 10);
    const { id } = await post(board, { work_date: tomorrow }, { to: 'lianshui/rijie' });
    for (const action of ['uphold', 'dismiss']) {
      const answer = await decideOn(officer, 'listing', id, action, { reason: 'R09' });
      expect(answer.status).toBe(409);
    }
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
  });

  it('keep the way to their sender sealed, and forget it after thirty days', async () => {
    const { report } = await sent();
    expect(report.contact).not.toContain('139');
    await board.pass(29 * DAY);
    expect((await db().read(ErrorReport).findOneBy({ id: report.id }))!.contact).not.toBeNull();
    await board.pass(2 * DAY);
    expect((await db().read(ErrorReport).findOneBy({ id: report.id }))!.contact).toBeNull();
  });

  it('do not tell the title of an article that was taken away', async () => {
    const { article, answer } = await sent();
    const told = async () => (await board.visitor().get(answer.location)).text;
    expect(await told()).toContain(article.title);
    await decideOn(await signedIn(board, 'takes-away'), 'article', article.id, 'remove', { reason: 'R09' });
    expect(await told()).not.toContain(article.title);
    expect(await told()).toContain('已经看不到了');
  });

  it('sent twice are one; incomplete ones say what is missing', async () => {
    const { article, reader, answer } = await sent();
    expect((await reader.post(`/news/${article.id}/error`, WRONG)).location).toBe(answer.location);
    for (const [fields, field] of [
      [{ ...WRONG, quote: '' }, 'quote'],
      [{ quote: '这一句' }, 'right'],
      [{ ...WRONG, right: '长'.repeat(301) }, 'right'],
      [{ ...WRONG, quote: '长'.repeat(201) }, 'quote'],
      [{ ...WRONG, contact: '1'.repeat(61) }, 'contact'],
    ] as [Record<string, string>, string][]) {
      // prettier-ignore
      const back = await reader.post(`/news/${article.id}/error`, fields);
      expect(back.status).toBe(422);
      expect(back.page(`[role=alert] a[href="#f-${field}"]`).length).toBe(1);
      expect(back.page('#f-contact').attr('value')).toBe(fields['contact'] ?? '');
    }
    expect((await reader.post(`/news/${article.id}/error`, { quote: '这一句', wrong: '读不通' })).status).toBe(303);
  });

  it('bear whatever is sent, and tell nothing to who guesses', async () => {
    const article = await aLiveArticle(board);
    const path = `/news/${article.id}/error`;
    const wild: Record<string, string | string[]>[] = [
      { quote: 'x'.repeat(10_000), right: 'y' }, { quote: ['a', 'b'], right: ['c'] }, { quote: '\u0000\ud800', right: '\u202e' },
      { quote: '<script>alert(1)</script>', right: "'; DROP TABLE error_reports; --" },
    ]; // prettier-ignore
    for (const words of NAUGHTY) wild.push({ quote: words, right: words, wrong: words, contact: words });
    for (const fields of wild) expect((await board.visitor().post(path, fields)).status).toBeLessThan(500);
    for (const number of ['0000000000', 'x', '%00', 'a'.repeat(500), '__proto__'])
      expect([400, 404]).toContain((await board.visitor().get(`/errors/${number}`)).status);
    expect((await board.visitor().get('/news/99999/error')).status).toBe(404);
    const officer = await signedIn(board, 'remover');
    await decideOn(officer, 'article', article.id, 'remove', { reason: 'R09' });
    expect((await board.visitor().post(path, WRONG)).status).toBe(410);
  });
});
