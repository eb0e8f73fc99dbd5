import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { readContent, writeContent } from './article.copy.js';
import type { ArticleContent } from './article.content.js';
import { ArticleRevision } from './article-revision.entity.js';

/** A revision as a list shows it. */
export interface RevisionLine {
  readonly number: number;
  readonly at: number;
  readonly by: string;
  readonly note: string | null;
}

const MOST = 200;

/** The versions of an article that readers have seen, or see. */
@Injectable()
export class ArticleRevisions {
  constructor(private readonly db: Database) {}

  /** Newest first; without their texts. */
  list(articleId: number): Promise<RevisionLine[]> {
    return this.db.read(ArticleRevision).find({
      where: { articleId },
      select: { id: true, number: true, at: true, by: true, note: true },
      order: { number: 'DESC' },
      take: MOST,
    });
  }

  async contentOf(articleId: number, number: number): Promise<ArticleContent | null> {
    const revision = await this.db.read(ArticleRevision).findOneBy({ articleId, number });
    return revision && readContent(revision.content);
  }

  /** In a transaction. */
  async add(line: RevisionLine & { readonly articleId: number }, content: ArticleContent): Promise<void> {
    await this.db.write(ArticleRevision).insert({ ...line, content: writeContent(content) });
  }

  /** In a transaction. */
  async forget(articleId: number): Promise<void> {
    await this.db.write(ArticleRevision).delete({ articleId });
  }
}
