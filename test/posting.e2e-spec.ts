import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { useBoard } from './support/board.js';
import { Visitor } from './support/visitor.js';
import { aPhoto, FLAT, post } from './support/people.js';

describe('Posting in two steps', () => {
  const board = useBoard();

  const onceFrom = async (visitor: Visitor): Promise<string> =>
    (await visitor.get('/post/lianshui/chuzu')).page('[name=once]').attr('value')!;

  it('leads from the first page to the form of a leaf', async () => {
    const visitor = board.visitor();
    const stepOne = await visitor.get('/post?region=lianshui');

    expect(stepOne.status).toBe(200);
    expect(stepOne.page('[name=region][checked]').attr('value')).toBe('lianshui');
    const chosen = await visitor.get('/post/go?region=lianshui&leaf=chuzu');
    expect(chosen.location).toBe('/post/lianshui/chuzu');
    expect((await visitor.get(chosen.location)).page('form[method=post] [name=phone]').length).toBe(1);
  });

  it('puts a flat with two photos on the list, where anyone finds it', async () => {
    const { id, answer, code } = await post(board, {}, { photos: [await aPhoto(), await aPhoto('b.jpg', 40)] });

    expect(answer.status).toBe(303);
    expect(code).toMatch(/^.{4}-.{4}-.{4}$/);
    const visitor = board.visitor();
    expect((await visitor.get('/lianshui/chuzu')).text).toContain(`/listings/${id}`);
    expect((await visitor.get(`/search?q=${encodeURIComponent('两室')}`)).text).toContain(`/listings/${id}`);
    expect((await visitor.get('/jinhu/chuzu')).text).not.toContain(`/listings/${id}`);
    const page = await visitor.get(`/listings/${id}`);
    expect(page.page('h1').text()).toBe('新城花园两室一厅精装出租');
    expect(page.page('.gallery img').length).toBe(2);
  });

  it('gives the number only to who asks for it by POST', async () => {
    const { id } = await post(board, { phone: '139 0000 1357', wechat: 'zhou_1357' });
    const visitor = board.visitor();

    for (const path of [`/listings/${id}`, '/lianshui/chuzu', '/lianshui/chuzu/feed.xml', '/', '/sitemap.xml'])
      expect((await visitor.get(path)).text).not.toMatch(/139 ?0000 ?1357|zhou_1357/);
    const contact = await visitor.post(`/listings/${id}/contact`, {}, { accept: 'application/json' });
    expect(contact.json).toEqual({ phone: '13900001357', wechat: 'zhou_1357', callTime: null });
    expect((await visitor.post(`/listings/${id}/contact`)).text).toContain('139 0000 1357');
  });

  it('gives a faulty form back with everything that was typed, photos included', async () => {
    const { answer, poster } = await post(board, { phone: 'abc', rent: '一千多' }, { photos: [await aPhoto()] });

    expect(answer.status).toBe(422);
    expect(
      answer
        .page('[role=alert] a')
        .map((_, link) => answer.page(link).attr('href'))
        .get(),
    ).toEqual(['#f-rent', '#f-phone']);
    expect(answer.page('[aria-invalid=true]').length).toBe(2);
    expect(answer.page('[name=title]').attr('value')).toBe(FLAT['title']);
    expect(answer.page('[name=room]').attr('value')).toBe('2');
    const token = answer.page('[name=photo_tokens]').attr('value')!;
    const again = await post(board, { photo_tokens: token }, { poster });
    expect((await board.visitor().get(`/listings/${again.id}`)).page('.gallery img').length).toBe(1);
  });

  it('makes one listing of a form that was sent twice, and shows the same code again', async () => {
    const poster = board.visitor();
    const fields = { title: '同一张表单发了两次的房子', look: '只在周末看房', once: await onceFrom(poster) };
    const first = await post(board, fields, { poster });
    const second = await post(board, fields, { poster });

    expect(second.id).toBe(first.id);
    expect(second.code).toBe(first.code);
    board.clock.forward(11 * MINUTE);
    const later = await post(board, { ...fields, despite: '1' }, { poster });
    expect([later.answer.status, later.id === first.id]).toEqual([303, false]);
  });

  it('makes one listing of two forms that arrive at the same time', async () => {
    const fields = { ...FLAT, title: '同时到达的两张表单', look: '随到随看', once: await onceFrom(board.visitor()) };
    const answers = await Promise.all([1, 2, 3].map(() => board.visitor().upload('/post/lianshui/chuzu', fields)));

    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers[0]!.status).toBe(303);
  });

  it('shows the receipt of a twin to nobody who only says the same', async () => {
    const fields = { title: '别人照抄了一遍的房子', look: '提前一天说', despite: '1' };
    const first = await post(board, { ...fields, once: await onceFrom(board.visitor()) });
    const copied = await post(board, fields);
    const guessed = await post(board, { ...fields, once: await onceFrom(board.visitor()) });

    expect(new Set([first.id, copied.id, guessed.id]).size).toBe(3);
  });

  it('composes a title from the fields when none is typed', async () => {
    const { id } = await post(board, { title: '' });

    expect((await board.visitor().get(`/listings/${id}`)).page('h1').text()).toMatch(/新城花园.*2室1厅/);
  });

  it('finds contact data in the text, says which words, and moves them on request', async () => {
    const fields = { title: '新城花园两室出租价格好谈', body: '房子很好拎包入住，要的加薇❤信：abc_12345 联系我看房。' };
    const { answer, poster } = await post(board, fields);

    expect(answer.status).toBe(422);
    expect(answer.page('#f-body').closest('.field').find('.fault').text()).toContain('abc_12345');
    const { answer: tidied } = await post(board, { ...fields, tidy: '1' }, { poster });
    expect(tidied.page('[name=body]').text()).not.toContain('abc_12345');
    expect(tidied.page('[name=wechat]').attr('value')).toBe('abc_12345');
  });

  it('refuses a town of another region, a date of the past and an unknown choice beside their fields', async () => {
    const { answer } = await post(board, { town: '320831103', rent_mode: '白送', valid: '9999' });

    expect(answer.status).toBe(422);
    expect(Object.keys(answer.page('.field--bad').toArray()).length).toBe(3);
  });

  it('takes 面议 for a price', async () => {
    const { id } = await post(board, { rent: ['', '面议'], title: '新城花园面议的两室房子' });

    expect((await board.visitor().get(`/listings/${id}`)).page('.price').first().text()).toContain('面议');
  });
});

