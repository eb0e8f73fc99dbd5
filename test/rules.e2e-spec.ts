import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { DAY, SECOND } from '../src/kernel/clock.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { ModeratedKinds } from '../src/modules/moderation/moderated.js';
import { SYSTEM } from '../src/modules/moderation/actor.js';
import { Moderation } from '../src/modules/moderation/moderation.js';
import { Judgement } from '../src/modules/moderation/rules/judgement.entity.js';
import { Judgements } from '../src/modules/moderation/rules/judgements.js';
import { Lessons } from '../src/modules/moderation/rules/lessons.js';
import { RuleChanges } from '../src/modules/moderation/rules/rule-changes.js';
import { Rulebook } from '../src/modules/moderation/rules/rulebook.js';
import { RuleFiring } from '../src/modules/moderation/rules/rule-firing.entity.js';
import { SpotCheck } from '../src/modules/moderation/rules/spot-check.js';
import { type Board, useBoard } from './support/board.js';
import { post } from './support/people.js';
import { decide, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

/** Each poster has a number and a text of their own, so that only what a test is about speaks. */
let numbers = 13900010000;
const aPhone = () => String((numbers += 1));

const LOAN = {
  title: '急用钱的看过来当天就到',
  body: '无★抵☆押·貸-款，黑户也能做，只看身份证，利息低，当天放款，额度五千到五万。',
};
const LOOK_ALIKE = {
  title: '北门新城三室两厅婚房出售可看',
  body: '138平米，三室两厅两卫，可贷款，证件齐全，近办证大厅，满五唯一，诚心要的联系房东看房。',
};

/** Words of our own, so that no change of those that the board comes with makes these stories untrue. */
async function addWords(board: Board): Promise<void> {
  for (const word of ['青石暗号', '白石暗号', '云山暗号'])
    await board.get(RuleChanges).keepWord({ word, grade: 'b', topic: 'loan', note: '', isOff: false }, SYSTEM);
}

/** What people and staff do on this board. */
function on(board: Board) {
  const posted = async (fields: Record<string, string> = {}, to = 'lianshui/chuzu') => {
    const made = await post(board, { phone: aPhone(), ...fields }, { to });
    if (!made.id) throw new Error(`${made.answer.status} ${made.answer.page('[role=alert]').text()}`);
    return made;
  };
  const isLive = async (id: number) => (await board.visitor().get(`/listings/${id}`)).status === 200;
  const change = async (poster: Visitor, id: number, fields: Record<string, string>) => {
    const form = await poster.get(`/receipts/${id}/edit`);
    return poster.upload(`/receipts/${id}/edit`, { ...valuesOf(form), ...fields });
  };
  /** The line of a rule on the page of all. */
  const row = async (staff: Visitor, code: string) => {
    const { page } = await staff.get('/staff/rules');
    return page('table.table tbody tr')
      .filter((_, tr) => page(tr).find('.hush').first().text() === code)
      .text();
  };
  return { posted, isLive, change, row };
}

describe('The rules', () => {
  const board = useBoard();
  const { posted, isLive, change, row } = on(board);
  beforeAll(() => addWords(board));

  it('hold or refuse a loan however it is written, and the moderator sees the words marked', async () => {
    const officer = await signedIn(board, 'reads-loans');
    const { id, poster } = await posted(LOAN);
    expect(await isLive(id)).toBe(false);

    const item = await officer.get(`/staff/item/listing/${id}`);
    expect(item.page('mark.hit').text()).toContain('无★抵☆押·貸-款');
    expect(item.page('table.score').text()).toContain('违禁内容');
    expect((await poster.get(`/receipts/${id}`)).status).toBe(200);
  });

  it('let an innocent look-alike go live', async () => {
    const { id } = await posted(LOOK_ALIKE);
    expect(await isLive(id)).toBe(true);
  });

  it('tell the poster why: plain words, the words of the post, what to do; no score and no list', async () => {
    const { id, poster } = await posted({
      title: '河下两室楼下就是店',
      body: '河下街的两室，楼下店里有青石暗号和白石暗号，家电齐全，可以看房。',
    });
    expect(await isLive(id)).toBe(false);
    const why = (await poster.get(`/receipts/${id}`)).page('[aria-labelledby=h-judged]').text();
    expect(why).toContain('有些话常见于不能发布的信息');
    expect(why).toMatch(/您写的：.*青石暗号.*白石暗号/);
    expect(why).toContain('请把要办的事、地点和收费写具体');
    expect(why).not.toMatch(/\d分|[+]\d|80|word-|云山暗号/);
  });

  it('keep no number of anybody in the log, and show it to moderators while the post is there', async () => {
    const [admin, officer] = [await signedIn(board, 'numbers', 'admin'), await signedIn(board, 'reads-numbers')];
    await admin.post('/staff/rules/words', { word: '云雾号12345', grade: 'b', topic: 'loan', note: '' });
    const { id } = await posted({
      title: '新区一室独门独户',
      body: '新区的一室，厨房卫生间都是自己用，云雾号12345，随时看房。',
    });
    const db = board.get(Database);
    const [line] = await db.read(AuditEvent).find({ where: { kind: 'listing', itemId: id } });
    expect(line!.rulesJson).toContain('云雾****45');
    expect(line!.rulesJson).not.toContain('12345');
    expect((await officer.get(`/staff/item/listing/${id}`)).page('mark.hit').text()).toContain('云雾号12345');
  });

  it('refuse an ID card number, masked, with the reason and the next step on the receipt', async () => {
    const { id, poster } = await posted({
      title: '石塔湖一室有电梯',
      body: `石塔湖的一室，电梯房，房东身份证 32082619900101001${check('32082619900101001')}，可以来看。`,
    });
    expect(await isLive(id)).toBe(false);
    const receipt = await poster.get(`/receipts/${id}`);
    expect(receipt.text).toContain('R17');
    expect(receipt.page('[aria-labelledby=h-judged]').text()).toContain('请去掉身份证号');
    expect(receipt.page('[aria-labelledby=h-judged]').text()).not.toContain('32082619900101001');
  });

  it('do not hold again what a moderator has approved, but hold what is new', async () => {
    const officer = await signedIn(board, 'approves');
    const body = '楚州的两室一厅，带前后阳台，楼下是青石暗号，老房东，水电另算，可以押一付一，看房提前一天说。';
    const { id, poster } = await posted({ title: '楚州两室一厅带阳台', body });
    expect(await isLive(id)).toBe(false);
    await decide(officer, id, 'approve');
    const edit = async (title: string, text: string) => (await change(poster, id, { title, body: text })).status;

    expect(await edit('楚州两室一厅带前后阳台', body)).toBe(303);
    expect(await isLive(id)).toBe(true);
    expect(await edit('楚州两室一厅带前后阳台', `${body}也有白石暗号。`)).toBe(303);
    expect(await isLive(id)).toBe(false);
    await decide(officer, id, 'approve');
    expect(await edit('楚州两室一厅带前后阳台', `${body}也有白石暗号。`)).toBe(303);
    expect(await isLive(id)).toBe(true);
  });

  it('hold an edit in a leaf that is looked at first only when it is more than a touch', async () => {
    const officer = await signedIn(board, 'by-the-day');
    const body = '红窑的大棚里摘辣椒，不晒太阳，上午八点到，中午管饭，干完就结，带手套。';
    const { id, poster } = await posted({ title: '红窑大棚摘辣椒管午饭', body }, 'lianshui/rijie');
    await decide(officer, id, 'approve');
    const edit = async (more: Record<string, string>) => (await change(poster, id, { body, ...more })).status;
    expect(await edit({ title: '红窑大棚摘辣椒管午饭的' })).toBe(303);
    expect(await isLive(id)).toBe(true);
    expect(await edit({ title: '红窑大棚摘辣椒管午饭的', wage_day: '300' })).toBe(303);
    expect(await isLive(id)).toBe(false);
  });

  it('have a word added after a dry run that says what it would have held', async () => {
    const admin = await signedIn(board, 'adds-words', 'admin');
    const { id } = await posted({
      title: '河东两室朝南带大露台花园',
      body: '河东的两室，顶楼带大露台，能种花，凡是签约就送捆蹄一份。',
    });
    expect(await isLive(id)).toBe(true);

    const said = { word: '送捆蹄', grade: 'b', topic: 'loan', note: '试' };
    const trial = await admin.get(`/staff/rules/words/trial?${new URLSearchParams(said).toString()}`);
    expect(trial.status).toBe(200);
    expect(trial.text).toMatch(/会多拦下 1 条/);
    expect(trial.page(`a[href="/staff/item/listing/${id}"]`)).toHaveLength(1);
    expect((await admin.get('/staff/rules/words')).text).not.toContain('送捆蹄');

    const form = trial.page('form[method=post][action="/staff/rules/words"]');
    const hidden = Object.fromEntries(
      form
        .find('input')
        .toArray()
        .map((input) => [trial.page(input).attr('name')!, trial.page(input).attr('value') ?? '']),
    );
    expect((await admin.post('/staff/rules/words', hidden)).status).toBe(303);
    expect((await admin.get('/staff/rules/words')).text).toContain('送捆蹄');
    expect((await admin.get('/staff/audit?kind=word')).text).toContain('送捆蹄');

    const next = await posted({
      title: '城南一室带阳台',
      body: '签约就送❤捆❤蹄，家具家电都有，离菜场近，随时可以看房，水电自理。',
    });
    expect(await isLive(next.id)).toBe(false);

    await admin.post('/staff/rules/words', { ...said, off: '1' });
    const last = await posted({
      title: '城北一室带车位',
      body: '签约就送捆蹄，新装的空调，楼下就是公交站，可以短租，看房提前说。',
    });
    expect(await isLive(last.id)).toBe(true);
  });

  it('gives a word back whole when something is wrong with it', async () => {
    const admin = await signedIn(board, 'mistypes', 'admin');
    const answer = await admin.post('/staff/rules/words', {
      word: '云',
      grade: 'b',
      topic: '',
      note: '想了很久的备注',
    });
    expect(answer.status).toBe(422);
    expect(answer.page('[name=note]').attr('value')).toBe('想了很久的备注');
    expect(answer.page('[role=alert]').text()).toMatch(/至少两个字[^]*请选择是哪一种/);
  });

  it('have seeds that can be switched off', async () => {
    const admin = await signedIn(board, 'seeds', 'admin');
    const shown = await admin.get('/staff/rules/words?part=花呗套现');
    expect(shown.page('tbody tr').text()).toContain('自带');
    const form = await admin.get('/staff/rules/words/trial?known=花呗套现');
    expect(form.page('[name=grade] option[selected]').attr('value')).toBe('a');
    await admin.post('/staff/rules/words', { word: '花呗套现', grade: 'a', topic: 'loan', note: '', off: '1' });
    expect((await admin.get('/staff/rules/words?part=花呗套现')).page('tbody tr').text()).toContain('已停用');
    await admin.post('/staff/rules/words', { word: '花呗套现', grade: 'a', topic: 'loan', note: '', off: '' });
    expect((await admin.get('/staff/rules/words?part=花呗套现')).page('tbody tr').text()).toContain('在用');
  });

  it('are switched off and on with a dry run, count at once, and stand in the log', async () => {
    const admin = await signedIn(board, 'switches', 'admin');
    const one = await posted({
      title: '西长街两室旁边有店',
      body: '西长街的两室，隔壁小店青石暗号，三楼，朝南，拎包就住。',
    });
    expect(await isLive(one.id)).toBe(false);

    const page = await admin.get('/staff/rules/word-b');
    expect(page.page('[role=status]').text()).toMatch(/会少拦下 \d+ 条/);
    expect(page.page(`a[href="/staff/item/listing/${one.id}"]`)).toHaveLength(1);
    expect((await admin.post('/staff/rules/word-b/switch', { to: 'off' })).status).toBe(303);
    expect(await row(admin, 'word-b')).toContain('已关');
    const two = await posted({
      title: '东长街一室旁边有店',
      body: '东长街的一室户，对面小店青石暗号，五楼，有阳台，可短租。',
    });
    expect(await isLive(two.id)).toBe(true);
    expect((await admin.get('/staff/audit?kind=rule')).text).toMatch(/关闭[^]*可疑内容/);

    await admin.post('/staff/rules/word-b/switch', { to: 'on' });
    const three = await posted({
      title: '北门一室旁边有店',
      body: '北门桥头的一室户，巷口青石暗号，四楼，采光好，能做饭。',
    });
    expect(await isLive(three.id)).toBe(false);
    expect((await admin.post('/staff/rules/id-number/switch', { to: 'off' })).status).toBe(409);
    expect((await admin.get('/staff/rules/nothing')).status).toBe(404);
  });

  it('learn from decisions, and unlearn what is taken back', async () => {
    const officer = await signedIn(board, 'teaches');
    const lessons = board.get(Lessons);
    const counted = () => ({ ...lessons.learnt.lessons });
    const before = counted();
    const { id } = await posted(
      { title: '河桥采棉花两天', body: '河桥的棉花地里采棉花，两天，一天一结，自带水杯，可以两个人一起来。' },
      'lianshui/rijie',
    );
    expect((await decide(officer, id, 'approve')).status).toBe(303);
    expect(counted()).toEqual({ ...before, good: before.good + 1 });
    await decide(officer, id, 'restore');
    expect(counted()).toEqual(before);
    await decide(officer, id, 'refuse', 'R02');
    expect(counted()).toEqual(before);
    await decide(officer, id, 'restore');
    await decide(officer, id, 'refuse', 'R09');
    expect(counted()).toEqual({ ...before, bad: before.bad + 1 });
  });

  it('take a refusal back as a lesson when an appeal is accepted, and that back with the acceptance', async () => {
    const officer = await signedIn(board, 'was-wrong');
    const counted = () => ({ ...board.get(Lessons).learnt.lessons });
    const { id } = await posted(
      { title: '东胡集挖藕三天', body: '东胡集的藕塘里挖藕，三天，一天一结，下水裤有，午饭管，能吃苦的来。' },
      'lianshui/rijie',
    );
    const before = counted();
    await decide(officer, id, 'refuse', 'R09');
    const subject = (await board.get(ModeratedKinds).get('listing').find(id))!;
    await board.get(Moderation).transition('listing', subject, 'reinstate', { name: 'zhou', role: 'moderator' });
    expect(counted()).toEqual({ ...before, good: before.good + 1 });
    await board.get(Moderation).transition('listing', subject, 'restore', { name: 'zhou', role: 'moderator' });
    expect(counted()).toEqual({ ...before, bad: before.bad + 1 });
  });

  it('send a share of what goes live by itself to the spot checks', async () => {
    const officer = await signedIn(board, 'samples');
    const spot = board.get(SpotCheck);
    for (let n = 0; n < 60; n += 1) {
      const { id } = await posted({
        title: `第${n}个小区的两室一厅`,
        body: `第${n}个小区，${n}栋，${'东南西北'[n % 4]}边，可以看房。`,
      });
      const queue = await officer.get('/staff/queue?tab=spot');
      const chosen = spot.chooses('listing', id) && (await isLive(id));
      expect(queue.page(`a[href^="/staff/item/listing/${id}?"]`).length).toBe(chosen ? 1 : 0);
      if (!chosen) continue;
      const lessons = board.get(Lessons).learnt.lessons.good;
      expect((await decide(officer, id, 'dismiss')).status).toBe(303);
      expect(await isLive(id)).toBe(true);
      expect((await officer.get('/staff/queue?tab=spot')).page(`a[href^="/staff/item/listing/${id}?"]`)).toHaveLength(
        0,
      );
      expect(board.get(Lessons).learnt.lessons.good).toBe(lessons + 1);
      return;
    }
    throw new Error('None of sixty was chosen');
  });

  it('count how a form was sent', async () => {
    const judge = (more: object) => board.get(Moderation).judge({ ...A_FLAT, ...more });
    expect(await judge({ filledMs: 2_999 })).toMatchObject({ decision: 'live', score: 15 });
    expect(await judge({ filledMs: 3_000 })).toMatchObject({ decision: 'live', score: 0 });
    expect((await judge({ trapped: true })).decision).not.toBe('live');
    expect(await judge({ often: true })).toMatchObject({ decision: 'held' });
    expect(await judge({ review: 'pre' })).toMatchObject({ decision: 'held', parts: [{ rule: 'review' }] });
  });

  it('never refuse a comment, whose writer could not be told: a moderator looks', async () => {
    const comment = { ...A_FLAT, kind: 'comment', leaf: null, title: '', body: LOAN.body };
    const verdict = await board.get(Moderation).judge(comment);
    expect(verdict.decision).toBe('held');
    expect(verdict.score).toBeGreaterThanOrEqual(80);
  });

  it('are those of the other processes, too, as soon as these look', async () => {
    const admin = await signedIn(board, 'elsewhere', 'admin');
    const other = new Rulebook(board.get(Database), board.get(Lessons), board.clock);
    await other.keepUp();
    await admin.post('/staff/rules/symbols/switch', { to: 'off' });
    await admin.post('/staff/rules/words', { word: '另一处也要有', grade: 'b', topic: 'loan', note: '' });
    await other.keepUp();
    expect(other.isOff('symbols')).toBe(false);
    board.clock.forward(30 * SECOND);
    await other.keepUp();
    expect(other.isOff('symbols')).toBe(true);
    expect(other.words.find('另一处也要有')).toBeDefined();
    expect(other.text.look({ title: '', body: '这里另一处也要有', leaf: null })).toMatchObject([{ rule: 'word-b' }]);
    await admin.post('/staff/rules/symbols/switch', { to: 'on' });
  });

  it('are for admins', async () => {
    const officer = await signedIn(board, 'no-admin');
    for (const path of ['/staff/rules', '/staff/rules/words', '/staff/rules/contact'])
      expect((await officer.get(path)).status).toBe(403);
  });
});

describe('The rules, as time goes on', () => {
  const board = useBoard();
  const { posted, row } = on(board);
  beforeAll(() => addWords(board));

  it('show how often moderators agreed, and take that back with the decision', async () => {
    const again = await signedIn(board, 'measures', 'admin');
    expect(await row(again, 'word-b')).toContain('0 条');
    const ids: number[] = [];
    for (const place of ['东门', '西门', '南门'])
      ids.push(
        (
          await posted({
            title: `${place}那边的两室要租`,
            body: `${place}的两室，${place}菜场旁边，青石暗号，${place}${place}。`,
          })
        ).id,
      );
    const db = board.get(Database);
    for (const id of ids) {
      const [line] = await db.read(AuditEvent).find({ where: { kind: 'listing', itemId: id } });
      expect(line!.event).toBe('hold');
    }
    await decide(again, ids[0]!, 'refuse', 'R09');
    await decide(again, ids[1]!, 'approve');
    expect(await row(again, 'word-b')).toMatch(/3 条[^]*50%，2 条里 1 条/);
    await decide(again, ids[1]!, 'restore');
    expect(await row(again, 'word-b')).toMatch(/100%，1 条里 1 条/);
  });

  it('forget the words of what is purged', async () => {
    const { id, poster } = await posted({ title: '要彻底删除的两室' });
    await poster.post(`/receipts/${id}/deletion`);
    const of = () => board.get(Database).read(Judgement).countBy({ kind: 'listing', itemId: id });
    expect(await of()).toBe(1);
    await board.pass(31 * DAY);
    expect(await of()).toBe(0);
    await board.pass(31 * DAY);
    expect(await board.get(Database).read(RuleFiring).countBy({ kind: 'listing', itemId: id })).toBe(0);
  });
});

describe('The rules, taught by decisions', () => {
  const board = useBoard();

  it('speak from what was decided, once there is enough of it', async () => {
    const [db, lessons, judgements] = [board.get(Database), board.get(Lessons), board.get(Judgements)];
    const spam = {
      ...A_FLAT,
      title: '内部渠道名额不多',
      body: '内部渠道名额不多，先到先得，懂的来聊，名额满了就没有。',
    };
    const teach = (outcome: 'good' | 'bad', text: typeof A_FLAT | typeof spam, times: number) =>
      db.transaction(async () => {
        for (let n = 0; n < times; n += 1)
          await lessons.add('listing', 900_000 + n, 1, outcome, judgements.featuresOf(text));
      });
    const partOf = async (text: typeof A_FLAT | typeof spam) =>
      (await board.get(Moderation).judge(text)).parts.find(({ rule }) => rule === 'bayes');
    await teach('good', A_FLAT, 60);
    await teach('bad', spam, 40);
    expect(await partOf(spam)).toBeUndefined();
    await teach('bad', spam, 20);
    const part = await partOf(spam);
    expect(part!.score).toBe(30);
    expect(part!.words).toHaveLength(3);
    for (const word of part!.words) expect(spam.body).toContain(word);
    expect((await partOf(A_FLAT))!.score).toBeLessThan(0);
  });
});

const A_FLAT = {
  kind: 'listing',
  review: 'post',
  title: '新城花园两室一厅精装出租',
  body: '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。',
  region: 'lianshui',
  leaf: 'chuzu',
  phoneHash: null,
} as const;

/** What stands in the form, as a browser sends it back. */
function valuesOf({ page }: Answer): Record<string, string> {
  const fields = page('main form')
    .last()
    .find('input, select, textarea')
    .toArray()
    .map((field) => page(field));
  const sent = fields.filter(
    (field) => !/^(radio|checkbox|file|submit)$/.test(field.attr('type') ?? '') || field.is('[checked]'),
  );
  return Object.fromEntries(
    sent.map((field) => [field.attr('name') ?? '', String(field.val() ?? '')]).filter(([name]) => name),
  );
}

/** The last sign of an ID number. */
function check(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...first].reduce((sum, digit, index) => sum + Number(digit) * weights[index]!, 0);
  return '10X98765432'[sum % 11]!;
}
