import { skeleton, unmask, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan, ContactSpan } from './contact-span.js';
import { findEmails, findLinks } from './find-addresses.js';
import { findQq, findWechat } from './find-handles.js';
import { findPhones } from './find-phones.js';
import { findBrokenPhones } from './find-broken-phones.js';

/** A piece of a text; `hit` names what kind of contact it is, for templates that mark it. */
export interface Segment {
  readonly text: string;
  readonly hit: ContactSpan['kind'] | '';
}

/**
 * Telephone numbers, WeChat IDs, QQ numbers, web and e-mail addresses in a text, also when they are written so that a machine
 * should not see them. In order, never overlapping. Takes time in proportion to the text, whatever is in it.
 */
export function findContacts(text: string, areaCode = '0517'): ContactSpan[] {
  const bare = unmask(text);
  const bones = skeleton(bare);
  // The surest first: digits inside an address are part of the address.
  const found = [
    findEmails(bare),
    findLinks(bare),
    findWechat(bare, bones),
    findPhones(bare, bones, areaCode),
    findBrokenPhones(bare, areaCode),
    findQq(bare),
  ];
  return apart(found.flat(), bare.text.length)
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, kind, value }) => ({ start: bare.start[from]!, end: endOf(bare, to, text), kind, value }));
}

/** Of spans that overlap only the first. */
function apart(spans: readonly BareSpan[], length: number): BareSpan[] {
  const taken = new Uint8Array(length);
  return spans.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
}

/** Signs that cannot be seen go with what they stand behind. */
const endOf = (bare: Unmasked, to: number, text: string) => Math.max(bare.end[to - 1]!, bare.start[to] ?? text.length);

/** The text with its contacts marked: all segments joined are the text. */
export function markContacts(text: string, areaCode?: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, kind } of findContacts(text, areaCode)) {
    if (start > at) segments.push({ text: text.slice(at, start), hit: '' });
    segments.push({ text: text.slice(start, end), hit: kind });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), hit: '' });
  return segments;
}
