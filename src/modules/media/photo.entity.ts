import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** A photo that was taken in: six picture files, and one row that says whose they are. */
@Entity('photos')
export class Photo {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** Whoever knows it may attach the photo, and may see it while it is withheld. Never on a public page. */
  @Column({ type: 'varchar', length: 26 })
  token: string;

  /** Part of the public address; says nothing about the token. */
  @Column({ type: 'varchar', length: 26 })
  name: string;

  /** Of the file as it was sent. */
  @Column({ type: 'varchar', length: 64 })
  sha256: string;

  /** Of the largest picture. */
  @Column({ type: 'int' })
  width: number;

  @Column({ type: 'int' })
  height: number;

  /** Null until it is attached. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  ownerKind: string | null;

  @Column({ type: 'int', nullable: true })
  ownerId: number | null;

  @Column({ type: 'int' })
  position: number;

  /** 1: its files must not be reachable by the public address. */
  @Column({ type: 'tinyint' })
  withheld: number;

  @Column(big)
  createdAt: number;
}
