import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** A puzzle that somebody has answered: it cannot be answered again. Goes when the puzzle would be too old anyway. */
@Entity('proofs_of_work')
export class SolvedPuzzle {
  /** Keyed hash of the puzzle. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash: string;

  @Column(big)
  until: number;
}
