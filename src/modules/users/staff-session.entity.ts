import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { HOUR, MINUTE } from '../../kernel/clock.js';

/** One signed-in browser. The row holds a keyed hash of what the cookie carries, so that a copy of the table opens no door. */
@Entity('staff_sessions')
export class StaffSession {
  static readonly idleMs = 30 * MINUTE;
  static readonly longestMs = 8 * HOUR;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  id: string;

  @Column({ type: 'int' })
  staffId: number;

  @Column(big)
  createdAt: number;

  /** When it was last used, to the minute. */
  @Column(big)
  seenAt: number;

  isOver(now: number): boolean {
    return now - this.seenAt > StaffSession.idleMs || now - this.createdAt > StaffSession.longestMs;
  }
}
