import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../../database/columns.js';
import { fold } from '../../../kernel/text.js';

/** `a` is forbidden by law or by the rules of the board, `b` is often met in what is; `innocent` looks like one of them and is none. */
export const GRADES = ['a', 'b', 'innocent'] as const;
export type Grade = (typeof GRADES)[number];

/** A word that staff have added, or what they have made of one that the board came with: a row wins over the seed of the same word. */
@Entity('rule_words')
export class RuleWord {
  static readonly wordLength = 40;
  static readonly noteLength = 200;

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: RuleWord.wordLength })
  word: string;

  /** Unique: how words are compared. */
  @Column({ type: 'varchar', length: 2 * RuleWord.wordLength })
  folded: string;

  @Column({ type: 'varchar', length: 8 })
  grade: Grade;

  /** Kind of bad post; empty for innocent phrases. */
  @Column({ type: 'varchar', length: 16 })
  topic: string;

  @Column({ type: 'varchar', length: RuleWord.noteLength })
  note: string;

  @Column({ type: Boolean })
  isOff: boolean;

  @Column(big)
  changedAt: number;
}

export const foldWord = (word: string): string => fold(word).replace(/\s+/g, '');
