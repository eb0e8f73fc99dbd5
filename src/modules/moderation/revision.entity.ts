import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/**
 * What the poster changed with one move. It stands apart from the log of decisions because it has words of what was posted: the
 * log is for ever, this goes when the content is purged.
 */
@Entity('revisions')
export class Revision {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  /** The version that the move made. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  changesJson: string;
}
