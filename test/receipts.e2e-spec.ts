import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { isoMoment } from '../src/kernel/format.js';
import { Listing } from '../src/modules/listings/listing.entity.js';
import { LISTING } from '../src/modules/listings/listing.index.js';
import { ListingsQueries } from '../src/modules/listings/listings.queries.js';
import { Actor, Moderation } from '../src/modules/moderation/moderation.js';
import { PublicationEvent } from '../src/modules/moderation/publication.js';
import { Board, useBoard } from './support/board.js';
import { anEdit, aPhoto, FLAT, post } from './support/people.js';
import { Answer, Visitor } from './support/visitor.js';

const CHEN: Actor = { name: '陈审核', role: 'moderator' };

/** A trip that is over before it could be confirmed again. */
const RIDE = {
  pool_type: '长途一次',
  from: '涟水汽车站',
  to: '南京南站',
  seats: '3',
  fare: '60',
  title: '涟水到南京南站三个空位',
  body: '走高速，中途不停，后排三个空位，可以放一个大箱子，提前十分钟到。',
  contact: '吴师傅',
  phone: '13900006789',
};

interface Receipt {
  readonly zhou: Visitor;
  readonly id: number;
  readonly path: string;
  readonly code: string;
}

/** 周先生 posts his flat. */
async function posts(board: Board, fields: Record<string, string> = {}): Promise<Receipt> {
  const { poster, id, code } = await post(board, { wechat: 'zhou_flat01', ...fields });
  return { zhou: poster, id, path: `/receipts/${id}`, code };
}

/** Work by the day waits for a moderator. */
async function waits(board: Board, title: string): Promise<Receipt> {
  const tomorrow = isoMoment(board.clock.now() + DAY).slice(0, 10);
  const { poster, id, code } = await post(board, { title, work_date: tomorrow }, { to: 'lianshui/rijie' });
  return { zhou: poster, id, path: `/receipts/${id}`, code };
}

const words = (answer: Answer): string => answer.page('main').text().replace(/\s+/g, ' ');
const head = (answer: Answer): string => answer.page('h1').text();
const buttons = (answer: Answer): string[] =>
  answer
    .page('.acts .btn')
    .map((_, button) => answer.page(button).text().trim())
    .get();

