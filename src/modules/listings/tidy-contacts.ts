import { clean, length } from '../../kernel/text.js';
import { Sent, textOf } from '../../web/sent.js';
import { findContacts } from '../contacts/find-contacts.js';
import { withoutContacts } from '../contacts/without-contacts.js';
import { Listing } from './listing.entity.js';

/** Taking contacts out may still make it fit. */
const LONGEST = 2 * Listing.bodyLength;

/**
 * The form after 替我移到联系方式栏 (`tidy`) was pressed: contact data is taken out of title and body, and fills the phone
 * and WeChat boxes that are still empty. Any other form comes back as it is, and so does a text that is refused as far too long.
 */
export function tidied(sent: Sent): Sent {
  if (!textOf(sent, 'tidy')) return sent;
  const keys = ['title', 'body'].filter((key) => length(clean(textOf(sent, key))) <= LONGEST);
  const hits = keys.flatMap((key) => findContacts(textOf(sent, key)));
  const first = (kind: string): string => hits.find((hit) => hit.kind === kind)?.value ?? '';
  return {
    ...sent,
    ...Object.fromEntries(keys.map((key) => [key, withoutContacts(textOf(sent, key))])),
    phone: textOf(sent, 'phone') || first('phone'),
    wechat: textOf(sent, 'wechat') || first('wechat'),
  };
}
