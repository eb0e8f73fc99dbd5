import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/**
 * What the rules found in something when they last looked, and what that was like. One row per item, so that an edit can be
 * compared, a decision learnt from, and a change of the rules tried on what was posted. Gone when the item is purged.
 */
@Entity('judgements')
export class Judgement {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  @Column(big)
  at: number;

  /** One hash of place, category, price, phone and photos. */
  @Column({ type: 'varchar', length: 64 })
  facts: string;

  /** The text as a set of hashed bigrams, see `features.ts`. */
  @Column({ type: 'text' })
  features: string;

  /** Everything that was found, also by rules that are switched off. */
  @Column({ type: 'text' })
  partsJson: string;

  /** What had been found when a moderator let it pass; null when none has. */
  @Column({ type: 'text', nullable: true })
  clearedJson: string | null;
}
