import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { Article } from './article.entity.js';

/** What a card shows; the columns of a list, and no more. */
export interface ArticleRow {
  readonly id: number;
  readonly kind: string;
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly coverPhoto: string | null;
  readonly comments: number;
  readonly publishedAt: number;
  readonly state: string;
}

export const ROW = {
  kind: 'kind',
  section: 'section',
  title: 'title',
  lead: 'lead',
  source: 'source',
  coverPhoto: 'coverPhoto',
  comments: 'comments',
  publishedAt: 'publication.publishedAt',
  state: 'publication.state',
} as const;

/** Reads of articles; every one is bounded and served by an index. */
@Injectable()
export class ArticlesQueries {
  /** By how many there are: building the statement anew would take as long as running it. */
  private readonly rowsTexts: string[] = [];

  constructor(private readonly db: Database) {}

  byId(id: number): Promise<Article | null> {
    return this.db.read(Article).findOneBy({ id });
  }

  /** Those of these articles that exist, in this order. */
  async byIds(ids: readonly number[]): Promise<Article[]> {
    if (ids.length === 0) return [];
    const articles = await this.db.read(Article).findBy({ id: In([...ids]) });
    const byId = new Map(articles.map((article) => [article.id, article]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The cards of these articles, in this order. */
  async rows(ids: readonly number[]): Promise<ArticleRow[]> {
    if (ids.length === 0) return [];
    const text = (this.rowsTexts[ids.length] ??= this.rowsText(ids));
    const rows = await this.db.sql<ArticleRow>(text, [...ids]);
    const byId = new Map(rows.map((row) => [Number(row.id), row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private rowsText(ids: readonly number[]): string {
    const select = this.db.select(Article, 'a').select('a.id', 'id');
    for (const [alias, property] of Object.entries(ROW)) select.addSelect(`a.${property}`, alias);
    return select.where('a.id IN (:...ids)', { ids: [...ids] }).getQueryAndParameters()[0];
  }
}
