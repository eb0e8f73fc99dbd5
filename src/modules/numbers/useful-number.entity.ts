import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** What numbers are for, in the order of the page. */
export const NUMBER_CATEGORIES = [
  '紧急求助',
  '政务服务',
  '水电气网',
  '医疗卫生',
  '交通出行',
  '生活服务',
  '乡镇便民',
] as const;

const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

/** A telephone number that everybody may need one day. Of the whole city, of a region, or of one town. */
@Entity('useful_numbers')
export class UsefulNumber {
  static readonly nameLength = 30;
  static readonly phoneLength = 30;
  static readonly noteLength = 60;

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: UsefulNumber.nameLength })
  name: string;

  /** As it is read: 0517-8390 0012, 12345. */
  @Column({ type: 'varchar', length: UsefulNumber.phoneLength })
  phone: string;

  @Column({ type: 'varchar', length: UsefulNumber.noteLength })
  note: string;

  @Column({ type: 'varchar', length: 12 })
  category: string;

  /** Slug of a site region; null is the whole city. */
  @Column(optional(20))
  region: string | null;

  /** Nine digits; its region is then set too. */
  @Column(optional(9))
  town: string | null;

  /** Within its category and place the smaller comes first. */
  @Column('int')
  position: number;

  @Column({ ...big, nullable: true })
  removedAt: number | null;
}
