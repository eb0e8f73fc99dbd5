import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { MINUTE } from '../../kernel/clock.js';

/** Remembers for a few minutes what was sent, so that a form sent twice makes one listing. */
@Entity('submissions')
export class Submission {
  static readonly remembered = 10 * MINUTE;

  /** Keyed hash of everything that was sent and from where. */
  @PrimaryColumn()
  hash: string;

  @Column(big)
  listingId: number;

  @Column(big)
  createdAt: number;
}
