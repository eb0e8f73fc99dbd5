import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { MINUTE } from '../src/kernel/clock.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { useBoard } from './support/board.js';
import { aFlat, aJob, sample } from './support/cases.js';
import { aPhoto, DAY_JOB, post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Visitor } from './support/visitor.js';

describe('A case at the desk', () => {
  const board = useBoard();
  let officer: Visitor;
  const path = (id: number) => `/staff/item/listing/${id}`;
  const stateOf = async (id: number) => (await board.get(Database).read(Listing).findOneBy({ id }))!.publication.state;
  const waiting = (id: number) => board.get(Database).read(QueueItem).findOneBy({ kind: 'listing', itemId: id });
  const keys = (page: Awaited<ReturnType<Visitor['get']>>['page']) =>
    page('.decide > form [data-key], .decide summary[data-key]')
      .map(
        (_, one) =>
          `${one.attribs['data-key']}${page(one)
            .text()
            .replace(/[a-z]$/i, '')}`,
      )
      .get();

  beforeAll(async () => {
    officer = await signedIn(board, 'cases');
  });

  it('of the spot checks: nothing wrong is one press, goes into the log and stays on show', async () => {
    const { id, poster } = await aFlat(board, 0);
    await sample(board, id);
    await sample(board, id);
    const { page } = await officer.get(path(id));
    expect(page('.regions [aria-current]').text()).toContain('抽查 1');
    expect(keys(page)).toEqual(expect.arrayContaining(['a没问题', 'r撤除', 'e改后通过']));

    board.clock.forward(10 * MINUTE);
    const before = (await board.visitor().get(`/listings/${id}`)).text;
    expect((await decide(officer, id, 'dismiss')).status).toBe(303);
    expect([await stateOf(id), await waiting(id)]).toEqual(['live', null]);
    expect((await board.visitor().get(`/listings/${id}`)).text).toBe(before);
    expect((await officer.get(path(id))).page('.evidence').text()).toContain('：抽查过，没问题');
    expect((await poster.get(`/receipts/${id}`)).text).toContain('审核员抽查过，没有问题');

    expect((await decide(officer, id, 'restore')).status).toBe(303);
    expect(await waiting(id)).toMatchObject({ tab: 'spot', openedAt: board.clock.now() - 10 * MINUTE });
    expect((await decide(officer, id, 'remove', 'R09')).status).toBe(303);
    expect([await stateOf(id), await waiting(id)]).toEqual(['removed', null]);
  });

  it('of the spot checks goes to the reports when somebody reports it, and keeps waiting when its poster refreshes it', async () => {
    const { id, poster } = await aFlat(board, 1);
    await sample(board, id);
    board.clock.forward(73 * 60 * MINUTE);
    expect((await poster.post(`/receipts/${id}/refresh`)).status).toBe(303);
    expect(await waiting(id)).toMatchObject({ tab: 'spot' });
    await board.visitor().post(`/listings/${id}/report`, { reason: 'fake', note: '' });
    officer = await signedIn(board, 'days-later');
    const { page } = await officer.get(path(id));
    expect(keys(page)).toEqual(expect.arrayContaining(['a举报不成立', 'r举报成立']));
    expect((await waiting(id))?.tab).toBe('reported');
    // The days of the jobs of the other stories are not over.
    board.clock.forward(-73 * 60 * MINUTE);
  });

  it('says who can be shut out, and does it under the number of the key', async () => {
    const { id } = await aJob(board, 1);
    const form = (await officer.get(path(id))).page('form[action$="/block"]');
    const fields = { days: '30', severity: 'refuse', reason: 'R09', note: '冒充雇主' };
    expect(form.find('[name=what][value=phone]').attr('data-key')).toBe('1');
    const wrong = await officer.post(form.attr('action')!, { ...fields, what: 'phone', days: '31' });
    expect(wrong.status).toBe(422);
    expect(wrong.page('details.why[open] form[action$="/block"] [name=note]').text().trim()).toBe('冒充雇主');
    expect((await officer.post(form.attr('action')!, { ...fields, what: 'network' })).status).toBe(422);

    const done = await officer.post(form.attr('action')!, { ...fields, what: 'phone' });
    expect([done.status, done.location]).toEqual([303, path(id)]);
    const { page } = await officer.get(path(id));
    expect(page('[aria-labelledby=e-blocks]').text()).toMatch(/电话 139\*{4}1501[^]*属禁发类/);
    expect(page('form[action$="/block"] [value=phone]').attr('disabled')).toBeDefined();
    expect(await stateOf(id)).toBe('held');
  });

  it('shows its doubles with what is different, and takes it away as one of them', async () => {
    const words = {
      title: '红窑番茄大棚招临时工',
      body: '红窑镇番茄大棚缺人手，主要是采摘和装箱，每天早上六点半集合，管午饭和来回接送，干满三天另外奖励五十元。',
    };
    const first = await aJob(board, 10, words);
    const second = await aJob(board, 10, {
      ...words,
      body: words.body.replace('五十元', '一百元'),
      phone: '13900006666',
    });
    const { page } = await officer.get(path(second.id));
    const twins = page('.desk-twins');
    expect(twins.text()).toContain('红窑番茄大棚招临时工');
    expect([twins.find('del').text(), twins.find('ins').text()].join()).toMatch(/五十[^]*一百/);
    const form = page('[aria-labelledby=why-duplicate] form').first();
    expect(form.find('button').attr('data-key')).toBe('1');
    const fields = Object.fromEntries(
      form
        .find('input')
        .map((_, input) => [[input.attribs['name']!, input.attribs['value']!]])
        .get(),
    ) as Record<string, string>;
    expect((await officer.post(form.attr('action')!, fields)).status).toBe(303);
    expect(await stateOf(second.id)).toBe('removed');
    const receipt = (await second.poster.get(`/receipts/${second.id}`)).text;
    expect(receipt).toContain('R03');
    expect(receipt).toContain(`和编号 ${first.id} 的“红窑番茄大棚招临时工”重复`);
  });

  it('shows what else comes from the same hands', async () => {
    const poster = board.visitor();
    const photo = await aPhoto('同一张.jpg', 90);
    const one = await post(
      board,
      { ...DAY_JOB, title: '家具厂招装卸工一天一结', phone: '13900003331' },
      { to: 'lianshui/rijie', poster, photos: [photo] },
    );
    const two = await post(
      board,
      {
        ...DAY_JOB,
        job: '端盘子',
        title: '饭店周末帮忙端菜的人',
        body: '周末两天饭店忙不过来，端菜收桌子，一天八小时，包两顿饭。',
        phone: '13900003332',
      },
      { to: 'lianshui/rijie', poster, photos: [photo] },
    );
    const text = (await officer.get(path(two.id))).page('.evidence').text();
    expect(text).toMatch(/同一设备还有 1 条\s*家具厂招装卸工一天一结/);
    expect(text).toMatch(/同一张照片还有 1 条\s*家具厂招装卸工一天一结/);
    expect(Number.isInteger(one.id)).toBe(true);
  });

  it('has a letter on every button, each of them once', async () => {
    const { id } = await aJob(board, 20);
    const { page } = await officer.get(path(id));
    const letters = keys(page).map((key) => key[0]);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters).toEqual(['a', 'r', 's', 'e', 'b']);
    const help = page('[data-keys-help] kbd').text();
    for (const letter of ['J', 'K', 'A', 'R', 'S', 'E', 'D', 'B', 'X', 'N', 'Z', 'U', '?'])
      expect(help).toContain(letter);
  });
});
