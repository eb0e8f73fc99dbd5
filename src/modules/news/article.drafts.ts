import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { contentOf, readContent, sameContent, writeContent } from './article.copy.js';
import type { ArticleContent } from './article.content.js';
import { ArticleDraft } from './article-draft.entity.js';
import type { Article } from './article.entity.js';

/** The text that the newsroom works on. */
export interface WorkingCopy {
  readonly content: ArticleContent;
  /** It differs from what readers see. */
  readonly isChanged: boolean;
}

/** Working copies of articles that readers know; the text of all others stands in their own row. */
@Injectable()
export class ArticleDrafts {
  constructor(private readonly db: Database) {}

  async of(article: Article): Promise<WorkingCopy> {
    const draft = await this.db.read(ArticleDraft).findOneBy({ articleId: article.id });
    return draft
      ? { content: readContent(draft.content), isChanged: true }
      : { content: contentOf(article), isChanged: false };
  }

  /** In a transaction. A copy that says the same as the article itself is none. */
  async keep(article: Article, content: ArticleContent, savedBy: string, savedAt: number): Promise<void> {
    if (sameContent(article, content)) return this.drop(article.id);
    const draft = { articleId: article.id, content: writeContent(content), savedBy, savedAt };
    await this.db.write(ArticleDraft).save(draft);
  }

  /** In a transaction. */
  async drop(articleId: number): Promise<void> {
    await this.db.write(ArticleDraft).delete({ articleId });
  }
}
