import { Sent, textOf } from '../../web/sent.js';
import { findContacts, withoutContacts } from '../contacts/find-contacts.js';

/**
 * The form after 替我移到联系方式栏 (`tidy`) was pressed: contact data is taken out of title and body, and fills the phone
 * and WeChat boxes that are still empty. Any other form comes back as it is.
 */
export function tidied(sent: Sent): Sent {
  if (!textOf(sent, 'tidy')) return sent;
  const hits = ['title', 'body'].flatMap((key) => findContacts(textOf(sent, key).slice(0, 4000)));
  const first = (kind: string): string => hits.find((hit) => hit.kind === kind)?.value ?? '';
  return {
    ...sent,
    title: withoutContacts(textOf(sent, 'title')),
    body: withoutContacts(textOf(sent, 'body')),
    phone: textOf(sent, 'phone') || first('phone'),
    wechat: textOf(sent, 'wechat') || first('wechat'),
  };
}
