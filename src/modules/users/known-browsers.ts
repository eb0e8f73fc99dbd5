import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sameSecret, Vault } from '../../kernel/vault.js';
import { Cookies, YEAR } from '../../web/cookies.js';
import { Staff } from './staff.entity.js';

const COOKIE = 'signed-in';

/**
 * Remembers in a browser that somebody has signed in there under a name. Its tries are counted apart: whoever guesses at the
 * password of a colleague locks the name for strangers, but not for the colleague.
 */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly cookies: Cookies,
    private readonly vault: Vault,
  ) {}

  knows(req: Request, name: string): boolean {
    return sameSecret(this.cookies.read(req, COOKIE) ?? '', this.mark(name));
  }

  remember(res: Response, name: string): void {
    this.cookies.set(res, COOKIE, this.mark(name), { maxAge: YEAR });
  }

  private mark(name: string): string {
    return this.vault.hash('signed-in', Staff.keyOf(name));
  }
}
