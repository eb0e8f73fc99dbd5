import { describe, expect, it } from '@jest/globals';
import { StatementLog } from '../src/database/statement-log.js';
import { Database } from '../src/database/database.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { Article } from '../src/modules/news/article.entity.js';
import { Comment } from '../src/modules/news/comment.entity.js';
import { CommentsService } from '../src/modules/news/comments.service.js';
import { TooMany } from '../src/web/too-many.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, commentIn, decideOn, say } from './support/comments.js';
import { signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

describe('Under an article that everybody talks about', () => {
  const board = useBoard();
  const db = () => board.get(Database);
  const numbersOf = ({ page }: Answer) =>
    page('.threads .comment').map((_, one) => Number(page(one).attr('id')!.slice('comment-'.length))).get(); // prettier-ignore

  let made = 0;
  const put = async (articleId: number, parentId: number | null, replies = 0): Promise<number> => {
    made += 1;
    const comment = Object.assign(new Comment(), {
      articleId, parentId, replies, name: '某人', body: `${'话'.repeat(494)}${made}`, region: null, device: `d${made}`,
      network: '', once: `heated-${made}`, createdAt: made,
    }); // prettier-ignore
    Object.assign(comment.publication, { state: 'live', version: 1, publishedAt: made });
    return (await db().write(Comment).save(comment)).id;
  };
  /** @param counts how many replies each thread has, oldest thread first */
  const heated = async (counts: readonly number[]) => {
    const article = await aLiveArticle(board);
    const threads = await db().transaction(async () => {
      const threads: { root: number; replies: number[] }[] = [];
      for (const count of counts) {
        const root = await put(article.id, null, count);
        const replies: number[] = [];
        while (replies.length < count) replies.push(await put(article.id, root));
        threads.push({ root, replies });
      }
      const comments = counts.length + counts.reduce((sum, count) => sum + count, 0);
      await db().write(Article).update({ id: article.id }, { comments });
      return threads;
    });
    return { path: `/news/${article.id}/comments`, threads };
  };

  it('a page has a hundred comments at most, each thread its first replies, in one statement for all of them', async () => {
    const { path, threads } = await heated(Array.from({ length: 20 }, () => 25));
    let answer!: Answer;
    const log = await board.get(StatementLog).record(async () => (answer = await board.visitor().get(path)));
    expect(numbersOf(answer)).toEqual(
      [...threads].reverse().flatMap(({ root, replies }) => [root, ...replies.slice(0, 4)]),
    );
    expect(Buffer.byteLength(answer.text)).toBeLessThan(260_000);
    expect(log.filter(({ sql }) => /parent_id/.test(sql.split('WHERE').slice(1).join())).length).toBeLessThanOrEqual(2);
    const links = answer.page('.answers-more a');
    expect(links.length).toBe(20);
    expect(links.first().attr('href')).toBe(`${path}?thread=${threads.at(-1)!.root}`);
    expect(links.first().text()).toBe('看全部 25 条回复');
  });

  it('what threads with few replies leave is for the one with many', async () => {
    const { path, threads } = await heated([2, 0, 90, 1]);
    const few = [...threads].reverse().flatMap(({ root, replies }) => [root, ...replies.slice(0, 77)]);
    expect(numbersOf(await board.visitor().get(path))).toEqual(few);
  });

  it('a thread has pages of its own', async () => {
    const { path, threads } = await heated([230, 1]);
    const [{ root, replies }, other] = [threads[0]!, threads[1]!];
    const seen: number[] = [];
    let at: string | undefined = `${path}?thread=${root}`;
    for (let page = 1; at; page += 1) {
      const answer: Answer = await board.visitor().get(at);
      const [first, ...rest] = numbersOf(answer);
      expect([first, rest.length <= 100, page <= 3]).toEqual([root, true, true]);
      expect(answer.page(`.under a[href="${path}"]`).length).toBe(1);
      expect(answer.page('.answers-more').length).toBe(0);
      seen.push(...rest);
      at = answer.page('a[rel=next]').attr('href');
    }
    expect(seen).toEqual(replies);
    for (const thread of ['0', 'x', '999999', String(replies[0]), `${root}.0`, '-1'])
      expect((await board.visitor().get(`${path}?thread=${thread}`)).status).toBe(404);
    const elsewhere = await aLiveArticle(board);
    expect((await board.visitor().get(`/news/${elsewhere.id}/comments?thread=${root}`)).status).toBe(404);
    expect((await board.visitor().get(`${path}?thread=${other.root}&after=%00`)).status).toBe(200);
  });

  it('its writer is led to a reply where it stands, though others see it later', async () => {
    const { path, threads } = await heated([30, ...Array.from({ length: 25 }, () => 0)]);
    const writer = board.visitor();
    const sent = await say(writer, { id: Number(path.split('/')[2]) }, '排在很后面的回复', {
      reply_to: String(threads[0]!.root),
    });
    expect(sent.location).toBe(`${path}?thread=${threads[0]!.root}#comment-${commentIn(sent)}`);
    expect((await writer.get(sent.location)).page(`#comment-${commentIn(sent)}`).text()).toContain('审核中');
    expect((await board.visitor().get(sent.location)).text).not.toContain('排在很后面');
  });
});

describe('A heated thread', () => {
  const board = useBoard({ TRUST_PROXY: 'on' });

  const thread = async (name: string) => {
    const article = await aLiveArticle(board);
    const id = commentIn(await say(board.visitor(), article, '先说一句'));
    await decideOn(await signedIn(board, name), 'comment', id, 'approve');
    return {
      article,
      id,
      reply: (visitor: Visitor, body: string, from = '10.1.1.1') =>
        visitor.post(`/news/${article.id}/comments`, { body, reply_to: String(id) }, { 'x-forwarded-for': from }),
    };
  };

  it('waits for a network whose browsers are all new, not for the next network', async () => {
    const { reply } = await thread('network');
    expect((await reply(board.visitor(), '新来的第一句')).status).toBe(303);
    const second = await reply(board.visitor(), '又是新来的一句', '10.1.1.77');
    expect([second.status, second.headers['retry-after']]).toEqual([429, '120']);
    expect((await reply(board.visitor(), '隔壁网的一句话', '10.1.2.1')).status).toBe(303);
    board.clock.forward(2 * MINUTE);
    expect((await reply(board.visitor(), '等过了再来一句')).status).toBe(303);
  });

  it('does not hold up who has written here before, whoever shares the network', async () => {
    const { article, reply } = await thread('carrier');
    const [old, young] = [board.visitor(), board.visitor()];
    await say(old, article, '一小时以前的话');
    board.clock.forward(HOUR - MINUTE);
    await say(young, article, '刚才才说的话');
    board.clock.forward(MINUTE + 1);
    expect((await reply(board.visitor(), '新来的第一句')).status).toBe(303);
    expect((await reply(young, '年轻设备的一句')).status).toBe(429);
    expect((await reply(old, '老设备的一句话')).status).toBe(303);
    expect((await reply(old, '老设备马上又说')).status).toBe(429);
    board.clock.forward(DAY);
    expect((await reply(young, '年轻设备的一句')).status).toBe(303);
  });

  describe('at one moment', () => {
    const writer = { device: 'one-device', network: 'one-network' };
    const post = async (name: string, bodies: readonly string[]) => {
      const { article, id } = await thread(name);
      const service = board.get(CommentsService);
      const sent = bodies.map((body) => service.post(article, { name: '', body, replyTo: id }, writer));
      const results = await Promise.allSettled(sent);
      const kept = await board
        .get(Database)
        .read(Comment)
        .find({ where: { parentId: id } });
      return { results, kept };
    };

    it('takes one of many replies of one browser', async () => {
      const { results, kept } = await post('moment', ['甲说的话', '乙说的话', '丙说的话', '丁说的话']);
      expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(TooMany);
      expect(kept.length).toBe(1);
    });

    it('knows a reply that is sent twice', async () => {
      board.clock.forward(HOUR);
      const { results, kept } = await post('twice', ['点了两下的', '点了两下的', '点了两下的']);
      expect(results.map((result) => result.status === 'fulfilled' && result.value.id)).toEqual(
        Array.from({ length: 3 }, () => kept[0]!.id),
      );
      expect(kept.length).toBe(1);
    });
  });
});
