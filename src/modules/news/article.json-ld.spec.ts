import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { ArticleContent } from './article.content.js';
import { articleJsonLd } from './article.json-ld.js';
import { articlePage } from './article.view.js';
import type { Paper } from './paper.js';
import { readSections } from './sections.js';

const PAPER = {
  name: '淮安新闻',
  siteName: '淮安114网',
  siteUrl: 'https://board.example',
  disclaimer: '…',
  emblem: '/assets/icon-512.png',
  regions: readRegions(),
  sections: readSections(),
} as Paper;
const AT = Date.parse('2026-11-24T07:30:00+08:00');
const NOTHING = { views: 0, newer: null, older: null, related: [], hot: [], nearby: null, comments: null };
const COVER = { thumb: '/t.jpg', medium: '/m.jpg', large: '/l.jpg', webp: '/t.webp', mediumWebp: '/m.webp', alt: '' };

function newsArticle(
  change: Partial<ArticleContent> = {},
  { width = 1280, revision = 1 } = {},
): Record<string, unknown> {
  const content = Object.assign(new ArticleContent(), {
    section: 'jiaotong',
    title: '早班车</script><script>alert(1)',
    lead: '票价不变。',
    source: '淮水晚报',
    sourceUrl: 'https://evening.example/1',
    ...change,
  });
  const issue = { id: 7, publishedAt: AT, revision, revisedAt: revision > 1 ? AT + 3_600_000 : null };
  const own = { photos: [], cover: { ...COVER, width, height: 900 }, note: revision > 1 ? '票价写错了。' : null };
  const page = articlePage(content, issue, own, NOTHING, PAPER);
  return articleJsonLd(page, content, PAPER)[1] as Record<string, unknown>;
}

describe('The structured data of an article', () => {
  it('says what it was made from and who wrote it', () => {
    expect(newsArticle({ authors: ['周予安'] })).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://board.example/news/7',
      datePublished: '2026-11-24T07:30:00+08:00',
      dateModified: '2026-11-24T07:30:00+08:00',
      isBasedOn: 'https://evening.example/1',
      author: [{ '@type': 'Person', name: '周予安' }],
      image: ['https://board.example/l.jpg'],
    });
    expect(newsArticle()['author']).toEqual([{ '@type': 'Organization', name: '淮水晚报' }]);
    expect(newsArticle({ kind: 'notice', sourceUrl: '' })['author']).toEqual([
      { '@type': 'Organization', name: '淮安114网' },
    ]);
    expect(newsArticle({ kind: 'notice', sourceUrl: '' })).not.toHaveProperty('isBasedOn');
  });

  it('shows no picture that is too small to be shared', () => {
    expect(newsArticle({}, { width: 299 })['image']).toEqual(['https://board.example/assets/icon-512.png']);
  });

  it('tells of its last correction', () => {
    expect(newsArticle({}, { revision: 2 })).toMatchObject({
      dateModified: '2026-11-24T08:30:00+08:00',
      correction: {
        '@type': 'CorrectionComment',
        text: '票价写错了。',
        url: 'https://board.example/news/7/corrections',
        datePublished: '2026-11-24T08:30:00+08:00',
      },
    });
    expect(newsArticle()).not.toHaveProperty('correction');
  });

  it('names places in which it plays', () => {
    expect(newsArticle({ regions: ['lianshui'], towns: ['320826101'] })['contentLocation']).toHaveLength(2);
  });
});
