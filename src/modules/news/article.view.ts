import { isoMoment } from '../../kernel/format.js';
import type { Nearby } from '../../web/nearby.js';
import type { PhotoView } from '../media/photos.js';
import type { Regions } from '../regions/regions.js';
import { articleBody, photosIn } from './article.body.js';
import { type ArticleCard, type CoverPhoto, sectionPath } from './article.card.js';
import type { ArticleContent } from './article.content.js';
import { articlePath } from './article.index.js';
import { isWebAddress } from './article.lacking.js';
import { leadOnce } from './article.lead.js';
import { coverPicture, PICTURE_SIZES } from './article.picture.js';
import type { Paper } from './paper.js';

/** What of an article is no content. A draft that is looked at has the time at which it is looked at. */
export interface Issue {
  readonly id: number;
  readonly publishedAt: number;
  /** Number of the version that is shown; the first is 1. */
  readonly revision: number;
  readonly revisedAt: number | null;
}

/** The article's own pictures, and what readers were told of its last change. */
export interface OwnParts {
  readonly photos: readonly PhotoView[];
  readonly cover: CoverPhoto | null;
  readonly note: string | null;
}

/** What stands beside an article: nothing of it belongs to the text. */
export interface Beside {
  readonly views: number;
  readonly newer: ArticleCard | null;
  readonly older: ArticleCard | null;
  readonly related: readonly ArticleCard[];
  readonly hot: readonly ArticleCard[];
  readonly nearby: Nearby | null;
  /** The model of `news/_comments`; null when there are none on this site. */
  readonly comments: object | null;
}

/** 2026-11-24 07:30 */
export const fullMoment = (at: number): string => isoMoment(at).slice(0, 16).replace('T', ' ');

const FEEDS = { rss: '/news/feed.xml', atom: '/news/atom.xml', json: '/news/feed.json' };

/** The smallest picture that others show with a link. */
const LEAST_SHARED = 300;

/** The article itself, for the screen as for paper: all but what stands beside it. */
export function articleText(content: ArticleContent, issue: Issue, own: OwnParts, paper: Paper, atOnce?: number) {
  const { kind, title, subtitle, section, source, authors, editor } = content;
  // A draft that is looked at may have anything there.
  const sourceUrl = isWebAddress(content.sourceUrl) ? content.sourceUrl : '';
  const isIndex = kind === 'index';
  const { lead, body } = leadOnce(content.lead, isIndex ? '' : content.body);
  const cover = own.cover && !photosIn(body).includes(content.cover!) ? coverPicture(own.cover) : null;
  const isOwn = kind === 'notice';
  return {
    id: issue.id,
    heading: title,
    subtitle,
    published: fullMoment(issue.publishedAt),
    publishedIso: isoMoment(issue.publishedAt),
    section: { name: paper.sections.find(section)?.name ?? section, href: sectionPath(section) },
    source: isOwn ? { name: paper.siteName, href: '/about' } : { name: source, href: sourceUrl, outward: true },
    places: placesOf(content, paper.regions),
    isIndex,
    original: isOwn || sourceUrl === '' ? null : sourceUrl,
    lead,
    cover: cover && { ...cover, sizes: PICTURE_SIZES, caption: content.coverAlt },
    story: articleBody(body, own.photos, { atOnce: atOnce ?? (cover ? 0 : 1) }),
    reporters: authors.join('、'),
    editor,
    correction: correctionOf(issue, own.note),
    disclaimer: paper.disclaimer,
    takedownHref: `/takedown?page=${articlePath(issue.id)}`,
    address: paper.siteUrl + articlePath(issue.id),
  };
}

export type ArticleText = ReturnType<typeof articleText>;

/** The model of `news/show`. */
export function articlePage(content: ArticleContent, issue: Issue, own: OwnParts, beside: Beside, paper: Paper) {
  const text = articleText(content, issue, own, paper);
  const picture = sharedPicture(own, content);
  return {
    ...text,
    ...beside,
    title: content.title,
    description: content.lead || content.subtitle || undefined,
    canonical: articlePath(issue.id),
    /** What stands elsewhere as a whole is to be found there. */
    canonicalUrl: text.isIndex ? (text.original ?? undefined) : undefined,
    tab: 'news',
    region: content.regions.length === 1 ? content.regions[0] : undefined,
    ogType: 'article',
    ogImage: picture ?? paper.emblem,
    cardSize: picture ? 'large' : 'small',
    modifiedIso: isoMoment(issue.revisedAt ?? issue.publishedAt),
    feeds: FEEDS,
    feedTitle: paper.name,
    crumbs: [{ href: '/', name: '首页' }, { href: '/news', name: paper.name }, { name: content.title }],
    hasSide: beside.hot.length > 0 || beside.nearby !== null,
    hasTurns: beside.newer !== null || beside.older !== null,
  };
}

export type ArticlePage = ReturnType<typeof articlePage>;

function placesOf({ regions, towns }: ArticleContent, known: Regions) {
  const names = regions.map((slug) => ({ name: known.find(slug)?.name ?? slug, href: `/news?region=${slug}` }));
  return [...names, ...towns.map((code) => ({ name: known.placeName(code) ?? code, href: `/town/${code}` }))];
}

function correctionOf({ id, revision, revisedAt }: Issue, note: string | null) {
  if (revision < 2) return null;
  const at = revisedAt === null ? null : { words: fullMoment(revisedAt), iso: isoMoment(revisedAt) };
  return { count: revision - 1, at, note, href: `${articlePath(id)}/corrections` };
}

/** The cover, or the first picture of the text that is large enough. */
function sharedPicture({ photos, cover }: OwnParts, { body }: ArticleContent): string | undefined {
  const inText = photosIn(body).flatMap((token) => photos.find((photo) => photo.token === token) ?? []);
  return [...(cover ? [cover] : []), ...inText].find(({ width, height }) => Math.min(width, height) >= LEAST_SHARED)
    ?.large;
}