describe('Posting what is there already', () => {
  const board = useBoard();
  const words = {
    title: '运河边一楼带院子出租',
    body: '一楼带小院，院里能停一辆车，离运河两百米，拎包就能住。',
    look: '下午看房',
  };

  it('is asked about once: everything comes back, with the way to the one that is there', async () => {
    const poster = board.visitor();
    const first = await post(board, words, { poster });
    const asked = await post(board, words, { poster, photos: [await aPhoto()] });

    expect(asked.answer.status).toBe(422);
    expect(asked.answer.page('[role=alert]').text()).toContain('72 小时内已有一条差不多的');
    expect(asked.answer.page('[role=alert]').text()).toContain(words.title);
    expect(asked.answer.page('.own-twin a').attr('href')).toBe(`/manage?id=${first.id}`);
    expect(asked.answer.page('.submit button').first().text()).toBe('仍要发布');
    expect(asked.answer.page('[name=body]').text()).toContain(words.body);
    const sure = {
      despite: asked.answer.page('[name=despite]').attr('value')!,
      photo_tokens: asked.answer.page('[name=photo_tokens]').attr('value')!,
    };
    expect((await post(board, { ...words, ...sure }, { poster })).answer.status).toBe(303);
  });

  it('says after 72 hours that refreshing does as well', async () => {
    const fields = { ...words, phone: '13900008642', look: '上午看房' };
    await post(board, fields);
    board.clock.forward(73 * HOUR);
    const asked = await post(board, fields);
    expect(asked.answer.page('[role=alert]').text()).toContain('您有一条差不多的还在线上');
    expect(asked.answer.page('.own-twin').text()).toContain('刷新那一条，它就排到前面');
  });

  it('is not asked about under another number, or when the first is gone', async () => {
    const fields = { ...words, phone: '13900008643', look: '晚上看房' };
    const first = await post(board, fields);
    expect((await post(board, { ...fields, phone: '13900008644' })).answer.status).toBe(303);
    await first.poster.post(`/receipts/${first.id}/deletion`, { sure: '1' });
    expect((await post(board, fields)).answer.status).toBe(303);
  });
});

describe('Posting within limits', () => {
  const board = useBoard({ RATE_LIMIT_SCALE: '1' });

  it('gives the fourth form of an hour back, with the wait in words and nothing lost', async () => {
    const poster = board.visitor();
    for (const number of [1, 2, 3]) {
      const { answer } = await post(
        board,
        { title: `一小时里的第 ${number} 间房子`, phone: `1390000100${number}` },
        { poster },
      );
      expect(answer.status).toBe(303);
    }
    const { answer } = await post(board, { title: '一小时里的第四间房子' }, { poster });

    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.page('[name=title]').attr('value')).toBe('一小时里的第四间房子');
    expect(answer.page('[role=alert]').text()).toContain('分钟后');
    expect(answer.page('[role=alert] h2').text()).toMatch(/^现在还不能提交/);
  });

  it('has a moderator look at a number that is posted often, and refuses nobody for it', async () => {
    const poster = board.visitor();
    const states: string[] = [];
    for (const number of [1, 2, 3]) {
      const { id } = await post(board, { title: `同一号码的第 ${number} 间房子`, phone: '13900002222' }, { poster });
      states.push((await poster.get(`/receipts/${id}`)).page('h1').text());
    }
    expect(states[1]).toContain('已发布');
    expect(states[2]).toContain('正在审核');
  });
});
