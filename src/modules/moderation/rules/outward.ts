import { findContacts } from '../../contacts/find-contacts.js';
import type { VerdictPart } from '../verdict.js';
import { RULES } from './rule-names.js';

/** What leads away from the board: contacts and addresses in a text. */
export interface Outward {
  readonly contacts: readonly string[];
  readonly links: readonly string[];
  /** How much of the text they are, 0 to 1. */
  readonly share: number;
}

const FURTHER_LINK = 15;
const MANY_SYMBOLS = 0.3;
const SHORT = 10;
const MOST = 10;

export function outwardOf(text: string): Outward {
  const spans = findContacts(text);
  const words = (wanted: boolean) => {
    const values = new Map<string, string>();
    for (const { kind, value, start, end } of spans)
      if ((kind === 'url') === wanted && !values.has(value)) values.set(value, text.slice(start, end));
    return [...values.values()];
  };
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return { contacts: words(false), links: words(true), share: text.length ? covered / text.length : 0 };
}

export function outwardParts({ contacts, links }: Outward): VerdictPart[] {
  const parts: VerdictPart[] = [];
  if (contacts.length) parts.push({ rule: 'contact', score: RULES.contact.score, words: contacts.slice(0, MOST) });
  if (links.length)
    parts.push({
      rule: 'link',
      score: RULES.link.score + FURTHER_LINK * (links.length - 1),
      words: links.slice(0, MOST),
    });
  return parts;
}

/** Signs and emoji, of all that is written. */
export function symbolParts(text: string): VerdictPart[] {
  const written = text.match(/\S/gu)?.length ?? 0;
  const symbols = text.match(/\p{S}|\p{Extended_Pictographic}(?<!\d)|[·•*#@_]/gu) ?? [];
  if (written < SHORT || symbols.length / written <= MANY_SYMBOLS) return [];
  return [{ rule: 'symbols', score: RULES.symbols.score, words: [...new Set(symbols)].slice(0, MOST) }];
}
