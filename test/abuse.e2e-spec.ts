import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { HOUR, MINUTE, SECOND } from '../src/kernel/clock.js';
import { SYSTEM } from '../src/modules/moderation/actor.js';
import { StaffChanges } from '../src/modules/moderation/staff-changes.js';
import { Judge, type Submission } from '../src/modules/moderation/verdict.js';
import { Puzzles } from '../src/modules/visitors/puzzles/puzzles.js';
import { SolvedPuzzle } from '../src/modules/visitors/puzzles/solved-puzzle.entity.js';
import { useBoard } from './support/board.js';
import { aLiveArticle, say } from './support/comments.js';
import { PASSWORD } from './support/desk.js';
import { aPhoto, FRIDGE } from './support/people.js';
import { answered, hasPuzzle, worked, workedOff } from './support/puzzles.js';
import type { Answer, Upload, Visitor } from './support/visitor.js';

type Fields = Record<string, string>;
const THINGS = ['冰箱', '彩电', '空调', '洗衣机', '电饭锅', '电扇', '油烟机', '热水器', '微波炉', '烤箱', '音箱'];

/** A household appliance, each another one under another number. */
let count = 0;
function appliance(more: Fields = {}): Fields {
  count += 1;
  const thing = THINGS[count % THINGS.length]!;
  return {
    ...(FRIDGE as Fields),
    title: `${thing}第 ${count} 台要出让`,
    body: `${thing}用到第 ${count} 年，${thing}没有修过，要的人自己来拉 ${thing}，价钱好谈。`,
    phone: `1390001${String(count).padStart(4, '0')}`,
    ...more,
  };
}
const send = (visitor: Visitor, fields: Fields, photos: Upload[] = []): Promise<Answer> =>
  visitor.upload('/post/xuyi/jiadian', fields, photos);

/** Somebody who has posted as much as an hour allows, and the answer to one more. */
async function overTheLimit(visitor: Visitor, more: Fields = {}, photos: Upload[] = []) {
  for (let n = 0; n < 3; n += 1) expect((await send(visitor, appliance())).status).toBe(303);
  const fields = appliance(more);
  return { fields, refused: await send(visitor, fields, photos) };
}

describe('Fifty posts at the same moment', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('are as many as the limit says', async () => {
    const visitor = board.visitor();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(visitor, appliance())));
    const statuses = answers.map(({ status }) => status);

    expect(statuses.filter((status) => status === 303)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(47);
  });
});

describe('Over the limit', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('a form comes back whole, and the work of a browser lets it through, once', async () => {
    const visitor = board.visitor();
    const { fields, refused } = await overTheLimit(visitor, {}, [await aPhoto()]);

    expect([refused.status, hasPuzzle(refused)]).toEqual([429, true]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.page('[name=title]').attr('value')).toBe(fields['title']);
    const token = refused.page('[name=photo_tokens]').attr('value')!;
    const proof = worked(refused);
    const passed = await send(visitor, { ...fields, ...proof, photo_tokens: token });
    expect(passed.status).toBe(303);
    const page = await visitor.get(passed.location.replace('receipts', 'listings'));
    expect(page.page('.gallery img')).toHaveLength(1);

    const again = await send(visitor, { ...appliance(), ...proof });
    expect([again.status, hasPuzzle(again)]).toEqual([429, true]);
    expect(again.page('[role=alert]').text()).toContain('没有答对');
    expect(again.page('[name=puzzle]').attr('value')).not.toBe(proof['puzzle']);
  });
});

