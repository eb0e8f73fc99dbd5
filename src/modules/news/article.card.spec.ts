import { describe, expect, it } from '@jest/globals';
import { articleCard } from './article.card.js';
import { readSections } from './sections.js';

const ROW = {
  id: 9,
  kind: 'reprint',
  section: 'minsheng',
  title: '县医院夜间儿科门诊延到晚上十一点',
  lead: '周末同样开放。',
  source: '淮水晚报',
  coverPhoto: null,
  comments: 3,
  state: 'live',
  publishedAt: 1_795_485_600_000,
};

describe('the card of an article', () => {
  it('names its section and leads to both', () => {
    expect(articleCard(ROW, readSections())).toEqual({
      id: 9,
      href: '/news/9',
      title: ROW.title,
      lead: ROW.lead,
      source: '淮水晚报',
      section: { name: '民生', href: '/news/section/minsheng' },
      at: ROW.publishedAt,
      kind: 'reprint',
      photo: null,
      comments: 3,
    });
  });

  it('has numbers, also where a database answers in text', () => {
    const row = { ...ROW, id: '9', comments: '3', publishedAt: '1795485600000' } as never;
    expect(articleCard(row, readSections())).toMatchObject({ id: 9, comments: 3, at: 1_795_485_600_000 });
  });

  it('still stands when its section was closed', () => {
    expect(articleCard({ ...ROW, section: 'closed' }, readSections()).section.name).toBe('closed');
  });

  it('brings its picture without another question', () => {
    const photo = { thumb: '/t.jpg', webp: '/t.webp', width: 1200, height: 800 };
    expect(articleCard({ ...ROW, coverPhoto: JSON.stringify(photo) }, readSections()).photo).toEqual(photo);
  });
});
