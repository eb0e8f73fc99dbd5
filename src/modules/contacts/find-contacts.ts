import { skeleton, unmask, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan, ContactSpan } from './contact-span.js';
import { findEmails, findLinks } from './find-addresses.js';
import { findQq, findWechat } from './find-handles.js';
import { findPhones } from './find-phones.js';

/** Where a contact was taken out. No cleaned text has this character. */
const HOLE = '\0';

/** A piece of a text; `hit` names what kind of contact it is, for templates that mark it. */
export interface Segment {
  readonly text: string;
  readonly hit: ContactSpan['kind'] | '';
}

/**
 * Telephone numbers, WeChat IDs, QQ numbers, web and e-mail addresses in a text, also when they are written so that a machine
 * should not see them. In order, never overlapping.
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
    findQq(bare),
  ];
  const kept: BareSpan[] = [];
  for (const span of found.flat()) {
    if (kept.every((other) => span.to <= other.from || span.from >= other.to)) kept.push(span);
  }
  return kept
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, kind, value }) => ({ start: bare.start[from]!, end: endOf(bare, to, text), kind, value }));
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

/** The text without its contacts, and without the crumbs that taking them out would leave. */
export function withoutContacts(text: string, areaCode?: string): string {
  const segments = markContacts(text, areaCode);
  if (segments.every((segment) => !segment.hit)) return text;
  return segments
    .map((segment) => (segment.hit ? HOLE : segment.text))
    .join('')
    .split('\n')
    .flatMap((line) => (line.includes(HOLE) ? tidy(line) : [line]))
    .join('\n')
    .trim();
}

/** The line with its holes closed, or no line when nothing else stood in it. */
function tidy(line: string): string[] {
  const closed = line
    .replace(/[（([【「]\s*\0[\s\0]*[)）\]】」]/g, HOLE)
    .replace(/(?:[\s，,、；;：:／/|或和及]*\0)+[\s，,、；;：:／/|]*(?=[。！？!?.…]|$)/g, '')
    .replace(/^(?:[\s，,、；;：:。.／/|或和及]*\0)+[\s，,、；;：:。.／/|]*/, '')
    .replace(/([，,、；;：:。])?(?:\s*\0)+[\s，,、；;：:\0]*/g, (_, before: string | undefined) => before ?? ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(closed) ? [closed] : [];
}
