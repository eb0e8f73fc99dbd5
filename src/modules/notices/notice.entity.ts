import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { Claim } from '../moderation/claim.js';
import type { Moderated } from '../moderation/moderated.js';
import type { RightCode } from './rights.js';

/** Somebody tells us that a page of this site infringes a right of theirs. */
@Entity('notices')
export class Notice implements Moderated {
  static readonly titleLength = 120;

  @PrimaryGeneratedColumn()
  readonly id: number;

  /** For whoever sent it, to look the state up with; cannot be guessed. */
  @Column({ type: 'varchar', length: 12 })
  number: string;

  @Column({ type: 'varchar', length: 12 })
  infringed: RightCode;

  /** The page: kind and number of what it shows. */
  @Column({ type: 'varchar', length: 12 })
  pageKind: string;

  @Column(big)
  pageId: number;

  /** As whoever sent it calls it. */
  @Column({ type: 'varchar', length: Notice.titleLength })
  pageTitle: string;

  /** Region of the page. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  @Column({ type: 'text' })
  what: string;

  @Column({ type: 'text' })
  proofText: string;

  /** Name of the file in the folder of proofs, what it was called, and how large it is. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  proofFile: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  proofName: string | null;

  @Column({ type: 'int', nullable: true })
  proofBytes: number | null;

  /** Name, contact and address, sealed. */
  @Column({ type: 'text' })
  person: string;

  /** Unique: see `SentOnce`. */
  @Column({ type: 'varchar', length: 64 })
  once: string;

  /** The version of the page's subject that this notice has made by removing it. */
  @Column({ type: 'int', nullable: true })
  removalVersion: number | null;

  /** When it was signed. */
  @Column(big)
  createdAt: number;

  @Column(() => Claim)
  publication = new Claim();

  /** Its register is all that is left of it: see `NoticesRetention`. */
  get isWiped(): boolean {
    return this.person === '';
  }

  /** For the queue. */
  get title(): string {
    return this.pageTitle;
  }
}
