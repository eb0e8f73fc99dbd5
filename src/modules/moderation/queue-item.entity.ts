import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

export const QUEUE_TABS = ['held', 'reported', 'appeals', 'notices', 'spot'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** Something that waits for a moderator. Written together with the state of the item, so that neither can be without the other. */
@Entity('queue_items')
export class QueueItem {
  static readonly titleLength = 120;

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  @Column({ type: 'varchar', length: 8 })
  tab: QueueTab;

  @Column({ type: 'varchar', length: 24, nullable: true })
  region: string | null;

  @Column({ type: 'varchar', length: 24, nullable: true })
  leaf: string | null;

  @Column({ type: 'varchar', length: QueueItem.titleLength })
  title: string;

  /** In a few words why it is here. */
  @Column({ type: 'varchar', length: 40 })
  why: string;

  @Column({ type: 'int' })
  severity: number;

  /** How many people have reported it. */
  @Column({ type: 'int' })
  reports = 0;

  /** The score of the reports, rounded. */
  @Column({ type: 'int' })
  score = 0;

  @Column(big)
  openedAt: number;

  @Column(big)
  dueAt: number;

  /** The place in the queue: the smaller, the sooner. */
  @Column(big)
  turnAt: number;

  /** Since when reports keep it from the public. */
  @Column({ ...big, nullable: true })
  hiddenAt: number | null;

  /** Who of the staff has it open, and until when that counts. */
  @Column({ type: 'varchar', length: 30, nullable: true })
  claimedBy: string | null;

  @Column({ ...big, nullable: true })
  claimedUntil: number | null;
}
