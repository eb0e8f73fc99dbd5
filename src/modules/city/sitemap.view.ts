import { isoMoment } from '../../kernel/format.js';
import { escapeXml } from '../../kernel/xml.js';
import { articlePath } from '../news/article.index.js';
import type { MappedArticle } from '../news/news-sitemap.js';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** One address of a map. */
export interface Mapped {
  readonly path: string;
  /** Epoch milliseconds of its last change. */
  readonly changedAt?: number;
}

export function sitemapIndex(siteUrl: string, paths: readonly string[]): string {
  const maps = paths.map((path) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>`);
  return document('sitemapindex', `xmlns="${SITEMAP}"`, maps);
}

export function sitemap(siteUrl: string, mapped: readonly Mapped[]): string {
  const urls = mapped.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${isoMoment(changedAt)}</lastmod>`;
    return `<url><loc>${escapeXml(siteUrl + path)}</loc>${changed}</url>`;
  });
  return document('urlset', `xmlns="${SITEMAP}"`, urls);
}

export const mappedArticle = ({ id, publishedAt, revisedAt }: MappedArticle): Mapped => ({
  path: articlePath(id),
  changedAt: revisedAt ?? publishedAt,
});

/** @param name of the publication, as it is known to search engines */
export function newsSitemap(siteUrl: string, name: string, articles: readonly MappedArticle[]): string {
  const publication = `<news:publication><news:name>${escapeXml(name)}</news:name><news:language>zh-cn</news:language></news:publication>`;
  const urls = articles.map(
    ({ id, title, publishedAt }) =>
      `<url><loc>${escapeXml(siteUrl + articlePath(id))}</loc><news:news>${publication}` +
      `<news:publication_date>${isoMoment(publishedAt)}</news:publication_date><news:title>${escapeXml(title)}</news:title></news:news></url>`,
  );
  return document('urlset', `xmlns="${SITEMAP}" xmlns:news="${NEWS}"`, urls);
}

const document = (name: string, namespaces: string, lines: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${name} ${namespaces}>`, ...lines, `</${name}>`, ''].join('\n');
