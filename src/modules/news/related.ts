import { Injectable } from '@nestjs/common';
import { Search } from '../search/search.js';
import { Similar } from '../search/similar.js';
import { ARTICLE, newsLabel, newsLeafLabel } from './article.index.js';

/** What of an article is compared with others. */
export interface Relatable {
  readonly id: number;
  readonly title: string;
  readonly section: string;
  readonly regions: readonly string[];
  readonly towns: readonly string[];
  readonly leaves: readonly string[];
}

/** Which other articles belong beside one. */
@Injectable()
export class RelatedNews {
  constructor(
    private readonly similar: Similar,
    private readonly search: Search,
  ) {}

  /**
   * Numbers of articles, the closest first: the same town or trade is enough, the same region needs a word in common. They were on
   * show some minutes ago: whoever shows them looks whether they still are. Up to two statements more when hardly anything is alike.
   */
  async of({ id, title, section, regions, towns, leaves }: Relatable, limit: number): Promise<number[]> {
    const close = [...towns.map((code) => `town:${code}`), ...leaves.map(newsLeafLabel)];
    const near = regions.map((slug) => newsLabel(slug, 'all'));
    const alike = await this.similar.find({
      text: title,
      shared: [...close.map((label) => ({ label, weight: 2 })), ...near.map((label) => ({ label, weight: 1 }))],
      within: newsLabel('all', 'all'),
      not: { kind: ARTICLE, id },
      limit,
    });
    const found = alike.map((hit) => hit.id);
    if (found.length >= limit) return found;
    const more = await this.search.related(ARTICLE, id, [newsLabel('all', section)], limit);
    return [...new Set([...found, ...more.map((hit) => hit.id)])].slice(0, limit);
  }
}
