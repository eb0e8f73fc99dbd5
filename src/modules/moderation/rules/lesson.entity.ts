import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';
import type { Outcome } from './rule-firing.entity.js';

/**
 * What one decision teaches. Only ever added to, in the order of the log; a decision that is taken back adds its own lesson again
 * with the weight −1, so every process can go on reading from where it is.
 */
@Entity('lessons')
export class Lesson {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  /** The version that was decided on. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'varchar', length: 4 })
  outcome: Outcome;

  @Column({ type: 'int' })
  weight: 1 | -1;

  /** See `features.ts`. */
  @Column({ type: 'text' })
  features: string;
}
