import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS, type Settings } from '../src/config/settings.js';
import { Database } from '../src/database/database.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { NumberHold } from '../src/modules/contacts/number-hold.entity.js';
import { Audit } from '../src/modules/moderation/audit.js';
import { ModeratedKinds } from '../src/modules/moderation/moderated.js';
import { Moderation, SYSTEM } from '../src/modules/moderation/moderation.js';
import { NumberClaim } from '../src/modules/number-owners/number-claim.entity.js';
import { useBoard } from './support/board.js';
import { decideOn } from './support/comments.js';
import { post } from './support/people.js';
import { signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

const CODE = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/;

let last = 0;
/** A number that no other test has used, as it is typed. */
const aNumber = (): string => `1390000${String(6000 + ++last).padStart(4, '0')}`;
/** From a network of its own. */
let networks = 0;
let officers = 0;
const elsewhere = () => ({ 'x-forwarded-for': `203.0.${++networks}.7` });

describe('The owner of a phone number', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });
  const held = () => board.get(Database).read(NumberHold).find();
  const latest = async () =>
    (
      await board
        .get(Database)
        .read(NumberClaim)
        .find({ order: { id: 'DESC' }, take: 1 })
    )[0]!;
  const ask = (phone: string, visitor = board.visitor()) => visitor.post('/my-number', { phone });
  const deny = (phone: string, visitor = board.visitor(), from: Record<string, string> = elsewhere()) =>
    visitor.post('/my-number', { act: 'deny', phone }, from);
  const unlock = (phone: string, code: string) =>
    board.visitor().post('/my-number', { act: 'unlock', locked_phone: phone, code });
  const call = (id: number, visitor = board.visitor()) =>
    visitor.post(`/listings/${id}/contact`, {}, { accept: 'application/json' });
  const listing = async (id: number) => (await board.visitor().get(`/listings/${id}`)) as Answer;
  /** Somebody has denied the number; answers what he was given. */
  const denied = async (phone: string, owner = board.visitor(), from = elsewhere()) => {
    const answer = await deny(phone, owner, from);
    const page = await owner.get(answer.location);
    return { answer, page, code: CODE.exec(page.text)?.[0] ?? '', claim: await latest() };
  };
  /** Somebody who works here; sessions end while days go by. */
  const officer = () => signedIn(board, `officer-${++officers}`);
  const decide = async (kind: string, id: number, action: string, more: Record<string, string> = {}) =>
    decideOn(await officer(), kind, id, action, more);
  /** Posts, and lets a moderator approve what looks too much like another. */
  const repost = async (phone: string, poster: Visitor = board.visitor(), more: Record<string, string> = {}) => {
    const posted = await post(board, { phone, title: '新城花园三室两厅出租', ...more }, { poster });
    const kind = board.get(ModeratedKinds).get('listing');
    const subject = posted.id ? await kind.find(posted.id) : null;
    if (subject?.publication.state === 'held')
      await board.get(Moderation).transition('listing', subject, 'approve', SYSTEM);
    return posted;
  };

  it('learns how many carry it, and nothing else', async () => {
    const before = await board
      .get(Database)
      .read(NumberClaim)
      .find({ where: { listings: 2 } });
    const phone = aNumber();
    const none = await ask(phone);
    expect([none.status, none.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(none.page('main').text()).toMatch(/没有查到[^]*0 条[^]*举报/);
    expect(none.page('[name=act][value=deny]').length).toBe(0);

    const { id } = await repost(phone, undefined, { contact: '张三丰', wechat: 'zhang_sanfeng' });
    await repost('13900001111', undefined, { wechat: phone, title: '留在微信里的也算数' });
    const two = await ask(`${phone.slice(0, 3)} ${phone.slice(3, 7)}-${phone.slice(7)}`);
    expect(two.page('main').text()).toMatch(/2 条展示中/);
    for (const secret of ['新城花园', '张三丰', 'zhang_sanfeng', `/listings/${id}`])
      expect(two.text).not.toContain(secret);
    expect(two.page('form input[name=act][value=deny]').length).toBe(1);
    expect(
      await board
        .get(Database)
        .read(NumberClaim)
        .find({ where: { listings: 2 } }),
    ).toEqual(before);
  });

  it('hears what is wrong beside the field, and keeps what he typed', async () => {
    for (const [phone, words] of [
      ['', '请填您的电话号码'],
      ['1390000567', '手机号要 11 位'],
      ['110', '服务号码'],
    ] as const) {
      const back = await board.visitor().post('/my-number', { act: 'deny', phone });
      expect(back.status).toBe(422);
      expect(back.page('#f-phone-bad').text()).toContain(words);
      expect(back.page('#f-phone').attr('value')).toBe(phone);
    }
    const back = await unlock('139', '');
    expect(back.status).toBe(422);
    expect(back.page('[role=alert] a').map((_, one) => one.attribs['href']).get()).toEqual(['#f-locked_phone', '#f-code']); // prettier-ignore
    expect(back.page('details[open] #f-locked_phone').attr('value')).toBe('139');
    expect((await board.visitor().get('/my-number')).page('details[open]').length).toBe(0);
    expect((await board.visitor().get('/my-number?act=deny&phone=13900005678')).status).toBe(200);
    expect((await board.visitor().get('/my-number/0123456789AB')).status).toBe(404);
  });

  it('hides the contact everywhere at once, and no pressing twice makes two claims of it', async () => {
    const phone = aNumber();
    const [one, two] = [await repost(phone), await repost(phone, undefined, { title: '门面房出租临街采光好' })];
    expect((await listing(one.id)).page('.strip button').length).toBe(1);
    expect((await call(one.id)).json).toMatchObject({ phone });

    const owner = board.visitor();
    const from = elsewhere();
    await ask(phone, owner);
    const answers = await Promise.all([1, 2, 3].map(() => deny(phone, owner, from)));
    const { number } = await latest();
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(answers.map(({ location }) => location)).toEqual(answers.map(() => `/my-number/${number}`));
    for (const { id } of [one, two]) {
      const answer = await call(id);
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('号码正在核实')]);
      expect(answer.text).not.toContain(phone);
      const page = await listing(id);
      expect(page.status).toBe(200);
      expect(page.page('.strip').text()).toContain('号码正在核实');
      expect(page.page('.strip button').length).toBe(0);
    }
    const html = await board.visitor().post(`/listings/${one.id}/contact`);
    expect([html.status, html.page('h1').text()]).toEqual([409, '号码正在核实']);
    expect(html.page(`a[href="/listings/${one.id}"]`).length).toBeGreaterThan(0);
    expect((await one.poster.get(`/receipts/${one.id}/poster`)).status).toBe(409);
    // what comes later is hidden too
    const { id } = await repost(phone, undefined, { title: '同一个号码又发一条' });
    expect((await call(id)).status).toBe(409);
  });

  it('is given a number to look it up with and a code that is shown once; nothing personal stands there', async () => {
    const phone = aNumber();
    const { id } = await repost(phone);
    const owner = board.visitor();
    const { answer, page, code, claim } = await denied(phone, owner);
    expect(answer.location).toBe(`/my-number/${claim.number}`);
    expect(page.headers['cache-control']).toBe('private, no-store');
    expect(code).toMatch(CODE);
    expect(page.page('main').text()).toMatch(/联系方式已经藏起来了[^]*24 小时/);
    for (const secret of [phone, phone.slice(7), '新城花园', '周先生', `/listings/${id}`])
      expect(page.text).not.toContain(secret);
    expect((await board.visitor().get(answer.location)).text).not.toContain(code);
    await owner.post(`${answer.location}/noted`);
    expect((await owner.get(answer.location)).text).not.toMatch(CODE);

    const kept = JSON.stringify([await held(), claim]);
    for (const secret of [phone, code, code.replaceAll('-', '')]) expect(kept).not.toContain(secret);

    const other = await deny(phone);
    expect(other.status).toBe(409);
    expect(other.page('#f-phone-bad').text()).toContain('已经有人提过');
    expect(other.text).not.toContain(claim.number);
  });

  it('is believed when no poster answers in a day; the lock outlives the listing, and nobody posts with the number', async () => {
    const phone = aNumber();
    const { id, poster } = await repost(phone);
    const { page, code, claim } = await denied(phone);
    const receipt = await poster.get(`/receipts/${id}`);
    expect(receipt.page('main').text()).toMatch(/有人说这个号码不是您的[^]*请在 \d+月\d+日 [\d:]+ 以前/);

    await board.pass(24 * HOUR - MINUTE);
    expect((await listing(id)).status).toBe(200);
    await board.pass(10 * MINUTE);
    expect((await listing(id)).status).toBe(410);
    expect((await listing(id)).text).toContain('R10');
    expect((await poster.get(`/receipts/${id}`)).text).toContain('R10');
    expect((await poster.post(`/receipts/${id}/proof`)).status).toBe(409);
    expect((await board.visitor().get(`/my-number/${claim.number}`)).page('h1').text()).toContain('号码锁定了');
    expect((await latest()).phone).toBeNull();

    const before = await repost(phone);
    expect(before.answer.status).toBe(422);
    const words = before.answer.page('#f-phone-bad').text();
    for (const part of ['R10', '号码主人否认', '锁定', '/my-number', '解锁码']) expect(words).toContain(part);
    expect(before.answer.page('#f-phone').attr('value')).toBe(phone);
    expect(before.answer.page('#f-body').text()).toContain('家具家电齐全');
    const wechat = await post(board, { phone: '13900001111', wechat: phone, title: '换到微信里也不行' });
    expect(wechat.answer.page('#f-wechat-bad').text()).toContain('R10');

    await board.pass(31 * DAY);
    await board.pass(HOUR);
    expect((await poster.get(`/receipts/${id}`)).text).toContain('内容已彻底清除');
    expect((await repost(phone)).answer.status).toBe(422);
    expect((await deny(phone)).page('#f-phone-bad').text()).toContain('已经锁定');

    for (const wrong of ['AAAA-BBBB-CCCC', code.slice(0, -1) + (code.endsWith('0') ? '1' : '0')]) {
      const back = await unlock(phone, wrong);
      expect([back.status, back.page('#f-code-bad').text()]).toEqual([422, expect.stringContaining('对不上')]);
      expect(back.text).not.toContain(wrong);
    }
    const nobody = await unlock(aNumber(), code);
    expect(nobody.page('#f-code-bad').text()).toContain('对不上');
    const done = await unlock(phone, code.toLowerCase().replaceAll('-', ' '));
    expect(done.page('[role=status]').text()).toContain('已经解锁');
    expect((await repost(phone)).answer.status).toBe(303);
    expect((await call((await repost(phone, undefined, { title: '解锁以后再发一条' })).id)).json).toMatchObject({
      phone,
    });
    expect(page.text).toContain(code);
  });

  it('loses when the poster proves that it is his: staff call, and everything comes back', async () => {
    const phone = aNumber();
    const { id, poster } = await repost(phone);
    const stranger = await repost(phone, undefined, { title: '同号码的另一条信息' });
    const { claim } = await denied(phone);
    const proof = (await poster.get(`/receipts/${id}`)).page(`form[action="/receipts/${id}/proof"]`);
    expect(proof.find('button').text()).toContain('号码是我的');
    expect((await board.visitor().post(`/receipts/${id}/proof`)).status).toBe(403);
    expect((await poster.post(proof.attr('action')!)).status).toBe(303);
    expect((await poster.post(`/receipts/${id}/proof`)).status).toBe(303);
    const receipt = (await poster.get(`/receipts/${id}`)).page('main').text();
    expect(receipt).toMatch(/您已在 [^]*确认号码是您的[^]*工作人员会打这个号码/);
    expect((await stranger.poster.get(`/receipts/${stranger.id}`)).text).toContain('您已在');

    await board.pass(30 * HOUR);
    expect((await call(id)).status).toBe(409);
    expect((await board.visitor().get(`/my-number/${claim.number}`)).text).toContain('发布人说号码是他的');
    const card = (await (await officer()).get(`/staff/item/number-claim/${claim.id}`)).page;
    const words = card('body').text();
    for (const part of [
      '2 条',
      '新城花园',
      '同号码的另一条',
      `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
      '确认号码是他的',
      '没有提过别的',
    ])
      expect(words).toContain(part);
    expect(card(`a[href="/staff/item/listing/${id}"]`).length).toBe(1);
    expect((await (await officer()).get('/staff/queue')).page('[data-queue]').text()).toContain(
      '有人说号码不是他发的（2 条信息）',
    );

    expect((await decide('number-claim', claim.id, 'dismiss')).status).toBe(422);
    expect((await decide('number-claim', claim.id, 'dismiss', { reason: 'P01' })).status).toBe(303);
    for (const one of [id, stranger.id]) {
      expect((await call(one)).json).toMatchObject({ phone });
      expect((await listing(one)).page('.strip button').length).toBe(1);
    }
    expect((await poster.get(`/receipts/${id}`)).text).not.toContain('有人说这个号码');
    const told = (await board.visitor().get(`/my-number/${claim.number}`)).page('main').text();
    expect(told).toMatch(/核实下来不成立[^]*接电话的人说是他发的/);
    expect((await latest()).phone).toBeNull();
  });

  it('wins when staff call him: all are removed and the number is locked, and undo brings back all as it was', async () => {
    const phone = aNumber();
    const first = await repost(phone);
    const gone = await repost(phone, undefined, { title: '发布人自己删掉的那条' });
    await gone.poster.post(`/receipts/${gone.id}/deletion`);
    const { claim } = await denied(phone);
    await first.poster.post(`/receipts/${first.id}/proof`);
    expect((await decide('number-claim', claim.id, 'uphold')).status).toBe(303);
    expect((await listing(first.id)).text).toContain('R10');
    expect((await gone.poster.get(`/receipts/${gone.id}`)).text).toContain('R10');
    expect((await repost(phone)).answer.status).toBe(422);

    await board.pass(10 * DAY);
    expect((await decide('number-claim', claim.id, 'restore')).status).toBe(303);
    expect((await listing(first.id)).status).toBe(200);
    expect((await listing(gone.id)).text).toContain('发布人已删除');
    expect((await call(first.id)).status).toBe(409);
    const card = (await (await officer()).get(`/staff/item/number-claim/${claim.id}`)).page('body').text();
    expect(card).toContain(`${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`);
    await board.pass(2 * DAY);
    expect((await listing(first.id)).status).toBe(200);

    await decide('number-claim', claim.id, 'dismiss', { reason: 'P02' });
    expect((await call(first.id)).json).toMatchObject({ phone });
    await decide('number-claim', claim.id, 'restore');
    expect((await call(first.id)).status).toBe(409);
    await decide('number-claim', claim.id, 'uphold');
    expect((await listing(first.id)).status).toBe(410);
    expect(await board.get(Audit).verify()).toMatchObject({ brokenAt: null });
  });

  it('gets back what a clock alone has decided, and then only staff decide', async () => {
    const phone = aNumber();
    const { id } = await repost(phone);
    const { claim } = await denied(phone);
    await board.pass(25 * HOUR);
    expect((await listing(id)).status).toBe(410);
    await decide('listing', id, 'restore');
    expect((await call(id)).text).toContain('号码已锁定');
    await decide('number-claim', claim.id, 'restore');
    await board.pass(3 * DAY);
    expect((await listing(id)).status).toBe(200);
    expect((await call(id)).text).toContain('号码正在核实');

    const other = aNumber();
    const second = await repost(other, undefined, { title: '驳回以后又撤回的那一条' });
    const undone = await denied(other);
    await decide('number-claim', undone.claim.id, 'dismiss', { reason: 'P01' });
    await decide('number-claim', undone.claim.id, 'restore');
    await board.pass(2 * DAY);
    expect((await listing(second.id)).status).toBe(200);
    expect((await call(second.id)).text).toContain('号码正在核实');
  });

  it('cannot be a rival who silences a seller twice', async () => {
    const phone = aNumber();
    const { id, poster } = await repost(phone);
    const [rival, network] = [board.visitor(), elsewhere()];
    const first = await denied(phone, rival, network);
    await poster.post(`/receipts/${id}/proof`);
    await decide('number-claim', first.claim.id, 'dismiss', { reason: 'P04' });

    for (const again of [() => deny(phone, rival), () => deny(phone, board.visitor(), network)]) {
      const refused = await again();
      expect(refused.status).toBe(409);
      expect(refused.page('#f-phone-bad').text()).toMatch(/核实下来不成立[^]*以后才能再提[^]*举报/);
    }
    expect((await call(id)).json).toMatchObject({ phone });

    const second = await denied(phone);
    expect(second.claim.hides).toBe(false);
    expect(second.page.page('main').text()).toMatch(/工作人员先核实[^]*联系方式先不藏/);
    expect((await call(id)).json).toMatchObject({ phone });
    expect((await poster.get(`/receipts/${id}`)).text).not.toContain('有人说这个号码');
    await board.pass(3 * DAY);
    expect((await call(id)).json).toMatchObject({ phone });
    const card = (await (await officer()).get(`/staff/item/number-claim/${second.claim.id}`)).page('body').text();
    expect(card).toMatch(/没有隐藏/);
    expect(card).toContain('这个号码以前的');
    await decide('number-claim', second.claim.id, 'dismiss', { reason: 'P01' });

    await board.pass(31 * DAY);
    const fresh = await latest();
    expect([fresh.device, fresh.network, fresh.source]).toEqual([null, null, null]);
    await poster.post(`/receipts/${id}/renewal`);
    expect((await call(id)).status).toBe(200);
    expect((await denied(phone, rival, network)).claim.hides).toBe(true);
    expect((await call(id)).status).toBe(409);
  });

  it('is heard by staff even from elsewhere after a rival was dismissed', async () => {
    const phone = aNumber();
    const { id } = await repost(phone);
    const rival = await denied(phone);
    await decide('number-claim', rival.claim.id, 'dismiss', { reason: 'P03' });
    const owner = await denied(phone);
    expect((await decide('number-claim', rival.claim.id, 'restore')).status).toBe(409);
    await decide('number-claim', owner.claim.id, 'uphold');
    expect((await listing(id)).status).toBe(410);
    expect((await unlock(phone, rival.code)).status).toBe(422);
    expect((await unlock(phone, owner.code)).text).toContain('已经解锁');
  });

  it('may not be many at once: one device hides three numbers a day, staff look at the others first', async () => {
    const one = board.visitor();
    const hides: boolean[] = [];
    for (let index = 0; index < 4; index++) {
      const phone = aNumber();
      await repost(phone, undefined, { title: `一个人的第 ${index} 个号码` });
      hides.push((await denied(phone, one)).claim.hides);
    }
    expect(hides).toEqual([true, true, true, false]);
  });

  it('is not bothered about a listing whose poster has put in another number', async () => {
    const phone = aNumber();
    const { id, poster } = await repost(phone);
    await denied(phone);
    const form = await poster.get(`/receipts/${id}/edit`);
    const fields: Record<string, string> = {};
    form.page('form[action$="/edit"] [name]').each((_, one) => {
      const field = form.page(one);
      const choosable = ['radio', 'checkbox'].includes(one.attribs['type'] ?? '');
      if (!choosable || field.is(':checked')) fields[one.attribs['name']!] = String(field.val() ?? '');
    });
    const edited = await poster.upload(`/receipts/${id}/edit`, { ...fields, phone: '13900001212' });
    expect(edited.status).toBe(303);
    expect((await call(id)).json).toMatchObject({ phone: '13900001212' });
    await board.pass(25 * HOUR);
    expect((await listing(id)).status).toBe(200);
    expect((await latest()).publication.state).toBe('done');
  });

  it('finds the way from a listing, its receipt, the foot of every page and the page about the site', async () => {
    const { id } = await repost(aNumber());
    for (const path of [`/listings/${id}`, '/', '/about', '/privacy'])
      expect((await board.visitor().get(path)).page('a[href="/my-number"]').length).toBeGreaterThan(0);
  });
});

describe('Asking about numbers', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('has its budget, whatever is asked; the form comes back with the number', async () => {
    const visitor = board.visitor();
    const acts = ['count', 'deny', 'unlock'];
    for (let index = 0; index < 10; index++) {
      const act = acts[index % 3]!;
      const answer = await visitor.post('/my-number', {
        act,
        phone: '13900005678',
        locked_phone: '13900005678',
        code: 'X',
      });
      expect(answer.status).not.toBe(429);
    }
    for (const act of acts) {
      const held = await visitor.post('/my-number', {
        act,
        phone: '13900005678',
        locked_phone: '13900005678',
        code: 'X',
      });
      expect(held.status).toBe(429);
      expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
      expect(held.page('#f-phone').attr('value')).toBe('13900005678');
      expect(held.page('[role=alert]').text()).toContain('后再试');
    }
  });
});

/** As the outbox has it. */
interface Message {
  readonly phone: string;
  readonly code: string;
}

describe('The owner of a phone number, where messages can be sent', () => {
  const board = useBoard({ IDENTITY: 'sms', IDENTITY_SURFACES: 'numbers' });
  const lastCode = (phone: string) => {
    const folder = join(board.get<Settings>(SETTINGS).dataDir, 'outbox');
    const names = readdirSync(folder).filter((name) => name.startsWith('sms-'));
    const sent = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Message);
    return sent.filter((one) => one.phone === phone).at(-1)!.code;
  };
  const call = (id: number) => board.visitor().post(`/listings/${id}/contact`, {}, { accept: 'application/json' });

  it('shows with a code that it is his, and so does the poster: no call is needed', async () => {
    const phone = aNumber();
    board.clock.forward(MINUTE);
    const { id, poster } = await post(board, { phone });
    const owner = board.visitor();
    const asked = await owner.post('/my-number', { act: 'deny', phone });
    expect([asked.status, (await call(id)).status]).toEqual([422, 200]);
    expect(asked.page('form:has([value=deny]) [name=sms_code]').length).toBe(1);
    const wrong = await owner.post('/my-number', { act: 'deny', phone, sms_code: 'x' });
    expect(wrong.page('#f-sms_code-bad').text()).toContain('6 位数字');
    board.clock.forward(MINUTE);
    expect((await owner.post('/my-number', { act: 'deny', phone, sms_code: lastCode(phone) })).status).toBe(303);
    expect((await call(id)).status).toBe(409);

    board.clock.forward(MINUTE);
    const receipt = await poster.post(`/receipts/${id}/proof`);
    expect([receipt.status, receipt.page('.notice [name=sms_code]').length]).toEqual([422, 1]);
    expect(receipt.page('h1').text()).toContain('已发布');
    expect((await poster.post(`/receipts/${id}/proof`, { sms_code: lastCode(phone) })).status).toBe(303);
    // both have shown it: staff decide
    expect((await call(id)).status).toBe(409);
  });

  it('who has not shown it loses at once to a poster who has', async () => {
    const phone = aNumber();
    board.clock.forward(MINUTE);
    const { id, poster } = await post(board, { phone, title: '东门老街两间门面出租' });
    const db = board.get(Database);
    const stranger = board.visitor();
    await stranger.post('/my-number', { act: 'deny', phone });
    await stranger.post('/my-number', { act: 'deny', phone, sms_code: lastCode(phone) });
    const [claim] = await db.read(NumberClaim).find({ order: { id: 'DESC' }, take: 1 });
    await db.transaction(() => db.write(NumberClaim).update({ id: claim!.id }, { proved: false }));
    board.clock.forward(MINUTE);
    await poster.post(`/receipts/${id}/proof`);
    expect((await poster.post(`/receipts/${id}/proof`, { sms_code: lastCode(phone) })).status).toBe(303);
    expect((await call(id)).json).toMatchObject({ phone });
    expect((await stranger.get(`/my-number/${claim!.number}`)).text).toContain('发布人证明了号码是他的');
  });
});
