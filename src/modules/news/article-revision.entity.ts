import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** An article as it was from one moment on. The first is how it was published; each later one says to readers what was changed. */
@Entity('article_revisions')
export class ArticleRevision {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'int' })
  articleId: number;

  /** 1, 2, 3 … of this article. */
  @Column({ type: 'int' })
  number: number;

  @Column(big)
  at: number;

  /** Name of the member of staff. */
  @Column({ type: 'varchar', length: 30 })
  by: string;

  /** For readers; null of the first. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  note: string | null;

  /** JSON of `ArticleContent`. */
  @Column({ type: 'text' })
  content: string;
}
