import type { VerdictPart } from '../verdict.js';

/** Rules whose words are somebody's number or address. */
const PERSONAL: readonly string[] = ['contact', 'link', 'id-number', 'bank-card'];

/**
 * A verdict as the log keeps it: for ever, so without what anybody could be reached by. As it was written it stands in the item's
 * judgement, which goes when the item is purged.
 */
export function maskedParts(parts: readonly VerdictPart[]): VerdictPart[] {
  return parts.map((part) => ({
    ...part,
    words: part.words.map((word) => (isPersonal(part, word) ? masked(word) : word)),
  }));
}

/** The words of the log's parts as they were written. */
export function unmaskedParts(parts: readonly VerdictPart[], written: readonly VerdictPart[]): VerdictPart[] {
  return parts.map((part) => {
    const same = written.find(({ rule }) => rule === part.rule);
    const isSame = same && JSON.stringify(maskedParts([same])[0]!.words) === JSON.stringify(part.words);
    return isSame ? { ...part, words: same.words } : part;
  });
}

const isPersonal = ({ rule }: VerdictPart, word: string): boolean =>
  PERSONAL.includes(rule) || word.normalize('NFKC').replace(/\D/g, '').length >= 5;

function masked(word: string): string {
  const signs = [...word];
  return signs.length < 6 ? '*'.repeat(signs.length) : `${signs.slice(0, 2).join('')}****${signs.slice(-2).join('')}`;
}
