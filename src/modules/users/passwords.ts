import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { crockford } from '../../kernel/ids.js';
import { length } from '../../kernel/text.js';

/** Argon2id as the OWASP cheat sheet asks at least: 19 MiB, two passes. The library's own default is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 8;
const LONGEST = 128;

/** Makes and checks passwords. Compared in NFC, so that a password typed on another keyboard is the same. */
@Injectable()
export class Passwords {
  private dummy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  /** Takes as long when there is nobody of that name (`hashed` null), so that the time does not tell names. */
  async matches(hashed: string | null, password: string): Promise<boolean> {
    this.dummy ??= this.hash(randomBytes(16).toString('hex'));
    const right = await verify(hashed ?? (await this.dummy), password.normalize('NFC').slice(0, 4 * LONGEST));
    return right && hashed !== null;
  }

  /** What is wrong with a new password, in words, or null. */
  fault(password: string): string | null {
    const count = length(password);
    return count < SHORTEST || count > LONGEST ? `a password needs ${SHORTEST} to ${LONGEST} characters` : null;
  }

  /** Shown once and never again: four groups of four that can be read aloud, 80 bits. */
  oneTime(): string {
    return crockford(randomBytes(10), 16).replace(/(.{4})(?=.)/g, '$1-');
  }
}
