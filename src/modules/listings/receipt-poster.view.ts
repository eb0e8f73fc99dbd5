import type { Settings } from '../../config/settings.js';
import { dateWords } from '../../kernel/format.js';
import { qrDrawing } from '../../web/qr.js';
import { FieldValues } from '../categories/fields/definition.js';
import { factsOf, priceOf } from '../categories/leaf-words.js';
import { Contact } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { PhotoView } from '../media/photos.js';
import { Listing } from './listing.entity.js';
import { listingPath, placeOf, Taxonomies } from './listing.view.js';
import { receiptPath } from './receipt.view.js';

const STRIPS = 10;
const FACTS = 5;
const TEXT = 160;
/** As many as stand on a strip in one line beside the price. */
const STRIP_TITLE = 7;
/** A number longer than this, with an extension, is set smaller. */
const STRIP_NUMBER = 14;

/** The model of `listings/receipt-poster`: an A4 sheet with ten strips to tear off. The number stands on paper only. */
export function posterPage(
  listing: Listing,
  { contact, photo }: { contact: Contact | null; photo: PhotoView | null },
  { categories, regions }: Taxonomies,
  site: Settings,
  now: number,
) {
  const leaf = categories.leaf(listing.leaf)!;
  const values = JSON.parse(listing.fields) as FieldValues;
  const price = priceOf(leaf, values);
  const phone = contact && shownPhone(contact.phone);
  const strip = {
    title: [shortened(listing.title, STRIP_TITLE), price?.words].filter(Boolean).join(' '),
    phone,
    tight: (phone?.length ?? 0) > STRIP_NUMBER,
    name: contact?.name,
  };
  return {
    title: '撕条海报',
    layout: 'sheet',
    noindex: true,
    back: receiptPath(listing.id),
    heading: listing.title,
    line: [placeOf(listing, regions), leaf.name].filter(Boolean).join(' · '),
    price,
    photo,
    facts: factsOf(leaf, values).slice(0, FACTS),
    text: shortened(listing.body.replace(/\s+/g, ' '), TEXT),
    qr: qrDrawing(site.siteUrl + listingPath(listing.id)),
    number: listing.id,
    until: dateWords(listing.expiresAt, now),
    strip,
    copies: Array.from({ length: STRIPS - 1 }, () => strip),
  };
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
