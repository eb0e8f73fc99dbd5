import { describe, expect, it } from '@jest/globals';
import { DAY } from '../src/kernel/clock.js';
import { Moderation } from '../src/modules/moderation/moderation.js';
import { useDesk } from './support/desk.js';
import type { Visitor } from './support/visitor.js';

describe('The desk', () => {
  const desk = useDesk();
  let ids = 100;
  const next = () => (ids += 1);
  const path = (id: number) => `/staff/item/leaflet/${id}`;
  const versionOf = async (staff: Visitor, id: number) =>
    (await staff.get(path(id))).page('.decide [name=version]').attr('value')!;
  const decide = async (staff: Visitor, id: number, action: string, more: Record<string, string> = {}) =>
    staff.post(`${path(id)}/decide`, { action, version: await versionOf(staff, id), ...more });
  const report = (id: number, reporter: string, reason = 'fake', note = '') =>
    desk.get(Moderation).report('leaflet', id, { reason, note, reporter, network: reporter });

  it('shows everything that is needed to decide without a click', async () => {
    const officer = await desk.signedIn('沈若川');
    await desk.pin(next(), 'held', { title: '三轮车转让' });
    const page = (await officer.get(path(ids))).page;

    expect(page('h2.title').text()).toContain('三轮车转让');
    expect(page('.desk-text .hit').text()).toContain('微信');
    expect(page('.evidence').text()).toContain('139 0000 5678');
    expect(page('.evidence').text()).toContain('另一张');
    expect(page('#item').text()).toContain('待审核（此类先审后发）');
    expect(page('.score').length).toBe(0);
    expect(page('.evidence').text()).toContain('系统：送审');
    expect(page('button[value=approve]').attr('data-key')).toBe('a');
    expect(page('form input[name=version]').length).toBe(page('.decide form').length);
    expect(page('.staff-date').text()).toContain('沈若川');
    for (const reason of ['R01', 'R09', 'R12'])
      expect(page(`button[name=reason][value=${reason}]`).length).toBeGreaterThan(0);
  });

  it('opens with the first of the queue, and goes on to the next when that is decided', async () => {
    const officer = await desk.signedIn('queue');
    const [first, second] = [next(), next()];
    await desk.pin(first, 'held', { title: '先到的', region: null });
    desk.clock.forward(1000);
    await desk.pin(second, 'held', { title: '后到的', region: null });

    const queue = (await officer.get('/staff/queue')).page;
    expect(queue('[data-queue] a').length).toBeGreaterThanOrEqual(2);
    expect(queue('[data-queue] [aria-current]').length).toBe(1);
    const decided = await decide(officer, first, 'approve');
    expect([decided.status, decided.location]).toEqual([303, `${path(second)}?tab=held`]);
    expect(await desk.stateOf(first)).toBe('live');
    expect((await officer.get(decided.location)).page('[data-queue]').text()).not.toContain('先到的');
  });

  it('keeps what was skipped skipped: after a decision comes the next in line, with the page of the list that one was on', async () => {
    const officer = await desk.signedIn('skipper', 'moderator', ['hongze']);
    for (let n = 0; n < 53; n += 1) await desk.pin(next(), 'held', { region: 'hongze' });
    const lineAt = async (where: string) => {
      const { page } = await officer.get(where);
      return page('[data-queue] a')
        .map((_, link) => link.attribs['href'])
        .get();
    };
    const line = await lineAt('/staff/queue');
    const more = (await officer.get('/staff/queue')).page('a[rel=next]').attr('href')!;
    const rest = await lineAt(more);
    const press = async (href: string) => {
      const form = (await officer.get(href)).page('.decide form').first();
      const fields = Object.fromEntries(
        form
          .find('input')
          .map((_, input) => [[input.attribs['name']!, input.attribs['value']!]])
          .get(),
      ) as Record<string, string>;
      return (await officer.post(form.attr('action')!, { ...fields, action: 'approve' })).location;
    };
    expect(await press(line[2]!)).toBe(line[3]);

    const [last, end] = rest.slice(-2);
    expect(new URL(last!, 'http://x').search).toBe(new URL(more, 'http://x').search);
    expect(await press(last!)).toBe(end);
    expect((await officer.get(end!)).page('[data-queue] [aria-current]').attr('href')).toBe(end);
    expect((await lineAt(end!)).length).toBe(rest.length - 1);
    expect(await press(end!)).toBe('/staff/queue?tab=held');
  });

  it('offers to take the last decision back, to who made it, for as long as it stands', async () => {
    const [officer, other] = [await desk.signedIn('undoer'), await desk.signedIn('bystander')];
    await desk.pin(next(), 'held', { title: '点错的一条' });
    await decide(officer, ids, 'refuse', { reason: 'R09' });

    expect((await other.get('/staff/queue')).page('.undo').length).toBe(0);
    const bar = (await officer.get('/staff/queue')).page('.undo');
    expect(bar.text()).toContain('点错的一条');
    const undone = await officer.post(bar.find('form').attr('action')!, {
      action: 'restore',
      version: bar.find('[name=version]').attr('value')!,
    });
    expect([undone.status, undone.location]).toEqual([303, path(ids)]);
    expect(await desk.stateOf(ids)).toBe('held');
    expect((await officer.get('/staff/queue')).page('.undo').length).toBe(0);
  });

  it('goes back decision by decision, and says nothing of seconds', async () => {
    const officer = await desk.signedIn('steps');
    for (const title of ['第一条', '第二条']) {
      await desk.pin(next(), 'held', { title });
      await decide(officer, ids, 'approve');
    }
    const back = async () => {
      const bar = (await officer.get('/staff/queue')).page('.undo');
      expect(bar.attr('data-seconds')).toBeUndefined();
      const version = bar.find('[name=version]').attr('value')!;
      await officer.post(bar.find('form').attr('action')!, { action: 'restore', version });
      return bar.text();
    };
    expect(await back()).toContain('第二条');
    expect(await back()).toContain('第一条');
    expect((await officer.get('/staff/queue')).page('.undo').length).toBe(0);
    expect([await desk.stateOf(ids - 1), await desk.stateOf(ids)]).toEqual(['held', 'held']);
  });

  it('asks for a reason where the poster is told one, and gives the form back with what was written', async () => {
    const officer = await desk.signedIn('reasons');
    await desk.pin(next(), 'held');
    const tries: Record<string, string>[] = [{}, { reason: 'R99' }, { reason: 'toString' }];
    for (const more of tries) {
      const back = await decide(officer, ids, 'refuse', { ...more, note: '请写清楚地点' });
      expect(back.status).toBe(422);
      expect(back.page('[role=alert]').text()).toContain('请选择原因');
      expect(back.page('details[open] textarea').text().trim()).toBe('请写清楚地点');
    }
    expect(await desk.stateOf(ids)).toBe('held');
    expect((await decide(officer, ids, 'conquer')).status).toBe(422);
    expect((await decide(officer, ids, 'refuse', { reason: 'R09', note: '请写清楚地点' })).status).toBe(303);
    expect(await desk.get(Moderation).lastDecision('leaflet', ids)).toMatchObject({
      reason: 'R09',
      note: '请写清楚地点',
    });
  });

  it('tells who comes second who was first, to people and to programs', async () => {
    const [one, two] = [await desk.signedIn('first'), await desk.signedIn('second')];
    await desk.pin(next(), 'held');
    const version = await versionOf(two, ids);
    await decide(one, ids, 'refuse', { reason: 'R09' });

    const late = await two.post(`${path(ids)}/decide`, { action: 'approve', version });
    expect(late.status).toBe(409);
    expect(late.text).toContain('first');
    expect(late.text).toContain('R09');
    const told = await two.post(`${path(ids)}/decide`, { action: 'approve', version }, { accept: 'application/json' });
    expect(told.status).toBe(409);
    expect(told.headers['content-type']).toContain('application/problem+json');
    expect(JSON.stringify(told.json)).toContain('first');
  });

  it('gives who comes second the item as it is now, with the note that was written', async () => {
    const [one, two] = [await desk.signedIn('quick'), await desk.signedIn('slow')];
    const write = async (first: 'refuse' | 'approve') => {
      await desk.pin(next(), 'held', { title: '两人同看' });
      const version = await versionOf(two, ids);
      await decide(one, ids, first, { reason: 'R09' });
      return two.post(`${path(ids)}/decide`, { action: 'refuse', reason: 'R05', note: '照片是网上的', version });
    };

    const refused = await write('refuse');
    expect(refused.status).toBe(409);
    expect(refused.page('[role=alert]').text()).toMatch(/quick[^]*照片是网上的/);
    expect(refused.page('h2.title').text()).toBe('两人同看');
    expect(refused.page('.decide [name=version]').attr('value')).toBe('2');
    expect(refused.page('.staff-date').text()).toContain('slow');

    const approved = await write('approve');
    expect(approved.page('[role=alert]').text()).toMatch(/quick[^]*照片是网上的/);
    expect(approved.page('details.why textarea').text().trim()).toBe('照片是网上的');
    expect(approved.page('details.why[open]').length).toBe(0);
  });

  it('offers first the reasons that answer what was reported, each under the key that it always has', async () => {
    const officer = await desk.signedIn('answers');
    await desk.pin(next());
    const keyOf = (answer: Awaited<ReturnType<Visitor['get']>>, code: string) =>
      answer.page(`.why [name=reason][value=${code}]`).first().attr('data-key');
    const before = await officer.get(path(ids));
    await report(ids, 'a', 'privacy');
    const after = await officer.get(path(ids));

    const codes = after
      .page('.why [name=reason]')
      .map((_, button) => button.attribs['value'])
      .get();
    expect(codes.slice(0, 3)).toEqual(['R05', 'R17', 'R01']);
    for (const code of ['R01', 'R05', 'R17']) expect(keyOf(after, code)).toBe(keyOf(before, code));
    const keys = before
      .page('.why [data-key]')
      .map((_, one) => one.attribs['data-key'])
      .get();
    expect(new Set(keys).size).toBe(keys.length);
    for (const [reason, code] of Object.entries({ fake: 'R13', fraud: 'R14', gone: 'R15', price: 'R16' })) {
      await desk.pin(next());
      await report(ids, 'a', reason);
      expect((await officer.get(path(ids))).page(`.why .fits[value=${code}]`).length).toBe(1);
    }
  });

  it('says what many reports are about in one line', async () => {
    const officer = await desk.signedIn('many');
    await desk.pin(next(), 'live', { title: '四种举报的一条' });
    for (const reason of ['dup', 'fraud', 'price', 'cat']) await report(ids, reason, reason);
    const line = (await officer.get('/staff/queue?tab=reported')).page(`[href^="${path(ids)}"]`).text();
    expect(line).toContain('诈骗/要先交钱 等 4 种 · 4 人');
  });

  it('keeps moderators to their regions, and lets admins everywhere', async () => {
    const [jinhu, admin] = [
      await desk.signedIn('of-jinhu', 'moderator', ['jinhu']),
      await desk.signedIn('boss', 'admin', ['jinhu']),
    ];
    await desk.pin(next(), 'held', { region: 'xuyi' });

    expect((await jinhu.get(path(ids))).status).toBe(403);
    expect((await jinhu.post(`${path(ids)}/decide`, { action: 'approve', version: '1' })).status).toBe(403);
    expect(await desk.stateOf(ids)).toBe('held');
    expect((await decide(admin, ids, 'approve')).status).toBe(303);
  });

  it('answers 404 to what there is not', async () => {
    const officer = await desk.signedIn('lost');
    for (const wrong of [
      '/staff/item/leaflet/99999',
      '/staff/item/leaflet/0',
      '/staff/item/leaflet/x',
      '/staff/item/leaflet/1e3',
      '/staff/item/nonsense/1',
      '/staff/item/constructor/1',
      '/staff/item/leaflet/99999999999999999999',
    ]) {
      expect((await officer.get(wrong)).status).toBe(404);
      expect((await officer.post(`${wrong}/decide`, { action: 'approve', version: '1' })).status).toBe(404);
    }
  });

  it('removes what is live and in no queue, and brings it back within thirty days', async () => {
    const officer = await desk.signedIn('remover');
    await desk.pin(next());
    expect((await decide(officer, ids, 'remove', { reason: 'R09' })).status).toBe(303);
    expect(await desk.stateOf(ids)).toBe('removed');
    expect((await decide(officer, ids, 'restore')).status).toBe(303);
    expect(await desk.stateOf(ids)).toBe('live');

    await decide(officer, ids, 'remove', { reason: 'R09' });
    desk.clock.forward(30 * DAY);
    const back = await desk.signedIn('remover2');
    expect((await back.get(path(ids))).page('button[value=restore]').length).toBe(0);
    expect((await back.post(`${path(ids)}/decide`, { action: 'restore', version: '4' })).status).toBe(409);
  });

  it('has a tab for what was reported, with the words of the reporters', async () => {
    const officer = await desk.signedIn('reports');
    await desk.pin(next(), 'live', { title: '被举报的一条' });
    await report(ids, 'a', 'other', '这个人收了钱不见了');
    await report(ids, 'b', 'fraud');

    const queue = await officer.get('/staff/queue?tab=reported');
    expect(queue.page('[data-queue]').text()).toContain('被举报的一条');
    expect(queue.page('[data-queue]').text()).toContain('诈骗/要先交钱');
    const item = await officer.get(path(ids));
    expect(item.text).toContain('这个人收了钱不见了');
    expect(item.page('.regions [aria-current]').text()).toContain('举报');
    expect((await decide(officer, ids, 'dismiss')).location).toMatch(/tab=reported$/);
    expect((await officer.get('/staff/queue?tab=reported')).page('.desk').text()).not.toContain('被举报的一条');
  });

  it('shows what people wrote as they wrote it, and nothing of it as markup', async () => {
    const officer = await desk.signedIn('xss');
    const evil = '<script>alert(1)</script>{{7*7}}"><img src=x>';
    await desk.pin(next(), 'live', { title: evil });
    await report(ids, 'evil', 'other', evil);

    for (const where of ['/staff/queue?tab=reported', path(ids), '/staff/audit']) {
      const page = await officer.get(where);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('<script>alert');
      expect(page.text).not.toContain('<img src=x');
    }
    expect((await officer.get(path(ids))).page('h2.title').text()).toContain(evil);
  });

  it('takes any query for what it is', async () => {
    const officer = await desk.signedIn('queries');
    for (const query of [
      'tab=nonsense',
      'tab[]=held',
      'after=%27%20OR%201',
      'after=zzzzzzzzzzz.zzzzzzzzzzz',
      'after=1&after=2',
      'x'.repeat(3000),
    ])
      expect((await officer.get(`/staff/queue?${query}`)).status).toBe(200);
    for (const query of [
      'item=x',
      'item=1e9',
      'item=999999999999999',
      'kind=%00',
      "actor=' OR 1=1",
      'actor[]=a',
      'after=-1',
      'kind=__proto__',
    ])
      expect((await officer.get(`/staff/audit?${query}`)).status).toBe(200);
  });

  it('reads the log by person, and without what the house does', async () => {
    const officer = await desk.signedIn('reader');
    await desk.pin(next(), 'held');
    await decide(officer, ids, 'approve');
    const all = await officer.get(`/staff/audit?kind=leaflet&item=${ids}`);
    const decisions = await officer.get(`/staff/audit?kind=leaflet&item=${ids}&only=decisions`);

    expect(all.page('.table tbody tr').length).toBe(2);
    expect(decisions.page('.table tbody tr').text()).toMatch(/reader[^]*通过/);
    expect(decisions.page('.table tbody tr').length).toBe(1);
    expect(decisions.page('[name=only]').attr('checked')).toBeDefined();
    const names = (answer: typeof all) =>
      answer
        .page('[name=actor] option')
        .map((_, option) => option.attribs['value'])
        .get();
    expect(names(all)).toEqual(expect.arrayContaining(['', 'reader', '系统', '发布人']));
  });

  it('leads from the log only where the reader may go', async () => {
    const [admin, editor, jinhu] = [
      await desk.signedIn('log-admin', 'admin'),
      await desk.signedIn('log-editor', 'editor'),
      await desk.signedIn('log-jinhu', 'moderator', ['jinhu']),
    ];
    const [theirs, others] = [next(), next()];
    await desk.pin(theirs, 'held', { region: 'jinhu' });
    await desk.pin(others, 'held', { region: 'xuyi' });
    const leads = async (visitor: Visitor) => {
      const page = (await visitor.get('/staff/audit?kind=leaflet')).page;
      return [theirs, others].map((id) => page(`.table a[href="${path(id)}"]`).length > 0);
    };

    expect(await leads(admin)).toEqual([true, true]);
    expect(await leads(jinhu)).toEqual([true, false]);
    expect(await leads(editor)).toEqual([false, false]);
    expect((await editor.get('/staff/audit')).page('.brand').attr('href')).toBe('/staff');
  });

  it('logs every decision, and finds it by item and by person', async () => {
    const officer = await desk.signedIn('logged');
    await desk.pin(next());
    await decide(officer, ids, 'remove', { reason: 'R08', note: '外省的' });

    for (const query of ['', `?kind=leaflet&item=${ids}`, '?actor=logged']) {
      const log = await officer.get(`/staff/audit${query}`);
      const row = log
        .page('.table tbody tr')
        .filter((_, tr) => log.page(tr).text().includes(String(ids)))
        .first()
        .text();
      expect(row).toMatch(/logged[^]*撤除[^]*展示中 → 已撤除[^]*R08 外地信息[^]*外省的/);
    }
    expect((await officer.get('/staff/audit?actor=nobody')).text).toContain('没有记录');
  });

  it('turns pages of fifty, in the queue as in the log', async () => {
    const officer = await desk.signedIn('pages', 'moderator', ['other']);
    for (let n = 0; n < 60; n += 1) await desk.pin(next(), 'held', { region: 'other' });
    for (const start of ['/staff/queue', '/staff/audit']) {
      const first = await officer.get(start);
      const more = first.page('a[rel=next]').attr('href')!;
      const second = await officer.get(more);
      const items = (answer: typeof first) =>
        answer
          .page('[data-queue] a, .table tbody tr')
          .map((_, one) => answer.page(one).text())
          .get();
      expect(items(first)).toHaveLength(50);
      expect(items(second).length).toBeGreaterThan(0);
      expect(items(second).some((item) => items(first).includes(item))).toBe(false);
    }
  });
});
