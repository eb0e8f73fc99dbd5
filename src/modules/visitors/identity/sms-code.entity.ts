import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** A code that was sent to a number for a device. `owner` is a keyed hash of both, the code itself is kept as one too. */
@Entity('sms_codes')
export class SmsCode {
  static readonly mostTries = 5;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  owner: string;

  @Column({ type: 'varchar', length: 64 })
  codeHash: string;

  @Column('int')
  tries: number;

  @Column(big)
  until: number;
}

/** This device has shown that it can read what is sent to this number; `owner` as above. */
@Entity('verified_numbers')
export class VerifiedNumber {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  owner: string;

  @Column(big)
  until: number;
}
