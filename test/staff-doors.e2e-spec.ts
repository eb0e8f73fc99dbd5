import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Database } from '../src/database/database.js';
import { MINUTE } from '../src/kernel/clock.js';
import { StaffSession } from '../src/modules/users/staff-session.entity.js';
import { PASSWORD, useDesk } from './support/desk.js';
import type { Answer, Visitor } from './support/visitor.js';

const FROM_OUR_PAGE = {
  host: 'board.test',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
};
const JSON_ONLY = { accept: 'application/json' };
const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie'] ?? '');
const login = (visitor: Visitor, username: string, password = PASSWORD, more: Record<string, string> = {}) =>
  visitor.post('/staff/login', { username, password, ...more });

describe('The staff door', () => {
  const desk = useDesk();

  it('sends who is not signed in to the sign-in page, and back to where they wanted to go', async () => {
    await desk.hire('沈若川');
    const visitor = desk.visitor();
    const sent = await visitor.get('/staff/queue?tab=reported');
    expect(sent.status).toBe(303);
    expect(sent.location).toBe('/staff/login?next=%2Fstaff%2Fqueue%3Ftab%3Dreported');

    const form = await visitor.get(sent.location);
    expect(form.status).toBe(200);
    expect(form.page('h1').text()).toBe('工作人员登录');
    const next = form.page('[name=next]').attr('value')!;
    const entered = await login(visitor, '沈若川', PASSWORD, { next });
    expect([entered.status, entered.location]).toEqual([303, '/staff/queue?tab=reported']);
    expect((await visitor.get(entered.location)).status).toBe(200);
  });

  it('answers programs and forms without a sign-in with 401', async () => {
    expect((await desk.visitor().get('/staff/queue', JSON_ONLY)).status).toBe(401);
    expect((await desk.visitor().post('/staff/item/leaflet/1/decide', { action: 'approve' })).status).toBe(401);
    expect((await desk.visitor().post('/staff/logout')).status).toBe(401);
  });

  it('keeps its errors to the pages of the staff, with a way on', async () => {
    const editor = await desk.signedIn('erring', 'editor');
    for (const [where, status] of [
      ['/staff/queue', 403],
      ['/staff/people', 403],
      ['/staff/nowhere', 404],
    ] as const) {
      const answer = await editor.get(where);
      expect(answer.status).toBe(status);
      expect(answer.page('.masthead--staff .brand-name').text()).toBe('审核台');
      expect(answer.page('.oops .btns a').attr('href')).toBe('/staff');
      expect(answer.page('[role=search], .search').length).toBe(0);
    }
    const stranger = await desk.visitor().post('/staff/item/leaflet/1/decide', { action: 'approve' });
    expect(stranger.status).toBe(401);
    expect(stranger.page('.masthead').length).toBe(0);
    expect(stranger.page('.oops .btns a').attr('href')).toBe('/staff/login');
    expect((await desk.visitor().get('/nowhere')).page('.masthead--staff').length).toBe(0);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/.//evil.example',
    '/staff/login',
    '/staff/logout',
  ])('never sends anybody from the sign-in to %s', async (next) => {
    await desk.hire(`next ${next}`.replace(/[^a-z]/g, '').slice(0, 25)).catch(() => undefined);
    const entered = await login(desk.visitor(), `next ${next}`.replace(/[^a-z]/g, '').slice(0, 25), PASSWORD, { next });
    expect([entered.status, entered.location]).toEqual([303, '/staff']);
    expect((await desk.visitor().get(`/staff/login?next=${encodeURIComponent(next)}`)).text).not.toContain('evil');
  });

  it('says the same of a wrong name and of a wrong password, and keeps the name, not the password', async () => {
    await desk.hire('林溪');
    const answers = [
      await login(desk.visitor(), '林溪', 'wrong-password'),
      await login(desk.visitor(), '没有这个人', 'wrong-password'),
    ];

    for (const answer of answers) {
      expect(answer.status).toBe(422);
      expect(answer.page('[role=alert]').text().trim()).toBe('用户名或密码不对');
      expect(answer.text).not.toContain('wrong-password');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(answers[0]!.page('[name=username]').attr('value')).toBe('林溪');
    expect((await login(desk.visitor(), '', '')).page('[role=alert]').text()).toContain('请填写用户名');
  });

  it('takes a name as it is meant, whatever the case and width of its letters', async () => {
    await desk.hire('Officer');
    expect((await login(desk.visitor(), ' ＯＦＦＩＣＥＲ ')).status).toBe(303);
  });

  it('sets a cookie that scripts cannot read, and no page of staff is kept anywhere', async () => {
    await desk.hire('cookie');
    const entered = await login(desk.visitor(), 'cookie');

    expect(cookieOf(entered)).toMatch(/^staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax(,|$)/);
    expect(entered.headers['cache-control']).toContain('no-store');
    const officer = await desk.signedIn('cookie2');
    for (const path of ['/staff/queue', '/staff/audit', '/staff/login'])
      expect((await officer.get(path)).headers['cache-control']).toContain('no-store');
  });

  it('gives a new session at each sign-in, and ends the one before', async () => {
    await desk.hire('twice');
    const visitor = desk.visitor();
    const first = /staff=([\w-]+)/.exec(cookieOf(await login(visitor, 'twice')))![1]!;
    const second = /staff=([\w-]+)/.exec(cookieOf(await login(visitor, 'twice')))![1]!;
    const as = (secret: string) => desk.visitor().get('/staff/audit', { cookie: `staff=${secret}` });

    expect(second).not.toBe(first);
    expect((await as(first)).status).toBe(303);
    expect((await as(second)).status).toBe(200);
    expect(await desk.get(Database).read(StaffSession).existsBy({ id: second })).toBe(false);
  });

  it('does not take a session that somebody else has thought of', async () => {
    const secret = 'A'.repeat(43);
    expect((await desk.visitor().get('/staff/audit', { cookie: `staff=${secret}` })).status).toBe(303);
    await desk.hire('fixed');
    const visitor = desk.visitor();
    const entered = await visitor.post(
      '/staff/login',
      { username: 'fixed', password: PASSWORD },
      { cookie: `staff=${secret}` },
    );
    expect(cookieOf(entered)).not.toContain(secret);
  });

  it('forgets who signs out', async () => {
    const officer = await desk.signedIn('leaving');
    const left = await officer.post('/staff/logout');

    expect([left.status, left.location]).toEqual([303, '/staff/login']);
    expect((await officer.get('/staff/queue')).status).toBe(303);
  });

  it('closes after half an hour of doing nothing, and after eight hours of anything', async () => {
    const idle = await desk.signedIn('idle');
    desk.clock.forward(29 * MINUTE);
    expect((await idle.get('/staff/audit')).status).toBe(200);
    desk.clock.forward(31 * MINUTE);
    expect((await idle.get('/staff/audit')).status).toBe(303);

    const busy = await desk.signedIn('busy');
    for (let minutes = 0; minutes < 8 * 60 - 20; minutes += 20) {
      desk.clock.forward(20 * MINUTE);
      expect((await busy.get('/staff/audit')).status).toBe(200);
    }
    desk.clock.forward(21 * MINUTE);
    expect((await busy.get('/staff/audit')).status).toBe(303);
  });

  it('lets everybody in only where their role may go', async () => {
    const [moderator, editor, admin] = [
      await desk.signedIn('m'),
      await desk.signedIn('e', 'editor'),
      await desk.signedIn('a', 'admin'),
    ];
    const status = async (path: string) =>
      Promise.all([moderator, editor, admin].map(async (visitor) => (await visitor.get(path)).status));

    expect(await status('/staff/queue')).toEqual([200, 403, 200]);
    expect(await status('/staff/people')).toEqual([403, 403, 200]);
    expect(await status('/staff/audit')).toEqual([200, 200, 200]);
    expect((await moderator.get('/staff')).location).toBe('/staff/queue');
    expect((await editor.get('/staff')).location).toBe('/staff/news');
  });

  it('survives what a hostile visitor sends', async () => {
    const bodies = [
      'username[]=a&password=b',
      'username=a&username=b&password=c',
      '__proto__=x&constructor=y',
      'username=%00%ff&password=%F0%9F',
      '',
    ];
    for (const body of bodies) {
      const answer = await request(desk.server).post('/staff/login').set(FROM_OUR_PAGE).send(body);
      expect(answer.status).toBe(422);
    }
    expect((await login(desk.visitor(), "' OR 1=1 --", '" OR ""="')).status).toBe(422);
    expect((await login(desk.visitor(), 'a'.repeat(10_000), 'b'.repeat(10_000))).status).toBe(422);
    expect((await desk.visitor().get('/staff/login?next[]=/x&next=//evil.example')).status).toBe(200);
    expect((await desk.visitor().get('/staff/audit', { cookie: 'staff=%00; staff=; =; staff' })).status).toBe(303);
    expect(
      (
        await desk
          .visitor()
          .post('/staff/login', { username: 'm', password: PASSWORD }, { 'sec-fetch-site': 'cross-site' })
      ).status,
    ).toBe(403);
  });
});

describe('The people page', () => {
  const desk = useDesk();

  it('disables somebody at once, and lets them in again', async () => {
    const admin = await desk.signedIn('站长', 'admin');
    const officer = await desk.signedIn('officer');
    const { person } = await desk.hire('other');
    const id = person.id - 1;
    expect((await admin.get('/staff/people')).text).toContain('officer');

    expect((await admin.post(`/staff/people/${id}/disabling`)).status).toBe(303);
    expect((await officer.get('/staff/queue')).status).toBe(303);
    expect((await login(desk.visitor(), 'officer')).status).toBe(422);

    expect((await admin.post(`/staff/people/${id}/enabling`)).status).toBe(303);
    expect((await login(desk.visitor(), 'officer')).status).toBe(303);
    const log = (await admin.get('/staff/audit?kind=staff')).text;
    for (const words of ['添加人员', '停用', '启用']) expect(log).toContain(words);
  });

  it('leaves a log that can be read: who it was, and from which role to which', async () => {
    const admin = await desk.signedIn('chief', 'admin');
    const { person } = await desk.hire('陈晓舟');
    await admin.post(`/staff/people/${person.id}/role`, { role: 'editor' });

    const row = (await admin.get('/staff/audit?kind=staff')).page('.table tbody tr').first().text();
    expect(row).toMatch(/chief[^]*改角色[^]*人员 陈晓舟[^]*审核员 → 编辑/);
  });

  it('ends the sessions of who gets another role, and has nobody change their own', async () => {
    const admin = await desk.signedIn('second', 'admin');
    const { person } = await desk.hire('riser');
    const riser = desk.visitor();
    await login(riser, 'riser');

    expect((await admin.post(`/staff/people/${person.id}/role`, { role: 'admin' })).status).toBe(303);
    expect((await riser.get('/staff/queue')).status).toBe(303);
    await login(riser, 'riser');
    expect((await riser.get('/staff/people')).status).toBe(200);
    expect((await riser.post(`/staff/people/${person.id}/disabling`)).status).toBe(409);
    expect((await riser.post(`/staff/people/${person.id}/role`, { role: 'king' })).status).toBe(422);
    expect((await riser.post('/staff/people/99999/disabling')).status).toBe(404);
    expect((await riser.post('/staff/people/x/disabling')).status).toBe(404);
  });
});

describe('Guessing passwords', () => {
  const desk = useDesk({ RATE_LIMIT_SCALE: '1' });

  it('is stopped after five tries, with the wait in words', async () => {
    await desk.hire('guessed');
    const statuses: number[] = [];
    let last = await login(desk.visitor(), 'guessed', 'wrong-password-0');
    statuses.push(last.status);
    for (let n = 1; n < 6; n += 1)
      statuses.push((last = await login(desk.visitor(), 'guessed', `wrong-password-${n}`)).status);

    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(600);
    expect(last.text).toContain('15 分钟');
    expect((await login(desk.visitor(), 'guessed')).status).toBe(429);
  });
});

describe('Behind HTTPS', () => {
  const desk = useDesk({ SITE_URL: 'https://board.test' });

  it('the cookie is bound to this host', async () => {
    await desk.hire('secure');
    const answer = await desk
      .visitor()
      .post('/staff/login', { username: 'secure', password: PASSWORD }, { origin: 'https://board.test' });
    expect(cookieOf(answer)).toMatch(/^__Host-staff=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax(,|$)/);
  });
});
