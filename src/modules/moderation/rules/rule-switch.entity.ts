import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** Whether a rule counts. A rule without a row counts. */
@Entity('rule_switches')
export class RuleSwitch {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 16 })
  rule: string;

  @Column({ type: Boolean })
  isOff: boolean;

  @Column(big)
  changedAt: number;
}

/** The one row that counts the changes of switches and words, so that every process sees when it has old ones. */
@Entity('rule_editions')
export class RuleEdition {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'int' })
  edition: number;
}
