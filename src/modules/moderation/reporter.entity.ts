import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** How often somebody who reports things was right: a device, known by its keyed hash. */
@Entity('reporters')
export class Reporter {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  device: string;

  @Column({ type: 'int' })
  upheld: number;

  @Column({ type: 'int' })
  dismissed: number;

  /** When one of their reports was last decided on. */
  @Column(big)
  changedAt: number;
}
