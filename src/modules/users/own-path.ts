const OWN = 'http://own.invalid';

/**
 * The path and query of `next` when it leads to a page of this site, else null. Refuses what a browser would read as another
 * host: `//host`, `/\host`, and `/.//host`, which only becomes one when the dots are resolved.
 */
export function ownPath(next: unknown): string | null {
  if (typeof next !== 'string' || next.length > 1000 || !/^\/(?![/\\])[^\\\s\u0000-\u001f\u007f]*$/.test(next))
    return null;
  if (!URL.canParse(next, OWN)) return null;
  const url = new URL(next, OWN);
  return url.origin === OWN && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
