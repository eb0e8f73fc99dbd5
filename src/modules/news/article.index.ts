import { Injectable } from '@nestjs/common';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { SearchDocument, SearchIndex } from '../search/search-index.js';
import type { Article } from './article.entity.js';
import { textOfHtml } from './html/clean-html.js';
import { Sections } from './sections.js';

export const ARTICLE = 'article';

export const articlePath = (id: number): string => `/news/${id}`;

/** The label of every live article of a region (or `all`) in a section (or `all`). */
export const newsLabel = (region: string, section: string): string => `news:${region}:${section}`;

/** The label of every live article beside which listings of this leaf belong. */
export const newsLeafLabel = (leaf: string): string => `news-leaf:${leaf}`;

/** How many numbers one sitemap covers. */
export const NEWS_SITEMAP_PAGE = 5000;

/** Keeps the search index in line with an article's state: what is on show is in it, what is not is not. */
@Injectable()
export class ArticleIndex {
  constructor(
    private readonly index: SearchIndex,
    private readonly sections: Sections,
    private readonly categories: Categories,
    private readonly regions: Regions,
  ) {}

  /** Inside a transaction. */
  async update(article: Article): Promise<void> {
    if (article.publication.isPublic) await this.index.put(this.documentOf(article));
    else await this.index.remove(ARTICLE, article.id);
  }

  /** Slugs of the regions in whose lists it stands: news of the whole city concerns each of them. */
  regionsOf({ regions }: Pick<Article, 'regions'>): readonly string[] {
    return regions.length ? regions : this.regions.all.map(({ slug }) => slug);
  }

  /** The cache tags of the pages that show it. */
  tags(article: Article): string[] {
    return [
      `article:${article.id}`,
      'news',
      'home',
      'search',
      'sitemap',
      'sitemap:news',
      ...this.regionsOf(article).map((slug) => `region:${slug}`),
      ...article.towns.map((code) => `town:${code}`),
    ];
  }

  private documentOf(article: Article): SearchDocument {
    const { id, rank, section, towns, leaves } = article;
    const lists = [...this.regionsOf(article), 'all'].flatMap((region) =>
      [section, 'all'].map((part) => newsLabel(region, part)),
    );
    const labels = [...lists, ...towns.map((code) => `town:${code}`), ...leaves.map(newsLeafLabel)];
    return { kind: ARTICLE, id, rank, text: this.textOf(article), labels, measures: {} };
  }

  /** The places' old names are part of the text, so that 闵桥 finds what is tagged with 塔集镇. */
  private textOf(article: Article): string {
    const { title, subtitle, lead, body, source, authors, section, regions, towns, leaves } = article;
    const places = [
      ...regions.map((slug) => this.regions.find(slug)?.name ?? ''),
      ...towns.flatMap((code) => this.regions.namesOf(code)),
    ];
    const kinds = leaves.map((slug) => this.categories.leaf(slug)?.name ?? '');
    const about = [this.sections.find(section)?.name ?? '', source, ...authors, ...places, ...kinds];
    return [title, subtitle, ...about, lead, textOfHtml(body)].join(' ');
  }
}
