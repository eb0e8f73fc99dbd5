import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database.js';
import { ArticleRevision } from './article-revision.entity.js';

/** Reads of what an article said before, for readers. */
@Injectable()
export class ArticleHistory {
  constructor(private readonly db: Database) {}

  /** What readers were told when this version came; null of the first. */
  async noteOf(articleId: number, number: number): Promise<string | null> {
    const [row] = await this.db
      .select(ArticleRevision, 'r')
      .select('r.note', 'note')
      .where('r.articleId = :articleId AND r.number = :number', { articleId, number })
      .limit(1)
      .getRawMany<{ note: string | null }>();
    return row?.note ?? null;
  }

  /** Versions up to this number, the newest first, with their texts. */
  upTo(articleId: number, number: number, limit: number): Promise<ArticleRevision[]> {
    return this.db.read(ArticleRevision).find({
      where: { articleId, number: LessThanOrEqual(number) },
      order: { number: 'DESC' },
      take: limit,
    });
  }

  /** How it was published. */
  first(articleId: number): Promise<ArticleRevision | null> {
    return this.db.read(ArticleRevision).findOneBy({ articleId, number: 1 });
  }
}
