import { describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '../src/kernel/clock.js';
import { Database } from '../src/database/database.js';
import { Article } from '../src/modules/news/article.entity.js';
import { Comment } from '../src/modules/news/comment.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { NAUGHTY } from './support/naughty.js';
import { signedIn } from './support/staff.js';

describe('Comments', () => {
  const board = useBoard();
  const countOf = async (id: number) => (await board.get(Database).read(Article).findOneBy({ id }))!.comments;
  const textOf = async (id: number) => (await board.visitor().get(`/news/${id}`)).page('.comments').text();

  it('are held from others, shown to their writer, and public when they are approved', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'approver');
    const li = board.visitor();
    expect((await board.visitor().get(`/news/${article.id}`)).page('#say').attr('action')).toBe(
      `/news/${article.id}/comments`,
    );
    const sent = await say(li, article, '这条路修好以后上班方便多了。', { name: '小李' });
    const id = commentIn(sent);

    expect([sent.status, sent.location]).toEqual([303, `/news/${article.id}/comments#comment-${id}`]);
    const mine = await li.get(sent.location.split('#')[0]!);
    expect(mine.page(`#comment-${id}`).text()).toMatch(/小李[^]*审核中[^]*上班方便多了/);
    expect(mine.headers['cache-control']).toContain('no-store');
    for (const path of [`/news/${article.id}`, `/news/${article.id}/comments`, `/news/${article.id}/comments?part=own`])
      expect((await board.visitor().get(path)).text).not.toContain('上班方便多了');
    expect((await li.get(`/news/${article.id}/comments?part=own`)).text).toContain('上班方便多了');
    expect((await board.visitor().get(`/news/${article.id}/comments`)).page('.comment').length).toBe(0);
    expect(await countOf(article.id)).toBe(0);

    const item = await officer.get(`/staff/item/comment/${id}`);
    expect(item.page('#item .tag').text()).toContain('评论');
    expect(item.page('#item .pairs').text()).toContain(article.title);
    expect(item.page('.decide button[value=approve]').length).toBe(1);
    expect(item.page('.decide [name=action][value=send-back]').length).toBe(0);
    expect((await decideOn(officer, 'comment', id, 'approve')).status).toBe(303);

    expect(await textOf(article.id)).toMatch(/1 条[^]*小李[^]*上班方便多了/);
    expect(await countOf(article.id)).toBe(1);
    expect((await li.get(`/news/${article.id}/comments?part=own`)).text.trim()).toBe('');
  });

  it('that are refused say why, to their writer alone; a removal can be undone, counts and all', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'refuser');
    const writer = board.visitor();
    const refused = commentIn(await say(writer, article, '这里说的都是瞎编的胡话'));
    await decideOn(officer, 'comment', refused, 'refuse', { reason: 'R19' });
    const path = `/news/${article.id}/comments`;
    expect((await writer.get(path)).page(`#comment-${refused}`).text()).toContain('未通过：骂人/人身攻击');
    expect((await board.visitor().get(path)).text).not.toContain('瞎编');

    const shown = commentIn(await say(board.visitor(), article, '早上坐了，准点。'));
    await decideOn(officer, 'comment', shown, 'approve');
    expect(await textOf(article.id)).toContain('早上坐了');
    await decideOn(officer, 'comment', shown, 'remove', { reason: 'R20' });
    expect(await textOf(article.id)).not.toContain('早上坐了');
    expect(await countOf(article.id)).toBe(0);
    expect((await decideOn(officer, 'comment', shown, 'restore')).status).toBe(303);
    expect(await textOf(article.id)).toContain('早上坐了');
    expect(await countOf(article.id)).toBe(1);
  });

  it('have one level of replies; what is removed holds its thread together', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'threads');
    const root = commentIn(await say(board.visitor(), article, '末班能不能到七点半？'));
    expect((await say(board.visitor(), article, '还没显示就回复', { reply_to: String(root) })).status).toBe(422);
    await decideOn(officer, 'comment', root, 'approve');
    const reply = commentIn(await say(board.visitor(), article, '公交公司说在研究。', { reply_to: String(root) }));
    await decideOn(officer, 'comment', reply, 'approve');

    const path = `/news/${article.id}/comments`;
    const page = (await board.visitor().get(path)).page;
    expect(page(`#comment-${root} .answers #comment-${reply}`).text()).toContain('在研究');
    expect((await say(board.visitor(), article, '回复的回复', { reply_to: String(reply) })).status).toBe(422);
    const other = await aLiveArticle(board);
    expect((await say(board.visitor(), other, '别的文章的回复', { reply_to: String(root) })).status).toBe(422);

    await decideOn(officer, 'comment', root, 'remove', { reason: 'R20' });
    const after = (await board.visitor().get(path)).page;
    expect(after(`#comment-${root} > .comment-gone`).text()).toBe('这条评论已删除');
    expect(after(`#comment-${reply}`).text()).toContain('在研究');
    expect(after('details.answer').length).toBe(0);
    await board.pass(31 * DAY);
    expect((await board.get(Database).read(Comment).findOneBy({ id: root }))!.body).toBe('');
    expect((await board.visitor().get(path)).page(`#comment-${root} > .comment-gone`).length).toBe(1);
  });

  it('tell nobody the name on one that is not on show, whatever a form says that it answers', async () => {
    const [article, other] = [await aLiveArticle(board), await aLiveArticle(board)];
    const officer = await signedIn(board, 'names');
    const held = commentIn(await say(board.visitor(), article, '还没有人看过', { name: '低价好房' }));
    const empty = (id: number) => say(board.visitor(), { id }, '', { reply_to: String(held) });
    expect((await empty(article.id)).text).not.toContain('低价好房');
    await decideOn(officer, 'comment', held, 'approve');
    expect((await empty(other.id)).text).not.toContain('低价好房');
    expect((await empty(article.id)).page('.say-answers').text()).toContain('低价好房');
  });

  it('go with their article, from the form of a report too', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'goes-along');
    const id = commentIn(await say(board.visitor(), article, '文章撤了我也不在'));
    await decideOn(officer, 'comment', id, 'approve');
    const form = () => board.visitor().get(`/comments/${id}/report`);
    expect((await form()).text).toContain('文章撤了我也不在');
    await decideOn(officer, 'article', article.id, 'remove', { reason: 'R09' });
    const gone = await form();
    expect([gone.status, gone.text.includes('文章撤了我也不在')]).toEqual([410, false]);
    expect((await board.visitor().post(`/comments/${id}/report`, { reason: 'abuse' })).status).toBe(410);
  });

  it('sent twice are one', async () => {
    const article = await aLiveArticle(board);
    const writer = board.visitor();
    const first = await say(writer, article, '点了两下的评论');
    const [second, third] = await Promise.all([1, 2].map(() => say(writer, article, '点了两下的评论')));
    expect([second!.location, third!.location]).toEqual([first.location, first.location]);
    expect(await board.get(Database).read(Comment).countBy({ articleId: article.id })).toBe(1);
    board.clock.forward(11 * MINUTE);
    expect((await say(writer, article, '点了两下的评论')).location).not.toBe(first.location);
  });

  it.each([
    ['nothing', { body: '  ' }, '请写几个字'],
    ['only signs', { body: '。。。！！' }, '请写几个字'],
    ['too much', { body: '好'.repeat(501) }, '最多 500 个字，现在有 501 个'],
    ['a phone number', { body: '要买的打我电话139 0000 1234' }, '139 0000 1234”'],
    ['WeChat', { body: '想知道的加我微信 abc_12345 聊' }, '微信'],
    ['a link', { body: '看这里 www.example.com/abc 就明白' }, '网址'],
    ['a long name', { body: '说得对', name: '一二三四五六七八九十一二三' }, '称呼最多 12 个字'],
    ['the name of the house', { body: '说得对', name: '本网编辑' }, '请换一个'],
    ['the name of the house in other letters', { body: '说得对', name: '編 · 輯部' }, '请换一个'],
  ])('with %s come back with the text', async (_, fields: Record<string, string>, words) => {
    const article = await aLiveArticle(board);
    const back = await say(board.visitor(), article, '', fields);
    expect(back.status).toBe(422);
    expect(back.page('[role=alert]').text()).toContain(words);
    expect(back.page('#f-body').text().trim()).toBe(fields['body']!.trim());
    expect(back.page('[aria-invalid]').length).toBe(1);
  });

  it('cool a heated thread down: two minutes, and one more for each report that stands', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'fire');
    const [one, other] = [board.visitor(), board.visitor()];
    const root = commentIn(await say(one, article, '我觉得不该改'));
    await decideOn(officer, 'comment', root, 'approve');
    const reply = (visitor: typeof one, body: string) => say(visitor, article, body, { reply_to: String(root) });

    const early = await reply(one, '我再补一句自己的话');
    expect(early.status).toBe(429);
    expect(early.headers['retry-after']).toBe('120');
    expect(early.page('[role=alert]').text()).toContain('2 分钟');
    expect(early.page('#f-body').text()).toContain('再补一句');
    expect(early.page('.say-answers').text()).toContain('网友');
    expect((await reply(other, '第一次在这里说话')).status).toBe(303);
    expect((await say(one, article, '另起一条不用等')).status).toBe(303);

    const form = await board.visitor().get(`/comments/${root}/report`);
    expect(form.page('[name=reason]').length).toBeGreaterThan(3);
    expect(form.page('[name=reason][value=gone]').length).toBe(0);
    const reported = await board.visitor().post(`/comments/${root}/report`, { reason: 'abuse' });
    expect(reported.location).toMatch(/^\/reports\/[0-9A-Z]{10}$/);
    const outcome = (await board.visitor().get(reported.location)).page;
    expect(outcome('.btns a').first().attr('href')).toContain(`#comment-${root}`);
    board.clock.forward(2 * MINUTE + 30_000);
    expect((await reply(one, '我再补一句自己的话')).headers['retry-after']).toBe('30');
    await decideOn(officer, 'comment', root, 'dismiss');
    expect((await reply(one, '我再补一句自己的话')).status).toBe(303);
  });

  it('are reported like everything else', async () => {
    const article = await aLiveArticle(board);
    const officer = await signedIn(board, 'reports');
    const id = commentIn(await say(board.visitor(), article, '这话有人会举报'));
    expect((await board.visitor().get(`/comments/${id}/report`)).status).toBe(404);
    await decideOn(officer, 'comment', id, 'approve');
    expect((await board.visitor().post(`/comments/${id}/report`, {})).status).toBe(422);
    expect((await officer.post(`/comments/${id}/report`, { reason: 'fraud' })).status).toBe(303);
    const filed = await officer.post(`/comments/${id}/report`, { reason: 'fraud' });
    expect((await officer.get('/staff/queue?tab=reported')).page('[data-queue]').text()).toMatch(
      /这话有人会举报[^]*评论/,
    );
    expect((await decideOn(officer, 'comment', id, 'uphold', { reason: 'R14' })).status).toBe(303);
    expect((await board.visitor().get(filed.location)).text).toContain('举报成立');
    expect((await board.visitor().get(`/comments/${id}/report`)).status).toBe(410);
    expect(await textOf(article.id)).not.toContain('有人会举报');
  });

  it('turn pages of twenty threads, newest first', async () => {
    const article = await aLiveArticle(board);
    const db = board.get(Database);
    await db.transaction(async () => {
      for (let n = 1; n <= 45; n += 1) {
        const comment = Object.assign(new Comment(), {
          articleId: article.id, parentId: null, name: '', body: `第${n}句`, region: null, device: `d${n}`,
          network: '', once: `${article.id}-${n}`, createdAt: n,
        }); // prettier-ignore
        Object.assign(comment.publication, { state: 'live', version: 1, publishedAt: n });
        await db.write(Comment).save(comment);
      }
      await db.write(Article).update({ id: article.id }, { comments: 45 });
    });
    const seen: string[] = [];
    for (let at: string | undefined = `/news/${article.id}/comments`; at;) {
      const { page } = await board.visitor().get(at);
      seen.push(...page('.threads .comment-text').map((_, one) => page(one).text()).get()); // prettier-ignore
      at = page('a[rel=next]').attr('href');
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `第${45 - n}句`));
    const onArticle = (await board.visitor().get(`/news/${article.id}`)).page;
    expect(onArticle('.threads > li').length).toBe(10);
    expect(onArticle('.comments-all a').attr('href')).toBe(`/news/${article.id}/comments`);
  });

  it('are not taken where there is nothing to comment on', async () => {
    const officer = await signedIn(board, 'closer');
    const article = await aLiveArticle(board);
    await decideOn(officer, 'article', article.id, 'remove', { reason: 'R09' });
    expect((await say(board.visitor(), article, '还能评论吗')).status).toBe(410);
    expect((await board.visitor().get(`/news/${article.id}/comments`)).status).toBe(410);
    for (const id of ['0', 'x', '99999', '99999999999'])
      expect((await board.visitor().post(`/news/${id}/comments`, { body: '没有这篇' })).status).toBe(404);
  });

  it('are decided by who may, once, as they were seen', async () => {
    const article = await aLiveArticle(board, { regions: ['lianshui'] });
    const id = commentIn(await say(board.visitor(), article, '等着被处理的评论'));
    const [officer, late, editor, jinhu] = [
      await signedIn(board, 'first-one'), await signedIn(board, 'late-one'),
      await signedIn(board, 'an-editor', 'editor'), await signedIn(board, 'jinhu-one', 'moderator', ['jinhu']),
    ]; // prettier-ignore
    for (const nobody of [editor, jinhu]) {
      expect((await nobody.get(`/staff/item/comment/${id}`)).status).toBe(403);
      expect((await nobody.post(`/staff/item/comment/${id}/decide`, { action: 'approve', version: '1' })).status).toBe(
        403,
      );
    }
    const decide = (staff: typeof officer, fields: Record<string, string>) =>
      staff.post(`/staff/item/comment/${id}/decide`, { version: '1', ...fields });
    expect((await decide(officer, { action: 'send-back', reason: 'R19' })).status).toBe(422);
    expect((await decide(officer, { action: 'uphold', reason: 'R19' })).status).toBe(409);
    expect((await decide(officer, { action: 'approve' })).status).toBe(303);
    const stale = await decide(late, { action: 'refuse', reason: 'R19' });
    expect(stale.status).toBe(409);
    expect(stale.page('[role=alert]').text()).toContain('first-one');
    expect((await officer.get(`/staff/audit?kind=comment&item=${id}`)).page('.table').text()).toMatch(
      /评论[^]*通过|通过[^]*评论/,
    );
  });

  it('bear whatever is sent', async () => {
    const article = await aLiveArticle(board);
    const path = `/news/${article.id}/comments`;
    const wild: Record<string, string | string[]>[] = [
      { body: 'x'.repeat(10_000) }, { body: ['甲乙', '丙丁'] }, { 'body[a]': '甲乙' }, { body: '\u0000\u202e</textarea><script>' },
      { body: '好的好的', reply_to: '-1' }, { body: '好的好的', reply_to: '99999999999999' }, { body: '好的好的', reply_to: ['1', '2'] },
      { body: '\ud800\udfff'.repeat(100), name: '\u0300'.repeat(500) }, { body: "'; DROP TABLE comments; --", name: '__proto__' },
      { body: '<script>alert(1)</script>{{7*7}}"><img src=x>', name: '<b>我</b>' },
    ]; // prettier-ignore
    const writer = board.visitor();
    for (const body of NAUGHTY) wild.push({ body, name: body });
    for (const fields of wild) expect((await writer.post(path, fields)).status).toBeLessThan(500);
    for (const query of ['after=zzz', 'after=1.2', 'after[]=1', 'part=own&part=all', `after=${'9'.repeat(50)}`])
      expect((await writer.get(`${path}?${query}`)).status).toBe(200);
    let all = '';
    let next: string | undefined = path;
    while (next) {
      const { page, text } = await writer.get(next);
      all += text;
      next = page('a[rel=next]').attr('href');
    }
    expect(all).not.toMatch(/<script>alert|<img src=x|<svg\/onload/);
    expect(all).toContain('DROP TABLE');
  });
});

