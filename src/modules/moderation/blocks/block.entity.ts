import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

export const BLOCKABLE = ['phone', 'network', 'photo', 'text'] as const;
export type Blocked = (typeof BLOCKABLE)[number];
export const BLOCK_NAMES: Readonly<Record<Blocked, string>> = {
  phone: '电话',
  network: '网段',
  photo: '照片',
  text: '文字',
};

/** `hold`: a moderator looks before it is shown; `refuse`: it is not shown. */
export const SEVERITIES = ['hold', 'refuse'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `proposed`: a wide network, which a second admin has to confirm; until then nothing happens. */
export const BLOCK_STATES = ['active', 'proposed', 'ended'] as const;
export type BlockState = (typeof BLOCK_STATES)[number];

const when = { ...big, nullable: true } as const;
const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

/** Something that may not be posted any more, or from, or with. The table tells nobody a number or a text. */
@Entity('blocks')
export class Block {
  static readonly noteLength = 200;

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: 8 })
  what: Blocked;

  /** What it is known by: the keyed hash of a number or of a text, the print of a photo, a range of addresses. */
  @Column({ type: 'varchar', length: 100 })
  value: string;

  /** Of a text: what similar ones have nearly the same of. */
  @Column(optional(256))
  likeness: string | null;

  /** What staff see of it, sealed: 139****0000, the first words. */
  @Column({ type: 'varchar', length: 250 })
  label: string;

  @Column({ type: 'varchar', length: 8 })
  severity: Severity;

  /** Code of the removal reason that a refused poster is told. */
  @Column({ type: 'varchar', length: 8 })
  reason: string;

  /** For staff. */
  @Column({ type: 'varchar', length: Block.noteLength })
  note: string;

  @Column({ type: 'varchar', length: 8 })
  state: BlockState;

  /** When it ends by itself; null when it does not. */
  @Column(when)
  until: number | null;

  /** The item that it was made from. */
  @Column(optional(12))
  kind: string | null;

  @Column(when)
  itemId: number | null;

  @Column({ type: 'varchar', length: 30 })
  createdBy: string;

  @Column({ type: 'int' })
  createdById: number;

  @Column(big)
  createdAt: number;

  @Column(optional(30))
  confirmedBy: string | null;

  @Column(when)
  confirmedAt: number | null;

  @Column(optional(30))
  endedBy: string | null;

  @Column(when)
  endedAt: number | null;

  isOver(now: number): boolean {
    return this.until !== null && this.until <= now;
  }
}
