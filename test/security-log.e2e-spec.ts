import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { main } from '../src/cli/staff.js';
import { SETTINGS, type Settings } from '../src/config/settings.js';
import { Database } from '../src/database/database.js';
import { DAY } from '../src/kernel/clock.js';
import { SYSTEM } from '../src/modules/moderation/actor.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { StaffChanges } from '../src/modules/moderation/staff-changes.js';
import { SecurityLog } from '../src/modules/visitors/security-log/security-log.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, decideOn, say } from './support/comments.js';
import { PASSWORD } from './support/desk.js';
import { post } from './support/people.js';

type Line = Record<string, unknown>;
const ADDRESS = '203.0.113.77';

describe('The security log', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });
  const from = (address = ADDRESS, agent = 'Phone/1') => ({ 'x-forwarded-for': address, 'user-agent': agent });
  const settings = () => board.get<Settings>(SETTINGS);
  const folder = () => join(settings().dataDir, 'security');

  async function lines(): Promise<Line[]> {
    await board.get(SecurityLog).flush();
    if (!existsSync(folder())) return [];
    return readdirSync(folder())
      .sort()
      .flatMap((name) => readFileSync(join(folder(), name), 'utf8').split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as Line);
  }
  beforeAll(() => board.get(StaffChanges).add({ name: '沈若川', role: 'admin', password: PASSWORD }, SYSTEM));
  beforeEach(async () => {
    await board.get(SecurityLog).flush();
    rmSync(folder(), { recursive: true, force: true });
  });

  it('has who has posted, looked at a number, reported and commented, from where, and what became of it', async () => {
    const { id, poster } = await post(board);
    const article = await aLiveArticle(board);
    const reader = board.visitor();
    await reader.post(`/listings/${id}/contact`, {}, from());
    const report = await reader.post(`/listings/${id}/report`, { reason: 'fraud' }, from());
    const comment = await reader.post(`/news/${article.id}/comments`, { body: '这趟车我也坐' }, from());
    await poster.upload('/post/lianshui/chuzu', { title: '缺很多东西' });

    const address = ADDRESS;
    expect(await lines()).toEqual([
      expect.objectContaining({ act: 'post', status: 303, to: `/receipts/${id}`, address: '127.0.0.1' }),
      expect.objectContaining({ act: 'contact', item: `listing ${id}`, status: 200, address, agent: 'Phone/1' }),
      expect.objectContaining({ act: 'report', item: `listing ${id}`, to: report.location, address }),
      expect.objectContaining({ act: 'comment', item: `article ${article.id}`, to: comment.location, address }),
      expect.objectContaining({ act: 'post', status: 422 }),
    ]);
    expect((await lines())[0]!['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  });

  it('has who has signed in, who has tried to, and what the staff has done', async () => {
    const article = await aLiveArticle(board, { title: '桥面维修半幅通行' });
    const [, number] = /#comment-(\d+)/.exec((await say(board.visitor(), article, '绕路要多远')).location)!;
    const officer = board.visitor();
    await officer.post('/staff/login', { username: '沈若川', password: 'wrong-guess-of-mine' }, from('198.51.100.9'));
    await officer.post('/staff/login', { username: '沈若川', password: PASSWORD }, from());
    expect((await decideOn(officer, 'comment', Number(number), 'approve')).status).toBe(303);

    const all = (await lines()).filter(({ act }) => act !== 'comment');
    expect(all).toEqual([
      expect.objectContaining({ act: 'login', who: '沈若川', status: 422, address: '198.51.100.9' }),
      expect.objectContaining({ act: 'login', who: '沈若川', status: 303, address: ADDRESS }),
      expect.objectContaining({ act: 'decision', who: '沈若川', item: `comment ${number}`, status: 303 }),
    ]);
    expect(readFileSync(join(folder(), readdirSync(folder())[0]!), 'utf8')).not.toMatch(/wrong-guess|Huai-river/);
  });

  it('cannot be written into by who is written about', async () => {
    const name = 'x\n{"act":"login","who":"root"}\u2028\u202e\u0085\u001b[2J';
    await board.visitor().post('/staff/login', { username: name, password: 'x' }, from(ADDRESS, 'A'.repeat(3000)));
    await board.get(SecurityLog).flush();
    const text = readFileSync(join(folder(), readdirSync(folder())[0]!), 'utf8');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    const [line] = await lines();
    expect(String(line!['agent'])).toHaveLength(200);
    expect(line!['act']).toBe('login');
  });

  it('stops nobody when the disk does not take it, and has everything when it does again', async () => {
    mkdirSync(settings().dataDir, { recursive: true });
    writeFileSync(folder(), 'in the way');
    const wrong = () => board.visitor().post('/staff/login', { username: 'nobody', password: 'x' }, from());
    expect((await wrong()).status).toBe(422);
    await board.get(SecurityLog).flush();
    rmSync(folder());
    expect((await wrong()).status).toBe(422);
    expect(await lines()).toHaveLength(2);
  });

  it('is closed to other accounts of the machine, and goes after 180 days', async () => {
    await board.pass(DAY);
    await board.visitor().post('/staff/login', { username: 'nobody', password: 'x' }, from());
    const [line] = await lines();
    expect(statSync(folder()).mode & 0o077).toBe(0);
    expect(statSync(join(folder(), readdirSync(folder())[0]!)).mode & 0o077).toBe(0);
    await board.pass(180 * DAY);
    expect(await lines()).toEqual([line]);
    await board.pass(2 * DAY);
    expect(await lines()).toEqual([]);
  });

  it('is the only place with an address', async () => {
    const article = await aLiveArticle(board, { title: '菜场周三停业一天' });
    const reader = board.visitor();
    await reader.post(`/news/${article.id}/comments`, { body: '周四再去买菜吧' }, from());
    const { id } = await post(board, { phone: '13900000602' });
    await reader.post(`/listings/${id}/report`, { reason: 'fraud' }, from());
    const db = board.get(Database);
    const tables = ['comments', 'reports', 'listings', 'traces', 'audit_events', 'staff_sessions'];
    for (const table of tables) expect(JSON.stringify(await db.sql(`SELECT * FROM ${table}`))).not.toContain(ADDRESS);
  });

  describe('at the command line', () => {
    const environment = { ...process.env };
    let said: string[];
    let complained: string[];
    beforeEach(() => {
      const { databaseUrl, dataDir } = settings();
      Object.assign(process.env, { DATABASE_URL: databaseUrl.href, DATA_DIR: dataDir });
      [said, complained] = [[], []];
      jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
      jest.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
    });
    afterEach(() => {
      jest.restoreAllMocks();
      process.env = { ...environment };
    });
    const audited = () =>
      board
        .get(Database)
        .read(AuditEvent)
        .find({ where: { kind: 'security-log' }, order: { id: 'ASC' } });

    it('is read by an admin who says why, and that stands in the audit log', async () => {
      await board.visitor().post('/staff/login', { username: 'nobody', password: 'x' }, from());
      await lines();
      const [today] = readdirSync(folder())[0]!.split('.');
      const reason = '派出所来函核对一次登录';
      const until = ['--until', today!];
      expect(
        await main(['security-log', '--since', today!, ...until, '--who', '沈若川', '--reason', reason, '--json']),
      ).toBe(0);
      expect(said.map((line) => JSON.parse(line) as Line)).toEqual([
        expect.objectContaining({ act: 'login', address: ADDRESS }),
      ]);
      expect((await audited()).at(-1)).toMatchObject({ actor: '沈若川', role: 'admin', event: 'read', note: reason });
      said = [];
      expect(await main(['audit', 'verify'])).toBe(0);
    });

    it('is closed to who is no admin, gives no reason or no day', async () => {
      await board.get(StaffChanges).add({ name: '周小满', role: 'moderator', password: PASSWORD }, SYSTEM);
      const before = (await audited()).length;
      const right = { since: '2026-11-24', who: '沈若川', reason: '查一次异常登录' };
      for (const wrong of [{ who: '周小满' }, { who: 'nobody' }, { reason: ' ' }, { since: 'yesterday' }]) {
        const flags = Object.entries({ ...right, ...wrong }).flatMap(([name, value]) => [`--${name}`, value]);
        expect(await main(['security-log', ...flags])).toBe(1);
        expect(complained.at(-1)).toContain(`--${Object.keys(wrong)[0]}`);
      }
      expect(said).toEqual([]);
      expect(await audited()).toHaveLength(before);
    });
  });
});
