import { isoMoment } from '../../kernel/format.js';
import type { Feed } from './feeds.js';

const LANGUAGE = 'zh-CN';

/** RFC 822, as RSS wants it. */
export const mailDate = (at: number): string => new Date(at).toUTCString();

/** The model of `news/rss`. */
export function rssFeed(feed: Feed) {
  return {
    ...common(feed, 'application/rss+xml; charset=utf-8'),
    updated: mailDate(feed.updated),
    entries: feed.entries.map((entry) => ({ ...entry, published: mailDate(entry.publishedAt) })),
  };
}

/** The model of `news/atom`. */
export function atomFeed(feed: Feed) {
  return {
    ...common(feed, 'application/atom+xml; charset=utf-8'),
    updated: isoMoment(feed.updated),
    entries: feed.entries.map((entry) => ({
      ...entry,
      published: isoMoment(entry.publishedAt),
      updated: isoMoment(entry.updatedAt),
    })),
  };
}

/** JSON Feed 1.1, as text. */
export function jsonFeed({ title, description, page, self, entries }: Feed, icon: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    icon,
    language: LANGUAGE,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      ...(entry.sourceUrl && { external_url: entry.sourceUrl }),
      title: entry.title,
      content_html: entry.html,
      ...(entry.summary && { summary: entry.summary }),
      ...(entry.image && { image: entry.image }),
      date_published: isoMoment(entry.publishedAt),
      date_modified: isoMoment(entry.updatedAt),
      authors: entry.authors.map((name) => ({ name })),
      tags: [entry.section],
    })),
  });
}

const common = ({ title, description, page, self }: Feed, contentType: string) => ({
  layout: 'none',
  contentType,
  tags: ['news'],
  title,
  description,
  page,
  self,
  language: LANGUAGE,
});
