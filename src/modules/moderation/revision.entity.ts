import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/**
 * What the poster, or somebody of the staff, changed with one move. It stands apart from the log of decisions because it has words of what was posted: the
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

  /** Somebody of the staff has mended what was posted. */
  @Column({ type: 'tinyint' })
  byStaff = 0;

  /** Of what staff have mended: as it was before, in the trade's own words, so that it can be brought back. */
  @Column({ type: 'text', nullable: true })
  beforeJson: string | null = null;
}
