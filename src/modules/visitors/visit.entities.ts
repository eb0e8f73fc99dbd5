import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** One visitor saw one thing on one day. The hash tells neither who nor what; the row goes when the day is over. */
@Entity('view_marks')
export class ViewMark {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  hash!: string;

  /** Days since 1970 in the city's time. */
  @Column('int')
  day!: number;
}

/** How often a thing was seen: the number of its marks, those included that are gone. */
@Entity('view_counts')
export class ViewCount {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  kind!: string;

  @PrimaryColumn(big)
  itemId!: number;

  @Column(big)
  count!: number;
}
