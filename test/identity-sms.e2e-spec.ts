import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readSettings } from '../src/config/read-settings.js';
import { SETTINGS, type Settings } from '../src/config/settings.js';
import { DAY, MINUTE } from '../src/kernel/clock.js';
import { HttpSms } from '../src/modules/visitors/identity/http-sms.js';
import { type Board, useBoard } from './support/board.js';
import { aLiveArticle, say } from './support/comments.js';
import { aPhoto, FLAT, type Posted, post } from './support/people.js';

/** The messages that lie in the outbox, oldest first. */
function outbox(board: Board) {
  const folder = join(board.get<Settings>(SETTINGS).dataDir, 'outbox');
  const names = readdirSync(folder).filter((name) => name.startsWith('sms-'));
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { phone: string; code: string });
}
const lastCode = (board: Board) => outbox(board).at(-1)!.code;
const isAsked = ({ answer }: Posted) => [answer.status, answer.page('[name=sms_code]').length];
const said = ({ answer }: Posted) => answer.page('[role=alert] li').text();

describe('Posting where numbers are checked by SMS', () => {
  const board = useBoard({ IDENTITY: 'sms' });
  beforeEach(() => {
    board.clock.forward(MINUTE);
    rmSync(join(board.get<Settings>(SETTINGS).dataDir, 'outbox'), { recursive: true, force: true });
  });

  it('takes the same two pages: the form comes back with one field more, photos kept', async () => {
    const poster = board.visitor();
    const phone = '13900000101';
    const words = { title: '翔宇花园三楼两室出租', body: '三楼朝南，楼下就是菜场，水电齐全，押一付三，看房打电话。' };
    const first = await post(board, { ...words, phone }, { poster, photos: [await aPhoto()] });

    expect(isAsked(first)).toEqual([422, 1]);
    expect(said(first)).toContain('139 0000 0101');
    expect(first.answer.page('[name=title]').attr('value')).toBe(words.title);
    const [sms] = outbox(board);
    expect(sms).toMatchObject({ phone, code: expect.stringMatching(/^\d{6}$/) });
    expect(first.answer.text).not.toContain(sms!.code);
    const photo_tokens = first.answer.page('[name=photo_tokens]').attr('value')!;
    const second = await post(board, { ...words, phone, photo_tokens, sms_code: ` ${sms!.code} ` }, { poster });
    expect(second.answer.status).toBe(303);
    expect((await poster.get(`/listings/${second.id}`)).page('.gallery img')).toHaveLength(1);
  });

  it('remembers the number for this browser, for thirty days', async () => {
    const poster = board.visitor();
    const phone = '13900000102';
    await post(board, { phone }, { poster });
    expect((await post(board, { phone, sms_code: lastCode(board) }, { poster })).answer.status).toBe(303);

    const next = (n: number) => ({
      phone,
      title: `同一个号码的第 ${n} 间房子`,
      body: `第 ${n} 间，朝南，随时可以看房。`,
    });
    expect((await post(board, next(2), { poster })).answer.status).toBe(303);
    expect(isAsked(await post(board, next(3)))).toEqual([422, 1]);
    board.clock.forward(31 * DAY);
    expect(isAsked(await post(board, next(4), { poster }))).toEqual([422, 1]);
  });

  it('gives five tries, and a code works once, for ten minutes, in the browser that asked for it', async () => {
    const poster = board.visitor();
    const fields = { phone: '13900000103' };
    await post(board, fields, { poster });
    const code = lastCode(board);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(isAsked(await post(board, { ...fields, sms_code: code }))).toEqual([422, 1]);
    for (const left of [4, 3, 2, 1])
      expect(said(await post(board, { ...fields, sms_code: wrong }, { poster }))).toContain(`还可以试 ${left} 次`);
    expect(said(await post(board, { ...fields, sms_code: wrong }, { poster }))).toContain('已经作废');
    expect(said(await post(board, { ...fields, sms_code: code }, { poster }))).toContain('已经作废');

    await post(board, { ...fields, sms_again: '1' }, { poster });
    expect(outbox(board)).toHaveLength(2);
    board.clock.forward(11 * MINUTE);
    expect(said(await post(board, { ...fields, sms_code: lastCode(board) }, { poster }))).toContain('已经作废');
  });

  it('sends one message however often the form is sent, and none for a form with faults or a landline', async () => {
    const poster = board.visitor();
    for (let n = 0; n < 3; n += 1) await post(board, { phone: '13900000104' }, { poster });
    expect(outbox(board)).toHaveLength(1);
    await post(board, { phone: '13900000105', rent: '一千多' }, { poster });
    const landline = await post(board, { phone: '0517-80000123' }, { poster });
    expect([landline.answer.status, said(landline)]).toEqual([422, expect.stringContaining('手机号')]);
    expect(outbox(board)).toHaveLength(1);
  });

  it('asks again when another number is put into a listing, and not for other changes', async () => {
    const poster = board.visitor();
    const phone = '13900000106';
    await post(board, { phone }, { poster });
    const { id } = await post(board, { phone, sms_code: lastCode(board) }, { poster });
    const edit = (more: Record<string, string>) =>
      poster.upload(`/receipts/${id}/edit`, { ...FLAT, phone, title: '改过一次标题的房子', ...more });

    expect((await edit({})).status).toBe(303);
    board.clock.forward(MINUTE);
    const asked = await edit({ phone: '13900000107' });
    expect([asked.status, asked.page('[name=sms_code]').length]).toEqual([422, 1]);
    expect(asked.page('form[data-post-form]').attr('action')).toBe(`/receipts/${id}/edit`);
    expect((await edit({ phone: '13900000107', sms_code: lastCode(board) })).status).toBe(303);
  });

  it('does not stand in the way of what needs no number', async () => {
    const article = await aLiveArticle(board);
    expect((await say(board.visitor(), article, '这里不用号码')).status).toBe(303);
  });
});

