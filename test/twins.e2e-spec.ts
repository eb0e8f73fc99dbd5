import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Database } from '../src/database/database.js';
import { drawPicture } from '../src/demo/pictures/pictures.js';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { isoMoment } from '../src/kernel/format.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { LISTING } from '../src/modules/listings/listing.index.js';
import { AuditQueries } from '../src/modules/moderation/audit.queries.js';
import { Moderation, SYSTEM } from '../src/modules/moderation/moderation.js';
import type { PublicationEvent } from '../src/modules/moderation/publication.js';
import { BoardRules } from '../src/modules/moderation/rules/board-rules.js';
import { TraceBackfill } from '../src/modules/moderation/twins/backfill.js';
import { Clusters } from '../src/modules/moderation/twins/clusters.js';
import { Comparables } from '../src/modules/moderation/twins/comparables.js';
import { Trace } from '../src/modules/moderation/twins/trace.entity.js';
import { TraceMemory } from '../src/modules/moderation/twins/trace-memory.js';
import { Traces } from '../src/modules/moderation/twins/traces.js';
import type { Submission } from '../src/modules/moderation/verdict.js';
import { type Board, useBoard } from './support/board.js';
import { DAY_JOB, FLAT, post } from './support/people.js';
import type { Upload } from './support/visitor.js';

const CHEN = { name: '陈审核', role: 'moderator' } as const;
const [ZHOU, WU, ZHENG, WANG] = ['13900001001', '13900001002', '13900001003', '13900001004'] as const;

/** One flat: whoever posts it says the same of it. */
const theFlat = (estate: string, phone: string, more: Record<string, string> = {}) => ({
  ...{ estate, look: '随时', title: `${estate}两室一厅精装出租`, phone, despite: '1' },
  ...more,
});

function story(board: Board) {
  const db = () => board.get(Database);
  const listingOf = async (id: number) => (await db().read(Listing).findOneBy({ id }))!;
  const stateOf = async (id: number) => (await listingOf(id)).publication.state;
  const traceOf = (id: number) => board.get(Traces).of(LISTING, id);
  const move = async (id: number, event: PublicationEvent, by: typeof CHEN | typeof SYSTEM = CHEN, reason = 'R03') =>
    board.get(Moderation).transition(LISTING, await listingOf(id), event, by, { reason });
  const partOf = async (id: number, rule: string) =>
    (await board.get(AuditQueries).verdictParts(LISTING, id)).find((part) => part.rule === rule);
  const submissionOf = async (id: number): Promise<Submission> =>
    (
      await board
        .get(Comparables)
        .get(LISTING)!
        .range(id, id + 1)
    )[0]!.submission;
  /** Posted, and live whatever the rules say. */
  const live = async (fields: Record<string, string>, photos: Upload[] = [], to?: string) => {
    const { id } = await post(board, fields, { photos, to });
    if ((await stateOf(id)) === 'held') await move(id, 'approve');
    return id;
  };
  return { db, listingOf, stateOf, traceOf, move, partOf, submissionOf, live };
}