describe('A receipt', () => {
  const board = useBoard();

  const listingOf = async (id: number): Promise<Listing> => (await board.get(ListingsQueries).byId(id))!;
  const decides = async (id: number, event: PublicationEvent, why = {}) =>
    board.get(Moderation).transition(LISTING, await listingOf(id), event, CHEN, why);

  it('tells 周先生 that his flat is on show, and shows the code until he has noted it down', async () => {
    const { zhou, id, path, code } = await posts(board);
    const receipt = await zhou.get(path);
    expect(receipt.status).toBe(200);
    expect(receipt.headers['cache-control']).toContain('no-store');
    expect(receipt.page('h1')).toHaveLength(1);
    expect(head(receipt)).toBe('已发布，别人看得到了');
    expect(receipt.page('meta[name=robots]').attr('content')).toBe('noindex');
    expect(words(receipt)).toContain('139 0000 5678');
    expect(receipt.page('main a[href^="/listings/"]').attr('href')).toBe(`/listings/${id}`);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(receipt.page('svg.qr path').attr('d')).toMatch(/^M\d+ \d+h/);
    expect(receipt.text).not.toMatch(/ style="|<script>/);
    expect(words(receipt)).not.toContain('只在这里显示一次');
    expect(receipt.page('.code .help').text()).toContain('最多显示 15 分钟');

    const file = await zhou.get(`${path}/code.txt`);
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(file.text).toContain(code);

    expect((await zhou.post(`${path}/noted`)).location).toBe(path);
    expect((await zhou.get(path)).text).not.toContain(code);
    expect((await zhou.get(`${path}/code.txt`)).status).toBe(404);
  });

  it('shows the code for a quarter of an hour at most', async () => {
    const { zhou, path, code } = await posts(board, { title: '城东两室出租看房方便' });
    board.clock.forward(15 * MINUTE);
    expect((await zhou.get(path)).text).not.toContain(code);
  });

  it('is closed to a stranger, who cannot tell whether there is such a number', async () => {
    const { id, path, zhou } = await posts(board, { title: '红日路两室出租干净' });
    const stranger = board.visitor();
    for (const number of [id, 2_000_000]) {
      const look = await stranger.get(`/receipts/${number}`);
      expect([look.status, look.location]).toEqual([303, `/manage?id=${number}`]);
      for (const act of ['deletion', 'refresh', 'renewal', 'completion', 'restoration', 'edit', 'noted'])
        expect((await stranger.post(`/receipts/${number}/${act}`)).status).toBe(403);
      for (const page of ['edit', 'export', 'poster', 'code.txt'])
        expect((await stranger.get(`/receipts/${number}/${page}`)).location).toBe(`/manage?id=${number}`);
      const program = await stranger.get(`/receipts/${number}`, { accept: 'application/json' });
      expect(program.status).toBe(403);
      expect(program.text).not.toContain('139');
    }
    for (const number of ['0', '-1', '01', '1e3', 'x', '99999999999'])
      expect((await zhou.get(`/receipts/${number}`)).status).toBe(404);
    expect((await zhou.get(path)).status).toBe(200);
  });

  it('is closed to a cookie that was made up and to the code of another listing', async () => {
    const { id, path } = await posts(board, { title: '涟州路两室出租安静' });
    const other = await posts(board, { title: '涟州路三楼两室出租' });
    const swapped = await board.visitor().post('/manage', { id: String(id), code: other.code });
    expect(swapped.status).toBe(422);
    for (const cookie of [
      `receipts=${id}.${'0'.repeat(32)}`,
      `receipts=${id}.${'f'.repeat(32)}~${id}.${'0'.repeat(32)}`,
    ]) {
      const stranger = board.visitor();
      expect((await stranger.get(path, { cookie })).location).toBe(`/manage?id=${id}`);
      expect((await stranger.get('/manage', { cookie })).text).not.toContain(path);
      expect((await stranger.post(`${path}/deletion`, {}, { cookie })).status).toBe(403);
    }
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);
  });

  it('opens in another browser with number and code, and only with both', async () => {
    const { id, code, path } = await posts(board, { title: '军民路两室一厅出租' });
    const laptop = board.visitor();
    const form = await laptop.get(`/manage?id=${id}`);
    expect(form.page('input[name=id]').attr('value')).toBe(String(id));
    expect(form.page('form[data-manage] input[name=code]')).toHaveLength(1);

    const wrong = await laptop.post('/manage', { id: String(id), code: 'AAAA-AAAA-AAAA' });
    const unknown = await laptop.post('/manage', { id: '2000000', code });
    const faultOf = (answer: Answer) => answer.page('[role=alert] li').text();
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(faultOf(wrong)).toBe(faultOf(unknown));
    expect(wrong.page('input[name=id]').attr('value')).toBe(String(id));
    expect(wrong.page('input[name=code]').attr('value')).toBe('');
    expect(wrong.page('input[name=code]').attr('aria-invalid')).toBe('true');
    expect((await laptop.get(path)).status).toBe(303);

    const right = await laptop.post('/manage', { id: ` ${id} `, code: code.toLowerCase().replace(/-/g, ' ') });
    expect([right.status, right.location]).toEqual([303, path]);
    const receipt = await laptop.get(path);
    expect(receipt.status).toBe(200);
    expect(receipt.text).not.toContain(code);
  });

  it('takes the number out of what was typed around it, and says what does not matter in a code', async () => {
    const { id, code, path } = await posts(board, { title: '常青路两室一厅出租' });
    for (const typed of [`${id}号`, `编号 ${id}`, `第${id}号信息`, `编号：${id}。`]) {
      const opened = await board.visitor().post('/manage', { id: typed, code });
      expect([typed, opened.status, opened.location]).toEqual([typed, 303, path]);
    }
    const two = await board.visitor().post('/manage', { id: `${id} 或 ${id + 1}`, code });
    expect(two.page('#f-id-bad').text()).toContain('编号是一串数字');
    const wrong = await board.visitor().post('/manage', { id: `${id}号`, code: 'AAAA-AAAA-AAAA' });
    expect(wrong.page('#f-code-bad').text()).toContain('横线和大小写都不用管');
    expect(words(wrong)).not.toContain('一字不差');
  });

  it.each([
    ['nothing', {}],
    ['no code', { id: '1' }],
    ['words for a number', { id: '一号', code: 'AAAA-AAAA-AAAA' }],
    ['a number too large', { id: '9'.repeat(30), code: 'AAAA-AAAA-AAAA' }],
    ['a code of a thousand characters', { id: '1', code: 'A'.repeat(1000) }],
    ['lists', { id: ['1', '2'], code: ['A', 'B'] }],
  ])('asks again for %s', async (_, fields) => {
    const answer = await board.visitor().post('/manage', fields as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(answer.page('[aria-invalid=true]').length).toBeGreaterThan(0);
  });

  it('stands in the list of what this browser has posted, with its state', async () => {
    const { zhou, path } = await posts(board, { title: '涟城镇两室出租采光好' });
    const line = async () => {
      const { page } = await zhou.get('/manage');
      return page(`a[href="${path}"]`).closest('li').text().replace(/\s+/g, ' ');
    };
    expect(await line()).toContain('展示中');
    await zhou.post(`${path}/deletion`);
    expect(await line()).toContain('已删除');
    expect((await board.visitor().get('/manage')).text).not.toContain(path);
  });

  it('lets him confirm once in 72 hours that it is still true', async () => {
    const { zhou, path } = await posts(board, { title: '安东路两室出租带车位' });
    expect(words(await zhou.get(path))).toContain('下次是 ');
    const soon = isoMoment(board.clock.now() + 20 * HOUR).slice(0, 16);
    const ride = await post(board, { ...RIDE, depart: soon }, { to: 'lianshui/chezhaoren' });
    expect(head(await ride.poster.get(`/receipts/${ride.id}`))).toBe('已发布，别人看得到了');
    expect(words(await ride.poster.get(`/receipts/${ride.id}`))).not.toContain('刷新');
    const early = await zhou.post(`${path}/refresh`);
    expect(early.status).toBe(409);
    expect(words(early)).toContain('72 小时');
    expect(early.page('main a.btn').first().attr('href')).toBe(path);

    await board.pass(72 * HOUR);
    expect(buttons(await zhou.get(path))).toContain('刷新');
    const fresh = await zhou.post(`${path}/refresh`);
    expect([fresh.status, fresh.location]).toEqual([303, path]);
    expect(words(await zhou.get(path))).toContain('您刷新了');
    expect((await zhou.post(`${path}/refresh`)).status).toBe(409);
  });

  it('takes it off show when it is let, and back when that was a mistake', async () => {
    const { zhou, id, path } = await posts(board, { title: '时代超市旁两室出租' });
    const reader = board.visitor();
    expect(buttons(await zhou.get(path))).toContain('已成交');
    expect((await zhou.post(`${path}/completion`)).status).toBe(303);
    expect(head(await zhou.get(path))).toBe('已成交，不再展示');
    expect((await reader.get(`/listings/${id}`)).status).toBe(410);
    expect((await zhou.post(`${path}/completion`)).status).toBe(409);
    expect((await zhou.post(`${path}/restoration`)).status).toBe(303);
    expect(head(await zhou.get(path))).toBe('已发布，别人看得到了');
    expect((await reader.get(`/listings/${id}`)).status).toBe(200);
  });

  it('says that what was let before it was deleted comes back as let first', async () => {
    const { zhou, path } = await posts(board, { title: '向阳花园两室出租' });
    await zhou.post(`${path}/completion`);
    expect(words(await zhou.get(path))).toContain('点错了的话');
    await zhou.post(`${path}/deletion`);
    expect(words(await zhou.get(path))).toContain('前可以恢复到“已成交”');
    await zhou.post(`${path}/restoration`);
    const back = await zhou.get(path);
    expect(head(back)).toBe('已成交，不再展示');
    expect(words(back)).toContain('已恢复到“已成交”，再点恢复就会展示。');
    await zhou.post(`${path}/restoration`);
    expect(head(await zhou.get(path))).toBe('已发布，别人看得到了');
  });

  it('deletes on a POST that asks first, and undoes it for thirty days', async () => {
    const { zhou, id, path } = await posts(board, { title: '炎黄大道两室出租' });
    const receipt = await zhou.get(path);
    expect(receipt.page(`details.confirm form[action="${path}/deletion"][method=post]`)).toHaveLength(1);
    expect((await zhou.get(`${path}/deletion`)).status).toBe(404);

    expect((await zhou.post(`${path}/deletion`)).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(410);
    expect(words(await zhou.get(path))).toMatch(/\d+月\d+日前可以恢复/);
    expect((await zhou.post(`${path}/deletion`)).status).toBe(409);
    expect((await zhou.post(`${path}/restoration`)).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);

    await zhou.post(`${path}/deletion`);
    await board.pass(30 * DAY);
    expect((await zhou.post(`${path}/restoration`)).status).toBe(409);
    const purged = await zhou.get(path);
    expect(purged.status).toBe(410);
    expect(head(purged)).toBe('内容已彻底清除');
    expect(purged.text).not.toMatch(/炎黄大道|139 0000 5678/);
  });

  it('offers renewal when the time is nearly over, and for thirty days after', async () => {
    const { zhou, id, path } = await posts(board, { title: '河网村两室出租', valid: '30' });
    expect((await zhou.post(`${path}/renewal`)).status).toBe(409);
    await board.pass(25 * DAY);
    expect(buttons(await zhou.get(path))).toContain('续期 30 天');
    await board.pass(5 * DAY);
    expect(head(await zhou.get(path))).toBe('已到期，别人看不到了');
    expect((await zhou.post(`${path}/renewal`)).status).toBe(303);
    expect(head(await zhou.get(path))).toBe('已发布，别人看得到了');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(200);

    await board.pass(31 * DAY);
    await board.pass(30 * DAY);
    expect((await zhou.post(`${path}/renewal`)).status).toBe(409);
    expect(buttons(await zhou.get(path))).not.toContain('续期 30 天');
  });

  it('says where in the queue it is, why it was sent back and by what rule, but not by whom', async () => {
    const { zhou, id, path } = await waits(board, '红窑大棚摘辣椒日结');
    const waiting = await zhou.get(path);
    expect(head(waiting)).toMatch(/^正在审核，排第 \d+ 位$/);
    expect(buttons(waiting)).not.toContain('刷新');
    expect((await board.visitor().get(`/listings/${id}`)).status).toBe(404);
    expect((await zhou.get(`${path}/poster`)).status).toBe(409);

    await decides(id, 'send-back', { reason: 'R04', note: '第二句里有微信号' });
    const back = await zhou.get(path);
    expect(head(back)).toBe('退回给您了，改好就能上');
    expect(words(back)).toContain('R04');
    expect(words(back)).toContain('第二句里有微信号');
    expect(words(back)).toContain('“联系方式”栏');
    expect(buttons(back)[0]).toBe('修改');
    expect(back.text).not.toContain('陈审核');
  });

  it('gives the reason when it was refused, and when it was removed', async () => {
    const refused = await waits(board, '古淮河边除草日结');
    await decides(refused.id, 'refuse', { reason: 'R09' });
    const never = await refused.zhou.get(refused.path);
    expect(head(never)).toContain('未通过审核');
    expect(words(never)).toContain('R09');
    expect((await refused.zhou.get(`${refused.path}/edit`)).status).toBe(409);

    const removed = await posts(board, { title: '金城路两室出租' });
    await decides(removed.id, 'remove', { reason: 'R05', note: '照片里有二维码' });
    const gone = await removed.zhou.get(removed.path);
    expect(head(gone)).toContain('移除');
    expect(words(gone)).toContain('照片里有二维码');
    expect((await removed.zhou.post(`${removed.path}/restoration`)).status).toBe(409);
  });

  it('counts who has looked at the number', async () => {
    const { zhou, id, path } = await posts(board, { title: '幸福里两室出租' });
    const taps = async () => (await zhou.get(path)).page('.numbers dt:contains("看电话") + dd').text();
    expect(await taps()).toBe('0');
    await board.visitor().post(`/listings/${id}/contact`);
    expect(await taps()).toBe('1');
  });

  it('gives him all that is held on it, without the names of the staff', async () => {
    const { zhou, id, path } = await waits(board, '出口仓库搬货日结');
    await decides(id, 'approve');
    const file = await zhou.get(`${path}/export`);
    expect(file.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(file.headers['content-disposition']).toContain(`listing-${id}.json`);
    expect(file.headers['cache-control']).toContain('no-store');
    expect(file.json).toMatchObject({
      listing: { id, title: '出口仓库搬货日结', leaf: 'rijie', fields: { wage_day: 120 } },
      state: { name: 'live' },
      contact: { name: '孙大姐', phone: '13900002468', wechat: null },
      photos: [],
      numbers: { views: 0, contactTaps: 0 },
      history: [
        { event: 'hold', by: 'system' },
        { event: 'approve', by: 'moderator' },
      ],
    });
    expect(file.text).not.toContain('陈审核');
    expect(file.text).not.toMatch(/hash/i);
  });

  it('prints a sheet with ten strips that carry the number', async () => {
    const { zhou, id, path } = await posts(board, { title: '安东人家两室整租家电齐全拎包入住' });
    const sheet = await zhou.get(`${path}/poster`);
    expect(sheet.status).toBe(200);
    expect(sheet.page('h1').text()).toBe('安东人家两室整租家电齐全拎包入住');
    expect(sheet.page('.strips li')).toHaveLength(10);
    expect(sheet.page('.strips li:not([aria-hidden])').text().trim()).toBe(
      '安东人家两室… 1100 元/月 139 0000 5678 周先生',
    );
    expect(words(sheet)).toContain(`编号 ${id}`);
    await zhou.post(`${path}/deletion`);
    expect((await zhou.get(`${path}/poster`)).status).toBe(409);
  });
});

describe('An edit', () => {
  const board = useBoard();

  it('gives the form back as it was typed, photos included', async () => {
    const { poster, id } = await post(
      board,
      { wechat: 'zhou_flat01', valid: '60' },
      { photos: [await aPhoto(), await aPhoto('b.jpg', 40)] },
    );
    const form = await poster.get(`/receipts/${id}/edit`);
    expect(form.status).toBe(200);
    for (const name of ['title', 'estate', 'area', 'rent', 'contact', 'wechat'] as const)
      expect([name, form.page(`[name=${name}]`).attr('value')]).toEqual([
        name,
        ({ ...FLAT, wechat: 'zhou_flat01' } as Record<string, unknown>)[name],
      ]);
    expect(form.page('[name=body]').text().trim()).toBe(FLAT['body']);
    expect(form.page('[name=phone]').attr('value')).toBe('139 0000 5678');
    expect(form.page('[name=poster_house][checked]').attr('value')).toBe('个人房东');
    expect(form.page('[name=valid] [selected], [name=valid][checked]').attr('value')).toBe('60');
    expect(form.page('[name=photo_tokens]')).toHaveLength(2);
  });

  it('changes the page at once and keeps the photos that were left ticked', async () => {
    const { poster, id } = await post(
      board,
      { title: '淮河路两室出租' },
      { photos: [await aPhoto(), await aPhoto('b.jpg', 40)] },
    );
    const reader = board.visitor();
    await reader.get(`/listings/${id}`);
    const form = await poster.get(`/receipts/${id}/edit`);
    const [, second] = form
      .page('[name=photo_tokens]')
      .map((_, box) => form.page(box).attr('value'))
      .get();
    const saved = await poster.upload(
      `/receipts/${id}/edit`,
      anEdit({
        title: '淮河路两室降价出租',
        rent: '900',
        photo_tokens: second!,
      }),
    );
    expect([saved.status, saved.location]).toEqual([303, `/receipts/${id}`]);
    const page = await reader.get(`/listings/${id}`);
    expect(page.page('h1').text()).toContain('淮河路两室降价出租');
    expect(page.page('main .gallery li')).toHaveLength(1);
    expect(words(await poster.get(`/receipts/${id}`))).toContain('您修改了内容');
  });

  it('comes back with everything when something is wrong, and changes nothing', async () => {
    const { poster, id } = await post(board, { title: '解放路两室出租' }, { photos: [await aPhoto()] });
    const form = await poster.get(`/receipts/${id}/edit`);
    const token = form.page('[name=photo_tokens]').attr('value')!;
    const back = await poster.upload(
      `/receipts/${id}/edit`,
      anEdit({
        title: '解放路两室急租',
        phone: 'abc',
        photo_tokens: token,
      }),
    );
    expect(back.status).toBe(422);
    expect(back.page('[name=title]').attr('value')).toBe('解放路两室急租');
    expect(back.page('[name=photo_tokens]').attr('value')).toBe(token);
    expect(back.page('form[data-post-form]').attr('action')).toBe(`/receipts/${id}/edit`);
    expect((await board.visitor().get(`/listings/${id}`)).page('h1').text()).toContain('解放路两室出租');
  });

  it('cannot take the photos of somebody else', async () => {
    const other = await post(board, { title: '别人的两室出租' }, { photos: [await aPhoto()] });
    const token = (await other.poster.get(`/receipts/${other.id}/edit`)).page('[name=photo_tokens]').attr('value')!;
    const { poster, id } = await post(board, { title: '自己的两室出租' });
    await poster.upload(`/receipts/${id}/edit`, anEdit({ photo_tokens: token }));
    expect((await poster.get(`/receipts/${id}/edit`)).page('[name=photo_tokens]')).toHaveLength(0);
    expect((await other.poster.get(`/receipts/${other.id}/edit`)).page('[name=photo_tokens]')).toHaveLength(1);
  });

  it('is refused with the way back once it is deleted', async () => {
    const { poster, id } = await post(board, { title: '删掉的两室出租' });
    await poster.post(`/receipts/${id}/deletion`);
    for (const answer of [
      await poster.get(`/receipts/${id}/edit`),
      await poster.upload(`/receipts/${id}/edit`, anEdit()),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.page('main a.btn').first().attr('href')).toBe(`/receipts/${id}`);
    }
  });
});

describe('Guessing codes', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('ends after ten tries in a quarter of an hour', async () => {
    const guesser = board.visitor();
    const guess = () => guesser.post('/manage', { id: '1', code: 'AAAA-AAAA-AAAA' });
    for (let tries = 0; tries < 10; tries++) expect((await guess()).status).toBe(422);
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});
