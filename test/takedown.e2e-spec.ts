import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS, type Settings } from '../src/config/settings.js';
import { Database } from '../src/database/database.js';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { Notice } from '../src/modules/notices/notice.entity.js';
import { useBoard } from './support/board.js';
import { aDraft, aLiveArticle, decideOn } from './support/comments.js';
import { aPhoto, post } from './support/people.js';
import { NAUGHTY } from './support/naughty.js';
import { signedIn } from './support/staff.js';

const NOTICE = {
  name: '周予安',
  contact: '139 0000 7788',
  address: '涟水县涟城街道炎黄大道 1 号',
  right: 'copyright',
  title: '早班车提前到五点五十',
  what: '文中第二张照片是我拍的，没有经过我同意。',
  proof_text: '底片在我手里，可以当面看。',
  truth: '1',
};
const PDF = { field: 'proof', bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'), name: '权属证明.pdf' };

describe('Take-down notices', () => {
  const board = useBoard();
  const proofs = () => readdirSync(join(board.get<Settings>(SETTINGS).dataDir, 'notices'));
  const latest = async () =>
    (
      await board
        .get(Database)
        .read(Notice)
        .find({ order: { id: 'DESC' }, take: 1 })
    )[0]!;
  const sent = async (more: Record<string, string> = {}) => {
    const article = await aLiveArticle(board);
    const answer = await board.visitor().post('/takedown', { ...NOTICE, page: `/news/${article.id}`, ...more });
    return { article, answer, notice: await latest() };
  };

  it('are filled in from the page that they are about', async () => {
    const article = await aLiveArticle(board, { title: '古黄河早集搬进新棚' });
    const form = (await board.visitor().get(`/takedown?page=/news/${article.id}`)).page;
    expect(form('#f-page').attr('value')).toBe(`http://board.test/news/${article.id}`);
    expect(form('#f-title').attr('value')).toBe('古黄河早集搬进新棚');
    for (const page of ['/news/99999', 'https://elsewhere.example/news/1', 'javascript:alert(1)', 'x'.repeat(3000), ''])
      expect(
        (await board.visitor().get(`/takedown?page=${encodeURIComponent(page)}`)).page('#f-page').attr('value'),
      ).toBe('');
    expect((await board.visitor().get('/takedown?page=/news/1&page=/news/2')).status).toBe(200);
  });

  it('take the page away everywhere when they are upheld, and undo brings both back', async () => {
    const officer = await signedIn(board, 'desk');
    const { article, answer, notice } = await sent();
    expect([answer.status, answer.location]).toEqual([303, `/takedown/${notice.number}`]);
    const state = async () => (await board.visitor().get(answer.location)).page('main').text();
    expect(await state()).toMatch(/已收到[^]*24 小时内处理[^]*最晚处理/);
    expect(await state()).not.toContain('周予安');

    const item = (await officer.get(`/staff/item/notice/${notice.id}`)).page;
    for (const words of ['周予安', '139 0000 7788', '炎黄大道', '著作权', '第二张照片', '底片在我手里', '展示中'])
      expect(item('#item').text()).toContain(words);
    expect(item(`a[href="/staff/item/article/${article.id}"]`).length).toBe(1);
    expect((await officer.get('/staff/queue?tab=notices')).page('[data-queue]').text()).toMatch(
      /侵权通知：著作权[^]*侵权/,
    );

    expect((await decideOn(officer, 'notice', notice.id, 'uphold')).status).toBe(303);
    const gone = await board.visitor().get(`/news/${article.id}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('应权利人通知已移除');
    expect(await state()).toContain('已移除');

    const bar = (await officer.get('/staff/queue')).page('.undo');
    expect(bar.text()).toContain('成立，移除那一页');
    const version = bar.find('[name=version]').attr('value')!;
    expect((await officer.post(bar.find('form').attr('action')!, { action: 'restore', version })).status).toBe(303);
    expect((await board.visitor().get(`/news/${article.id}`)).status).toBe(200);
    expect(await state()).toContain('已收到');
    expect((await officer.get('/staff/queue')).page('.undo').text()).not.toContain(article.title);
  });

  it('about a listing remove that, and its poster reads why', async () => {
    const officer = await signedIn(board, 'listings');
    const { id, poster } = await post(board);
    await board.visitor().post('/takedown', { ...NOTICE, page: `http://board.test/listings/${id}`, right: 'person' });
    expect((await decideOn(officer, 'notice', (await latest()).id, 'uphold')).status).toBe(303);
    expect((await board.visitor().get(`/listings/${id}`)).text).toContain('R18 应权利人通知已移除');
    expect((await poster.get(`/receipts/${id}`)).text).toContain('权利人来信');
  });

  it('that do not hold leave the page, and say why', async () => {
    const officer = await signedIn(board, 'other-desk');
    const { article, answer, notice } = await sent();
    expect((await decideOn(officer, 'notice', notice.id, 'dismiss')).status).toBe(422);
    await decideOn(officer, 'notice', notice.id, 'dismiss', { reason: 'N03', note: '照片是记者拍的' });
    expect((await board.visitor().get(`/news/${article.id}`)).status).toBe(200);
    expect((await board.visitor().get(answer.location)).page('main').text()).toMatch(
      /未采纳[^]*不构成侵权[^]*记者拍的/,
    );
  });

  it('leave alone what was decided on the page since', async () => {
    const officer = await signedIn(board, 'since');
    const { article, notice } = await sent();
    await decideOn(officer, 'notice', notice.id, 'uphold');
    await decideOn(officer, 'article', article.id, 'restore');
    await decideOn(officer, 'article', article.id, 'remove', { reason: 'R09' });
    expect((await decideOn(officer, 'notice', notice.id, 'restore')).status).toBe(303);
    expect((await board.visitor().get(`/news/${article.id}`)).text).toContain('R09');
  });

  it('that are incomplete say exactly what is missing, and keep everything, the file too', async () => {
    const article = await aLiveArticle(board);
    const reader = board.visitor();
    const empty = await reader.post('/takedown', {});
    expect(empty.status).toBe(422);
    const named = empty.page('[role=alert] a').map((_, one) => one.attribs['href']).get(); // prettier-ignore
    expect(named).toEqual(
      ['page', 'title', 'right', 'what', 'proof', 'name', 'contact', 'address', 'truth'].map((name) => `#f-${name}`),
    );

    const { address, proof_text, ...rest } = { ...NOTICE, page: `/news/${article.id}` };
    const back = await reader.upload('/takedown', rest, [PDF]);
    expect(back.status).toBe(422);
    expect(back.page('[role=alert] li').length).toBe(1);
    expect(back.page('[role=alert]').text()).toContain('通信地址');
    expect(back.page('#f-what').text().trim()).toBe(NOTICE.what);
    expect(back.page('[name=right]:checked').attr('value')).toBe('copyright');
    expect(back.page('.kept-file').text()).toContain('权属证明.pdf');
    const token = back.page('[name=proof_token]').attr('value')!;
    const done = await reader.upload('/takedown', { ...rest, address, proof_token: token });
    expect(done.status).toBe(303);
    expect(await latest()).toMatchObject({ proofName: '权属证明.pdf', proofText: '' });
    expect(proof_text).not.toBe('');
  });

  it('refuse pages that are not here, and what is no proof', async () => {
    const article = await aLiveArticle(board);
    const send = (more: Record<string, string>, files = [PDF]) =>
      board.visitor().upload('/takedown', { ...NOTICE, page: `/news/${article.id}`, ...more }, files);
    for (const page of [
      '/news/99999',
      '/listings/99999',
      '/staff/queue',
      'https://elsewhere.example/news/1',
      '//evil/news/1',
      '/news',
      'x',
    ])
      expect((await send({ page })).page('[role=alert] a').attr('href')).toBe('#f-page');
    const html = { field: 'proof', bytes: Buffer.from('<html><script>alert(1)</script>'), name: '证据.pdf' };
    expect((await send({}, [html])).status).toBe(415);
    const large = { ...PDF, bytes: Buffer.concat([PDF.bytes, Buffer.alloc(10 * 1024 * 1024)]) };
    expect((await send({}, [large])).status).toBe(413);
    expect((await send({ proof_token: 'nonsense', proof_text: '' }, [])).page('[role=alert]').text()).toContain(
      '再选一次',
    );
    expect((await send({ right: 'everything' })).page('[role=alert] a').attr('href')).toBe('#f-right');
    expect((await send({ contact: '我家门口' })).page('[role=alert] a').attr('href')).toBe('#f-contact');
  });

  it('do not tell a draft from a number that was never given', async () => {
    const about = async (id: number) =>
      (await board.visitor().post('/takedown', { ...NOTICE, page: `/news/${id}` })).page('[role=alert]').text();
    const [draft, gone] = [await aDraft(board), await aLiveArticle(board)];
    await decideOn(await signedIn(board, 'drafts'), 'article', gone.id, 'remove', { reason: 'R09' });
    expect(await about(draft.id)).toBe(await about(99999));
    expect(await about(gone.id)).toContain('已经看不到了');
  });

  it('keep what came with them from the public: sealed, in a folder of its own, for staff alone', async () => {
    const article = await aLiveArticle(board);
    const photo = await aPhoto();
    await board
      .visitor()
      .upload('/takedown', { ...NOTICE, page: `/news/${article.id}` }, [{ ...photo, field: 'proof' }]);
    const notice = await latest();
    expect(notice.person).not.toMatch(/周予安|139/);
    expect(proofs()).toContain(notice.proofFile);
    const path = `/staff/takedowns/${notice.id}/proof`;
    expect((await board.visitor().get(path)).status).toBe(303);
    for (const way of [`/uploads/${notice.proofFile}`, `/notices/${notice.proofFile}`])
      expect((await board.visitor().get(way)).status).toBe(404);
    const [officer, editor, jinhu] = [
      await signedIn(board, 'sees'), await signedIn(board, 'writes', 'editor'), await signedIn(board, 'elsewhere', 'moderator', ['jinhu']),
    ]; // prettier-ignore
    const file = await officer.get(path);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect((await editor.get(path)).status).toBe(403);
    expect((await jinhu.get(path)).status).toBe(403);
    expect((await editor.get('/staff/takedowns')).status).toBe(403);
    expect((await jinhu.get('/staff/takedowns')).page('.table').text()).not.toContain(notice.number);
    const list = (await officer.get('/staff/takedowns')).page;
    expect(list('.table').text()).toContain(notice.number);
    expect(list('.regions [aria-current]').text()).toBe('侵权登记');
    for (const wrong of ['0', 'x', '99999', '1e3'])
      expect((await officer.get(`/staff/takedowns/${wrong}/proof`)).status).toBe(404);
  });

  const queued = async (itemId: number) =>
    (await board.get<Database>(Database).read(QueueItem).findOneBy({ kind: 'notice', itemId }))!;

  it('are due after a day', async () => {
    const { notice } = await sent();
    const lateAfter = async (hours: number) => {
      board.clock.forward(hours * HOUR);
      const officer = await signedIn(board, `clock${hours}`);
      const list = (await officer.get('/staff/takedowns')).page;
      const own = list('tr').filter((_, row) => list(row).text().includes(notice.number));
      const { dueAt } = await queued(notice.id);
      return [own.find('.late').length, Number(dueAt < board.clock.now())];
    };
    expect(await lateAfter(23)).toEqual([0, 0]);
    expect(await lateAfter(2)).toEqual([1, 1]);
  });

  it('let a file go that was sent with a form that nobody finished', async () => {
    const before = proofs().length;
    await board.visitor().upload('/takedown', {}, [PDF]);
    expect(proofs().length).toBe(before + 1);
    board.clock.set(Math.max(board.clock.now(), Date.now()));
    await board.pass(2 * DAY);
    const used = (await board.get(Database).read(Notice).find()).filter(({ proofFile }) => proofFile).length;
    expect(proofs().length).toBe(used);
  });

  it('leave a register alone half a year after they were decided: nobody’s name, words or file', async () => {
    const [officer, article] = [await signedIn(board, 'register'), await aLiveArticle(board)];
    const send = async (more: Record<string, string>) => {
      const about = { ...NOTICE, page: `/news/${article.id}`, ...more };
      await board.visitor().upload('/takedown', about, [PDF]);
      return latest();
    };
    const [decided, waiting] = [await send({}), await send({ what: '还没有人处理的一件' })];
    await decideOn(officer, 'notice', decided.id, 'uphold');
    const now = async (id: number) => (await board.get(Database).read(Notice).findOneBy({ id }))!;
    await board.pass(179 * DAY);
    expect(await now(decided.id)).toEqual(expect.objectContaining({ what: NOTICE.what, proofFile: decided.proofFile }));
    await board.pass(2 * DAY);
    expect(await now(decided.id)).toMatchObject({
      ...{ number: decided.number, infringed: 'copyright', pageKind: 'article', pageId: article.id },
      ...{ createdAt: decided.createdAt, pageTitle: '', what: '', proofText: '', person: '' },
      ...{ proofFile: null, proofName: null, proofBytes: null, publication: { state: 'done' } },
    });
    expect(proofs()).not.toContain(decided.proofFile);
    expect(await now(waiting.id)).toMatchObject({ person: waiting.person, what: '还没有人处理的一件' });
    expect(proofs()).toContain(waiting.proofFile);

    const state = await board.visitor().get(`/takedown/${decided.number}`);
    expect(state.page('main').text()).toMatch(new RegExp(`已移除[^]*/news/${article.id}[^]*著作权`));
    const again = await signedIn(board, 'register-later');
    const item = (await again.get(`/staff/item/notice/${decided.id}`)).page('#item').text();
    expect(item).toMatch(/都已清除，只留登记/);
    expect(item).not.toMatch(/姓名或单位|证据：/);
    expect((await again.get('/staff/takedowns')).page('.table').text()).toContain(decided.number);
    expect((await again.get(`/staff/takedowns/${decided.id}/proof`)).status).toBe(404);
  });

  it('sent twice are one, and numbers cannot be guessed', async () => {
    const article = await aLiveArticle(board);
    const reader = board.visitor();
    const fields = { ...NOTICE, page: `/news/${article.id}` };
    const [one, other] = await Promise.all([reader.post('/takedown', fields), reader.post('/takedown', fields)]);
    expect((await reader.post('/takedown', fields)).status).toBe(303);
    expect([one.status, other.status]).toEqual([303, 303]);
    for (const number of ['000000000000', 'x', 'a'.repeat(500), '__proto__', '1'])
      expect((await board.visitor().get(`/takedown/${number}`)).status).toBe(404);
  });

  it('bear whatever is sent', async () => {
    const article = await aLiveArticle(board);
    const page = `/news/${article.id}`;
    const wild: Record<string, string | string[]>[] = [
      { ...NOTICE, page, what: 'x'.repeat(10_000) }, { ...NOTICE, page: [page, page] }, { ...NOTICE, page, right: ['copyright', 'other'] },
      { ...NOTICE, page, name: '\u0000\ud800\u202e', proof_token: 'x'.repeat(5000) }, { ...NOTICE, page: 'http://[::1' },
      { ...NOTICE, page, what: "<script>alert(1)</script>'; DROP TABLE notices; --" },
    ]; // prettier-ignore
    for (const words of NAUGHTY) wild.push({ ...NOTICE, page, title: words, what: words, name: words, address: words });
    for (const fields of wild) {
      expect((await board.visitor().post('/takedown', fields)).status).toBeLessThan(500);
      expect(
        (await board.visitor().upload('/takedown', fields, [{ ...PDF, bytes: Buffer.alloc(0) }])).status,
      ).toBeLessThan(500);
    }
    const officer = await signedIn(board, 'naughty');
    expect((await officer.get(`/staff/item/notice/${(await latest()).id}`)).text).not.toContain('<script>alert');
  });
});

describe('Somebody who sends files and no notice', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('does not fill the disk: a few a day, and what is written comes back', async () => {
    const sender = board.visitor();
    for (let n = 0; n < 15; n += 1) expect((await sender.upload('/takedown', {}, [PDF])).status).toBe(422);
    const { dataDir } = board.get<Settings>(SETTINGS);
    const before = readdirSync(join(dataDir, 'notices')).length;
    const refused = await sender.upload('/takedown', { what: '第十六个文件' }, [PDF]);
    expect(refused.status).toBe(429);
    expect(refused.page('[role=alert]').text()).toContain('文件传得太多了');
    expect(refused.page('#f-what').text().trim()).toBe('第十六个文件');
    expect(readdirSync(join(dataDir, 'notices')).length).toBe(before);
  });
});
