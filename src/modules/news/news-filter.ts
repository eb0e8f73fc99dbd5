import { cleanLine } from '../../kernel/text.js';
import type { Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import type { Regions, SiteRegion } from '../regions/regions.js';
import type { Section } from './sections.js';

const MOST_WORDS = 60;

/** What a list of news is asked for. Whatever is not understood is left out: an old bookmark still shows a list. */
export interface NewsFilter {
  /** null: the whole city. */
  readonly region: SiteRegion | null;
  /** null: all of them. */
  readonly section: Section | null;
  readonly words: string;
  readonly after: string;
}

export function readNewsFilter(query: Query, section: Section | null, regions: Regions): NewsFilter {
  return {
    region: regions.find(textOf(query, 'region')) ?? null,
    section,
    words: cleanLine(textOf(query, 'q')).slice(0, MOST_WORDS),
    after: textOf(query, 'after'),
  };
}

/** What the paper is called: 淮安新闻. */
export const paperName = (regions: Regions): string => `${regions.city.name.replace(/市$/, '')}新闻`;

/** An address with the parts of a filter that it keeps. */
export function newsHref(
  path: string,
  parts: { region?: string; section?: string; q?: string; after?: string },
): string {
  const kept = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return kept.length ? `${path}?${new URLSearchParams(kept).toString()}` : path;
}
