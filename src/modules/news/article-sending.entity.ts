import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** A first save of the newsroom's form that has just been made: the same one sent again is the same article. */
@Entity('article_sendings')
export class ArticleSending {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** Unique: see `SentOnce`. */
  @Column({ type: 'varchar', length: 64 })
  once: string;

  @Column({ type: 'int' })
  articleId: number;

  @Column(big)
  createdAt: number;
}
