import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { isoMoment } from '../../kernel/format.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { Moderation } from '../moderation/moderation.js';
import { PosterProofs } from '../number-owners/poster-proofs.js';
import { Views } from '../visitors/views.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { Lists } from './lists.js';
import { ReceiptAppeals } from './receipt-appeals.js';
import { doubtModel } from './receipt-doubt.view.js';
import { exportOf } from './receipt-export.view.js';
import { ReceiptKeys } from './receipt-keys.js';
import { mendedModel } from './receipt-mended.view.js';
import { receiptNumber } from './receipt-number.view.js';
import { posterPage } from './receipt-poster.view.js';
import { ReceiptFacts, receiptPage } from './receipt.view.js';

/** Gathers what the pages for a listing's poster show. */
@Injectable()
export class ReceiptPages {
  constructor(
    private readonly moderation: Moderation,
    private readonly contacts: Contacts,
    private readonly proofs: PosterProofs,
    private readonly photos: Photos,
    private readonly views: Views,
    private readonly lists: Lists,
    private readonly keys: ReceiptKeys,
    private readonly appeals: ReceiptAppeals,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @param code the management code, while it may be shown */
  async receipt(listing: Listing, code: string | null) {
    const address = `${this.settings.siteUrl}/manage#${listing.id}.${code}`;
    const shown = code === null ? null : { shown: this.keys.show(code), address };
    const [categories, now] = [this.lists.taxonomies.categories, this.clock.now()];
    const facts = await this.facts(listing);
    return {
      ...receiptPage(listing, facts, categories, shown, now),
      appeal: await this.appeals.model(listing),
      mended: mendedModel(facts.mended, facts.history),
      number: receiptNumber(listing, await this.proofs.disputed({ kind: LISTING, id: listing.id }), now),
      doubt: doubtModel(listing, categories.leaf(listing.leaf)!, now),
    };
  }

  /** What is kept of the code as a file of words. */
  codeText({ id, title }: Listing, code: string): string {
    return [
      `${this.settings.siteName} 管理码`,
      `信息：${title}（编号 ${id}）`,
      `管理码：${this.keys.show(code)}`,
      `打开 ${this.settings.siteUrl}/manage ，填编号和管理码，可以修改、刷新、续期、删除。`,
      '别把管理码给不认识的人。',
      '',
    ].join('\n');
  }

  /** @throws RuleBroken when it is not on show: a sheet on a wall must lead to something. */
  async poster(listing: Listing) {
    const now = this.clock.now();
    if (!listing.isOnShow(now)) throw new RuleBroken('正在展示的信息才能打印海报', 409);
    const owner = { kind: LISTING, id: listing.id };
    await this.contacts.insistFree(owner);
    const [contact, [photo]] = await Promise.all([this.contacts.forEdit(owner), this.photos.of(owner)]);
    return posterPage(listing, { contact, photo: photo ?? null }, this.lists.taxonomies, this.settings, now);
  }

  /** Everything that is held on it. */
  async data(listing: Listing) {
    const [facts, photos] = await Promise.all([this.facts(listing), this.photos.of({ kind: LISTING, id: listing.id })]);
    const exportedAt = isoMoment(this.clock.now());
    const appeals = await this.appeals.data(listing);
    return { exportedAt, ...exportOf(listing, facts, photos, this.settings.siteUrl), appeals };
  }

  private async facts({ id }: Listing): Promise<ReceiptFacts> {
    const owner = { kind: LISTING, id };
    const [place, history, decision, parts, mended, views, taps, contact] = await Promise.all([
      this.moderation.place(LISTING, id),
      this.moderation.history(LISTING, id),
      this.moderation.lastDecision(LISTING, id),
      this.moderation.verdictParts(LISTING, id),
      this.moderation.mended(LISTING, id),
      this.views.of(LISTING, [id]),
      this.contacts.taps(owner),
      this.contacts.forEdit(owner),
    ]);
    return { place, history, decision, parts, mended, views: views.get(id) ?? 0, taps, contact };
  }
}
