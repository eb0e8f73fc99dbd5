import { articlePath } from './article.index.js';
import type { ArticleRow } from './articles.queries.js';
import type { Sections } from './sections.js';

/** The picture on top of an article, as `Article.coverPhoto` keeps it. */
export interface CoverPhoto {
  /** JPEG, at most 320, 640 and 1280 pixels on the longer side. */
  readonly thumb: string;
  readonly medium: string;
  readonly large: string;
  /** The first two as WebP. */
  readonly webp: string;
  readonly mediumWebp: string;
  /** Of the largest picture. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The model of `shared/_news-item`; its time is told by the view, so that a card does not age. */
export interface ArticleCard {
  readonly id: number;
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly section: { readonly name: string; readonly href: string };
  /** Epoch milliseconds of its publication. */
  readonly at: number;
  readonly kind: string;
  readonly photo: CoverPhoto | null;
  readonly comments: number;
}

/** What a list shows of an article. */
export function articleCard(row: ArticleRow, sections: Sections): ArticleCard {
  const { id, kind, section, title, lead, source, coverPhoto, comments, publishedAt } = row;
  return {
    id: Number(id),
    href: articlePath(Number(id)),
    title,
    lead,
    source,
    section: { name: sections.find(section)?.name ?? section, href: sectionPath(section) },
    at: Number(publishedAt),
    kind,
    photo: coverPhoto === null ? null : (JSON.parse(coverPhoto) as CoverPhoto),
    comments: Number(comments),
  };
}

export const sectionPath = (slug: string): string => `/news/section/${slug}`;
