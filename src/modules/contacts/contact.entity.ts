import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** How one person behind a listing can be reached. Phone and WeChat are sealed: the table alone tells nobody. */
@Entity('contacts')
export class ContactRow {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  ownerKind: string;

  @PrimaryColumn({ type: 'int' })
  ownerId: number;

  @Column({ type: 'varchar', length: 40 })
  name: string;

  @Column({ type: 'varchar', length: 250, nullable: true })
  phone: string | null;

  /** Keyed hash of the number without its extension: equal for all who can be reached under it. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  phoneHash: string | null;

  @Column({ type: 'varchar', length: 250, nullable: true })
  wechat: string | null;

  /** The same of a WeChat name that is a telephone number: whoever reads it may call it. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  wechatHash: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  callTime: string | null;

  /** How often somebody asked for the contact. */
  @Column({ type: 'int' })
  taps: number;

  @Column({ ...big, nullable: true })
  wipedAt: number | null;
}
