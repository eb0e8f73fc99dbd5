import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { Audit } from '../src/modules/moderation/audit.js';
import { ModeratedKinds } from '../src/modules/moderation/moderated.js';
import { Moderation } from '../src/modules/moderation/moderation.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { Article } from '../src/modules/news/article.entity.js';
import { useBoard } from './support/board.js';
import { aDraft, aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { post } from './support/people.js';
import { signedIn } from './support/staff.js';

describe('One desk for everything', () => {
  const board = useBoard();
  const SHEN = { name: '沈若川', role: 'editor' } as const;

  it('has listings, comments, errors and notices in one line, each with what it is', async () => {
    const officer = await signedIn(board, 'all-kinds');
    const article = await aLiveArticle(board);
    const { id: listing } = await post(board, {}, { to: 'lianshui/rijie' });
    const comment = commentIn(await say(board.visitor(), article, '等着看的评论'));
    await board.visitor().post(`/news/${article.id}/error`, { quote: '这一句', right: '那一句' });
    const notice = {
      name: '周',
      contact: '13900007788',
      address: '某处',
      right: 'other',
      title: '某页',
      what: '这段',
      proof_text: '有',
    };
    await board.visitor().post('/takedown', { ...notice, page: `/news/${article.id}`, truth: '1' });

    for (const [tab, names] of [
      ['held', ['信息', '纠错', '评论']],
      ['notices', ['侵权']],
    ] as const) {
      const { page } = await officer.get(`/staff/queue?tab=${tab}`);
      const chips = page('[data-queue] .tag').map((_, chip) => page(chip).text()).get(); // prettier-ignore
      expect(chips.sort()).toEqual(names);
      const links = page('[data-queue] a').map((_, link) => link.attribs['href']).get(); // prettier-ignore
      for (const href of links) expect((await officer.get(href)).status).toBe(200);
    }

    const log = (await officer.get('/staff/audit')).page;
    const kinds = log('[name=kind] option').map((_, option) => log(option).text()).get(); // prettier-ignore
    expect(kinds).toEqual(expect.arrayContaining(['全部', '信息', '新闻', '评论', '纠错', '侵权', '人员']));
    for (const [kind, id] of [
      ['listing', listing],
      ['comment', comment],
      ['report', 1],
      ['notice', 1],
    ] as const)
      expect((await officer.get(`/staff/audit?kind=${kind}&item=${id}`)).page('.table tbody tr').length).toBe(1);
  });

  it('never sees what an editor is still at work on, and calls an article’s states by their names', async () => {
    const draft = await aDraft(board);
    const db = board.get(Database);
    const move = async (event: 'schedule' | 'recall' | 'publish' | 'withdraw') =>
      board.get(Moderation).transition('article', (await db.read(Article).findOneBy({ id: draft.id }))!, event, SHEN);
    const waits = () => db.read(QueueItem).countBy({ kind: 'article' });

    for (const event of ['schedule', 'recall', 'publish', 'withdraw'] as const) await move(event);
    expect(await waits()).toBe(0);
    const officer = await signedIn(board, 'reads-log');
    const unseen = await aDraft(board);
    expect((await officer.get(`/staff/item/article/${unseen.id}`)).status).toBe(403);
    expect((await decideOn(officer, 'article', unseen.id, 'remove', { reason: 'R09', version: '0' })).status).toBe(403);
    expect((await officer.get(`/staff/item/article/${draft.id}`)).status).toBe(200);
    const log = (await officer.get(`/staff/audit?kind=article&item=${draft.id}`)).page('.table').text();
    for (const words of ['定时 → 草稿', '展示中 → 编辑已撤回']) expect(log).toContain(words);
  });

  it('offers a removed article the reasons that fit it, and keeps its comments when it comes back', async () => {
    const officer = await signedIn(board, 'articles');
    const article = await aLiveArticle(board);
    const item = (await officer.get(`/staff/item/article/${article.id}`)).page;
    const reasons = item('.why [name=reason]').map((_, one) => one.attribs['value']).get(); // prettier-ignore
    expect(reasons).toContain('R18');
    expect(reasons).not.toContain('R07');
    const comment = commentIn(await say(board.visitor(), article, '撤除前写的评论'));
    const stale = (await board.get(ModeratedKinds).get('article').find(article.id))!;
    await decideOn(officer, 'comment', comment, 'approve');
    await board.get(Moderation).transition('article', stale, 'remove', SHEN, { reason: 'R09' });
    await decideOn(officer, 'article', article.id, 'restore');
    expect((await board.visitor().get(`/news/${article.id}`)).page('.comments').text()).toMatch(
      /1 条[^]*撤除前写的评论/,
    );
  });

  it('calls each thing by its name, whoever reads of it', async () => {
    const officer = await signedIn(board, 'by-name');
    const article = await aLiveArticle(board);
    const comment = commentIn(await say(board.visitor(), article, '被举报的评论'));
    const item = (await officer.get(`/staff/item/comment/${comment}`)).page;
    expect(item('.why-note').first().text()).toContain('只记在处理记录里');
    expect((await decideOn(officer, 'comment', comment, 'refuse')).page('[role=alert]').text()).toContain(
      '写评论的人会看到',
    );
    await decideOn(officer, 'comment', comment, 'approve');
    const told = (await board.visitor().post(`/comments/${comment}/report`, { reason: 'abuse' })).location;
    await decideOn(officer, 'comment', comment, 'uphold', { reason: 'R19' });
    expect((await board.visitor().get(told)).page('main').text()).toContain('这条评论已经撤除');
  });

  it('keeps one chain for all of it', async () => {
    expect((await board.get(Audit).verify()).brokenAt).toBeNull();
  });
});
