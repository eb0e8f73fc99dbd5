import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { fold } from '../../kernel/text.js';
import type { Person, Role } from './person.js';

/** Somebody who works here: moderates, edits or runs the board. Visitors have no accounts. */
@Entity('staff')
export class Staff {
  static readonly nameLength = 30;

  @PrimaryGeneratedColumn()
  readonly id: number;

  @Column({ type: 'varchar', length: Staff.nameLength })
  name: string;

  /** The name folded, so that no two names look alike; unique. */
  @Column({ type: 'varchar', length: 60 })
  nameKey: string;

  @Column({ type: 'varchar', length: 200 })
  passwordHash: string;

  @Column({ type: 'varchar', length: 12 })
  role: Role;

  /** Region slugs joined by commas, or null for all. */
  @Column({ type: 'varchar', length: 400, nullable: true })
  regions: string | null;

  @Column({ ...big, nullable: true })
  disabledAt: number | null;

  @Column(big)
  createdAt: number;

  static keyOf(name: string): string {
    return fold(name.trim()).slice(0, 60);
  }

  get person(): Person {
    return { id: this.id, name: this.name, role: this.role, regions: this.regions?.split(',') ?? null };
  }
}