describe('Work that was done', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });
  let visitor: Visitor;
  const tryWith = async (proof: Fields) => (await send(visitor, appliance(proof))).status;
  const fresh = () => send(visitor, appliance());

  beforeAll(async () => {
    visitor = board.visitor();
    await overTheLimit(visitor);
  });

  it('is good for one of many that are sent with it at the same moment', async () => {
    const proof = worked(await fresh());
    const statuses = await Promise.all(Array.from({ length: 5 }, () => tryWith(proof)));
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  });

  it('is good for ten minutes', async () => {
    const proof = worked(await fresh());
    board.clock.forward(11 * MINUTE);
    expect(await tryWith(proof)).toBe(429);
  });

  it('is good for nothing else, and cannot be made up', async () => {
    const proof = worked(await fresh());
    const token = proof['puzzle']!;
    const later = token.replace(/^(\w+)\.\w+/, `$1.${(board.clock.now() + 30 * HOUR).toString(36)}`);
    const forComments = board.get(Puzzles).make('comment');
    expect(await tryWith(workedOff(forComments.token, forComments.most))).toBe(429);
    expect(await tryWith({ ...proof, puzzle: token.replace('listing', 'comment') })).toBe(429);
    expect(await tryWith({ ...proof, puzzle: later })).toBe(429);
    expect(await tryWith({ ...proof, puzzle_number: '-1' })).toBe(429);
  });

  it('is forgotten when it would be too old anyway', async () => {
    await tryWith(worked(await fresh()));
    expect(await board.get(Database).read(SolvedPuzzle).countBy({})).toBeGreaterThan(0);
    await board.pass(2 * HOUR);
    expect(await board.get(Database).read(SolvedPuzzle).countBy({})).toBe(0);
  });
});

describe('Without JavaScript', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('a question about the city does as well; a wrong answer gets another question', async () => {
    const visitor = board.visitor();
    const { refused } = await overTheLimit(visitor);
    expect(refused.page('label[for=f-puzzle_answer]').text()).toContain('？');

    const question = answered(refused);
    const wrong = await send(visitor, appliance({ ...question, puzzle_answer: '北京' }));
    expect([wrong.status, wrong.page('#f-puzzle_answer').attr('aria-invalid')]).toEqual([429, 'true']);
    expect((await send(visitor, appliance(question))).status).toBe(429);
    // A right answer beside a wrong work is a wrong work: answers are counted, work is not.
    const third = await send(visitor, appliance());
    expect((await send(visitor, appliance({ ...answered(third), puzzle_number: 'x' }))).status).toBe(429);
    const other = await send(visitor, appliance());
    expect((await send(visitor, appliance(answered(other, (right) => ` ${right}。`)))).status).toBe(303);
  });
});

describe('Answers to the question', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('are counted, so that nobody tries them all', async () => {
    const visitor = board.visitor();
    let { refused: answer } = await overTheLimit(visitor);
    let tries = 0;
    for (; tries < 30 && hasPuzzle(answer); tries += 1)
      answer = await send(visitor, appliance({ ...answered(answer), puzzle_answer: '上海' }));
    expect(tries).toBe(21);
    expect([answer.status, hasPuzzle(answer)]).toEqual([429, false]);
  });
});

describe('Beyond all limits', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('nothing helps but to wait, and how long is said', async () => {
    const visitor = board.visitor();
    let { refused } = await overTheLimit(visitor);
    for (let n = 3; n < 9; n += 1) {
      expect((await send(visitor, appliance(worked(refused)))).status).toBe(303);
      refused = await send(visitor, appliance());
    }

    expect([refused.status, hasPuzzle(refused)]).toEqual([429, false]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3000);
    expect(refused.page('[role=alert]').text()).toMatch(/请\d+ 分钟后再发布/);
    expect(refused.page('[name=title]').attr('value')).toContain('要出让');
  });
});

describe('Comments', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1', COMMENTS: 'live' });

  it('at once ask for the work and pass with it, three in the time of one; then only waiting helps', async () => {
    const article = await aLiveArticle(board);
    const visitor = board.visitor();
    expect((await say(visitor, article, '早班车真的早了')).status).toBe(303);
    for (const text of ['五点五十正好赶上', '就是站台还没有灯']) {
      const refused = await say(visitor, article, text);
      expect([refused.status, hasPuzzle(refused)]).toEqual([429, true]);
      expect(refused.page('#f-body').text()).toContain(text);
      expect((await say(visitor, article, text, worked(refused))).status).toBe(303);
    }
    const refused = await say(visitor, article, '再说一句就走了');
    expect([refused.status, hasPuzzle(refused)]).toEqual([429, false]);
    expect(refused.page('[role=alert]').text()).toMatch(/请\d+ 秒后再发表/);
  });
});

