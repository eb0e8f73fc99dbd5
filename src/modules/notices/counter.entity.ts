import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { Claim } from '../moderation/claim.js';
import type { Moderated } from '../moderation/moderated.js';

/** Whoever published a page that a notice has removed says that it does not infringe. */
@Entity('counter_notices')
export class CounterNotice implements Moderated {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** Unique: a notice is countered once. */
  @Column({ type: 'int' })
  noticeId: number;

  /** As the notice calls the page. */
  @Column({ type: 'varchar', length: 120 })
  title: string;

  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  /** Why it does not infringe. */
  @Column({ type: 'text' })
  why: string;

  @Column({ type: 'text' })
  proofText: string;

  @Column({ type: 'varchar', length: 32, nullable: true })
  proofFile: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  proofName: string | null;

  @Column({ type: 'int', nullable: true })
  proofBytes: number | null;

  /** Name, contact and address, sealed. */
  @Column({ type: 'text' })
  person: string;

  /** When the page comes back; null while nobody has decided, or while the staff has set no day. */
  @Column({ ...big, nullable: true })
  restoreAt: number | null;

  /** The version of the page's subject that this has made by bringing it back. */
  @Column({ type: 'int', nullable: true })
  restoredVersion: number | null;

  @Column(big)
  createdAt: number;

  @Column(() => Claim)
  publication = new Claim();

  get isWiped(): boolean {
    return this.person === '';
  }
}
