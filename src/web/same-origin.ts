import { ForbiddenException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** What the browser says about where a request comes from. */
export interface Provenance {
  readonly site?: string | undefined;
  readonly origin?: string | undefined;
  readonly referer?: string | undefined;
  readonly host?: string | undefined;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was sent from a page of this site. There is no token, so that forms can be cached.
 *
 * Browsers since 2020–2023 say it in `Sec-Fetch-Site` (only to HTTPS and loopback addresses). All others that people use here,
 * WeChat's web-views on both systems among them, send `Origin` with every POST; Firefox before 70 sends at least `Referer`.
 * What sends none of the three is no browser that carries somebody's cookies by itself, but for one whose headers were
 * taken away, and then nobody can tell: it is refused. A script only has to add `-H "Origin: https://…"`.
 */
export function isSameOrigin({ site, origin, referer, host }: Provenance, siteUrl: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin !== undefined) return isOwn(origin, host, siteUrl);
  return referer !== undefined && isOwn(referer, host, siteUrl);
}

function isOwn(address: string, host: string | undefined, siteUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return false;
  if (url.origin === siteUrl) return true;
  // A board without HTTPS may be reached under other names (an address of the home network), and browsers say no Sec-Fetch-Site there.
  return (
    siteUrl.startsWith('http:') && url.protocol === 'http:' && host !== undefined && url.host === host.toLowerCase()
  );
}

export const sameOriginGuard =
  (siteUrl: string) =>
  (req: Request, _res: Response, next: NextFunction): void => {
    if (SAFE.has(req.method)) return next();
    const { origin, referer, host } = req.headers;
    const site = req.headers['sec-fetch-site'] as string | undefined;
    next(isSameOrigin({ site, origin, referer, host }, siteUrl) ? undefined : new ForbiddenException('cross-site'));
  };
