import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../src/app.module.js';
import { SETTINGS, type Settings } from '../src/config/settings.js';
import { Timetable } from '../src/jobs/timetable.js';
import { Clock, DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { clockWords } from '../src/kernel/format.js';
import { BoardAdapter, furnish, NEST_OPTIONS } from '../src/server.js';
import { Database } from '../src/database/database.js';
import { Article } from '../src/modules/news/article.entity.js';
import { ArticleJobs } from '../src/modules/news/article.jobs.js';
import { NewsSources } from '../src/modules/news/news-sources.js';
import { OPERATOR } from '../src/modules/moderation/actor.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { Photo } from '../src/modules/media/photo.entity.js';
import { useBoard } from './support/board.js';
import { aPhoto } from './support/people.js';
import { PASSWORD, signedIn } from './support/staff.js';
import type { Answer, Visitor } from './support/visitor.js';

type Fields = Record<string, string | string[]>;

const BODY =
  '<p>记者昨天从市交通部门获悉，漂母大桥大修工程十一月二十五日开工，工期五个月，其间桥面半幅通行，公交线路作相应调整。</p><p>过往车辆请按现场标志绕行。</p>';

/** A reprint that lacks nothing. */
const STORY: Fields = {
  kind: 'reprint',
  section: 'jiaotong',
  title: '漂母大桥大修工程开工',
  subtitle: '',
  lead: '桥面半幅通行，工期五个月。',
  body: BODY,
  source: '淮安日报',
  source_url: 'https://news.example.com/2026/11/bridge.html',
  authors: '叶 列、王小明',
  editor: '周编辑',
  regions: ['huaian'],
  towns: '',
};

describe('The newsroom', () => {
  const board = useBoard();
  let editor: Visitor;
  let other: Visitor;
  let region: string;

  beforeAll(async () => {
    editor = await signedIn(board, '周编辑', 'editor');
    other = await signedIn(board, '吴主任', 'admin');
    await board.get(NewsSources).add({ name: '淮安日报', url: 'https://news.example.com', mayReprint: true }, OPERATOR);
    await board.get(NewsSources).add({ name: '外地晚报', url: '', mayReprint: false }, OPERATOR);
    const form = (await editor.get('/staff/news/new')).page;
    region = form('[name=regions]').first().attr('value')!;
  });

  /** Sessions end while the weeks of a test go by. */
  const comeBack = async () => {
    await editor.post('/staff/login', { username: '周编辑', password: PASSWORD });
    await other.post('/staff/login', { username: '吴主任', password: PASSWORD });
  };
  beforeEach(comeBack);

  const story = (more: Fields = {}): Fields => ({ ...STORY, regions: [region], ...more });
  const idOf = (answer: Answer) => Number(/\/staff\/news\/(\d+)$/.exec(answer.location)![1]);
  const row = async (id: number) => (await board.get(Database).read(Article).findOneBy({ id }))!;
  const edition = async (id: number) => String((await row(id)).edition);
  const begin = async (more: Fields = {}) => idOf(await editor.upload('/staff/news', story(more)));
  const act = async (id: number, what: string, more: Fields = {}, by = editor) =>
    by.upload(`/staff/news/${id}/${what}`, story({ edition: await edition(id), ...more }));
  const published = async (more: Fields = {}) => {
    const id = await begin(more);
    expect((await act(id, 'publication', more)).status).toBe(303);
    return id;
  };
  const reader = (path: string) => board.visitor().get(path);
  const faults = (answer: Answer) =>
    answer
      .page('[role=alert] li')
      .toArray()
      .map((item) => answer.page(item).text());

  it('is closed to strangers and moderators', async () => {
    const moderator = await signedIn(board, '孙审核', 'moderator');
    const id = await begin();
    for (const path of [
      '/staff/news',
      '/staff/news/new',
      `/staff/news/${id}`,
      `/staff/news/${id}/preview`,
      '/staff/sources',
    ]) {
      expect((await reader(path)).status).toBe(303);
      expect((await moderator.get(path)).status).toBe(403);
      expect((await editor.get(path)).status).toBe(200);
    }
    for (const path of [
      '/staff/news',
      `/staff/news/${id}`,
      `/staff/news/${id}/publication`,
      `/staff/news/${id}/autosave`,
      '/staff/news/clean',
    ])
      expect((await moderator.post(path)).status).toBe(403);
    expect((await editor.get('/staff')).location).toBe('/staff/news');
    expect((await editor.get('/staff/news/0')).status).toBe(404);
    expect((await editor.get('/staff/news/999999')).status).toBe(404);
  });

  it('writes, saves by itself, previews and publishes', async () => {
    const page = (await editor.get('/staff/news/new')).page;
    expect(page('[name=editor]').attr('value')).toBe('周编辑');
    const first = await editor.upload('/staff/news/autosave', { ...story(), title: '漂母' });
    expect(first.status).toBe(201);
    const { id, edition: seen } = first.json as { id: number; edition: number };
    expect(seen).toBe(1);

    const again = await editor.upload(`/staff/news/${id}/autosave`, story({ edition: '1' }));
    expect(again.json).toMatchObject({ id, edition: 2, savedBy: '周编辑', savedWords: clockWords(board.clock.now()) });
    const same = await editor.upload(`/staff/news/${id}/autosave`, story({ edition: '2' }));
    expect(same.json).toMatchObject({ edition: 2 });

    const preview = await editor.get(`/staff/news/${id}/preview`);
    expect(preview.headers['cache-control']).toContain('no-store');
    expect(preview.page('[role=note]').text()).toContain('预览');
    expect(preview.page('h1').text()).toBe('漂母大桥大修工程开工');
    expect(preview.page('.byline').text()).toContain('叶列、王小明');
    expect((await reader(`/news/${id}`)).status).toBe(404);

    expect((await act(id, 'publication')).status).toBe(303);
    const shown = await reader(`/news/${id}`);
    expect(shown.status).toBe(200);
    expect(shown.page('.story').text()).toContain('十一月二十五日开工');
    expect(await row(id)).toMatchObject({
      revision: 1,
      publication: { state: 'live', publishedAt: board.clock.now() },
    });
    const list = (await editor.get('/staff/news?tab=live&q=漂母')).page;
    expect(list('.room-rows').text()).toContain('漂母大桥大修工程开工');
  });

  it('begins one draft for one form, however often it is sent without JavaScript', async () => {
    const drafts = () => board.get(Database).read(Article).countBy({ title: '点了五下的稿子' });
    const onceOf = (answer: Answer) => answer.page('#room [name=once]').attr('value')!;
    const form = await editor.get('/staff/news/new');
    const typed = story({ title: '点了五下的稿子', edition: '0', once: onceOf(form) });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => editor.upload('/staff/news', typed)));
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    expect([answers[0]!.status, await drafts()]).toEqual([303, 1]);
    expect((await editor.upload('/staff/news/autosave', typed)).json).toMatchObject({ id: idOf(answers[0]!) });

    const back = await editor.upload('/staff/news', { ...typed, title: '题'.repeat(61) });
    expect([back.status, onceOf(back)]).toEqual([422, typed['once']]);
    const others = [
      { ...typed, lead: '另一个导读。' },
      { ...typed, once: onceOf(await editor.get('/staff/news/new')) },
      { ...typed, once: 'nothing' },
    ];
    for (const fields of others) expect((await editor.upload('/staff/news', fields)).status).toBe(303);
    expect((await other.upload('/staff/news', typed)).status).toBe(303);
    expect(await drafts()).toBe(5);
    expect((await editor.get(answers[0]!.location)).page('[name=once]').length).toBe(0);
  });

  it('takes times and editions only as they are', async () => {
    const id = await begin();
    for (const publish_at of ['2027-02-30T10:00', '2027-04-31T08:00', '2027-01-01T24:00', ' 2027-01-01T10:00']) {
      const refused = await act(id, 'schedule', { publish_at });
      expect([refused.status, faults(refused)[0]]).toEqual([422, '请选一个以后的时间，一年以内']);
    }
    for (const number of [' 1', '1.0', '0x1', '1e0', ''])
      expect((await editor.upload(`/staff/news/${id}`, story({ edition: number }))).status).toBe(409);
    expect(await row(id)).toMatchObject({ edition: 1, publication: { state: 'draft' }, publishAt: null });
  });

  it('says everything that is missing, beside its field, and keeps what was typed', async () => {
    const id = await begin({
      title: '桥',
      authors: '',
      editor: '',
      source: '外地晚报',
      source_url: 'ftp://x',
      body: '<p>太短</p>',
    });
    const answer = await editor.upload(`/staff/news/${id}/publication`, {
      ...story({
        title: '桥',
        authors: '',
        editor: '',
        source: '外地晚报',
        source_url: 'ftp://x',
        body: '<p>太短</p>',
      }),
      edition: '1',
    });
    expect(answer.status).toBe(422);
    expect(faults(answer).map((words) => words.slice(0, 5))).toEqual([
      '标题要 4',
      '正文太短，',
      '“外地晚报',
      '请填原文链',
      '转载要写明',
      '请填责任编',
    ]);
    expect(answer.page('.room-status').text()).toContain('草稿');
    expect(answer.page('[name=title]').attr('value')).toBe('桥');
    expect(answer.page('#f-source_url').attr('value')).toBe('ftp://x');
    expect((await row(id)).publication.state).toBe('draft');
    expect((await editor.get(`/staff/news/${id}/publication`)).location).toBe(`/staff/news/${id}`);
    const mended = { ...story(), edition: answer.page('[name=edition]').attr('value')! };
    expect((await editor.upload(`/staff/news/${id}/publication`, mended)).status).toBe(303);
  });

  it.each([
    ['index', { lead: '', body: '' }, ['请用一两句话写导读']],
    ['index', { lead: '字'.repeat(121), body: '' }, ['摘要类文章的导读最多 120 个字']],
    ['index', { body: BODY }, ['“摘要加链接”不放正文']],
    ['index', { body: '', source: '', source_url: '' }, ['请写明来源', '请填原文链接']],
    ['notice', { body: '', editor: '' }, ['请写正文', '请填责任编辑']],
    ['reprint', { section: '' }, ['请选择栏目']],
    ['reprint', { source: '没听说过的报' }, ['“没听说过的报”不在可以全文转载的来源里']],
    ['reprint', { body: `${BODY}<img src="https://pic.example.com/a.jpg">` }, ['还有 1 张图片在别的网站上']],
    [
      'reprint',
      { body: `${BODY}<img src="cid:image1.png"><img src="https://pasted.invalid/k3-1.png">` },
      ['有 2 张贴进来的图片没有传上来'],
    ],
    [
      'reprint',
      { body: `${BODY}<figure><img data-photo="${'0'.repeat(26)}" alt=""></figure>` },
      ['正文里有 1 张图片找不到了'],
    ],
  ])('holds a %s back that lacks %j', async (kind, lack, words) => {
    const id = await begin({ kind, ...lack });
    const answer = await act(id, 'publication', { kind, ...lack });
    expect(answer.status).toBe(422);
    expect(faults(answer)).toEqual(words.map((one) => expect.stringContaining(one)));
  });

  it('publishes a summary and a notice of its own', async () => {
    const summary = await published({ kind: 'index', body: '', authors: '', source: '外地晚报', editor: '' });
    expect((await reader(`/news/${summary}`)).page('.original a').attr('href')).toBe(STORY['source_url']);
    const notice = await published({
      kind: 'notice',
      body: '明天停水。',
      source: '随便',
      source_url: 'https://x.example.com',
      authors: '',
    });
    expect(await row(notice)).toMatchObject({
      source: board.get<Settings>(SETTINGS).siteName,
      sourceUrl: '',
      body: '<p>明天停水。</p>',
    });
  });

  it('changes what readers see only with a note for them, and keeps every version', async () => {
    const id = await published();
    const changed = BODY.replace('五个月', '六个月');
    expect(
      (await editor.upload(`/staff/news/${id}`, story({ body: changed, edition: await edition(id) }))).status,
    ).toBe(303);
    expect((await reader(`/news/${id}`)).text).toContain('工期五个月，其间');
    expect((await editor.get('/staff/news?tab=changed')).text).toContain('漂母大桥');
    const desk = (await editor.get(`/staff/news/${id}`)).page;
    expect(desk('.room-changes ins').text()).toContain('六');
    expect((await editor.get(`/staff/news/${id}/preview`)).text).toContain('工期六个月');

    for (const note of ['', '改了', '。。。。。。', '字'.repeat(301)]) {
      const refused = await act(id, 'revision', { body: changed, note });
      expect([refused.status, faults(refused).length]).toEqual([422, 1]);
    }
    expect((await act(id, 'revision', { body: changed, note: '更正工期：原文写成了五个月' })).status).toBe(303);
    expect((await reader(`/news/${id}`)).text).toContain('工期六个月');
    expect((await reader(`/news/${id}/corrections`)).text).toContain('更正工期');
    expect((await row(id)).revision).toBe(2);

    const idle = await act(id, 'revision', { body: changed, note: '什么也没有改' });
    expect([idle.status, idle.text.includes('内容没有变化')]).toEqual([422, true]);
    expect((await row(id)).revision).toBe(2);

    const versions = (await editor.get(`/staff/news/${id}/revisions`)).page;
    expect(versions('.room-versions li').length).toBe(2);
    expect(versions('.diff del').text()).toContain('五');
    expect((await editor.post(`/staff/news/${id}/revisions/1/restoration`)).status).toBe(303);
    expect((await reader(`/news/${id}`)).text).toContain('工期六个月');
    expect((await editor.get(`/staff/news/${id}/preview`)).text).toContain('工期五个月，其间');
    expect((await act(id, 'revision', { note: '核实以后恢复原来的工期' })).status).toBe(303);
    expect((await reader(`/news/${id}`)).text).toContain('工期五个月，其间');
    expect((await editor.post(`/staff/news/${id}/revisions/9/restoration`)).status).toBe(404);
  });

  it('withdraws and brings back as it was', async () => {
    const id = await published();
    expect((await editor.post(`/staff/news/${id}/withdrawal`)).status).toBe(303);
    expect((await reader(`/news/${id}`)).status).toBe(410);
    expect((await editor.get('/staff/news?tab=withdrawn')).text).toContain(`/staff/news/${id}"`);
    expect((await act(id, 'publication')).status).toBe(409);
    await board.pass(29 * DAY);
    await comeBack();
    expect((await editor.post(`/staff/news/${id}/restoration`)).status).toBe(303);
    expect((await reader(`/news/${id}`)).status).toBe(200);
    expect((await row(id)).revision).toBe(1);
  });

  it('wipes what was withdrawn for 30 days', async () => {
    const id = await published();
    await editor.post(`/staff/news/${id}/withdrawal`);
    await board.pass(31 * DAY);
    await comeBack();
    expect(await row(id)).toMatchObject({ title: '', body: '', publication: { state: 'purged' } });
    expect((await editor.post(`/staff/news/${id}/restoration`)).status).toBe(409);
    expect((await reader(`/news/${id}`)).status).toBe(410);
  });

  it('gives the form back when somebody else has saved meanwhile, with both texts', async () => {
    const id = await begin();
    await other.upload(`/staff/news/${id}`, story({ edition: '1', lead: '对方写的导读' }));
    const late = await editor.upload(`/staff/news/${id}`, story({ edition: '1', lead: '我写的导读' }));
    expect(late.status).toBe(409);
    expect(late.page('[name=lead]').text().trim()).toBe('我写的导读');
    expect(late.page('.room-conflict').text()).toMatch(/吴主任[^]*改动过[^]*对方[^]*我/);
    expect((await row(id)).lead).toBe('对方写的导读');
    const quick = await editor.upload(`/staff/news/${id}/autosave`, story({ edition: '1', lead: '我写的导读' }));
    expect([quick.status, quick.json]).toEqual([409, expect.objectContaining({ edition: 2, savedBy: '吴主任' })]);

    const mine = late.page('[name=edition]').attr('value')!;
    expect((await editor.upload(`/staff/news/${id}`, story({ edition: mine, lead: '我写的导读' }))).status).toBe(303);
    expect((await row(id)).lead).toBe('我写的导读');
    const press = await other.upload(`/staff/news/${id}/publication`, story({ edition: '2', lead: '对方又写' }));
    expect(press.status).toBe(409);
    expect((await row(id)).publication.state).toBe('draft');
  });

  it('publishes at its time, and not what is not fit by then', async () => {
    const id = await begin();
    const now = board.clock.now();
    const wall = (at: number) => new Date(at + 8 * HOUR).toISOString().slice(0, 16);
    const late = await act(id, 'schedule', { publish_at: wall(now - HOUR) });
    expect([late.status, faults(late)[0]]).toEqual([422, '请选一个以后的时间，一年以内']);
    expect((await act(id, 'schedule', { publish_at: 'morgen' })).status).toBe(422);
    expect((await act(id, 'schedule', { publish_at: wall(now + 2 * HOUR) })).status).toBe(303);
    expect((await editor.get('/staff/news?tab=scheduled')).text).toContain('漂母大桥');
    await board.pass(2 * HOUR - MINUTE);
    expect((await reader(`/news/${id}`)).status).toBe(404);
    await board.pass(MINUTE + 30_000);
    expect((await reader(`/news/${id}`)).status).toBe(200);

    await comeBack();
    const unfit = await begin();
    await act(unfit, 'schedule', { publish_at: wall(board.clock.now() + HOUR) });
    await editor.upload(`/staff/news/${unfit}`, story({ edition: await edition(unfit), authors: '' }));
    await board.pass(HOUR + MINUTE);
    await comeBack();
    expect((await row(unfit)).publication).toMatchObject({ state: 'draft', reason: '内容不全' });
    expect((await editor.get('/staff/news')).text).toContain('到时间没有发布');

    const called = await begin();
    await act(called, 'schedule', { publish_at: wall(board.clock.now() + HOUR) });
    expect((await editor.post(`/staff/news/${called}/recall`)).status).toBe(303);
    await board.get(ArticleJobs).publishDue(board.clock.now() + 2 * HOUR);
    expect((await row(called)).publication.state).toBe('draft');
  });

  it('publishes at its time after the board was started anew', async () => {
    const id = await begin();
    const at = board.clock.now() + HOUR;
    expect((await act(id, 'schedule', { publish_at: new Date(at + 8 * HOUR).toISOString().slice(0, 16) })).status).toBe(
      303,
    );
    board.clock.forward(HOUR + 30_000);
    const settings = board.get<Settings>(SETTINGS);
    const module = await Test.createTestingModule({ imports: [AppModule.for(settings)] })
      .overrideProvider(Clock)
      .useValue(board.clock)
      .compile();
    const anew = furnish(
      module.createNestApplication<NestExpressApplication>(new BoardAdapter(settings), NEST_OPTIONS),
      settings,
    );
    await anew.init();
    try {
      expect(await anew.get(Timetable).runDue()).toContain('articles:publish');
      expect((await row(id)).publication).toMatchObject({ state: 'live', publishedAt: board.clock.now() });
    } finally {
      await anew.close();
    }
  });

  it('pins for some days and writes that into the log', async () => {
    const id = await published();
    expect((await editor.post(`/staff/news/${id}/pin`, { days: '3' })).status).toBe(303);
    expect((await row(id)).pinnedUntil).toBe(board.clock.now() + 3 * DAY);
    expect((await editor.post(`/staff/news/${id}/pin`, { days: '99' })).status).toBe(422);
    expect((await editor.post(`/staff/news/${id}/pin`, { days: '0' })).status).toBe(303);
    const log = await board
      .get(Database)
      .read(AuditEvent)
      .find({ where: { kind: 'article', itemId: id }, order: { id: 'ASC' } });
    expect(log.map(({ event, actor }) => `${event} ${actor}`)).toEqual([
      'publish 周编辑',
      'pin 周编辑',
      'unpin 周编辑',
    ]);
    expect((await other.get('/staff/audit?kind=article')).text).toContain('置顶');
  });

  it('keeps photos from readers until their version is published, and never lets go of a used one', async () => {
    const photo = { ...(await aPhoto()), field: 'photos' };
    const made = await editor.upload('/staff/news', story(), [photo]);
    const id = idOf(made);
    const page = (await editor.get(`/staff/news/${id}`)).page;
    const token = page('.room-photo').attr('data-token')!;
    const code = page('.room-code code').text();
    expect(code).toContain(token);
    const body = BODY + code;
    await act(id, 'publication', { body, cover: token });
    expect((await reader(`/news/${id}`)).page('.story picture img').attr('src')).toMatch(/^\/uploads\//);
    expect(JSON.parse((await row(id)).coverPhoto!)).toMatchObject({ thumb: expect.stringMatching(/^\/uploads\//) });

    const idle = { ...story({ body, cover: token }), photo_tokens: token, edition: await edition(id) };
    expect((await editor.upload(`/staff/news/${id}/autosave`, idle)).json).toMatchObject({
      edition: Number(idle.edition),
    });

    const second = { ...(await aPhoto('b.jpg', 60)), field: 'photos' };
    await editor.upload(`/staff/news/${id}`, story({ edition: await edition(id) }), [second]);
    const photos = await board.get(Database).read(Photo).findBy({ ownerKind: 'article', ownerId: id });
    expect(photos.map(({ withheld }) => withheld).sort()).toEqual([0, 1]);
    const fresh = photos.find(({ withheld }) => withheld)!.token;
    await act(id, 'revision', {
      body: `${BODY}<figure><img data-photo="${fresh}" alt="桥"></figure>`,
      note: '换了一张清楚的照片',
    });
    const after = await board.get(Database).read(Photo).findBy({ ownerKind: 'article', ownerId: id });
    expect(after.map(({ withheld }) => withheld)).toEqual([0, 0]);
    expect((await row(id)).coverPhoto).toBeNull();
  });

  it('cleans whatever is pasted or typed', async () => {
    const answer = await editor.raw(
      '/staff/news/clean',
      'text/html',
      '<p style="color:red" onclick="hacked=1">好<script>hacked=1</script></p><img src="https://pic.example.com/1.jpg" onerror="hacked=1">',
    );
    expect(answer.status).toBe(200);
    const { html, missing } = answer.json as { html: string; missing: string[] };
    expect(html).not.toMatch(/script|style|onclick|onerror/);
    expect(html).toContain('<p>好</p>');
    expect(missing).toEqual(['https://pic.example.com/1.jpg']);
    expect((await editor.raw('/staff/news/clean', 'text/html', 'x'.repeat(3 * 1024 * 1024))).status).toBe(413);

    const id = await begin({ body: '第一段<有尖括号\n还是第一段\n\n第二段 & 结尾' });
    expect((await row(id)).body).toBe('<p>第一段&lt;有尖括号<br />还是第一段</p>\n<p>第二段 &amp; 结尾</p>');
    const long = await editor.upload('/staff/news', story({ body: '长'.repeat(14_000) }));
    expect([long.status, faults(long)[0]!.slice(0, 5)]).toEqual([422, '正文太长，']);
  });

  it('keeps the white list', async () => {
    expect(
      (await editor.post('/staff/sources', { name: '洪泽湖报', url: 'https://hz.example.com', may_reprint: '1' }))
        .status,
    ).toBe(303);
    const twice = await editor.post('/staff/sources', { name: '洪泽湖报', url: '' });
    expect([twice.status, faults(twice)[0]]).toEqual([422, '已经有这个来源了']);
    expect(twice.page('#f-name').attr('value')).toBe('洪泽湖报');
    expect((await editor.post('/staff/sources', { name: '', url: 'javascript:alert(1)' })).status).toBe(422);
    const source = (await board.get(NewsSources).byName('洪泽湖报'))!;
    await editor.post(`/staff/sources/${source.id}`, { name: '洪泽湖晚报', url: '' });
    expect(await board.get(NewsSources).byId(source.id)).toMatchObject({ name: '洪泽湖晚报', mayReprint: 0 });
    await editor.post(`/staff/sources/${source.id}/removal`);
    expect(await board.get(NewsSources).byId(source.id)).toBeNull();
    const log = (await other.get('/staff/audit?kind=source')).page('tbody').text();
    for (const event of ['添加', '修改', '删除']) expect(log).toContain(event);
  });

  it('pages through its lists', async () => {
    for (let n = 0; n < 32; n += 1) await begin({ title: `第 ${n} 篇没写完的稿子`, lead: '' });
    const first = (await editor.get('/staff/news')).page;
    expect(first('.room-row').length).toBe(30);
    const second = (await editor.get(first('.pager a[rel=next]').attr('href')!)).page;
    const ids = [first, second].flatMap((page) =>
      page('.room-row a')
        .toArray()
        .map((link) => page(link).attr('href')),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(32);
    expect((await editor.get('/staff/news?q=第 31 篇')).page('.room-row').length).toBe(1);
    expect((await editor.get('/staff/news?tab=nonsense&after=%00')).status).toBe(200);
  });
});

describe('A newsroom that may only link', () => {
  const board = useBoard({ NEWS_MODE: 'index' });

  it('refuses to publish whole texts', async () => {
    const editor = await signedIn(board, '周编辑', 'editor');
    await board.get(NewsSources).add({ name: '淮安日报', url: '', mayReprint: true }, OPERATOR);
    const page = (await editor.get('/staff/news/new')).page;
    expect(
      page('[name=kind]')
        .toArray()
        .map((radio) => page(radio).attr('value')),
    ).toEqual(['index', 'notice']);
    const made = await editor.upload('/staff/news', STORY);
    const refused = await editor.upload(`${made.location}/publication`, { ...STORY, edition: '1' });
    expect([refused.status, refused.text.includes('全文转载不能发布')]).toEqual([422, true]);
  });
});

describe('A board without news', () => {
  const board = useBoard({ NEWS_MODE: 'off' });

  it('has no newsroom', async () => {
    const editor = await signedIn(board, '周编辑', 'editor');
    for (const path of ['/staff/news', '/staff/news/new', '/staff/sources'])
      expect((await editor.get(path)).status).toBe(404);
    expect((await editor.get('/staff')).location).toBe('/staff/audit');
  });
});
