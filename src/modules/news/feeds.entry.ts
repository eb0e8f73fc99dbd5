import type { PhotoView } from '../media/photos.js';
import { escapeXml, xmlText } from '../../kernel/xml.js';
import { articleBody } from './article.body.js';
import type { CoverPhoto } from './article.card.js';
import type { Article } from './article.entity.js';
import { articlePath } from './article.index.js';
import { leadOnce } from './article.lead.js';
import type { Paper } from './paper.js';

/** An article in a feed. Texts hold nothing that XML cannot carry; they are not escaped. */
export interface FeedEntry {
  /** Its address is its name for good. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text, with absolute addresses. */
  readonly html: string;
  /** Reporters; else the source. Never empty. */
  readonly authors: readonly string[];
  readonly source: string;
  /** Where the text was taken from, or ''. */
  readonly sourceUrl: string;
  readonly section: string;
  readonly image: string | null;
  readonly publishedAt: number;
  readonly updatedAt: number;
  /** When its publication was last moved, for example restored. */
  readonly changedAt: number;
}

export function feedEntry(article: Article, photos: readonly PhotoView[], paper: Paper): FeedEntry {
  const { id, title, subtitle, section, source, sourceUrl, publication, revisedAt, createdAt } = article;
  const cover = article.coverPhoto ? (JSON.parse(article.coverPhoto) as CoverPhoto) : null;
  const publishedAt = publication.publishedAt ?? createdAt;
  const { lead, body } = leadOnce(article.lead, article.body);
  const authors = article.authors.length ? article.authors : [source || paper.siteName];
  return {
    url: paper.siteUrl + articlePath(id),
    title: xmlText(title),
    summary: xmlText(article.lead || subtitle),
    html: xmlText(
      [
        cover ? picture(paper.siteUrl + cover.large, cover) : '',
        lead ? `<p>${escapeXml(lead)}</p>` : '',
        article.kind === 'index' ? '' : withAddresses(articleBody(body, photos), paper.siteUrl),
        origin(source, sourceUrl),
      ].join(''),
    ),
    authors: authors.map(xmlText),
    source: xmlText(source),
    sourceUrl: xmlText(sourceUrl),
    section: paper.sections.find(section)?.name ?? section,
    image: cover && paper.siteUrl + cover.large,
    publishedAt,
    updatedAt: revisedAt ?? publishedAt,
    changedAt: publication.changedAt,
  };
}

/** Where it comes from belongs to the text, wherever that is read. */
function origin(source: string, sourceUrl: string): string {
  if (!source) return '';
  const name = escapeXml(source);
  return `<p>来源：${sourceUrl ? `<a href="${escapeXml(sourceUrl)}">${name}</a>` : name}</p>`;
}

const picture = (src: string, { alt, width, height }: CoverPhoto): string =>
  `<p><img src="${escapeXml(src)}" alt="${escapeXml(alt)}" width="${width}" height="${height}"></p>`;

/** Feed readers know neither our address nor our two formats: of a picture the one that everybody can show is left. */
function withAddresses(html: string, siteUrl: string): string {
  return html
    .replace(/<picture>.*?(<img\b[^>]*>)<\/picture>/gs, '$1')
    .replace(/<img\b[^>]*>/g, (img) => img.replace(/\s(?:srcset|sizes|loading|decoding)="[^"]*"/g, ''))
    .replace(/\s(src|href)="\/(?!\/)/g, ` $1="${siteUrl}/`)
    .replace(/<div class="wide"[^>]*>(.*?<\/table>)<\/div>/gs, '$1');
}
