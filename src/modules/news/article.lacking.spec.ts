import { describe, expect, it } from '@jest/globals';
import { ArticleContent } from './article.content.js';
import { type Circumstances, isWebAddress, lackingOf } from './article.lacking.js';
import { faultsOfNote } from './article.note.js';

const TOKEN = '0123456789abcdefghjkmnpqrs';
const FULL = Object.assign(new ArticleContent(), {
  kind: 'reprint',
  section: 'yaowen',
  title: '漂母大桥开工',
  body: '<p>正文</p>',
  source: '淮安日报',
  sourceUrl: 'https://news.example.com/1',
  authors: ['叶列'],
  editor: '周编辑',
});
const FINE: Circumstances = {
  mode: 'reprint',
  source: { mayReprint: true },
  photos: [],
  text: '字'.repeat(50),
  missing: [],
};
const fields = (change: Partial<ArticleContent>, about: Partial<Circumstances> = {}) =>
  lackingOf(Object.assign(new ArticleContent(), FULL, change), { ...FINE, ...about }).map(({ field }) => field);

describe('What an article lacks', () => {
  it.each<[string, Partial<ArticleContent>, Partial<Circumstances>, string[]]>([
    ['nothing', {}, {}, []],
    ['a title', { title: '三个字' }, {}, ['title']],
    ['words in its title', { title: '！！！！' }, {}, ['title']],
    ['a section', { section: '' }, {}, ['section']],
    ['text', {}, { text: '字'.repeat(49) }, ['body']],
    ['a source that allows it', {}, { source: { mayReprint: false } }, ['source']],
    ['a source on the list', {}, { source: null }, ['source']],
    ['reporters', { authors: [] }, {}, ['authors']],
    ['an editor', { editor: '' }, {}, ['editor']],
    ['the original', { sourceUrl: 'javascript:alert(1)' }, {}, ['source_url']],
    ['leave to reprint', {}, { mode: 'index' }, ['kind']],
    ['a paper', {}, { mode: 'off' }, ['kind']],
    ['pictures of its own', {}, { missing: ['https://a.example.com/1.jpg'] }, ['body']],
    ['a picture', { body: `<figure><img data-photo="${TOKEN}" alt="" /></figure>` }, {}, ['body']],
    ['its cover', { cover: TOKEN }, {}, ['cover']],
    ['nothing with its cover', { cover: TOKEN }, { photos: [TOKEN] }, []],
    ['nothing as a notice', { kind: 'notice', sourceUrl: '', authors: [] }, { source: null, text: '停水' }, []],
    ['text as a notice', { kind: 'notice' }, { text: '' }, ['body']],
    [
      'nothing as a summary',
      { kind: 'index', lead: '短', authors: [], editor: '' },
      { source: null, text: '', mode: 'index' },
      [],
    ],
    ['a lead as a summary', { kind: 'index' }, { text: '' }, ['lead']],
    ['room as a summary', { kind: 'index', lead: '字'.repeat(121) }, {}, ['lead', 'body']],
  ])('is %s', (_, change, about, lacks) => {
    expect(fields(change, about)).toEqual(lacks);
  });

  it('lists the first pictures that lie elsewhere', () => {
    const missing = Array.from({ length: 7 }, (_, n) => `https://a.example.com/${n}.jpg`);
    const [fault] = lackingOf(FULL, { ...FINE, missing });
    expect(fault!.message).toMatch(/^还有 7 张[^]*0\.jpg[^]*4\.jpg 等$/);
  });

  it.each([
    ['https://news.example.com/a?b=1', true],
    ['http://a.cn', true],
    ['https://localhost', false],
    ['ftp://a.example.com', false],
    ['//a.example.com', false],
    ['https://a b.com', false],
    ['javascript:alert(1)//https://a.com', false],
    ['', false],
  ])('takes %s for an address: %s', (text, is) => {
    expect(isWebAddress(text)).toBe(is);
  });

  it.each([
    ['', 1],
    ['改了错字', 1],
    ['。。。。。。', 1],
    ['更正错字。', 0],
    ['字'.repeat(300), 0],
    ['字'.repeat(301), 1],
  ])('holds the note %j to its length', (note, faults) => {
    expect(faultsOfNote(note).length).toBe(faults);
  });
});
