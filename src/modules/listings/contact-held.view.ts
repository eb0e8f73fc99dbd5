import { PageAnswer } from '../../web/errors.js';
import { ContactHeld } from '../contacts/contact-held.js';
import { listingPath } from './listing.view.js';

/** What `asked` answers. @throws PageAnswer that says why the contact is not given away, and leads back to the listing */
export async function orHeld<Result>(id: number, asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof ContactHeld ? heldPage(id, error) : error;
  }
}

function heldPage(id: number, { status, short, long, message }: ContactHeld): PageAnswer {
  const next = [{ href: listingPath(id), name: '回到这条信息' }];
  const page = { title: short, heading: short, message: long, noindex: true, next };
  return Object.assign(new PageAnswer(status, 'errors/show', page), { message });
}
