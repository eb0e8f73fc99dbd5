import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';
import { Claim } from '../claim.js';
import type { Moderated } from '../moderated.js';
import { QueueItem } from '../queue-item.entity.js';

/** Somebody says that what was decided on what they had posted is wrong. There is one for each decision. */
@Entity('appeals')
export class Appeal implements Moderated {
  static readonly bodyLength = 2000;

  @PrimaryGeneratedColumn()
  readonly id: number;

  /** What was decided on. */
  @Column({ type: 'varchar', length: 12 })
  itemKind: string;

  @Column(big)
  itemId: number;

  /** The version that the decision made; unique for an item. */
  @Column({ type: 'int' })
  decision: number;

  /** As the log tells it: `refuse`, `remove` … */
  @Column({ type: 'varchar', length: 16 })
  decisionEvent: string;

  /** Code of its reason. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  decisionReason: string | null;

  @Column(big)
  decidedAt: number;

  /** Who decided it, and their number when they are of the staff. */
  @Column({ type: 'varchar', length: 30 })
  decider: string;

  @Column({ type: 'int', nullable: true })
  deciderId: number | null;

  /** The version of the item at which the decision stands: later ones mean that something else has happened. */
  @Column({ type: 'int' })
  itemVersion: number;

  /** The version that accepting this has made by bringing the item back, and what the item was then: the JSON of a `Was`. */
  @Column({ type: 'int', nullable: true })
  reinstatedVersion: number | null;

  @Column({ type: 'varchar', length: 250, nullable: true })
  itemWas: string | null;

  /** Of the item then, for the queue; '' when it is wiped. */
  @Column({ type: 'varchar', length: QueueItem.titleLength })
  title: string;

  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  @Column({ type: 'varchar', length: 24, nullable: true })
  leaf: string | null;

  /** What they say, sealed: it may hold names and numbers. '' when it is wiped. */
  @Column({ type: 'text' })
  body: string;

  /** Name of whoever has accepted or dismissed it. */
  @Column({ type: 'varchar', length: 30, nullable: true })
  answeredBy: string | null;

  @Column(big)
  createdAt: number;

  @Column(() => Claim)
  publication = new Claim();
}
