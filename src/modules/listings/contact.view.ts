import { formModel } from '../../web/forms.js';
import type { TooMany } from '../../web/too-many.js';
import { Contact } from '../contacts/contacts.js';
import { shownPhone } from '../contacts/phone.js';
import { puzzleOf, tollWords } from '../visitors/puzzles/tollgate.js';
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

/** The model of `visitors/puzzle`, for who has asked for many numbers. */
export function contactTollPage(listing: Listing, error: TooMany) {
  const puzzle = puzzleOf(error);
  const message = `看了很多人的电话了，${tollWords(error, '再看')}`;
  return {
    title: '看电话之前',
    noindex: true,
    narrow: true,
    heading: listing.title,
    words: '电话只给真正要联系的人看，所以一小时最多看 20 个。',
    action: `${listingPath(listing.id)}/contact`,
    back: listingPath(listing.id),
    submit: '看电话',
    form: formModel({}, [{ field: puzzle ? 'puzzle_answer' : 'submit', message }]),
    puzzle,
  };
}
