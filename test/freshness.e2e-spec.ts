import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { useBoard } from './support/board.js';
import { different } from './support/different.js';
import { post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

const words = (answer: Answer): string => answer.page('main').text().replace(/\s+/g, ' ');
const MARK = '可能已失效';

describe('What readers say is gone', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });
  let networks = 0;
  const saysGone = (id: number, from = `10.3.${(networks += 1)}.3`, reader: Visitor = board.visitor()) =>
    reader.post(`/listings/${id}/report`, { reason: 'gone', note: '' }, { 'x-forwarded-for': from });
  const doubt = async (id: number) => {
    const told: string[] = [];
    for (let n = 0; n < 3; n += 1) told.push((await saysGone(id)).location);
    return told;
  };
  const page = (id: number) => board.visitor().get(`/listings/${id}`);
  /** Its own mark, not that of another in the list of related ones. */
  const isMarked = async (id: number) => (await page(id)).page('.listing-head .fresh--stale').text().includes(MARK);
  const listed = async (id: number) => {
    const list = (await board.visitor().get('/lianshui/chuzu')).page;
    return list(`article.row:has(a[href="/listings/${id}"])`);
  };
  const rowOf = async (id: number) => (await board.get(Database).read(Listing).findOneBy({ id }))!;

  it('is marked by three networks, on the page and on cards at once, and never hidden', async () => {
    const { id } = await post(board, { ...different(), title: '已经租掉没说的房子' });
    expect(await isMarked(id)).toBe(false);
    await saysGone(id, '192.168.9.1');
    await saysGone(id, '192.168.9.2');
    await saysGone(id);
    expect(await isMarked(id)).toBe(false);
    expect((await listed(id)).text()).not.toContain(MARK);
    const last = await saysGone(id);

    expect(await isMarked(id)).toBe(true);
    expect(words(await page(id))).toContain('打电话时请先问一声');
    expect((await listed(id)).hasClass('row--stale')).toBe(true);
    expect((await listed(id)).text()).toContain(MARK);
    expect(words(await board.visitor().get('/search?q=%E7%A7%9F%E6%8E%89'))).toContain(MARK);
    expect(words(await board.visitor().get(last.location))).toContain('请发布人确认');
    for (let n = 0; n < 20; n += 1) await saysGone(id);
    expect((await page(id)).status).toBe(200);
  });

  it('is asked of the poster: 还在 takes the mark away, tells the readers, and does not move it up', async () => {
    const { id, poster } = await post(board, { ...different(), title: '其实还在的房子' });
    const { id: newer } = await post(board, { ...different(), title: '后来发的房子' });
    expect((await poster.get(`/receipts/${id}`)).text).not.toContain('还在吗');
    board.clock.forward(HOUR);
    const told = await doubt(id);
    const receipt = await poster.get(`/receipts/${id}`);
    expect(
      receipt
        .page('[aria-labelledby=h-doubt] form')
        .map((_, form) => form.attribs['action'])
        .get(),
    ).toEqual([`/receipts/${id}/confirmation`, `/receipts/${id}/completion`]);
    const before = await rowOf(id);
    expect(await board.get(Database).read(QueueItem).countBy({ kind: 'listing', itemId: id })).toBe(1);

    const answered = await poster.post(`/receipts/${id}/confirmation`);
    expect([answered.status, answered.location]).toEqual([303, `/receipts/${id}`]);
    expect(await isMarked(id)).toBe(false);
    expect(words(await page(id))).toContain('今天确认');
    expect((await listed(id)).text()).not.toContain(MARK);
    const order = (await board.visitor().get('/lianshui/chuzu')).text;
    expect(order.indexOf(`/listings/${newer}"`)).toBeLessThan(order.indexOf(`/listings/${id}"`));
    const after = await rowOf(id);
    expect([after.rank, after.expiresAt, after.nextRefreshAt()]).toEqual([
      before.rank,
      before.expiresAt,
      before.nextRefreshAt(),
    ]);
    for (const address of told) expect(words(await board.visitor().get(address))).toContain('发布人说还在');
    expect(await board.get(Database).read(QueueItem).countBy({ kind: 'listing', itemId: id })).toBe(0);
    expect(words(await poster.get(`/receipts/${id}`))).toContain('您确认还在');
    expect((await poster.get(`/receipts/${id}`)).text).not.toContain('还在吗');
    expect((await poster.post(`/receipts/${id}/confirmation`)).status).toBe(303);
    expect((await rowOf(id)).publication.version).toBe(after.publication.version);
  });

  it('is over when the poster says so, or refreshes, and is doubted again when readers say so again', async () => {
    const { id, poster } = await post(board, { ...different(), title: '已经成交的房子' });
    await doubt(id);
    expect((await poster.post(`/receipts/${id}/completion`)).status).toBe(303);
    expect((await page(id)).status).toBe(410);
    await poster.post(`/receipts/${id}/restoration`);
    expect(await isMarked(id)).toBe(true);

    board.clock.forward(3 * DAY);
    expect((await poster.post(`/receipts/${id}/refresh`)).status).toBe(303);
    expect(await isMarked(id)).toBe(false);
    await doubt(id);
    expect(await isMarked(id)).toBe(true);
  });

  it('is no more doubted when a moderator has looked, and again when that is undone', async () => {
    const officer = await signedIn(board, '打电话核实的');
    const { id } = await post(board, { ...different(), title: '审核员打电话问过的房子' });
    await doubt(id);
    await decide(officer, id, 'dismiss');
    expect(await isMarked(id)).toBe(false);
    await decide(officer, id, 'restore');
    expect(await isMarked(id)).toBe(true);
  });

  it('is not for strangers to confirm, and nothing happens to it by itself', async () => {
    const { id, poster } = await post(board, { ...different(), title: '没有人回答的房子' });
    await doubt(id);
    expect((await board.visitor().post(`/receipts/${id}/confirmation`)).status).toBe(403);
    await board.pass(8 * DAY);
    expect((await page(id)).status).toBe(200);
    expect(await isMarked(id)).toBe(true);
    await poster.post(`/receipts/${id}/deletion`);
    expect((await poster.post(`/receipts/${id}/confirmation`)).status).toBe(409);
  });
});
