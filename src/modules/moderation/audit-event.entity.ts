import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import type { QueueTab } from './queue-item.entity.js';

const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;
const json = { type: 'text', nullable: true } as const;

/** One line of the log of everything that was decided. Only ever added to; no personal data, no text of what was posted. */
@Entity('audit_events')
export class AuditEvent {
  static readonly noteLength = 500;

  /** Counts from one without gaps. */
  @PrimaryColumn(big)
  id: number;

  @Column(big)
  at: number;

  @Column({ type: 'varchar', length: 30 })
  actor: string;

  @Column({ type: 'int', nullable: true })
  actorId: number | null;

  @Column({ type: 'varchar', length: 12 })
  role: string;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  /** The version that the move made; unique for an item, so that of two moves at the same moment one fails. */
  @Column({ type: 'int', nullable: true })
  version: number | null;

  @Column({ type: 'varchar', length: 16 })
  event: string;

  @Column(optional(12))
  fromState: string | null;

  @Column(optional(12))
  toState: string | null;

  @Column(optional(40))
  reason: string | null;

  /** Written for the poster. */
  @Column(optional(AuditEvent.noteLength))
  note: string | null;

  @Column(json)
  beforeJson: string | null;

  @Column(json)
  afterJson: string | null;

  @Column(optional(26))
  batch: string | null;

  /** The parts of the verdict, as JSON. */
  @Column(json)
  rulesJson: string | null;

  /** The tab of the queue that this took the item out of, and how long it had been there. */
  @Column(optional(8))
  queue: QueueTab | null;

  @Column({ ...big, nullable: true })
  waitedMs: number | null;

  @Column({ type: 'varchar', length: 64 })
  prevHash: string;

  @Column({ type: 'varchar', length: 64 })
  hash: string;
}

/** The one row that says how long the chain is and how it ends; whoever adds to the chain holds it. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column(big)
  lastId: number;

  @Column({ type: 'varchar', length: 64 })
  hash: string;
}
