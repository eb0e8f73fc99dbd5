import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Sent } from '../../web/sent.js';
import { FieldValues } from '../categories/fields/definition.js';
import { typedFields } from '../categories/leaf-form.js';
import { composeTitle } from '../categories/leaf-words.js';
import { Leaf } from '../categories/leaf.js';
import { Contact, Contacts } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { Photos } from '../media/photos.js';
import { Regions } from '../regions/regions.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { canEdit } from './listing.policy.js';
import { placeOf } from './listing.view.js';
import { ListingsService } from './listings.service.js';
import { Lists } from './lists.js';
import { PostForm } from './post-form.view.js';
import { Posting } from './posting.js';
import { PostingHurdles } from './posting.hurdles.js';

/** Changing what was posted: the form of step 2 once more, filled in, and read in the same way. */
@Injectable()
export class ReceiptEditing {
  constructor(
    private readonly contacts: Contacts,
    private readonly photos: Photos,
    private readonly posting: Posting,
    private readonly hurdles: PostingHurdles,
    private readonly listings: ListingsService,
    private readonly lists: Lists,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken (409) when it cannot be changed now. */
  async form(listing: Listing): Promise<PostForm> {
    this.insist(listing);
    const owner = { kind: LISTING, id: listing.id };
    const [contact, photos] = await Promise.all([this.contacts.forEdit(owner), this.photos.of(owner)]);
    const form = this.formOf(listing);
    return { ...form, photos, sent: asTyped(listing, form.leaf, contact, this.lists.taxonomies.regions) };
  }

  /** @throws FormBack when something is wrong, RuleBroken (409) when it cannot be changed now. */
  async revise(listing: Listing, sent: Sent, req: Request): Promise<void> {
    this.insist(listing);
    const owner = { kind: LISTING, id: listing.id };
    const wanted = { ...this.formOf(listing), sent };
    const { draft, photos, tokens } = await this.posting.check(wanted, req, await this.photos.of(owner));
    const { phone } = draft.contact;
    if (phone !== (await this.contacts.forEdit(owner))?.phone)
      await this.hurdles.confirmNumber({ ...wanted, photos }, phone, req);
    await this.listings.revise(listing, draft, tokens);
  }

  private formOf(listing: Listing): Omit<PostForm, 'sent'> {
    const { categories, regions } = this.lists.taxonomies;
    const leaf = categories.leaf(listing.leaf)!;
    return { region: regions.find(listing.region)!, leaf, callTimes: categories.callTimes, editing: listing.id };
  }

  private insist(listing: Listing): void {
    const reason = this.lists.taxonomies.categories.removalReason(listing.publication.reason ?? '');
    if (!canEdit(listing, this.clock.now(), reason?.mendable)) throw new RuleBroken('这条信息现在不能修改', 409);
  }
}

/** What its poster would have to type to get this listing.  */
function asTyped(listing: Listing, leaf: Leaf, contact: Contact | null, regions: Regions): Sent {
  const values = JSON.parse(listing.fields) as FieldValues;
  const composed = composeTitle(leaf, values, placeOf(listing, regions));
  return {
    ...typedFields(leaf, values),
    // A title that was made from the answers is made again from the changed ones.
    title: listing.title === composed ? '' : listing.title,
    body: listing.body,
    town: listing.town ?? listing.area ?? '',
    valid: String(listing.validDays),
    contact: contact?.name ?? '',
    phone: contact ? shownPhone(contact.phone) : '',
    wechat: contact?.wechat ?? '',
    call_time: contact?.callTime ?? '',
  };
}
