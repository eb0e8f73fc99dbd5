import { Contact } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { Listing } from './listing.entity.js';
import { listingPath } from './listing.view.js';

/** The model of `listings/contact`: the page that answers a tap without JavaScript. */
export function contactPage(listing: Listing, contact: Contact) {
  return {
    title: `联系${contact.name}`,
    noindex: true,
    narrow: true,
    heading: listing.title,
    back: listingPath(listing.id),
    reportHref: `${listingPath(listing.id)}/report`,
    ...contact,
    phoneShown: shownPhone(contact.phone),
  };
}
