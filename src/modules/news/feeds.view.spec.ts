import { describe, expect, it } from '@jest/globals';
import type { Feed } from './feeds.js';
import { atomFeed, jsonFeed, mailDate, rssFeed } from './feeds.view.js';

const AT = Date.parse('2026-11-24T07:05:09+08:00');
const ENTRY = {
  url: 'http://board.test/news/9',
  title: '标题',
  summary: '',
  html: '<p>正文</p>',
  authors: ['周予安'],
  source: '淮水晚报',
  sourceUrl: '',
  section: '民生',
  image: null,
  publishedAt: AT,
  updatedAt: AT + 60_000,
  changedAt: AT,
};
const FEED: Feed = {
  title: '淮安新闻',
  description: '本地新闻',
  page: 'http://board.test/news',
  self: 'http://board.test/news/feed.xml',
  entries: [ENTRY],
  updated: AT + 60_000,
  modified: AT + 60_000,
};

describe('feeds', () => {
  it('tell times as their formats want them', () => {
    expect(mailDate(AT)).toBe('Mon, 23 Nov 2026 23:05:09 GMT');
    expect(rssFeed(FEED)).toMatchObject({
      updated: 'Mon, 23 Nov 2026 23:06:09 GMT',
      entries: [{ published: 'Mon, 23 Nov 2026 23:05:09 GMT' }],
    });
    expect(atomFeed(FEED).entries[0]).toMatchObject({
      published: '2026-11-24T07:05:09+08:00',
      updated: '2026-11-24T07:06:09+08:00',
    });
  });

  it('leave out of JSON what there is not', () => {
    const [item] = (JSON.parse(jsonFeed(FEED, 'http://board.test/icon.png')) as { items: object[] }).items;
    expect(item).toEqual({
      id: ENTRY.url,
      url: ENTRY.url,
      title: '标题',
      content_html: '<p>正文</p>',
      date_published: '2026-11-24T07:05:09+08:00',
      date_modified: '2026-11-24T07:06:09+08:00',
      authors: [{ name: '周予安' }],
      tags: ['民生'],
    });
  });
});
