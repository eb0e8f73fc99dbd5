import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { Claim } from '../moderation/claim.js';
import type { Moderated } from '../moderation/moderated.js';

/** Somebody says that a telephone number is his and that he has not posted what carries it. */
@Entity('number_claims')
export class NumberClaim implements Moderated {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** For whoever said so, to look up what became of it; cannot be guessed. */
  @Column({ type: 'varchar', length: 12 })
  number: string;

  /** Unique, so that a number has one open claim: the hash of the telephone number while it is open, then its own number. */
  @Column({ type: 'varchar', length: 64 })
  slot: string;

  @Column({ type: 'varchar', length: 64 })
  phoneHash: string;

  /** The telephone number, sealed, for staff to call back; only while it is open. */
  @Column({ type: 'varchar', length: 250, nullable: true })
  phone: string | null;

  /** How many things on show carried it. */
  @Column({ type: 'int' })
  listings: number;

  /** Of the region of all of them; null when they have several. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  /** Whether the contact is hidden while it is open; a claim that may be a rival's does not hide it. */
  @Column({ type: 'boolean' })
  hides: boolean;

  /** Whether whoever made it has shown with a message that the number is his. */
  @Column({ type: 'boolean' })
  proved: boolean;

  /** Keyed hashes of the device and the network that it came from; forgotten after a while, see `NumberClaimJobs`. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  device: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  network: string | null;

  /** The network hashed together with the number: equal for the same number only, and for longer than `network`. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  source: string | null;

  /** Keyed hash of the code that unlocks the number. */
  @Column({ type: 'varchar', length: 64 })
  codeHash: string;

  /** Until when a poster can confirm; then the owner is believed. Null when nothing happens by itself. */
  @Column({ ...big, nullable: true })
  proofDue: number | null;

  /** When a poster has confirmed that the number is his, and on the receipt of what. */
  @Column({ ...big, nullable: true })
  proofAt: number | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  proofKind: string | null;

  @Column({ type: 'int', nullable: true })
  proofId: number | null;

  /** JSON of what was removed for it (`Taken`), to be brought back when that is undone. */
  @Column({ type: 'text' })
  taken: string;

  @Column(big)
  createdAt: number;

  @Column(() => Claim)
  publication = new Claim();

  get isOpen(): boolean {
    return this.publication.state === 'held';
  }

  /** For the queue. */
  get title(): string {
    return `有人说号码不是他发的（${this.listings} 条信息）`;
  }
}