describe('Commenting where numbers are checked by SMS', () => {
  const board = useBoard({ IDENTITY: 'sms', IDENTITY_SURFACES: 'comments' });

  it('asks for a number and then for its code, and keeps what was written', async () => {
    const article = await aLiveArticle(board);
    const reader = board.visitor();
    const page = (await reader.get(`/news/${article.id}`)).page;
    expect(page('form.say [name=phone]')).toHaveLength(1);
    expect((await say(reader, article, '有号码的人说的话')).status).toBe(422);
    const asked = await say(reader, article, '有号码的人说的话', { phone: '139 0000 0201' });
    expect([asked.status, asked.page('[name=sms_code]').length]).toEqual([422, 1]);
    expect(asked.page('#f-body').text()).toContain('有号码的人说的话');
    const more = { phone: '139 0000 0201', sms_code: lastCode(board) };
    expect((await say(reader, article, '有号码的人说的话', more)).status).toBe(303);
    expect((await post(board)).answer.status).toBe(303);
  });
});

describe('Too many messages', () => {
  const board = useBoard({ IDENTITY: 'sms', RATE_LIMIT_SCALE: '1' });

  it('to one number are not sent, whoever asks for them', async () => {
    const phone = '13900000301';
    expect((await post(board, { phone })).answer.status).toBe(422);
    const again = await post(board, { phone });
    expect(again.answer.status).toBe(429);
    expect(Number(again.answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(said(again)).toMatch(/验证码发得太多了.*\d+ 秒后/);
    expect(again.answer.page('[name=title]').attr('value')).toBe(FLAT['title']);
    expect(outbox(board)).toHaveLength(1);
  });
});

describe('A service for messages', () => {
  const got: { headers: IncomingMessage['headers']; body: string }[] = [];
  let server: Server;
  let address: URL;
  beforeAll(async () => {
    server = createServer(async (req, res) => {
      got.push({ headers: req.headers, body: await text(req) });
      if (req.url === '/elsewhere') res.writeHead(307, { location: '/send' });
      else res.writeHead(req.url === '/broken' ? 500 : 204);
      res.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/send`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const sms = { phone: '13900000401', code: '012345', text: '验证码 012345' };

  it('is handed the number and the code, with the token', async () => {
    await new HttpSms(address, 'secret-of-ours').send(sms);
    const { headers, body } = got.at(-1)!;
    expect([headers.authorization, headers['content-type']]).toEqual(['Bearer secret-of-ours', 'application/json']);
    expect(JSON.parse(body)).toEqual(sms);
  });

  it('is not followed elsewhere, and is not believed when it fails', async () => {
    const before = got.length;
    await expect(new HttpSms(new URL('/elsewhere', address), '').send(sms)).rejects.toThrow();
    expect(got).toHaveLength(before + 1);
    await expect(new HttpSms(new URL('/broken', address), '').send(sms)).rejects.toThrow('500');
  });
});

describe('A message that cannot be sent', () => {
  const board = useBoard({ IDENTITY: 'sms', SMS_URL: 'http://127.0.0.1:1/' });

  it('is told of, with the form', async () => {
    const refused = await post(board, { phone: '13900000501' });
    expect([refused.answer.status, said(refused)]).toEqual([422, expect.stringContaining('短信没有发出去')]);
    expect(refused.answer.page('[name=title]').attr('value')).toBe(FLAT['title']);
  });
});

describe('The settings', () => {
  const read = (more: Record<string, string>) => () =>
    readSettings({ SECRET_KEY: 'x'.repeat(32), DATA_DIR: '/nonexistent', ...more });

  it('say which variable is wrong', () => {
    expect(read({ IDENTITY: 'fax' })).toThrow('IDENTITY');
    expect(read({ IDENTITY_SURFACES: 'posting,dreams' })).toThrow('IDENTITY_SURFACES: "dreams"');
    expect(read({ SMS_URL: 'ftp://sms.example' })).toThrow('SMS_URL');
    expect(read({ SECURITY_LOG_DAYS: '30' })).toThrow('SECURITY_LOG_DAYS');
    expect(read({ NODE_ENV: 'production', IDENTITY: 'sms' })).toThrow('SMS_URL');
    expect(read({ IDENTITY_SURFACES: 'posting, comments' })().identitySurfaces).toEqual(['posting', 'comments']);
    expect(read({})()).toMatchObject({ identity: 'off', identitySurfaces: ['posting'], securityLogDays: 180 });
  });
});
