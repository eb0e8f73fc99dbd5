import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock, MINUTE, SECOND } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { sameSecret, Vault } from '../../kernel/vault.js';
import { Cookies } from '../../web/cookies.js';
import { claimPath } from './number-claim.path.js';

const LENGTH = 12;
const COOKIE = 'unlock';
const SHOWN_FOR = 15 * MINUTE;

/**
 * The code with which the owner of a number unlocks it. It stands nowhere but with him; the board keeps its keyed hash. It is made
 * from the number of the claim, so that a button that was pressed twice answers twice with the same code.
 */
@Injectable()
export class UnlockCodes {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cookies: Cookies,
  ) {}

  codeFor(claimNumber: string): string {
    return crockford(this.vault.digest('unlock-code', claimNumber), LENGTH);
  }

  /** What is stored in place of the code. */
  hash(phoneHash: string, typed: string): string {
    return this.vault.hash('unlock', `${phoneHash}:${canonicalCode(typed)}`);
  }

  matches(phoneHash: string, typed: string, codeHash: string | null | undefined): boolean {
    return sameSecret(this.hash(phoneHash, typed), codeHash ?? '0'.repeat(64));
  }

  /** Lets the page of the claim show the code in this browser for a quarter of an hour. It never stands in an address. */
  showOnce(res: Response, claimNumber: string): void {
    const sealed = this.vault.seal('shown-unlock', `${claimNumber} ${this.clock.now() + SHOWN_FOR}`);
    this.cookies.set(res, COOKIE, sealed, { ...onPageOf(claimNumber), maxAge: SHOWN_FOR / SECOND });
  }

  /** As people read it, while it may be shown: ABCD-EFGH-JKMN. */
  shown(req: Request, claimNumber: string): string | null {
    const sealed = this.cookies.read(req, COOKIE, false) ?? '';
    const [own, until] = this.vault.open('shown-unlock', sealed)?.split(' ') ?? [];
    if (own !== claimNumber || Number(until) <= this.clock.now()) return null;
    return this.codeFor(claimNumber)
      .match(/.{1,4}/g)!
      .join('-');
  }

  /** 我已记下: the code is not shown again. */
  hide(res: Response, claimNumber: string): void {
    this.cookies.set(res, COOKIE, '', { ...onPageOf(claimNumber), maxAge: 0 });
  }
}

/** Only the page of this claim gets the cookie; browsers refuse the `__Host-` name for one with a path. */
const onPageOf = (claimNumber: string) => ({ path: claimPath(claimNumber), hostPrefix: false });