describe('What the board remembers of a submission', () => {
  const board = useBoard();
  const { db, traceOf, move, live } = story(board);

  it('is hashes and facts, no word of it; it goes along with what becomes of it, and outlives it without its sender', async () => {
    const id = await live(theFlat('安东人家', ZHOU));
    const seen = (await traceOf(id))!;
    expect(seen).toMatchObject({
      leaf: 'chuzu',
      region: 'lianshui',
      price: 1100,
      state: 'live',
      approved: 0,
      blamed: 0,
    });
    expect(JSON.stringify(seen)).not.toMatch(/安东|精装|13900001001/);
    expect([seen.phoneHash, seen.device, seen.network].map((hash) => hash?.length)).toEqual([64, 64, 64]);

    await move(id, 'hide', SYSTEM);
    expect(await traceOf(id)).toMatchObject({ state: 'hidden', blamed: 1 });
    await move(id, 'dismiss');
    expect(await traceOf(id)).toMatchObject({ state: 'live', approved: 1, blamed: 0, endedAt: null });
    await move(id, 'remove');
    expect(await traceOf(id)).toMatchObject({ state: 'removed', approved: 0, blamed: 1, endedAt: board.clock.now() });
    await move(id, 'restore');
    expect(await traceOf(id)).toMatchObject({ state: 'live', approved: 1, blamed: 0 });
    await move(id, 'remove');
    await board.pass(31 * DAY);
    const { hashHi, hashLo, phoneHash } = seen;
    expect(await traceOf(id)).toMatchObject({
      state: 'purged',
      device: null,
      network: null,
      hashHi,
      hashLo,
      phoneHash,
    });
  });

  it('is made good for what was posted before there were any', async () => {
    const [first, second] = [await live(theFlat('水渡人家', ZHOU)), await live(theFlat('水渡名苑', WU))];
    const before = (await traceOf(first))!;
    await db().transaction(() => db().write(Trace).deleteAll());
    const backfill = new TraceBackfill(
      { every: () => undefined } as never,
      db(),
      board.get(Comparables),
      board.get(TraceMemory),
    );
    expect(await backfill.run()).toBeGreaterThanOrEqual(2);
    expect(await backfill.run()).toBe(0);
    const after = (await traceOf(first))!;
    expect(after).toEqual({ ...before, id: after.id, device: null, network: null });
    expect(await traceOf(second)).toMatchObject({ state: 'live' });
  });

  it('is known in another process as soon as it is looked at there', async () => {
    const there = new TraceMemory(db());
    const look = async () => (await there.now()).candidates({ ...lookup, prints: '' }, 9).map(({ itemId }) => itemId);
    const id = await live(theFlat('钵池雅居', ZHOU));
    const lookup = { ...(await traceOf(id))!, itemId: undefined };
    expect(await look()).toContain(id);
    await move(id, 'remove');
    expect(await look()).not.toContain(id);
    await move(id, 'restore');
    expect(await look()).toContain(id);
  });

  it('is not believed when the transaction that wrote it fails', async () => {
    const memory = board.get(TraceMemory);
    const id = await live(theFlat('长西人家', ZHOU));
    const lookup = { ...(await traceOf(id))!, itemId: undefined };
    const isThere = async () => (await memory.now()).candidates(lookup, 9).some(({ itemId }) => itemId === id);
    const failed = db().transaction(async () => {
      await move(id, 'remove');
      expect(await isThere()).toBe(false);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await move(id, 'hide', SYSTEM);
    expect(await isThere()).toBe(true);
  });
});

describe('The same posted again', () => {
  const board = useBoard();
  const { stateOf, partOf, live } = story(board);
  const [picture, cropped] = [{} as Upload, {} as Upload];

  beforeAll(async () => {
    const whole = await sharp(Buffer.from(drawPicture('living', 3)))
      .jpeg()
      .toBuffer();
    const { width, height } = await sharp(whole).metadata();
    const middle = { left: Math.round(width * 0.05), top: Math.round(height * 0.05) };
    const cut = sharp(whole)
      .extract({ ...middle, width: Math.round(width * 0.9), height: Math.round(height * 0.9) })
      .flop();
    Object.assign(picture, { field: 'photos', name: 'a.jpg', bytes: whole });
    Object.assign(cropped, { field: 'photos', name: 'b.jpg', bytes: await cut.jpeg({ quality: 60 }).toBuffer() });
  });

  it('under another number, with other signs and another price, is looked at first; the third weighs more', async () => {
    const first = await live(theFlat('安东人家', ZHOU));
    const second = await post(
      board,
      theFlat('安东人家', WU, { body: String(FLAT['body']).replace(/，/g, '★'), rent: '900' }),
    );
    expect(await stateOf(second.id)).toBe('held');
    expect(await partOf(second.id, 'near')).toMatchObject({ score: 30, words: [`编号 ${first}，文字相同 100%`] });

    const third = await post(board, theFlat('安东人家', ZHENG));
    expect(await partOf(third.id, 'near')).toMatchObject({ score: 60 });
  });

  it('is not what a landlord does who has two flats in one house', async () => {
    const first = await live(theFlat('水渡人家', WANG));
    const others: Record<string, string>[] = [{ room: '3' }, { area: '110' }, { estate: '石塔里小区' }];
    for (const other of others) {
      const second = await post(board, theFlat('水渡人家', WANG, other));
      expect(await partOf(second.id, 'near')).toBeUndefined();
      expect(await stateOf(second.id)).toBe('live');
    }
    expect(await stateOf(first)).toBe('live');
  });

  it('is found by its photo, cut and mirrored, when half of the words are left', async () => {
    const body = '精装修两室一厅，家具家电齐全，拎包入住，采光好，楼下就是菜场，租金可以商量。';
    await live(theFlat('钵池雅居', ZHOU), [picture]);
    const words = await post(board, theFlat('钵池雅居', WU, { body }));
    expect(await partOf(words.id, 'near')).toBeUndefined();
    const pictured = await post(board, theFlat('钵池雅居', ZHENG, { body: `${body}急。` }), { photos: [cropped] });
    expect((await partOf(pictured.id, 'near'))?.words.join()).toContain('照片相同');
  });

  it('shows a moderator what else has the photo, the number or the device', async () => {
    const traces = board.get(Traces);
    const poster = board.visitor();
    const one = await post(board, theFlat('淮海人家', '13900001005'), { photos: [picture], poster });
    const two = await post(board, theFlat('漕运人家', '13900001006'), { photos: [cropped], poster });
    const trace = (await traces.of(LISTING, one.id))!;
    expect(await traces.samePhone(trace.phoneHash!)).toEqual([{ kind: LISTING, id: one.id }]);
    expect(await traces.sameDevice(trace.device!)).toEqual([two.id, one.id].map((id) => ({ kind: LISTING, id })));
    const pictured = (await traces.samePhoto(trace.prints)).map(({ id }) => id);
    expect(pictured).toEqual(expect.arrayContaining([one.id, two.id]));
  });
});

describe('Lists show the same once', () => {
  const board = useBoard({ PAGE_CACHE: 'on' });
  const { db, listingOf, move, live } = story(board);
  const cards = async (path: string) => {
    const { page } = await board.visitor().get(path);
    const rows = page('.rows > li').toArray();
    return rows.map((card) => ({
      id: Number(/\d+$/.exec(page(card).find('a').attr('href') ?? '')?.[0]),
      twins: page(card).find('.row-twins').text(),
    }));
  };
  /** Three that are the same, each an hour after the other, and then another. */
  const street = async (region: string) => {
    const ids: number[] = [];
    for (const [phone, rent] of [
      ['1', '900'],
      ['2', '1300'],
      ['3', '1100'],
    ] as const) {
      board.clock.forward(HOUR);
      ids.push(await live(theFlat(`${region}人家`, `1390000300${phone}`, { rent }), [], `${region}/chuzu`));
    }
    board.clock.forward(HOUR);
    const alone = await live(theFlat(`${region}名苑`, WANG), [], `${region}/chuzu`);
    return { ids, alone, path: `/${region}/chuzu` };
  };
  const THREE = '出现 3 次，租金 900–1300 元/月';

  it('with the newest in front, how often it is there, and for how much', async () => {
    const { ids, alone, path } = await street('lianshui');
    const [first, second, third] = ids;
    expect(await cards(path)).toEqual([
      { id: alone, twins: '' },
      { id: third, twins: THREE },
    ]);
    // Where a filter leaves out the one in front, another stands for it.
    expect(await cards(`${path}?max=1000`)).toEqual([{ id: first, twins: THREE }]);
    expect(await cards(`${path}?min=1000`)).toHaveLength(2);

    const { page } = await board.visitor().get(`/listings/${first}`);
    expect(page('#twins h2').text()).toBe('另有 2 条相同的信息');
    const others = page('#twins .row-title a').toArray();
    expect(others.map((link) => page(link).attr('href'))).toEqual([`/listings/${third}`, `/listings/${second}`]);
    expect((await board.visitor().get(`/listings/${alone}`)).page('#twins')).toHaveLength(0);
    const things = [third, second].map((id) => ({ kind: LISTING, id }));
    expect(await board.get(Clusters).of(LISTING, first!)).toEqual(things);
    expect(await board.get(Clusters).of(LISTING, alone)).toEqual([]);
  });

  it('and at once another, when the one in front goes or comes back', async () => {
    const { ids, alone, path } = await street('xuyi');
    const [first, second, third] = ids as [number, number, number];
    await cards(path);
    await board.visitor().get(`/listings/${first}`);
    await move(third, 'remove');
    expect(await cards(path)).toEqual([
      { id: alone, twins: '' },
      { id: second, twins: '出现 2 次，租金 900–1300 元/月' },
    ]);
    const beside = (await board.visitor().get(`/listings/${first}`)).page('#twins h2').text();
    expect(beside).toBe('另有 1 条相同的信息');
    await move(second, 'remove');
    expect(await cards(path)).toEqual([alone, first].map((id) => ({ id, twins: '' })));
    await move(second, 'restore');
    await move(third, 'restore');
    expect((await cards(path))[1]).toEqual({ id: third, twins: THREE });
    expect((await listingOf(first)).twins).toMatchObject({ cluster: first, lead: third, count: 3 });
  });

  it('until one is changed into another thing', async () => {
    const { ids } = await street('jinhu');
    const { id, poster } = await post(board, theFlat('jinhu人家', '13900001007'), { to: 'jinhu/chuzu' });
    expect((await listingOf(id)).twins.cluster).toBe(ids[0]);
    const form = theFlat('石塔里小区', '13900001007');
    expect((await poster.upload(`/receipts/${id}/edit`, { ...FLAT, ...form })).status).toBe(303);
    expect((await listingOf(id)).twins).toMatchObject({ cluster: null, lead: null, count: 0 });
  });

  it('and loses or repeats none of the others on the way through the pages', async () => {
    const to = 'huaian/hezu';
    const alone: number[] = [];
    const same: number[] = [];
    for (let at = 0; at < 60; at += 1) {
      board.clock.forward(HOUR);
      const [many, more] = [at % 3 > 0, { rent: String(800 + at), town: '320812001' }];
      const fields = theFlat(many ? `第 ${at} 号院` : '合租人家', `13900002${100 + at}`, more);
      (many ? alone : same).push(await live(fields, [], to));
    }
    const seen: number[] = [];
    for (let path: string | undefined = `/${to}`; path;) {
      seen.push(...(await cards(path)).map(({ id }) => id));
      path = (await board.visitor().get(path)).page('a[rel=next]').attr('href');
    }
    expect(
      await db()
        .read(Listing)
        .countBy({ twins: { cluster: same[0] } }),
    ).toBe(same.length);
    expect(seen.filter((id) => same.includes(id))).toEqual([same.at(-1)]);
    expect(seen.filter((id) => alone.includes(id)).sort()).toEqual(alone.sort());
  }, 120_000);
});

describe('Rules that look at what the board knows', () => {
  const board = useBoard();
  const { move, partOf, submissionOf, live } = story(board);
  const look = async (submission: Submission) =>
    (await board.get(BoardRules).look(submission)).map((part) => [part.rule, part.score]);

  const inDays = (days: number) => isoMoment(board.clock.now() + days * DAY).slice(0, 10);

  it('notice a number that posts in three leaves within a day', async () => {
    const job = { ...DAY_JOB, phone: ZHOU, work_date: inDays(2) };
    const first = await live(theFlat('安东人家', ZHOU));
    await post(board, job, { to: 'lianshui/rijie' });
    const sold = { ...theFlat('安东人家', ZHOU, { rent: '', price: '58' }), poster_house: '个人业主' };
    const third = {
      ...(await submissionOf(first)),
      ...sold,
      id: undefined,
      leaf: 'ershoufang',
      facts: {},
      title: '换个说法',
      body: '别的',
    };
    expect(await look(third)).toContainEqual(['phone-leaves', 20]);
    board.clock.forward(25 * HOUR);
    expect(await look(third)).not.toContainEqual(['phone-leaves', 20]);
  });

  it('tell the first three of a number where each is looked at first', async () => {
    const jobs: number[] = [];
    for (let day = 26; day < 30; day += 1) {
      const fields = { ...DAY_JOB, phone: WU, work_date: inDays(day), workplace: `大棚 ${day} 号` };
      jobs.push((await post(board, fields as Record<string, string>, { to: 'lianshui/rijie' })).id);
    }
    const words = await Promise.all(jobs.map(async (id) => (await partOf(id, 'new-phone'))?.words));
    expect(words).toEqual([['这一类的第 1 条'], ['这一类的第 2 条'], ['这一类的第 3 条'], undefined]);
  });

  it('trust a number whose posts were approved, or lived a week, and no other', async () => {
    const trustOf = async (phone: string) => {
      const { id } = await post(board, theFlat(`考场 ${++count} 号`, phone));
      return (await partOf(id, 'trusted'))?.score;
    };
    let count = 0;
    const approved = await live(theFlat('石塔里小区', ZHENG));
    expect(await trustOf(ZHENG)).toBeUndefined();
    await move(approved, 'hide', SYSTEM);
    await move(approved, 'dismiss');
    expect(await trustOf(ZHENG)).toBe(-10);
    board.clock.forward(7 * DAY);
    expect(await trustOf(ZHENG)).toBe(-30);
    await move(approved, 'remove');
    expect(await trustOf(ZHENG)).toBe(-20);
    expect(await trustOf(WANG)).toBeUndefined();
  });

  it('find a price that nobody else asks strange, once thirty ask for something', async () => {
    const flat = async (at: number, rent: number) => {
      const { id } = await post(board, theFlat(`价 ${at} 号`, `139000041${10 + at}`, { rent: String(rent) }), {
        to: 'xuyi/chuzu',
      });
      return partOf(id, 'price');
    };
    expect(await flat(1, 30)).toBeUndefined();
    for (let at = 2; at <= 40; at += 1) await flat(at, 800 + 10 * at);
    board.clock.forward(HOUR);
    expect(await flat(41, 9)).toMatchObject({ score: 10 });
    expect(await flat(42, 1000)).toBeUndefined();
    expect(await flat(43, 90_000)).toMatchObject({ score: 10 });
  }, 60_000);

  it('leave what they do not concern alone', async () => {
    const comment = {
      kind: 'comment',
      review: 'post',
      title: '',
      body: '写得好',
      region: null,
      leaf: null,
      phoneHash: null,
    } as const;
    expect(await look(comment)).toEqual([]);
  });
});
