/**
 * Query keys that a common page may depend on, in the order in which they stand in its key; the leaf's own filters (`f.KEY`)
 * follow. All other keys are left out before the page is made, so they can neither fill the cache nor colour a page.
 */
const KNOWN = [
  'q',
  'town',
  'min',
  'max',
  'photo',
  'owner',
  'days',
  'sort',
  'after',
  'region',
  'section',
  'month',
  'leaf',
  'id',
  'kind',
];
const PLACE = new Map(KNOWN.map((name, place) => [name, place]));
const LEAF_FILTER = /^f\.[a-z0-9_.]{1,60}$/;
const MOST_PAIRS = 40;
const LONGEST = 2000;

/** Common pages have plain addresses; anything stranger is none of the cache's business. */
const PLAIN_PATH = /^\/(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*)?$/;
const NEVER = /^\/(?:staff|receipts|manage|favourites|assets|uploads|healthz|readyz|metrics)(?:\/|$)/;

/**
 * The one address under which a page is kept: the path and its known query keys in fixed order, empty values left out.
 * Null when the cache does not serve this address.
 */
export function pageUrl(rawUrl: string): string | null {
  if (rawUrl.length > LONGEST) return null;
  const mark = rawUrl.indexOf('?');
  const path = mark < 0 ? rawUrl : rawUrl.slice(0, mark);
  if (!PLAIN_PATH.test(path) || NEVER.test(path)) return null;
  if (mark < 0) return path;
  const query = knownQuery(rawUrl.slice(mark + 1));
  return query === null ? null : query === '' ? path : `${path}?${query}`;
}

/** The path of a page's address. */
export const pathOf = (url: string): string => url.split('?', 1)[0]!;

function knownQuery(text: string): string | null {
  const pairs: [place: number, name: string, value: string][] = [];
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0 || equals === pair.length - 1) continue;
    const [name, value] = [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))];
    if (name === null || value === null) return null;
    const place = PLACE.get(name) ?? (LEAF_FILTER.test(name) ? KNOWN.length : -1);
    if (place >= 0) pairs.push([place, name, value]);
  }
  if (pairs.length > MOST_PAIRS) return null;
  pairs.sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : Number(one[1] > other[1])));
  return pairs.map(([, name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}
