import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { Clock } from '../../../kernel/clock.js';
import { Networks } from '../../visitors/networks.js';
import { ActiveBlocks } from './active-blocks.js';

/**
 * Whether a request comes from a blocked network. Only here is the address known: what is handed on is the number of the block, so
 * that a submission carries no address.
 */
@Injectable()
export class BlockedNetworks {
  constructor(
    private readonly networks: Networks,
    private readonly active: ActiveBlocks,
    private readonly clock: Clock,
  ) {}

  /** Number of the block, for `Submission.networkBlock`; null when there is none. */
  async of(req: Pick<IncomingMessage, 'headers' | 'socket'>): Promise<number | null> {
    const book = await this.active.now();
    return book.network(this.networks.address(req), this.clock.now())?.id ?? null;
  }
}
