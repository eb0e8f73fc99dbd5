import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomName } from '../../kernel/ids.js';
import { sameSecret, Vault } from '../../kernel/vault.js';
import { Cookies, YEAR } from '../../web/cookies.js';

const COOKIE = 'device';
const ID_LENGTH = 20;
const SEAL_LENGTH = 32;

/** The person without an account, as a browser that comes back: a random name in a signed cookie, set only when somebody acts. */
@Injectable()
export class Devices {
  /** Given out in answer to requests that are still being worked on. */
  private readonly issued = new WeakMap<Request, string>();

  constructor(
    private readonly cookies: Cookies,
    private readonly vault: Vault,
  ) {}

  /** The device's id; a browser that has none gets one with this answer. Never call it for a GET. */
  of(req: Request, res: Response): string {
    const id = this.known(req) ?? this.issuedTo(req);
    if (id) return id;
    const fresh = randomName(ID_LENGTH);
    this.issued.set(req, fresh);
    this.cookies.set(res, COOKIE, `${fresh}.${this.seal(fresh)}`, { maxAge: YEAR });
    return fresh;
  }

  /** Keyed hash of the device's id, as content and reports keep it; 64 hex characters. Sets the cookie as `of` does. */
  key(req: Request, res: Response): string {
    return this.hash(this.of(req, res));
  }

  /** The same of a device that the browser has already; null when it has none. */
  knownKey(req: Pick<Request, 'headers'>): string | null {
    const id = this.known(req);
    return id && this.hash(id);
  }

  /** The id that the browser sent, if we gave it. */
  known(req: Pick<Request, 'headers'>): string | null {
    const [id = '', seal = ''] = (this.cookies.read(req, COOKIE) ?? '').split('.');
    return id.length === ID_LENGTH && sameSecret(seal, this.seal(id)) ? id : null;
  }

  issuedTo(req: Request): string | null {
    return this.issued.get(req) ?? null;
  }

  private hash(id: string): string {
    return this.vault.hash('device', id);
  }

  private seal(id: string): string {
    return this.vault.hash('device-cookie', id).slice(0, SEAL_LENGTH);
  }
}
