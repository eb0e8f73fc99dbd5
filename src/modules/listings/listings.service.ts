import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Vault } from '../../kernel/vault.js';
import { Categories } from '../categories/categories.js';
import { expiryOf } from '../categories/validity.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { Actor, Moderation } from '../moderation/moderation.js';
import { SearchIndex } from '../search/search-index.js';
import { HOUSE_NAMES } from '../users/house-names.js';
import { ListingDraft } from './listing.form.js';
import { Listing } from './listing.entity.js';
import { changesOf } from './listing.changes.js';
import { LISTING } from './listing.index.js';
import { ListingJudgement } from './listing.judgement.js';
import { canComplete, canEdit, canRefresh, canRenew, canRestore, canWithdraw } from './listing.policy.js';
import type { Sender } from './listing.submission.js';
import { ListingWording } from './listing.wording.js';
import { ReceiptKeys } from './receipt-keys.js';
import { Submission as Sending } from './submission.entity.js';

export type { Sender } from './listing.submission.js';

const POSTER: Actor = { name: HOUSE_NAMES.poster, role: 'poster' };

/** A listing that was posted, and the code that manages it. */
export interface Posted {
  readonly listing: Listing;
  readonly code: string;
}

/** What posters do to listings. Each method is one transaction. */
@Injectable()
export class ListingsService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly vault: Vault,
    private readonly contacts: Contacts,
    private readonly photos: Photos,
    private readonly moderation: Moderation,
    private readonly judgement: ListingJudgement,
    private readonly index: SearchIndex,
    private readonly keys: ReceiptKeys,
    private readonly wording: ListingWording,
  ) {}

  /**
   * Posts a listing. The same draft in the same `sending` within ten minutes is the same listing: a form that was sent twice
   * answers twice with the same code.
   * @param sending what tells this sending from another that says the same: the form's secret and its photos' content.
   *   Whoever knows it is shown the code, so it must be nothing that others can guess.
   */
  async offer(draft: ListingDraft, photoTokens: string[], sending: string, sender: Sender = {}): Promise<Posted> {
    const hash = this.submissionHash(draft, sending);
    try {
      return this.posted(await this.db.transaction(() => this.create(draft, photoTokens, hash, sender)), hash);
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.sentBefore(draft, sending) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  /** The listing that this very sending has made already, within the last ten minutes. */
  async sentBefore(draft: ListingDraft, sending: string): Promise<Posted | null> {
    const hash = this.submissionHash(draft, sending);
    const submission = await this.db.read(Sending).findOneBy({ hash });
    if (!submission || this.clock.now() - submission.createdAt > Sending.remembered) return null;
    const listing = await this.db.read(Listing).findOneBy({ id: submission.listingId });
    return listing && this.posted(listing, hash);
  }

  /** Changes what the poster wrote. What a moderator has sent back, or has not seen yet, waits for one again. */
  async revise(listing: Listing, draft: ListingDraft, photoTokens: string[]): Promise<void> {
    await this.db.transaction(async () => {
      const reason = this.categories.removalReason(listing.publication.reason ?? '');
      this.insist(canEdit(listing, this.clock.now(), reason?.mendable), '这条信息现在不能修改');
      const before = await this.wording.of(listing);
      await this.fill(listing, draft, photoTokens);
      const changes = changesOf(before, await this.wording.of(listing));
      await this.moderation.submit(LISTING, listing, await this.judgement.of(listing, draft), POSTER, changes);
    });
  }

  /** Confirms that it is still true and moves it up in the lists. */
  async refresh(listing: Listing): Promise<void> {
    const now = this.clock.now();
    this.insist(canRefresh(listing, now), '每 72 小时可以刷新一次，还没到时间');
    await this.db.transaction(async () => {
      listing.refresh(now);
      listing.rank = await this.index.nextRank(now);
      await this.moderation.transition(LISTING, listing, 'refresh', POSTER);
    });
  }

  async renew(listing: Listing): Promise<void> {
    const now = this.clock.now();
    this.insist(canRenew(listing, now), '现在还不能续期，快到期时再来');
    await this.db.transaction(async () => {
      listing.extend(now);
      listing.rank = await this.index.nextRank(now);
      await this.moderation.transition(LISTING, listing, 'renew', POSTER);
    });
  }

  async complete(listing: Listing): Promise<void> {
    this.insist(canComplete(listing, this.clock.now()), '这条信息现在不能标为已成交');
    await this.moderation.transition(LISTING, listing, 'complete', POSTER);
  }

  async withdraw(listing: Listing): Promise<void> {
    this.insist(canWithdraw(listing), '这条信息已经不在了');
    await this.moderation.transition(LISTING, listing, 'withdraw', POSTER);
  }

  async restore(listing: Listing): Promise<void> {
    this.insist(canRestore(listing, this.clock.now()), '已经过了可以恢复的时间');
    await this.moderation.transition(LISTING, listing, 'restore', POSTER);
  }

  private async create(draft: ListingDraft, photoTokens: string[], hash: string, sender: Sender): Promise<Listing> {
    const now = this.clock.now();
    await this.db.write(Sending).delete({ hash, createdAt: LessThan(now - Sending.remembered) });
    const listing = Object.assign(new Listing(), {
      createdAt: now,
      confirmedAt: now,
      codeHash: '',
      cover: null,
      photoCount: 0,
    });
    listing.rank = await this.index.nextRank(now);
    listing.publication.changedAt = now;
    this.write(listing, draft);
    await this.db.write(Listing).save(listing);
    await this.db.write(Sending).insert({ hash, listingId: listing.id, createdAt: now });
    listing.codeHash = this.keys.hash(listing.id, this.keys.codeFor(hash, listing.id));
    await this.fill(listing, draft, photoTokens);
    await this.moderation.submit(LISTING, listing, await this.judgement.of(listing, draft, sender));
    return listing;
  }

  private async fill(listing: Listing, draft: ListingDraft, photoTokens: string[]): Promise<void> {
    const owner = { kind: LISTING, id: listing.id };
    this.write(listing, draft);
    const photos = photoTokens.length || listing.photoCount ? await this.photos.attach(owner, photoTokens) : [];
    listing.photoCount = photos.length;
    listing.cover = photos[0] ? JSON.stringify({ thumb: photos[0].thumb, webp: photos[0].webp.thumb }) : null;
    await this.contacts.keep(owner, draft.contact);
  }

  private write(listing: Listing, draft: ListingDraft): void {
    const { title, body, area, town, validDays } = draft;
    Object.assign(listing, { title, body, area, town, validDays, leaf: draft.leaf.slug, region: draft.region.slug });
    listing.fields = JSON.stringify(draft.fields);
    // A change of words does not prolong: the validity counts from when the poster last said that it is true.
    listing.expiresAt = expiryOf(draft.leaf, draft.fields, validDays, listing.confirmedAt);
  }

  /** Everything that was sent, as one keyed hash. */
  private submissionHash(draft: ListingDraft, sending: string): string {
    const { leaf, region, ...rest } = draft;
    return this.vault.hash('submission', JSON.stringify([leaf.slug, region.slug, rest, sending]));
  }

  private posted(listing: Listing, hash: string): Posted {
    return { listing, code: this.keys.codeFor(hash, listing.id) };
  }

  private insist(allowed: boolean, otherwise: string): void {
    if (!allowed) throw new RuleBroken(otherwise, 409);
  }
}
