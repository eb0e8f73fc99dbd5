import type { SearchDocument } from '../../src/modules/search/search-index.js';
import type { SearchQuery } from '../../src/modules/search/search-query.js';

/*
 * What the search should find, said as plainly as can be: every document is looked at, nothing is indexed.
 * Words are Han characters or lower-case Latin letters and digits here.
 */

/** All documents that are found, in order. */
export function naiveFind(documents: readonly SearchDocument[], query: SearchQuery): SearchDocument[] {
  const { order = 'new' } = query;
  const key = (document: SearchDocument) =>
    order === 'new' ? [document.rank] : [document.measures[order.measure]!, document.rank];
  const sign = order !== 'new' && order.direction === 'asc' ? 1 : -1;
  return documents
    .filter((document) => matches(document, query))
    .filter((document) => order === 'new' || order.measure in document.measures)
    .sort((one, other) => {
      const [a, b] = [key(one), key(other)];
      return sign * (a[0]! - b[0]! || (a[1] ?? 0) - (b[1] ?? 0));
    });
}

function matches(document: SearchDocument, { kind, labels, words = '', ranges = [], since }: SearchQuery): boolean {
  const held = new Set([`kind:${document.kind}`, ...document.labels]);
  const typed = words.split(' ').filter(Boolean);
  return (
    (kind === undefined || document.kind === kind) &&
    labels.every((label) => (typeof label === 'string' ? held.has(label) : label.some((one) => held.has(one)))) &&
    ranges.every(({ measure, min = -Infinity, max = Infinity }) => {
      const value = document.measures[measure];
      return value !== undefined && value >= min && value <= max;
    }) &&
    typed.every((word) => (word.startsWith('-') ? !has(document.text, word.slice(1)) : has(document.text, word))) &&
    (since === undefined || document.rank >= since * 1024)
  );
}

/** One Han character counts only within the first 60; more must stand side by side; Latin and digits are whole words. */
function has(text: string, word: string): boolean {
  if (/^\p{Script=Han}$/u.test(word)) return text.slice(0, 60).includes(word);
  if (/^\p{Script=Han}/u.test(word)) return text.includes(word);
  return new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text);
}
