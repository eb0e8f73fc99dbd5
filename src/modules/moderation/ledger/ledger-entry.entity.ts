import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';

/** On whose word something went. */
export const WHO_WORDS = {
  author: '发布人',
  moderator: '审核员',
  editor: '编辑',
  rules: '自动规则',
  owner: '号码主人',
  law: '权利人',
  expiry: '到期',
} as const;
export type Who = keyof typeof WHO_WORDS;

const optional = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

/** One thing that was taken away or not shown, as everybody may know it: when, what sort, where, why. No text, no person. */
@Entity('ledger_entries')
export class LedgerEntry {
  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column(big)
  at: number;

  @Column({ type: 'varchar', length: 12 })
  kind: string;

  /** Never shown: it tells which line a restoration belongs to. */
  @Column(big)
  itemId: number;

  @Column({ type: 'varchar', length: 16 })
  event: string;

  @Column({ type: 'varchar', length: 12 })
  who: Who;

  /** 1: the public had been able to see it. */
  @Column({ type: 'tinyint' })
  wasShown: number;

  @Column(optional(24))
  leaf: string | null;

  @Column(optional(24))
  region: string | null;

  @Column(optional(12))
  town: string | null;

  @Column(optional(40))
  reason: string | null;

  /** When it came back. */
  @Column({ ...big, nullable: true })
  restoredAt: number | null;
}
