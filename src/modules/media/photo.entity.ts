import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** A photo that was taken in: six picture files, and one row that says whose they are. */
@Entity('photos')
export class Photo {
  @PrimaryGeneratedColumn()
  readonly id: number;

  /** Whoever knows it may attach the photo. Never on a public page, and in no address. */
  @Column({ type: 'varchar', length: 26 })
  token: string;

  /** Part of the public address; says nothing about the token. */
  @Column({ type: 'varchar', length: 26 })
  name: string;

  /** Of the file as it was sent. */
  @Column({ type: 'varchar', length: 64 })
  sha256: string;

  /** What other copies of the picture are known by (`picturePrints`); null for a photo from before there were any. */
  @Column({ type: 'varchar', length: 67, nullable: true })
  prints: string | null;

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

  /** 1: its files must not be reachable by the public address. So it is born, and so it stays until its owner is shown. */
  @Column({ type: 'tinyint' })
  withheld: number;

  @Column(big)
  createdAt: number;
}
