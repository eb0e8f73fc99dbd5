import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../config/read-settings.js';
import { readCategories } from '../categories/categories.file.js';
import { readRegions } from '../regions/regions.file.js';
import { ArticleForm } from './article.form.js';
import { readSections } from './sections.js';

const regions = readRegions();
const settings = readSettings({
  SECRET_KEY: 'a secret for tests only, long enough',
  SITE_NAME: '两步',
  LOG_LEVEL: 'silent',
});
const form = new ArticleForm(settings, readSections(), readCategories(regions), regions);
const read = (sent: Record<string, unknown>) => form.read(sent);

describe('The newsroom’s form', () => {
  it('reads every field, and writes it as it was read', () => {
    const slugs = regions.all.slice(0, 2).map(({ slug }) => slug);
    const sent = {
      kind: 'reprint', section: 'minsheng', title: ' 标题\u200b 有 空格 ', subtitle: '副题', lead: '导读', body: '一段\n\n二段',
      source: '淮安日报', source_url: 'news.example.com/1', authors: '叶 列 王小明', editor: '周编辑', regions: slugs, towns: '闵桥',
      leaves: ['chuzu', 'nothing'], cover: '0123456789abcdefghjkmnpqrs', cover_alt: '一座桥',
    }; // prettier-ignore
    const { content, faults } = read(sent);
    expect(faults).toEqual([]);
    expect(content).toMatchObject({
      kind: 'reprint', section: 'minsheng', title: '标题 有 空格', body: '<p>一段</p>\n<p>二段</p>', source: '淮安日报',
      sourceUrl: 'https://news.example.com/1', authors: ['叶列', '王小明'], regions: slugs, towns: [regions.codeOfOldName('闵桥')],
      leaves: ['chuzu'], cover: '0123456789abcdefghjkmnpqrs', coverAlt: '一座桥',
    }); // prettier-ignore
    expect(read({ ...form.sentOf(content) })).toEqual({ content, faults: [] });
  });

  it('takes whatever was sent without falling over', () => {
    const { content, faults } = read({
      kind: ['x'],
      title: ['a', 'b'],
      regions: 'nowhere',
      cover: '../../etc',
      body: 7,
    });
    expect(faults).toEqual([]);
    expect(content).toEqual(form.fresh(''));
  });

  it('counts all regions together as the whole city', () => {
    expect(read({ regions: regions.all.map(({ slug }) => slug) }).content.regions).toEqual([]);
  });

  it('makes a notice the site’s own', () => {
    const { content } = read({ kind: 'notice', source: '别家', source_url: 'https://a.example.com' });
    expect(content).toMatchObject({ source: settings.siteName, sourceUrl: '' });
  });

  it.each([
    ['title', '字'.repeat(61)],
    ['subtitle', '字'.repeat(81)],
    ['lead', '字'.repeat(301)],
    ['source', '字'.repeat(41)],
    ['source_url', `https://a.example.com/${'a'.repeat(500)}`],
    ['editor', '字'.repeat(21)],
    ['authors', '甲乙、丙丁、戊己、庚辛、壬癸、子丑'],
    ['authors', '字'.repeat(21)],
    ['cover_alt', '字'.repeat(121)],
    ['towns', '没有这个镇'],
    ['body', '长'.repeat(13_400)],
    ['body', '<p>字</p>'.repeat(60_000)],
    ['body', '"'.repeat(35_000)],
  ])('holds %s to its length', (field, typed) => {
    expect(read({ [field]: typed }).faults.map((fault) => fault.field)).toEqual([field]);
  });

  it('says nothing of what may still be missing', () => {
    expect(read({}).faults).toEqual([]);
  });
});
