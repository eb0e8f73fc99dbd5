import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../database/columns.js';

export const JOB_NAME_LENGTH = 60;
export const JOB_ERROR_LENGTH = 300;

/** One line of the timetable: when it is due, and which process has it in hand until when. */
@Entity('jobs')
export class Job {
  @PrimaryColumn({ type: 'varchar', length: JOB_NAME_LENGTH })
  name!: string;

  @Column(big)
  dueAt!: number;

  /** 0 when nobody has it. */
  @Column(big)
  leasedUntil!: number;

  @Column({ type: 'varchar', length: 40 })
  holder!: string;

  /** Failures in a row. */
  @Column('int')
  attempts!: number;

  @Column({ type: 'varchar', length: JOB_ERROR_LENGTH, nullable: true })
  lastError!: string | null;

  @Column({ ...big, nullable: true })
  lastRunAt!: number | null;

  @Column('int', { nullable: true })
  lastTookMs!: number | null;
}
