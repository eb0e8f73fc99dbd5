import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import type { Moderated } from '../moderation/moderated.js';
import { ErrorReportClaim } from './error-report.claim.js';

/** A reader tells the newsroom of an error in an article. */
@Entity('error_reports')
export class ErrorReport implements Moderated {
  static readonly quoteLength = 200;
  static readonly wordsLength = 300;
  static readonly contactLength = 60;

  @PrimaryGeneratedColumn()
  readonly id: number;

  /** For whoever sent it, to look the outcome up with; cannot be guessed. */
  @Column({ type: 'varchar', length: 10 })
  number: string;

  @Column({ type: 'int' })
  articleId: number;

  /** As it was then. */
  @Column({ type: 'varchar', length: 60 })
  articleTitle: string;

  /** What stands there. */
  @Column({ type: 'varchar', length: ErrorReport.quoteLength })
  quote: string;

  /** What is wrong with it, and what should stand there; one of them may be empty. */
  @Column({ type: 'varchar', length: ErrorReport.wordsLength })
  wrong: string;

  @Column({ type: 'varchar', length: ErrorReport.wordsLength })
  better: string;

  /** Sealed; gone after thirty days. */
  @Column({ type: 'varchar', length: 400, nullable: true })
  contact: string | null;

  /** The article's region, if it has just one. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  /** Unique: see `SentOnce`. */
  @Column({ type: 'varchar', length: 64 })
  once: string;

  @Column(big)
  createdAt: number;

  @Column(() => ErrorReportClaim)
  publication = new ErrorReportClaim();

  /** For the queue. */
  get title(): string {
    return this.articleTitle;
  }
}
