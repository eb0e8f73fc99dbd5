import { Column } from 'typeorm';
import { words } from '../../database/columns.js';

export const ARTICLE_KINDS = ['index', 'reprint', 'notice'] as const;
/** Title, lead and a link out; a whole text from a source that allows it; or a notice of the site itself. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What an editor writes: the columns of an article, and what drafts and revisions keep as JSON. */
export class ArticleContent {
  @Column({ type: 'varchar', length: 8 })
  kind: ArticleKind = 'reprint';

  /** Slug of the section. */
  @Column({ type: 'varchar', length: 16 })
  section = '';

  @Column({ type: 'varchar', length: 60 })
  title = '';

  @Column({ type: 'varchar', length: 80 })
  subtitle = '';

  /** 导读. */
  @Column({ type: 'varchar', length: 300 })
  lead = '';

  /** Clean HTML as `cleanHtml` makes it; pictures as `<img data-photo="TOKEN">`. */
  @Column({ type: 'text' })
  body = '';

  @Column({ type: 'varchar', length: 40 })
  source = '';

  @Column({ type: 'varchar', length: 500 })
  sourceUrl = '';

  /** The reporters. */
  @Column({ ...words, length: 120 })
  authors: string[] = [];

  /** The responsible editor. */
  @Column({ type: 'varchar', length: 20 })
  editor = '';

  /** Slugs of site regions; none means the whole city. */
  @Column({ ...words, length: 120 })
  regions: string[] = [];

  /** Nine digits each. */
  @Column({ ...words, length: 120 })
  towns: string[] = [];

  /** Slugs of leaves whose listings belong beside it. */
  @Column({ ...words, length: 120 })
  leaves: string[] = [];

  /** Token of the photo on top. */
  @Column({ type: 'varchar', length: 26, nullable: true })
  cover: string | null = null;

  @Column({ type: 'varchar', length: 120 })
  coverAlt = '';
}
