import { Column, Entity, PrimaryColumn } from 'typeorm';
import { big } from '../../database/columns.js';

/** What can be saved. */
export const FAVOURITE_KINDS = ['listing', 'article'] as const;
export type FavouriteKind = (typeof FAVOURITE_KINDS)[number];

export const isFavouriteKind = (text: string): text is FavouriteKind =>
  (FAVOURITE_KINDS as readonly string[]).includes(text);

/** One browser has saved one thing. Of the browser only a keyed hash is kept, which serves for nothing else. */
@Entity('favourites')
export class Favourite {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  device: string;

  @PrimaryColumn({ type: 'varchar', length: 12 })
  kind: FavouriteKind;

  @PrimaryColumn(big)
  itemId: number;

  @Column(big)
  at: number;
}
