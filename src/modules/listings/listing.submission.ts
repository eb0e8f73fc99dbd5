import { Injectable } from '@nestjs/common';
import type { FieldValues } from '../categories/fields/definition.js';
import { priceOf } from '../categories/leaf-words.js';
import type { Leaf } from '../categories/leaf.js';
import { Contacts } from '../contacts/contacts.js';
import type { Submission } from '../moderation/verdict.js';
import { identifyingFacts } from './listing.facts.js';
import type { ListingDraft } from './listing.form.js';
import { LISTING } from './listing.index.js';

/** What is known of a sending beside the form. */
export type Sender = Pick<Submission, 'device' | 'network' | 'networkBlock' | 'filledMs' | 'trapped' | 'often'>;

/** A draft as moderation judges and compares it. */
@Injectable()
export class ListingSubmissions {
  constructor(private readonly contacts: Contacts) {}

  of(draft: ListingDraft, more: Sender & Pick<Submission, 'id' | 'photoPrints'> = {}): Submission {
    const { leaf, region, title, body, fields, contact } = draft;
    const phoneHash = this.contacts.phoneHash(contact.phone);
    const wechatHash = this.contacts.wechatHash(contact.wechat);
    return { ...more, ...saidBy(leaf, fields), region: region.slug, title, body, phoneHash, wechatHash };
  }
}

/** What of a submission follows from the answers. */
export function saidBy(leaf: Leaf, values: FieldValues) {
  const price = priceOf(leaf, values)?.yuan ?? null;
  return { kind: LISTING, review: leaf.review, leaf: leaf.slug, price, facts: identifyingFacts(leaf, values) };
}
