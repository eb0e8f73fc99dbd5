import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { Publication } from '../moderation/publication.js';
import { ArticleContent } from './article.content.js';

/** A piece of local news as readers see it; of what is not public yet, as it will be. */
@Entity('articles')
export class Article extends ArticleContent {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** JSON of the cover's addresses (`CoverPhoto`), so that a list needs no second query. */
  @Column({ type: 'text', nullable: true })
  coverPhoto: string | null = null;

  @Column(() => Publication)
  publication = new Publication();

  /** Where it stands in lists, newest first: the key of its search document. */
  @Column(big)
  rank = 0;

  /** When it shall be published, while it is scheduled. */
  @Column({ ...big, nullable: true })
  publishAt: number | null = null;

  /** Goes up with each save of the newsroom: whoever saves names the one that was seen. */
  @Column({ type: 'int' })
  edition = 1;

  /** Number of its newest revision; 0 before it was published. */
  @Column({ type: 'int' })
  revision = 0;

  /** When the live text was last changed, by a revision with a note. */
  @Column({ ...big, nullable: true })
  revisedAt: number | null = null;

  @Column({ ...big, nullable: true })
  pinnedUntil: number | null = null;

  /** What the hot list is ordered by; see `heatOf`. */
  @Column({ type: 'int' })
  heat = 0;

  /** Comments on show. */
  @Column({ type: 'int' })
  comments = 0;

  /** Name of the member of staff who began it. */
  @Column({ type: 'varchar', length: 30 })
  createdBy: string;

  @Column(big)
  createdAt: number;

  /** Who saved it last in the newsroom, and when; of what is on show, its working copy. */
  @Column({ type: 'varchar', length: 30 })
  savedBy = '';

  @Column(big)
  savedAt = 0;

  /** Whose moderators look after it: the region it is of, or everybody's. */
  get region(): string | null {
    return this.regions.length === 1 ? this.regions[0]! : null;
  }
}
