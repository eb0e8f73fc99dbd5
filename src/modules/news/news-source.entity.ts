import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** Where news comes from, and whether its whole texts may be shown here. */
@Entity('news_sources')
export class NewsSource {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 40 })
  name: string;

  /** The name folded: no two sources differ only in letters that look alike. */
  @Column({ type: 'varchar', length: 40 })
  nameKey: string;

  @Column({ type: 'varchar', length: 200 })
  url: string;

  @Column({ type: 'tinyint' })
  mayReprint: number;

  @Column(big)
  createdAt: number;
}
