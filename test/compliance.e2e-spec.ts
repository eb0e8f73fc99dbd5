import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { HOUR } from '../src/kernel/clock.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { AuditWatch } from '../src/modules/moderation/ledger/audit-watch.js';
import { AREAS } from '../src/modules/moderation/ledger/compliance/areas.js';
import { useBoard } from './support/board.js';
import { post } from './support/people.js';
import { signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

/** What the panel says of the duty whose words begin so. */
async function found(staff: Visitor, start: string): Promise<string> {
  const { page } = await staff.get('/staff/compliance');
  const row = page('.duties tbody tr').filter((_, one) => page(one).find('th').text().startsWith(start));
  return row.find('td').first().text().replace(/\s+/g, ' ').trim();
}

describe('The compliance panel', () => {
  const board = useBoard({ ICP_NUMBER: '苏ICP备2026000000号', SITE_URL: 'http://board.test' });
  let wang: Visitor;

  beforeAll(async () => {
    wang = await signedIn(board, '老王', 'admin');
    await board.pass(0);
  });

  it('is for admins', async () => {
    const mei = await signedIn(board, '小梅');
    expect((await mei.get('/staff/compliance')).status).toBe(403);
    expect((await board.visitor().get('/staff/compliance')).status).toBe(303);
  });

  it('says of every duty whether it is met, and counts them', async () => {
    const { page, status } = await wang.get('/staff/compliance');
    expect(status).toBe(200);
    const rows = page('.duties tbody tr');
    expect(rows).toHaveLength(AREAS.flatMap(({ duties }) => duties).length);
    const verdicts = rows.map((_, row) => page(row).find('td b').text()).get();
    expect(verdicts.every((words) => ['达到', '未达到', '要人看'].includes(words))).toBe(true);
    const counted = (words: string) => verdicts.filter((one) => one === words).length;
    expect(page('.duty-counts').text()).toBe(
      `未达到 ${counted('未达到')}要人看 ${counted('要人看')}达到 ${counted('达到')}`,
    );
  });

  it('reads the settings', async () => {
    expect(await found(wang, '网站已做 ICP')).toBe('达到 页脚写着 苏ICP备2026000000号');
    expect(await found(wang, '已做公安')).toContain('未达到 没有写公安备案号怎么办：');
    expect(await found(wang, '发得太多')).toContain('未达到 限额全关了');
  });

  it('reads the timetable: what has run is met', async () => {
    expect(await found(wang, '到期信息的联系方式')).toMatch(/^达到 上次运行 11月2\d日/);
    expect(await found(wang, '处理记录')).toMatch(/^达到 11月2\d日 \d\d:\d\d核对完 \d+ 条，都对$/);
  });
});

describe('The compliance panel, as time goes by', () => {
  const board = useBoard();
  const tampered = useBoard();
  const cut = useBoard();

  it('sees what has waited too long, and what stands still', async () => {
    await post(board, {}, { to: 'lianshui/rijie' });
    await board.pass(0);
    const wang = await signedIn(board, '老王', 'admin');
    expect(await found(wang, '待审的')).toBe('达到 没有超时的');
    board.clock.forward(5 * HOUR);
    const li = await signedIn(board, '老李', 'admin');
    expect(await found(li, '待审的')).toContain('未达到 1 件超时');
    expect(await found(li, '信息到期就下架')).toContain('太久了');
  });

  it('is told of a changed row of the log by the round that goes on all the time', async () => {
    const wang = await signedIn(tampered, '老王', 'admin');
    await post(tampered);
    const watch = tampered.get(AuditWatch);
    expect((await watch.state()).doneAt).toBeNull();
    await tampered.pass(0);
    expect((await watch.state()).brokenAt).toBeNull();
    const db = tampered.get(Database);
    await db.transaction(() => db.write(AuditEvent).update({ id: 2 }, { reason: 'R99' }));
    await watch.walkOn();
    expect((await watch.state()).brokenAt).toBe(2);
    expect(await found(wang, '处理记录')).toContain('第 2 条和写下时不一样');
  });

  it('notices a row that was cut off at the end', async () => {
    await post(cut);
    const watch = cut.get(AuditWatch);
    await watch.walkOn();
    const { brokenAt, checked } = await watch.state();
    expect([brokenAt, checked > 0]).toEqual([null, true]);
    const db = cut.get(Database);
    await db.transaction(() => db.write(AuditEvent).delete({ id: checked }));
    await watch.walkOn();
    expect((await watch.state()).brokenAt).toBe(checked);
  });
});
