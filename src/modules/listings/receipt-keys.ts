import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock, MINUTE, SECOND } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { sameSecret, Vault } from '../../kernel/vault.js';
import { Cookies, YEAR } from '../../web/cookies.js';

/** What the keys need to know of a listing. */
export interface Locked {
  readonly id: number;
  readonly codeHash: string;
}

const CODE_LENGTH = 12;
const MOST_RECEIPTS = 30;
const SHOWN_FOR = 15 * MINUTE;
const RECEIPTS = 'receipts';
const CODE = 'code';

/**
 * Who may manage a listing: whoever knows its code, or whose browser has posted it or given the code before.
 *
 * The code stands nowhere but with the poster; the board keeps its keyed hash. A browser that has shown its right carries
 * a cookie of `id.mac` entries. The mac is made from the hash of the code, so a new code would close all old receipts.
 */
@Injectable()
export class ReceiptKeys {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cookies: Cookies,
  ) {}

  /** The management code: the same for the same form sent twice, so that both answers show one that opens. */
  codeFor(submissionHash: string, id: number): string {
    return crockford(this.vault.digest('management-code', `${submissionHash}:${id}`), CODE_LENGTH);
  }

  /** As people read it: ABCD-EFGH-JKMN. */
  show(code: string): string {
    return code.match(/.{1,4}/g)?.join('-') ?? '';
  }

  /** What is stored in place of the code. */
  hash(id: number, typed: string): string {
    return this.vault.hash('code', `${id}:${canonicalCode(typed)}`);
  }

  matches(listing: Locked, typed: string): boolean {
    return sameSecret(this.hash(listing.id, typed), listing.codeHash);
  }

  /** Gives this browser the right to see the receipt; the oldest of more than 30 is let go. */
  grant(res: Response, req: Request, listing: Locked): void {
    const others = this.entries(req).filter(([id]) => id !== listing.id);
    const entries = [[listing.id, this.mac(listing)] as const, ...others].slice(0, MOST_RECEIPTS);
    const value = entries.map(([id, mac]) => `${id}.${mac}`).join('~');
    this.cookies.set(res, RECEIPTS, value, { maxAge: YEAR });
  }

  holds(req: Request, listing: Locked): boolean {
    const entry = this.entries(req).find(([id]) => id === listing.id);
    return entry !== undefined && sameSecret(entry[1], this.mac(listing));
  }

  /** Newest first. What the browser says: each must still be checked with `holds` against its row. */
  heldIds(req: Request): number[] {
    return this.entries(req).map(([id]) => id);
  }

  /** Lets the receipt page of this browser show the code for a quarter of an hour. It never stands in an address. */
  showOnce(res: Response, id: number, code: string): void {
    const sealed = this.vault.seal('shown-code', `${id} ${this.clock.now() + SHOWN_FOR} ${code}`);
    this.cookies.set(res, CODE, sealed, { ...onPagesOf(id), maxAge: SHOWN_FOR / SECOND });
  }

  /** The code to show, while it may be shown. */
  shownCode(req: Request, id: number): string | null {
    const sealed = this.cookies.read(req, CODE, false) ?? '';
    const [ownId, until, code] = this.vault.open('shown-code', sealed)?.split(' ') ?? [];
    return Number(ownId) === id && Number(until) > this.clock.now() ? code! : null;
  }

  /** 我已记下: the code is not shown again. */
  hideCode(res: Response, id: number): void {
    this.cookies.set(res, CODE, '', { ...onPagesOf(id), maxAge: 0 });
  }

  private mac({ id, codeHash }: Locked): string {
    return this.vault.hash('receipt', `${id}:${codeHash}`).slice(0, 32);
  }

  private entries(req: Request): [id: number, mac: string][] {
    const value = this.cookies.read(req, RECEIPTS) ?? '';
    const entries = value.slice(0, MOST_RECEIPTS * 50).matchAll(/(?<=^|~)([1-9]\d{0,14})\.([0-9a-f]{32})(?=~|$)/g);
    return Array.from(entries, ([, id, mac]): [number, string] => [Number(id), mac!]).slice(0, MOST_RECEIPTS);
  }
}

/** Only the pages of this receipt get the cookie; browsers refuse the `__Host-` name for one with a path. */
const onPagesOf = (id: number) => ({ path: `/receipts/${id}`, hostPrefix: false });
