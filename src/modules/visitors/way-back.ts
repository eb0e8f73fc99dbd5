/**
 * Where to send a reader back to after a small act: the page that the request came from, else the path that the form names, else home.
 * Only ever a path of this site.
 */
export function wayBack(
  headers: { referer?: string | undefined; host?: string | undefined },
  named: string,
  siteUrl: string,
): string {
  return (
    ownPath(headers.referer, headers.host, siteUrl) ?? ownPath(named && `${siteUrl}${named}`, undefined, siteUrl) ?? '/'
  );
}

function ownPath(address: string | undefined, host: string | undefined, siteUrl: string): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isOwn = url.origin === siteUrl || (/^https?:$/.test(url.protocol) && url.host === host);
  const path = url.pathname + url.search;
  return isOwn && /^\/(?![/\\])/.test(path) ? path : null;
}
