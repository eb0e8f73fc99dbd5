import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import type { Moderated } from '../moderation/moderated.js';
import type { Publication } from '../moderation/publication.js';
import { CommentPublication } from './comment.publication.js';

/** What one reader says to an article, or to another comment on it: there is one level of replies. */
@Entity('comments')
export class Comment implements Moderated {
  static readonly nameLength = 12;
  static readonly bodyLength = 500;
  /** Whoever gives no name is called this. */
  static readonly nobody = '网友';

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'int' })
  articleId: number;

  /** The comment that it answers; null of one that begins a thread. */
  @Column({ type: 'int', nullable: true })
  parentId: number | null;

  @Column({ type: 'varchar', length: Comment.nameLength })
  name: string;

  @Column({ type: 'varchar', length: Comment.bodyLength })
  body: string;

  /** How many of its replies are on show. */
  @Column({ type: 'int' })
  replies = 0;

  /** The article's region, if it has just one. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  /** Keyed hashes of the device and of its network. */
  @Column({ type: 'varchar', length: 64 })
  device: string;

  @Column({ type: 'varchar', length: 64 })
  network: string;

  /** Unique: see `SentOnce`. */
  @Column({ type: 'varchar', length: 64 })
  once: string;

  @Column(big)
  createdAt: number;

  @Column(() => CommentPublication)
  publication: Publication = new CommentPublication();

  /** Number of the comment that begins its thread. */
  get thread(): number {
    return this.parentId ?? this.id;
  }

  get shownName(): string {
    return this.name || Comment.nobody;
  }

  /** For the queue. */
  get title(): string {
    return `${this.shownName}：${this.body.replace(/\s+/g, ' ')}`;
  }
}