describe('Numbers', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('of twenty people are given; for the next a question is asked', async () => {
    const poster = board.visitor();
    const { location } = await send(poster, appliance());
    const id = /\d+$/.exec(location)![0];
    const reader = board.visitor();
    for (let n = 0; n < 20; n += 1) expect((await reader.post(`/listings/${id}/contact`)).status).toBe(200);
    const asked = await reader.post(`/listings/${id}/contact`);
    expect([asked.status, hasPuzzle(asked), asked.text.includes('139 0001')]).toEqual([429, true, false]);
    const script = await reader.post(`/listings/${id}/contact`, {}, { accept: 'application/json' });
    expect([script.status, script.headers['content-type']]).toEqual([429, 'application/problem+json; charset=utf-8']);
    expect((await reader.post(`/listings/${id}/contact`, answered(asked))).text).toContain('139 0001');
  });
});

describe('Traps for programs', () => {
  const board = useBoard();
  const seen: Submission[] = [];

  beforeAll(() => {
    const judge = board.get(Judge as never) as Judge;
    const really = judge.judge.bind(judge);
    judge.judge = (submission) => {
      seen.push(submission);
      return really(submission);
    };
  });
  const open = async (visitor: Visitor) => (await visitor.get('/post/xuyi/jiadian')).page;

  it('are not there for people', async () => {
    const page = await open(board.visitor());
    const field = page('[name=website]');
    expect([field.attr('tabindex'), field.attr('autocomplete'), field.attr('value')]).toEqual(['-1', 'off', undefined]);
    expect(field.closest('[aria-hidden=true]')).toHaveLength(1);
  });

  it('tell the judge who wrote where nobody sees anything, and how long the form stood open', async () => {
    const visitor = board.visitor();
    const opened = (await open(visitor))('[name=opened]').attr('value')!;
    board.clock.forward(2 * SECOND);
    await send(visitor, appliance({ opened, website: 'http://spam.example' }));
    expect(seen.at(-1)).toMatchObject({ trapped: true, filledMs: 2 * SECOND });

    board.clock.forward(MINUTE);
    await send(visitor, appliance({ opened }));
    expect(seen.at(-1)).toMatchObject({ trapped: false, filledMs: MINUTE + 2 * SECOND });
  });

  it('hold nothing against a form that carries no stamp, or a made up one', async () => {
    for (const opened of ['', 'mabcdefg.' + '0'.repeat(32), 'x']) {
      await send(board.visitor(), appliance({ opened }));
      expect(seen.at(-1)).toMatchObject({ trapped: false, filledMs: null });
    }
  });

  it('keep the first stamp of a form that comes back', async () => {
    const visitor = board.visitor();
    const opened = (await open(visitor))('[name=opened]').attr('value')!;
    board.clock.forward(MINUTE);
    const back = await send(visitor, appliance({ opened, phone: '12' }));
    expect([back.status, back.page('[name=opened]').attr('value')]).toEqual([422, opened]);
  });

  it('stand in the form for comments as well', async () => {
    const article = await aLiveArticle(board, { title: '末班车推迟到九点' });
    await say(board.visitor(), article, '这趟车我天天坐', { website: 'x', waited: '900' });
    expect(seen.at(-1)).toMatchObject({ kind: 'comment', trapped: true, filledMs: 900 });
    const page = (await board.visitor().get(`/news/${article.id}`)).page;
    expect(page('form[data-comment] [name=website]').length).toBeGreaterThan(0);
    expect(page('form[data-comment] [name=opened]')).toHaveLength(0);
  });
});

describe('With limits switched off', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '0' });

  it('nobody is asked to prove anything', async () => {
    const visitor = board.visitor();
    for (let n = 0; n < 12; n += 1) expect((await send(visitor, appliance())).status).toBe(303);
  });
});

describe('Guessing at a password from many networks', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1', TRUST_PROXY: 'on' });
  const signIn = (visitor: Visitor, password: string, address: string) =>
    visitor.post('/staff/login', { username: '沈若川', password }, { 'x-forwarded-for': address });

  it('is stopped after five tries, but not for who has signed in from his browser before', async () => {
    await board.get(StaffChanges).add({ name: '沈若川', role: 'moderator', password: PASSWORD }, SYSTEM);
    const officer = board.visitor();
    expect((await signIn(officer, PASSWORD, '198.51.100.1')).status).toBe(303);

    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1)
      statuses.push((await signIn(board.visitor(), `guess-number-${n}`, `203.0.${n}.7`)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect((await signIn(officer, PASSWORD, '198.51.100.1')).status).toBe(303);
  });
});
