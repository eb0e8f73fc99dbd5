import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** The figures of one month, so that the page never counts. */
@Entity('transparency_months')
export class TransparencyMonth {
  /** 2026-11, in the city's time. */
  @PrimaryColumn({ type: 'varchar', length: 7 })
  month: string;

  /** `Figures` as JSON. */
  @Column({ type: 'text' })
  figures: string;

  @Column(big)
  countedAt: number;
}

/** How far something that walks along the log has come. */
@Entity('watches')
export class Watch {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  name: string;

  @Column(big)
  at: number;

  /** JSON, its own for each. */
  @Column({ type: 'text' })
  state: string;
}
