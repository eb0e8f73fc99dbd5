import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY } from '../src/kernel/clock.js';
import { Audit } from '../src/modules/moderation/audit.js';
import { QueueItem } from '../src/modules/moderation/queue-item.entity.js';
import { Article } from '../src/modules/news/article.entity.js';
import { Comment } from '../src/modules/news/comment.entity.js';
import { ErrorReport } from '../src/modules/news/error-report.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { signedIn } from './support/staff.js';

describe('When an article is wiped', () => {
  const board = useBoard();
  const db = () => board.get(Database);
  const commentsOf = (articleId: number) => db().read(Comment).find({ where: { articleId } });
  const waiting = () => db().read(QueueItem).find();

  it('what readers have said of it goes too, whatever became of that, and nobody has to look at it any more', async () => {
    const [article, other] = [await aLiveArticle(board), await aLiveArticle(board)];
    const officer = await signedIn(board, 'wipes');
    const says = (body: string, more = {}) => say(board.visitor(), article, body, { name: '小李', ...more });
    const root = commentIn(await says('公开的一条'));
    await decideOn(officer, 'comment', root, 'approve');
    await decideOn(officer, 'comment', commentIn(await says('回复的一条', { reply_to: String(root) })), 'approve');
    await decideOn(officer, 'comment', commentIn(await says('没有通过的一条')), 'refuse', { reason: 'R19' });
    await says('等着审核的一条');
    const reported = commentIn(await says('被人举报的一条'));
    await decideOn(officer, 'comment', reported, 'approve');
    await board.visitor().post(`/comments/${reported}/report`, { reason: 'abuse' });
    const elsewhere = commentIn(await say(board.visitor(), other, '别处的一条'));
    const tells = async (quote: string) => {
      await board
        .visitor()
        .post(`/news/${article.id}/error`, { quote, wrong: '写错了', right: '应该这样', contact: '小李' });
      return (await db().read(ErrorReport).findOneBy({ quote }))!;
    };
    const [open, upheld] = [await tells('等着核对的一句'), await tells('已经采纳的一句')];
    await decideOn(officer, 'report', upheld.id, 'uphold');
    expect((await waiting()).length).toBe(4);

    await decideOn(officer, 'article', article.id, 'remove', { reason: 'R09' });
    await board.pass(31 * DAY);

    const row = (await db().read(Article).findOneBy({ id: article.id }))!;
    expect([row.publication.state, row.title, row.comments]).toEqual(['purged', '', 0]);
    const comments = await commentsOf(article.id);
    expect(comments.length).toBe(5);
    for (const one of comments)
      expect(one).toMatchObject({ name: '', body: '', replies: 0, publication: { state: 'purged' } });
    for (const { id, number } of [open, upheld]) {
      expect(await db().read(ErrorReport).findOneBy({ id })).toMatchObject({
        ...{ articleTitle: '', quote: '', wrong: '', better: '', contact: null },
        publication: { state: 'purged' },
      });
      const state = await board.visitor().get(`/errors/${number}`);
      expect(state.page('h1').text()).toBe('文章已删除');
    }
    expect((await waiting()).map(({ kind, itemId }) => [kind, itemId])).toEqual([['comment', elsewhere]]);
    expect((await commentsOf(other.id))[0]!.body).toBe('别处的一条');
    expect((await board.get(Audit).verify()).brokenAt).toBeNull();
  });

  it('thousands of comments go in pieces', async () => {
    const article = await aLiveArticle(board);
    await db().transaction(async () => {
      for (let n = 1; n <= 450; n += 1) {
        const comment = Object.assign(new Comment(), {
          articleId: article.id, parentId: null, name: '某人', body: `第${n}句`, region: null, device: `d${n}`,
          network: '', once: `${article.id}-${n}`, createdAt: n,
        }); // prettier-ignore
        Object.assign(comment.publication, { state: n % 2 ? 'live' : 'held', version: 1, publishedAt: n });
        await db().write(Comment).save(comment);
      }
      await db().write(Article).update({ id: article.id }, { comments: 225 });
    });
    await decideOn(await signedIn(board, 'many'), 'article', article.id, 'remove', { reason: 'R09' });
    await board.pass(31 * DAY);
    expect((await commentsOf(article.id)).filter(({ body, name }) => body || name)).toEqual([]);
    expect((await db().read(Article).findOneBy({ id: article.id }))!).toMatchObject({ comments: 0, title: '' });
  });
});
