import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { SYSTEM } from '../src/modules/moderation/actor.js';
import { BlockMarks } from '../src/modules/moderation/blocks/block-marks.js';
import { Blocks } from '../src/modules/moderation/blocks/blocks.js';
import { Ledger } from '../src/modules/moderation/ledger/ledger.js';
import { LedgerEntry } from '../src/modules/moderation/ledger/ledger-entry.entity.js';
import { Transparency } from '../src/modules/moderation/ledger/transparency.js';
import { ModeratedKinds } from '../src/modules/moderation/moderated.js';
import { Moderation } from '../src/modules/moderation/moderation.js';
import { Publication } from '../src/modules/moderation/publication.js';
import { type Board, useBoard } from './support/board.js';
import { post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

const ledgerOf = async (board: Board, query = '') => (await board.visitor().get(`/ledger${query}`)).page;
/** The lines as they read, newest first. */
async function linesOf(board: Board, query = ''): Promise<string[]> {
  const page = await ledgerOf(board, query);
  return page('.ledger tbody tr')
    .map((_, row) =>
      page(row)
        .children()
        .map((_, cell) => page(cell).text().trim())
        .get()
        .slice(1)
        .join('|'),
    )
    .get();
}

describe('The ledger', () => {
  const board = useBoard();
  let mei: Visitor;

  beforeAll(async () => {
    mei = await signedIn(board, '小梅');
  });

  it('tells of everything that was taken away: when, what sort, where, why, on whose word; and nothing else', async () => {
    const body = '水渡口的老房子，朝南两间，院里有井，冬天晒得到太阳，看房先打电话。';
    const removed = await post(board, { phone: '13900008001', town: '320826001', title: '水渡口朝南两室出租', body });
    await decide(mei, removed.id, 'remove', 'R14');
    const lines = await linesOf(board);
    expect(lines[0]).toBe('信息 · 房屋出租|涟城街道|撤除|R14 诈骗/要先交钱|审核员');
    const { text } = await board.visitor().get('/ledger');
    for (const secret of ['水渡口', '8001', '周先生', '小梅', `/listings/${removed.id}`])
      expect(text).not.toContain(secret);

    await decide(mei, removed.id, 'restore');
    expect((await linesOf(board))[0]).toContain('撤除 11月24日 10:00恢复');
  });

  it('tells what its writer took back, what was never shown, what ran out, and what others asked for', async () => {
    const own = await post(board, { phone: '13900008002', title: '新城花园一楼带院' });
    await own.poster.post(`/receipts/${own.id}/deletion`);
    expect((await linesOf(board))[0]).toBe('信息 · 房屋出租|涟水县|自己删除||发布人');

    const held = await post(board, { phone: '13900008003', title: '红窑大棚摘番茄' }, { to: 'lianshui/rijie' });
    await decide(mei, held.id, 'refuse', 'R07');
    expect((await linesOf(board))[0]).toContain('没有刊出|R07 招聘缺单位/薪资/地点或收费|审核员');

    const [mark] = [board.get(BlockMarks).phone('13900008004')];
    const terms = { severity: 'refuse', days: null, reason: 'R09', note: '' } as const;
    await board.get(Blocks).add([mark], terms, { id: 9, name: '小梅', role: 'moderator', regions: null });
    await post(board, { phone: '13900008004', title: '新城花园二楼带院' });
    expect((await linesOf(board))[0]).toContain('没有刊出|R09 属禁发类|自动规则');

    const denied = await post(board, { phone: '13900008005', title: '新城花园三楼带院' });
    await decide(mei, denied.id, 'remove', 'R10');
    expect((await linesOf(board))[0]).toContain('撤除|R10 号码主人否认/空号|号码主人');

    const over = await post(board, { phone: '13900008006', title: '新城花园四楼带院' });
    const kind = board.get(ModeratedKinds).get('listing');
    await board.get(Moderation).transition('listing', (await kind.find(over.id))!, 'expire', SYSTEM);
    expect((await linesOf(board))[0]).toBe('信息 · 房屋出租|涟水县|到期下架||到期');
  });

  it('does not tell what somebody deletes who was never shown', async () => {
    const before = (await linesOf(board)).length;
    const held = await post(board, { phone: '13900008007', title: '红窑大棚摘豆角' }, { to: 'lianshui/rijie' });
    await held.poster.post(`/receipts/${held.id}/deletion`);
    expect(await linesOf(board)).toHaveLength(before);
  });

  it('has no line for a claim that was upheld: what it took away has its own', async () => {
    const before = (await linesOf(board)).length;
    const publication = Object.assign(new Publication(), { state: 'done', version: 2 });
    const subject = { id: 1, title: '侵权通知', region: null, publication };
    const step = { kind: 'notice', subject, event: 'uphold', by: SYSTEM, reason: null, seen: 1, tab: null } as const;
    await board.get(Database).transaction(() => board.get(Ledger).follow(step));
    expect(await linesOf(board)).toHaveLength(before);
  });

  it('is one with the move: when that fails, nothing is written', async () => {
    const { id } = await post(board, { phone: '13900008008', title: '新城花园五楼带院' });
    const kind = board.get(ModeratedKinds).get('listing');
    const db = board.get(Database);
    await expect(
      db.transaction(async () => {
        await board.get(Moderation).transition('listing', (await kind.find(id))!, 'remove', SYSTEM, { reason: 'R09' });
        throw new Error('the power is cut');
      }),
    ).rejects.toThrow('the power is cut');
    expect(await db.read(LedgerEntry).countBy({ itemId: id })).toBe(0);
  });
});

describe('A long ledger', () => {
  const board = useBoard();
  const start = Date.parse('2026-09-10T10:00:00+08:00');

  beforeAll(async () => {
    const db = board.get(Database);
    const rows = Array.from({ length: 130 }, (_, n) => ({
      ...{
        kind: n % 10 === 9 ? 'comment' : 'listing',
        itemId: n + 1,
        event: 'remove',
        who: 'moderator' as const,
        wasShown: 1,
      },
      ...{ leaf: n % 10 === 9 ? null : 'chuzu', region: 'lianshui', town: null, reason: 'R09', restoredAt: null },
      at: start + Math.floor(n / 2) * DAY,
    }));
    await db.transaction(() => db.write(LedgerEntry).insert(rows));
  });

  it('is read page by page, each line once', async () => {
    const seen: number[] = [];
    for (let path: string | undefined = '/ledger'; path;) {
      const { page, status } = await board.visitor().get(path);
      expect(status).toBe(200);
      seen.push(page('.ledger tbody tr').length);
      path = page('.pager a[rel=next]').attr('href');
    }
    expect(seen).toEqual([50, 50, 30]);
  });

  it('can be narrowed by kind and by month', async () => {
    expect(await linesOf(board, '?kind=comment')).toHaveLength(13);
    expect(await linesOf(board, '?month=2026-09')).toHaveLength(42);
    expect(await linesOf(board, '?month=2026-09&kind=comment')).toHaveLength(4);
    expect(await linesOf(board, '?month=2025-01')).toHaveLength(0);
    expect(await linesOf(board, '?month=nonsense&kind=staff&after=zz')).toHaveLength(50);
    const page = await ledgerOf(board);
    expect(
      page('#f-month option')
        .map((_, option) => page(option).attr('value'))
        .get(),
    ).toEqual(['', '2026-11', '2026-10', '2026-09']);
  });
});

describe('The transparency page', () => {
  const board = useBoard();
  const other = useBoard();

  interface Data {
    months: {
      month: string;
      submitted: Record<string, number>;
      held: number;
      medianWaitMinutes: number | null;
      removed: { code: string; label: string; count: number }[];
      undone: number;
      reports: { made: number; upheld: number };
      claims: Record<string, { made: number; upheld: number; medianMinutes: number | null }>;
    }[];
  }

  it('says what the log says, month by month, as a page and as data', async () => {
    const mei = await signedIn(board, '小梅');
    expect((await board.visitor().get('/transparency')).text).toContain('还没有数字');
    await board.pass(0);

    const held = await post(board, { phone: '13900008101' }, { to: 'lianshui/rijie' });
    board.clock.forward(12 * MINUTE);
    await decide(mei, held.id, 'approve');
    const refused = await post(board, { phone: '13900008102', title: '红窑大棚摘番茄' }, { to: 'lianshui/rijie' });
    board.clock.forward(30 * MINUTE);
    await decide(mei, refused.id, 'refuse', 'R07');
    await decide(mei, refused.id, 'restore');
    await decide(mei, refused.id, 'refuse', 'R14');
    await board.visitor().post(`/listings/${held.id}/report`, { reason: 'fraud' });
    await board.visitor().post(`/listings/${held.id}/report`, { reason: 'fraud' });
    await decide(mei, held.id, 'uphold', 'R14');

    await board.pass(HOUR);
    const page = await board.visitor().get('/transparency');
    expect(page.status).toBe(200);
    const words = page
      .page('.figures tr')
      .map((_, row) => page.page(row).text())
      .get();
    expect(words).toEqual(expect.arrayContaining(['收到2 条', '信息2 条', '撤回了的决定1 个', '举报2 次，成立 2 次']));
    expect(words).toEqual(expect.arrayContaining(['R14 诈骗/要先交钱2 条', '审核等待（中位数）约 30 分钟']));

    const data = (await board.visitor().get('/transparency.json')).json as Data;
    expect(data.months).toHaveLength(1);
    expect(data.months[0]).toMatchObject({
      ...{ month: '2026-11', submitted: { listing: 2 }, held: 2, undone: 1, reports: { made: 2, upheld: 2 } },
      removed: expect.arrayContaining([{ code: 'R14', label: '诈骗/要先交钱', count: 2 }]),
    });
  });

  it('counts each line of the log once, however often it counts, and begins a new month when one begins', async () => {
    const transparency = other.get(Transparency);
    const submitted = async () =>
      (await transparency.months()).map(({ month, figures }) => [month, figures.submitted['listing'] ?? 0]);
    await post(other, { phone: '13900008201', title: '新城花园七楼带院' });
    await transparency.count();
    await transparency.count();
    expect(await submitted()).toEqual([['2026-11', 1]]);
    await post(other, { phone: '13900008202', title: '红窑大棚摘葡萄' }, { to: 'lianshui/rijie' });
    await Promise.all([transparency.count(), transparency.count()]);
    expect(await submitted()).toEqual([['2026-11', 2]]);

    other.clock.set(Date.parse('2026-12-03T09:00:00+08:00'));
    await post(other, { phone: '13900008203', title: '新城花园八楼带院' });
    await other.pass(HOUR);
    expect(await submitted()).toEqual([
      ['2026-12', 1],
      ['2026-11', 2],
    ]);
  });

  it('stands in the footer and in the rules', async () => {
    const page = (await other.visitor().get('/rules')).page;
    expect(page('footer a[href="/ledger"], footer a[href="/transparency"]')).toHaveLength(2);
    expect(page('main a[href="/ledger"]')).toHaveLength(1);
  });
});
