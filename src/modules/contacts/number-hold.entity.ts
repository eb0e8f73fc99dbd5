import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** Disputed: somebody says that it is his and that he has posted nothing. Locked: so it was. */
export type HoldState = 'disputed' | 'locked';

/** A telephone number that is not given away. Only its keyed hash is kept; it outlives whatever carried the number. */
@Entity('number_holds')
export class NumberHold {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  phoneHash: string;

  @Column({ type: 'varchar', length: 8 })
  state: HoldState;

  /** Keyed hash of the code with which its owner lifts the lock. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  codeHash: string | null;

  /** The claim that it came from. */
  @Column(big)
  claimId: number;

  @Column(big)
  since: number;
}
