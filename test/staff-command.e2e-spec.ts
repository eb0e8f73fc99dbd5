import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { main } from '../src/cli/staff.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { useDesk } from './support/desk.js';

describe('npm run staff, beside a running board', () => {
  const desk = useDesk();
  const environment = { ...process.env };
  let said: string[] = [];
  let complained: string[] = [];

  beforeEach(() => {
    const { databaseUrl, dataDir } = desk.settings;
    Object.assign(process.env, { DATABASE_URL: databaseUrl.href, DATA_DIR: dataDir });
    [said, complained] = [[], []];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.env = { ...environment };
  });

  const run = async (...argv: string[]) => {
    [said, complained] = [[], []];
    return main(argv);
  };
  const answer = () => said.map((line) => JSON.parse(line) as Record<string, unknown>);
  const signIn = (username: string, password: unknown) =>
    desk.visitor().post('/staff/login', { username, password: String(password) });

  it('adds somebody whose one-time password opens the door', async () => {
    expect(await run('add', '沈若川', '--role', 'moderator', '--regions', 'lianshui,jinhu', '--json')).toBe(0);
    const [line] = answer();

    expect(line).toMatchObject({ name: '沈若川', role: 'moderator' });
    expect(line!['password']).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await signIn('沈若川', line!['password'])).status).toBe(303);
    expect(await run('list', '--json')).toBe(0);
    expect(answer()).toContainEqual(
      expect.objectContaining({ name: '沈若川', regions: ['lianshui', 'jinhu'], disabled: false }),
    );
  });

  it('resets a password: the old one and the old session are of no use any more', async () => {
    await run('add', 'officer', '--role', 'admin', '--json');
    const [first] = answer();
    const officer = desk.visitor();
    await officer.post('/staff/login', { username: 'officer', password: String(first!['password']) });
    expect((await officer.get('/staff/people')).status).toBe(200);

    expect(await run('reset', 'OFFICER', '--json')).toBe(0);
    const [second] = answer();
    expect((await officer.get('/staff/people')).status).toBe(303);
    expect((await signIn('officer', first!['password'])).status).toBe(422);
    expect((await signIn('officer', second!['password'])).status).toBe(303);
  });

  it.each([
    [['add', 'x'], 2, '--role'],
    [['add', 'x', '--role', 'king'], 2, '--role'],
    [['add', 'x', '--role', 'moderator', '--regions', 'mars'], 2, 'mars'],
    [['add', 'a b', '--role', 'moderator'], 1, 'name'],
    [['add', '系统', '--role', 'moderator'], 1, '系统'],
    [['add', '发布人', '--role', 'admin'], 1, '发布人'],
    [['reset', 'nobody'], 1, 'nobody'],
    [['audit'], 2, '--help'],
    [['audit', 'verify', 'all'], 2, '--help'],
    [['fire', 'x'], 2, '--help'],
    [['list', '--verbose'], 2, '--verbose'],
  ])('refuses %j and says why', async (argv, code, word) => {
    expect(await run(...argv)).toBe(code);
    expect(said).toEqual([]);
    expect(complained.join('\n')).toContain(word);
  });

  it('does not take a name twice, however it is written', async () => {
    expect(await run('add', 'Twice', '--role', 'editor')).toBe(0);
    expect(await run('add', 'ｔＷＩＣＥ', '--role', 'editor')).toBe(1);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toBe(0);
    expect(said.join('\n')).toContain('audit verify');
    expect(await run()).toBe(2);
  });

  it('verifies the log, and names the row that somebody has changed', async () => {
    const db = desk.get(Database);
    const change = (actor: string) => db.transaction(() => db.write(AuditEvent).update({ id: 1 }, { actor }));
    await run('add', 'logged', '--role', 'editor');
    expect(await run('audit', 'verify', '--json')).toBe(0);
    expect(answer()).toEqual([{ ok: true, checked: expect.any(Number), brokenAt: null }]);

    const { actor } = (await db.read(AuditEvent).findOneBy({ id: 1 }))!;
    await change('nobody');
    expect(await run('audit', 'verify', '--json')).toBe(1);
    expect(answer()).toEqual([{ ok: false, checked: 0, brokenAt: 1 }]);
    expect(await run('audit', 'verify')).toBe(1);
    expect(said[0]).toContain('row 1');
    await change(actor);
    expect(await run('audit', 'verify')).toBe(0);
  });
});
