import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** What moderators made of something: let it stand, or took it away for what it says. */
export type Outcome = 'good' | 'bad';

/** One rule has found something in one item. When the item is decided, the row says how: that is the rule's precision. */
@Entity('rule_firings')
export class RuleFiring {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  @Column({ type: 'varchar', length: 16 })
  rule: string;

  @Column(big)
  at: number;

  @Column({ type: 'varchar', length: 4, nullable: true })
  outcome: Outcome | null;

  /** The version of the item that was decided on; null until then. */
  @Column({ type: 'int', nullable: true })
  decidedVersion: number | null;
}
