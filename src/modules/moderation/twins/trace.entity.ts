import { Column, Entity, PrimaryGeneratedColumn, type ValueTransformer } from 'typeorm';
import { big } from '../../../database/columns.js';
import type { State } from '../publication.js';

const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

/** 元 in the code, 分 in the table: what stands there is whole. */
const inFen: ValueTransformer = {
  from: (fen: string | number | null) => (fen === null ? null : Number(fen) / 100),
  to: (yuan: number | null | undefined) => (typeof yuan === 'number' ? Math.round(yuan * 100) : yuan),
};

/**
 * What the board remembers of a submission in order to compare others with it: hashes, no text. It outlives the thing itself; who sent
 * it is forgotten with its text.
 */
@Entity('traces')
export class Trace {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  @Column(big)
  itemId: number;

  @Column(optional(24))
  leaf: string | null;

  @Column(optional(24))
  region: string | null;

  /** Keyed hashes: of the number, of the device, of the network. */
  @Column(optional(64))
  phoneHash: string | null;

  @Column(optional(64))
  device: string | null;

  @Column(optional(64))
  network: string | null;

  /** The two halves of the SimHash of title and body. */
  @Column({ type: 'int' })
  hashHi: number;

  @Column({ type: 'int' })
  hashLo: number;

  /** Short hash of the facts: equal when all of them are. */
  @Column({ type: 'int' })
  facts: number;

  /** The main price in 元. */
  @Column({ type: 'bigint', nullable: true, transformer: inFen })
  price: number | null;

  /** Prints of its photos, one a line. */
  @Column({ type: 'text' })
  prints: string;

  @Column({ type: 'varchar', length: 12 })
  state: State;

  /** A moderator has seen it and let it stand. */
  @Column({ type: 'tinyint' })
  approved: number;

  /** It was removed or refused, or reports have hidden it and nobody has said yet that they were wrong. */
  @Column({ type: 'tinyint' })
  blamed: number;

  @Column(big)
  at: number;

  /** When the public could first see it, and when it no longer could. */
  @Column({ ...big, nullable: true })
  liveAt: number | null;

  @Column({ ...big, nullable: true })
  endedAt: number | null;
}

/** What is shown, or may be again by a word of a moderator: another of the same is one too many. */
export const STANDING: readonly State[] = ['live', 'held', 'hidden'];
