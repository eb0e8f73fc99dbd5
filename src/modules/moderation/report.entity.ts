import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { asTenths, big } from '../../database/columns.js';

/**
 * What became of a report: still open; the item was shown again because nobody decided in time (`lapsed`, still to be decided);
 * upheld; dismissed; the item went away by itself; its poster has
 * said that it is still there; or staff have mended it.
 */
export type ReportOutcome = 'lapsed' | 'upheld' | 'dismissed' | 'gone' | 'confirmed' | 'corrected';

/** One person tells us that something is wrong with one item. Who it was is known by keyed hashes only. */
@Entity('reports')
export class Report {
  static readonly noteLength = 500;

  @PrimaryGeneratedColumn()
  readonly id: number;

  /** For the reporter, to look the outcome up with; cannot be guessed. */
  @Column({ type: 'varchar', length: 10 })
  number: string;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  @Column({ type: 'varchar', length: 64 })
  reporter: string;

  /** How many reports of the item this reporter had made before, each decided on when the next came. */
  @Column({ type: 'int' })
  round: number;

  @Column({ type: 'varchar', length: 64 })
  network: string;

  @Column({ type: 'varchar', length: 12 })
  reason: string;

  @Column({ type: 'varchar', length: Report.noteLength, nullable: true })
  note: string | null;

  /** What it counts, to a tenth; see `reporter.weight.ts`. */
  @Column({ type: 'int', transformer: asTenths })
  weight: number;

  @Column(big)
  at: number;

  @Column({ type: 'varchar', length: 10, nullable: true })
  outcome: ReportOutcome | null;

  @Column({ ...big, nullable: true })
  closedAt: number | null;

  /** The version of the item that closed it, so that undoing that decision opens it again. */
  @Column({ type: 'int', nullable: true })
  closedVersion: number | null;
}
