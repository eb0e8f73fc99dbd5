import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { clientAddress, networkOf } from '../../web/client-address.js';

const ROTATION = 30 * DAY;

/** Where a request comes from, as far as we want to know: addresses are never kept, only keyed hashes of their networks. */
@Injectable()
export class Networks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  address(req: Pick<IncomingMessage, 'headers' | 'socket'>): string {
    return clientAddress(req, this.settings.trustProxy);
  }

  /** Keyed hash of the /24 or /64, 64 hex characters. Its key changes every 30 days, so older ones cannot be compared. */
  hash(req: Pick<IncomingMessage, 'headers' | 'socket'>): string {
    const period = Math.floor(this.clock.now() / ROTATION);
    return this.vault.hash(`network:${period}`, networkOf(this.address(req)));
  }
}
