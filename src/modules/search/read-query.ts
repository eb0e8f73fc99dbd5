import { PostingQuery, PostingRange } from '../../database/posting-query.js';
import { readCursor } from '../../kernel/cursor.js';
import { Asked } from './plan.js';
import { RANKS_PER_MS, toHundredths } from './scale.js';
import type { SearchQuery } from './search-query.js';
import { labelToken, measureKey } from './tokens.js';
import { readWords } from './words.js';

/** The query in whole numbers; null when nothing can be found. */
export function readQuery(query: SearchQuery): Asked | null {
  const words = readWords(query.words ?? '');
  const groups = query.labels.filter((label) => typeof label !== 'string').map((group) => group.map(labelToken));
  if (words.senseless || groups.some((group) => group.length === 0)) return null;

  const labels = query.labels.filter((label) => typeof label === 'string').map(labelToken);
  const exact = words.wanted.filter(({ phrase }) => phrase === null);
  const phrases = words.wanted.filter(({ phrase }) => phrase !== null);
  const ranges = rangesOf(query);
  const single = groups.filter(({ length }) => length === 1).flat();
  const all = [...labels, ...exact.flatMap(({ tokens }) => tokens), ...single];
  // Something must lead to the documents of a kind when no word does.
  const leads = all.length + phrases.length + groups.length + ranges.ranges.length > 0;
  return {
    kind: query.kind ?? null,
    all: leads || query.kind === undefined ? all : [labelToken(`kind:${query.kind}`)],
    any: groups.filter(({ length }) => length > 1),
    none: words.unwanted.filter(({ phrase }) => phrase === null).flatMap(({ tokens }) => tokens),
    phrases: phrases.map(({ phrase }) => phrase!),
    helping: phrases.map(({ tokens }) => tokens),
    withoutPhrases: words.unwanted.flatMap(({ phrase }) => phrase ?? []),
    ...ranges,
    after: query.after ? readCursor(query.after, ranges.order ? 2 : 1) : null,
    since: query.since === undefined ? null : query.since * RANKS_PER_MS,
  };
}

function rangesOf({ ranges = [], order = 'new' }: SearchQuery): Pick<PostingQuery, 'ranges' | 'order'> {
  const read: PostingRange[] = ranges.map(({ measure, min, max }) => ({
    measure: measureKey(measure),
    min: toHundredths(min),
    max: toHundredths(max),
  }));
  if (order === 'new') return { ranges: read, order: null };
  const measure = measureKey(order.measure);
  const place = read.findIndex((range) => range.measure === measure);
  if (place >= 0) return { ranges: read, order: { range: place, direction: order.direction } };
  return {
    ranges: [...read, { measure, min: null, max: null }],
    order: { range: read.length, direction: order.direction },
  };
}