describe('Comments of a board that shows them at once', () => {
  const board = useBoard({ COMMENTS: 'live' });

  it('are public when they are sent', async () => {
    const article = await aLiveArticle(board);
    expect((await board.visitor().get(`/news/${article.id}`)).page('.comments').text()).not.toContain('先审后显示');
    await say(board.visitor(), article, '马上就能看到');
    expect((await board.visitor().get(`/news/${article.id}`)).page('.comments').text()).toMatch(/1 条[^]*马上就能看到/);
  });
});

describe('A board without comments', () => {
  const board = useBoard({ COMMENTS: 'off' });

  it('has no form and takes none', async () => {
    const article = await aLiveArticle(board);
    expect((await board.visitor().get(`/news/${article.id}`)).page('#say, .comments').length).toBe(0);
    expect((await say(board.visitor(), article, '没有评论')).status).toBe(404);
    expect((await board.visitor().get(`/news/${article.id}/comments`)).status).toBe(404);
  });
});

describe('Somebody in a hurry', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('keeps what was written and hears how long to wait', async () => {
    const article = await aLiveArticle(board);
    const writer = board.visitor();
    expect((await say(writer, article, '第一句话')).status).toBe(303);
    expect((await say(writer, article, '第一句话')).status).toBe(303);
    const back = await say(writer, article, '第二句话来得太快');
    expect(back.status).toBe(429);
    expect(Number(back.headers['retry-after'])).toBeGreaterThan(0);
    expect(back.page('#f-body').text()).toContain('第二句话来得太快');
  });
});
