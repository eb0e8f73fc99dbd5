import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';

const PURPOSE = 'photo-pass';
const VALID = 2 * HOUR;

/**
 * Passes to the pictures of one photo while the public cannot reach it. They stand in the addresses on pages for its poster and for
 * staff, and end by themselves: an address that was passed on soon leads nowhere, and says nothing about the photo's token.
 */
@Injectable()
export class PhotoPasses {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  issue(name: string): string {
    return this.vault.seal(PURPOSE, `${name}:${this.clock.now() + VALID}`);
  }

  /** Name of the photo that the pass is for; null when it was not issued here, or has ended. */
  nameOn(pass: string): string | null {
    const [name, end] = (this.vault.open(PURPOSE, pass) ?? '').split(':');
    return name && this.clock.now() < Number(end) ? name : null;
  }
}
