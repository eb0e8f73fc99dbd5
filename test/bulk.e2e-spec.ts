import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { SECOND } from '../src/kernel/clock.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { useBoard } from './support/board.js';
import { aFlat, aJob, sample } from './support/cases.js';
import { aPhoto } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

const pick = (ids: readonly number[]) => ids.map((id) => `listing:${id}`);
/** The hidden fields of the form that does what the page has shown. */
function fieldsOf(answer: Answer): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  answer.page('form[action="/staff/bulk"] input[type=hidden]').each((_, input) => {
    (fields[input.attribs['name']!] ??= []).push(input.attribs['value']!);
  });
  return fields;
}

describe('Deciding many at once', () => {
  const board = useBoard();
  let officer: Visitor;
  const db = () => board.get(Database);
  const stateOf = async (id: number) => (await db().read(Listing).findOneBy({ id }))?.publication.state;
  const dryRun = (staff: Visitor, fields: Record<string, string | string[]>) => staff.post('/staff/bulk', fields);
  const jobs = (from: number, count: number, more = {}) => each(from, count, (n) => aJob(board, n, more));

  beforeAll(async () => {
    officer = await signedIn(board, 'bulk');
  });

  it('takes back fifty at once, and everything is as it was, to the byte', async () => {
    const photo = await aPhoto();
    const flats = await each(0, 25, (n) => aFlat(board, n, n < 3 ? [photo] : []));
    const waiting = await jobs(0, 25);
    const ids = [...flats, ...waiting];
    expect([await stateOf(flats[0]!), await stateOf(waiting[0]!)]).toEqual(['live', 'held']);
    const visitor = board.visitor();
    const src = (await visitor.get(`/listings/${flats[0]}`)).page('.gallery img').attr('src')!;
    const look = async () => {
      const pages = flats.map((id) => `/listings/${id}`);
      const everywhere = [
        ...pages,
        '/',
        '/lianshui',
        '/lianshui/chuzu',
        '/lianshui/rijie',
        '/search?q=%E6%88%BF%E5%AD%90',
      ];
      const texts = await Promise.all(everywhere.map(async (path) => (await visitor.get(path)).text));
      const rows = (await Promise.all(ids.map((id) => db().read(Listing).findOneBy({ id })))).map((row) => ({
        ...row!,
        publication: { ...row!.publication, version: 0 },
      }));
      const queue = (
        await db()
          .read(QueueItem)
          .find({ order: { kind: 'ASC', itemId: 'ASC' } })
      ).map((row) => ({ ...row, id: 0 }));
      return { texts, rows, queue, photo: (await visitor.get(src)).status };
    };
    const before = await look();

    const shown = await dryRun(officer, { pick: pick(ids), act: 'take', reason: 'R09', note: '核查' });
    expect(shown.page('h1').text()).toBe('会处理 50 条');
    expect(await look()).toEqual(before);
    board.clock.forward(SECOND);
    const done = await officer.post('/staff/bulk', { ...fieldsOf(shown), count: '50' });
    board.clock.forward(SECOND);
    expect([done.status, done.location]).toEqual([303, expect.stringMatching(/^\/staff\/bulk\/[a-z0-9]{26}$/)]);
    expect(new Set(await Promise.all(ids.map(stateOf)))).toEqual(new Set(['removed']));
    expect((await visitor.get(src)).status).toBe(404);
    const batch = done.location.split('/').pop()!;
    expect(await db().read(AuditEvent).countBy({ batch })).toBe(50);
    expect((await officer.get(done.location)).page('h1').text()).toBe('处理了 50 条');
    expect((await officer.get('/staff/queue')).page('.undo form').attr('action')).toBe(`/staff/bulk/${batch}/undo`);

    expect((await officer.post(`/staff/bulk/${batch}/undo`)).location).toBe(done.location);
    const after = await look();
    expect(after.texts.map((text, place) => text === before.texts[place])).toEqual(before.texts.map(() => true));
    expect(after).toEqual(before);
    const outcome = (await officer.get(done.location)).page;
    expect(outcome('h1').text()).toBe('处理了 50 条，撤回了 50 条');
    expect(outcome('form[action$="/undo"]').length).toBe(0);
  }, 240_000);

  it('says before what it would do, with the versions that were seen, and does nothing yet', async () => {
    const [held, gone, live] = [await jobs(40, 2), await jobs(42, 1), [(await aFlat(board, 60)).id]];
    await decide(officer, gone[0]!, 'refuse');
    const shown = await dryRun(officer, { pick: pick([...held, ...gone, ...live]), act: 'keep' });
    expect(shown.status).toBe(200);
    expect(shown.page('h1').text()).toBe('会处理 2 条，跳过 2 条');
    expect(shown.text).toContain('现在是“已撤除”');
    expect(shown.text).toContain('现在是“展示中”');
    expect(fieldsOf(shown)['item']).toEqual(held.map((id) => `listing:${id}:1`));
    expect(await stateOf(held[0]!)).toBe('held');
  });

  it('leaves out what has changed since, and tells', async () => {
    const [first, second] = (await jobs(45, 2)) as [number, number];
    const shown = await dryRun(officer, { pick: pick([first, second]), act: 'take', reason: 'R09' });
    const other = await signedIn(board, 'quicker');
    await decide(other, first, 'approve');
    const done = await officer.post('/staff/bulk', fieldsOf(shown));

    expect(await Promise.all([first, second].map(stateOf))).toEqual(['live', 'removed']);
    const outcome = (await officer.get(done.location)).page;
    expect(outcome('h1').text()).toBe('处理了 1 条');
    expect(outcome('.pad').text()).toContain(String(first));
  });

  it('leaves to others what they are looking at', async () => {
    const [mine, theirs] = (await jobs(48, 2)) as [number, number];
    const other = await signedIn(board, '小周');
    await other.post(`/staff/item/listing/${theirs}/claim`);
    const shown = await dryRun(officer, { pick: pick([mine, theirs]), act: 'keep' });
    expect(shown.page('h1').text()).toBe('会处理 1 条，跳过 1 条');
    expect(shown.text).toContain('小周 正在看');
  });

  it('wants the number typed when there are more than twenty', async () => {
    const ids = await jobs(50, 21);
    const shown = await dryRun(officer, { pick: pick(ids), act: 'keep' });
    expect(shown.page('[name=count]').length).toBe(1);
    for (const count of ['', '20', '二十一']) {
      const back = await officer.post('/staff/bulk', { ...fieldsOf(shown), count });
      expect([back.status, back.page('#f-count-bad').text()]).toEqual([422, expect.stringContaining('21')]);
      expect(fieldsOf(back)['item']).toEqual(fieldsOf(shown)['item']);
    }
    expect(await stateOf(ids[0]!)).toBe('held');
    expect((await officer.post('/staff/bulk', { ...fieldsOf(shown), count: '２１' })).status).toBe(303);
    expect(await stateOf(ids[20]!)).toBe('live');
  }, 120_000);

  it('asks how and why, and gives back what was typed', async () => {
    const [id] = await jobs(80, 1);
    const none = await dryRun(officer, { pick: pick([id!]), note: '写了一半' });
    expect([none.status, none.page('#f-note').text().trim()]).toEqual([422, '写了一半']);
    const why = await dryRun(officer, { pick: pick([id!]), act: 'take', reason: 'A01' });
    expect([why.status, why.page('#f-reason-bad').text()]).toEqual([422, '请选择原因，发布人会看到']);
  });

  it('finds by what stands in the queue, and by number and double', async () => {
    const phone = '13900007777';
    const same = await each(80, 2, (n) => aFlat(board, n, [], { phone }));
    const waiting = await jobs(90, 1);
    const found = async (query: string) => {
      const { page } = await officer.get(`/staff/bulk?${query}`);
      return page('.bulk-lines a')
        .map((_, link) => Number(/\d+$/.exec(link.attribs['href']!)![0]))
        .get();
    };
    expect((await found(`phone=listing:${same[0]}`)).sort()).toEqual([...same].sort());
    expect(await found('tab=held&kind=listing&leaf=rijie&region=lianshui')).toEqual(expect.arrayContaining(waiting));
    expect(await found('tab=held&leaf=chuzu')).toEqual([]);
    expect(await found('tab=held&region=xuyi')).toEqual([]);
    expect(await found('tab=held&why=%E6%B2%A1%E6%9C%89')).toEqual([]);
    expect(await found(`cluster=listing:${same[0]}`)).toContain(same[0]);
    expect(await found('phone=listing:999999')).toEqual([999999]);
    for (const odd of ['tab=x', 'phone=%27', 'pick=listing:0', 'kind=__proto__&tab=held'])
      expect((await officer.get(`/staff/bulk?${odd}`)).status).toBe(200);
  });

  it('lets the spot checks of a whole list stand, without a report having been wrong', async () => {
    const ids = await each(70, 2, (n) => aFlat(board, n));
    for (const id of ids) await sample(board, id);
    const shown = await dryRun(officer, { tab: 'spot', act: 'keep' });
    await officer.post('/staff/bulk', fieldsOf(shown));
    expect((await officer.get('/staff/queue?tab=spot')).page('[data-queue] a').length).toBe(0);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['live', 'live']);
  });

  it('keeps moderators to their regions, batches to who made them, and everything from editors', async () => {
    const [xuyi, editor] = [
      await signedIn(board, 'bulk-xuyi', 'moderator', ['xuyi']),
      await signedIn(board, 'bulk-ed', 'editor'),
    ];
    const ids = await jobs(95, 2);
    const shown = await dryRun(xuyi, { pick: pick(ids), act: 'keep' });
    expect(shown.text).toContain('不归您管的地区');
    expect(shown.text).not.toContain('号大棚');
    const forced = ids.map((id) => `listing:${id}:1`);
    expect((await xuyi.post('/staff/bulk', { act: 'keep', go: '1', item: forced })).status).toBe(303);
    expect(await stateOf(ids[0]!)).toBe('held');

    const mine = await officer.post('/staff/bulk', { act: 'keep', go: '1', item: forced });
    expect(await stateOf(ids[0]!)).toBe('live');
    expect((await xuyi.get(mine.location)).status).toBe(403);
    expect((await xuyi.post(`${mine.location}/undo`)).status).toBe(403);
    expect((await editor.get('/staff/bulk')).status).toBe(403);
    expect((await officer.get(`/staff/bulk/${'a'.repeat(26)}`)).status).toBe(404);
    expect((await board.visitor().post('/staff/bulk', {})).status).toBe(401);
  });

  it('undoes what still stands, and leaves alone what somebody has decided on since', async () => {
    const ids = (await jobs(110, 2)) as [number, number];
    const done = await officer.post('/staff/bulk', { act: 'keep', go: '1', item: ids.map((id) => `listing:${id}:1`) });
    await decide(await signedIn(board, 'later'), ids[0], 'remove');
    await officer.post(`${done.location}/undo`);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['removed', 'held']);
    expect((await officer.get(done.location)).text).toContain('有 1 条后来又有了变化');
  });
});

async function each(from: number, count: number, make: (n: number) => Promise<{ id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for (let n = from; n < from + count; n += 1) ids.push((await make(n)).id);
  return ids;
}
