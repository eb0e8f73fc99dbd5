import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { big } from '../../database/columns.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Publication } from '../moderation/publication.js';
import { ListingTwins } from './listing.twins.js';

/** One classified advertisement: what one person offers, wants, lost or asks in one place. */
@Entity('listings')
export class Listing {
  static readonly titleLength = 60;
  static readonly bodyLength = 1000;
  static readonly refreshEvery = 72 * HOUR;
  /** How long a deleted listing can be brought back, and an expired one renewed. */
  static readonly undoFor = 30 * DAY;

  @PrimaryGeneratedColumn()
  readonly id: number;

  /** Slug of the leaf in the category taxonomy. */
  @Column()
  leaf: string;

  /** Slug of the site region. */
  @Column()
  region: string;

  /** Six digits, where the region has several areas. */
  @Column({ type: 'varchar', nullable: true })
  area: string | null = null;

  /** Nine digits. */
  @Column({ type: 'varchar', nullable: true })
  town: string | null = null;

  @Column()
  title: string;

  @Column({ type: 'text' })
  body: string;

  /** JSON of the leaf's own fields, typed (`FieldValues` of the categories). */
  @Column({ type: 'text' })
  fields: string;

  /** JSON of what a card shows of the first photo, so that a list needs no second query. */
  @Column({ type: 'varchar', nullable: true })
  cover: string | null = null;

  @Column({ type: 'int' })
  photoCount = 0;

  @Column(() => Publication)
  publication = new Publication();

  @Column(() => ListingTwins)
  twins = new ListingTwins();

  /** Where it stands in lists, newest first: the key of its search document. Moves up when the poster refreshes. */
  @Column(big)
  rank: number;

  @Column({ type: 'int' })
  validDays: number;

  @Column(big)
  createdAt: number;

  /** When the poster last said that it is still true. */
  @Column(big)
  confirmedAt: number;

  /** When it last moved up, if its poster has said since that it is still true; null when that was the same moment. */
  @Column({ ...big, nullable: true })
  refreshedAt: number | null = null;

  /** Since when several readers say that it is gone, and its poster has not answered. */
  @Column({ ...big, nullable: true })
  doubtedAt: number | null = null;

  @Column(big)
  expiresAt: number;

  /** Keyed hash of the management code. */
  @Column()
  codeHash: string;

  /** When the contact was wiped; from then on it can never come back. */
  @Column({ ...big, nullable: true })
  wipedAt: number | null = null;

  isExpired(now: number): boolean {
    return this.expiresAt <= now;
  }

  isOnShow(now: number): boolean {
    return this.publication.isPublic && !this.isExpired(now);
  }

  nextRefreshAt(): number {
    return (this.refreshedAt ?? this.confirmedAt) + Listing.refreshEvery;
  }

  /** The poster confirms that it is still true, and it moves up: once in 72 hours. */
  refresh(now: number): void {
    if (!this.isOnShow(now)) throw new RuleBroken('只有正在展示的信息才能刷新', 409);
    if (now < this.nextRefreshAt()) throw new RuleBroken('每 72 小时可以刷新一次，还没到时间', 409);
    this.confirmedAt = now;
    this.refreshedAt = null;
  }

  /** The poster answers that it is still true. It does not move up, and the next refresh comes no later for that. */
  confirm(now: number): void {
    this.refreshedAt ??= this.confirmedAt;
    this.confirmedAt = now;
  }

  /** Counts the validity anew from now. */
  extend(now: number): void {
    this.confirmedAt = now;
    this.refreshedAt = null;
    this.expiresAt = now + this.validDays * DAY;
  }
}
