import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** What an editor is changing in an article that is public: readers see it when it is made a revision. */
@Entity('article_drafts')
export class ArticleDraft {
  @PrimaryColumn({ type: 'int' })
  articleId: number;

  /** JSON of `ArticleContent`. */
  @Column({ type: 'text' })
  content: string;

  @Column({ type: 'varchar', length: 30 })
  savedBy: string;

  @Column(big)
  savedAt: number;
}
