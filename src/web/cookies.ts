import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import { SETTINGS, type Settings } from '../config/settings.js';
import { DAY, SECOND } from '../kernel/clock.js';

/** The session of somebody of the staff. A request that has it never touches the page cache. */
export const STAFF_COOKIE = 'staff';

/** The cookies of a `Cookie` header: an object without prototype, first of a name wins; malformed escapes stay as they are. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) cookies[pair.slice(0, equals).trim()] ??= decoded(pair.slice(equals + 1).trim());
  }
  return cookies;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface CookieTerms {
  /** Seconds; without it the cookie ends with the browser's session. */
  readonly maxAge?: number;
  /** `false` gives the cookie its plain name even behind HTTPS: for names that the contract fixes. */
  readonly hostPrefix?: boolean;
  /** The pages that get to see it, instead of the whole site. Browsers refuse `__Host-` then: give `hostPrefix: false` too. */
  readonly path?: string;
}

/**
 * Every cookie of the site: HttpOnly, SameSite=Lax. Behind HTTPS it is Secure, and its name begins with `__Host-`, so that no
 * other host of the domain can set it. Callers use the short name.
 */
@Injectable()
export class Cookies {
  private readonly secure: boolean;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.secure = settings.siteUrl.startsWith('https:');
  }

  read(req: Pick<IncomingMessage, 'headers'>, name: string, hostPrefix = true): string | undefined {
    return parseCookies(req.headers.cookie)[this.nameOf(name, hostPrefix)];
  }

  set(res: Response, name: string, value: string, { maxAge, hostPrefix = true, path = '/' }: CookieTerms = {}): void {
    res.cookie(this.nameOf(name, hostPrefix), value, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      path,
      ...(maxAge === undefined ? {} : { maxAge: maxAge * SECOND }),
    });
  }

  drop(res: Response, name: string, hostPrefix = true): void {
    this.set(res, name, '', { maxAge: 0, hostPrefix });
  }

  private nameOf(name: string, hostPrefix: boolean): string {
    return this.secure && hostPrefix ? `__Host-${name}` : name;
  }
}

/** A year, in seconds. */
export const YEAR = (365 * DAY) / SECOND;
