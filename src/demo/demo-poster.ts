import { INestApplicationContext } from '@nestjs/common';
import { Clock, HOUR, MINUTE } from '../kernel/clock.js';
import { Vault } from '../kernel/vault.js';
import { Categories } from '../modules/categories/categories.js';
import { ListingForm } from '../modules/listings/listing.form.js';
import { LISTING } from '../modules/listings/listing.index.js';
import { Listing } from '../modules/listings/listing.entity.js';
import { ListingsService } from '../modules/listings/listings.service.js';
import { Moderation, SYSTEM } from '../modules/moderation/moderation.js';
import { Regions } from '../modules/regions/regions.js';
import { DemoListing } from './demo-listing.js';

/** The moderator of the demo; decisions are signed with this name. */
const OFFICER = { name: '值班审核员', role: 'moderator' } as const;

/** Takes one demo listing the way that a person and, later, a moderator would. */
export class DemoPoster {
  private readonly regions: Regions;
  private readonly categories: Categories;
  private readonly form: ListingForm;
  private readonly listings: ListingsService;
  private readonly moderation: Moderation;
  private readonly clock: Clock;
  private readonly vault: Vault;

  constructor(app: INestApplicationContext) {
    const get = { strict: false } as const;
    this.regions = app.get(Regions, get);
    this.categories = app.get(Categories, get);
    this.form = app.get(ListingForm, get);
    this.listings = app.get(ListingsService, get);
    this.moderation = app.get(Moderation, get);
    this.clock = app.get(Clock, get);
    this.vault = app.get(Vault, get);
  }

  /** @throws when the form would not take it: demo content is held to the rules of the board. */
  async post(demo: DemoListing, tokens: string[]): Promise<Listing> {
    const region = this.regions.find(demo.region);
    const leaf = this.categories.leaf(demo.leaf);
    if (!region || !leaf) throw new Error(`demo: no ${demo.region}/${demo.leaf}`);
    const { draft, faults } = this.form.read(region, leaf, formOf(demo));
    if (faults.length)
      throw new Error(`demo: ${demo.title}: ${faults.map(({ field, message }) => `${field}: ${message}`).join('; ')}`);
    const { listing } = await this.listings.offer(draft, tokens, 'demo');
    // What the rules refuse by themselves needs no moderator.
    if (listing.publication.state === 'removed') return listing;
    const posted = this.clock.now();
    await this.clock.at(posted + 20 * MINUTE, () => this.befall(listing, demo));
    if (demo.refreshedHours !== undefined) {
      const refreshed = posted + (demo.ageHours - demo.refreshedHours) * HOUR;
      await this.clock.at(refreshed, () => this.listings.refresh(listing));
    }
    return listing;
  }

  private async befall(listing: Listing, { fate, reason, reports }: DemoListing): Promise<void> {
    const move = (event: Parameters<Moderation['transition']>[2], why = {}) =>
      this.moderation.transition(LISTING, listing, event, OFFICER, why);
    if (fate === 'refused') return move('refuse', { reason });
    if (listing.publication.state === 'held') {
      if (fate === 'held') return;
      await move('approve');
    }
    if (fate === 'removed') return move('remove', { reason });
    if (fate === 'done') return this.listings.complete(listing);
    if (fate === 'expired')
      return this.clock.at(listing.expiresAt + HOUR, () =>
        this.moderation.transition(LISTING, listing, 'expire', SYSTEM),
      );
    for (const [index, report] of (reports ?? []).entries()) {
      const reporter = this.vault.hash('demo-reporter', `${listing.id}:${index}`);
      await this.moderation.report(LISTING, listing.id, { ...report, reporter, network: reporter });
    }
  }
}

/** As it would be typed into the form. */
export function formOf({ fields, title, body, contact, phone, wechat, callTime, valid, town }: DemoListing) {
  return {
    ...fields,
    title,
    body,
    contact,
    phone,
    ...(wechat ? { wechat } : {}),
    ...(callTime ? { call_time: callTime } : {}),
    ...(valid ? { valid: String(valid) } : {}),
    ...(town ? { town } : {}),
  };
}
