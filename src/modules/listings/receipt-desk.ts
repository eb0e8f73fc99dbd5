import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { Categories } from '../categories/categories.js';
import { Listing } from './listing.entity.js';
import { ListingsQueries } from './listings.queries.js';
import { ReceiptKeys } from './receipt-keys.js';
import { stateWords } from './receipt.state.js';
import { receiptPath } from './receipt.view.js';

/** A listing that this browser may manage, as a line of a list. */
export interface KnownListing {
  readonly href: string;
  readonly id: number;
  readonly title: string;
  readonly state: string;
  readonly isLive: boolean;
}

/** A lock that no code opens, so that a number that does not exist takes as long as a wrong code. */
const NO_LOCK = '0'.repeat(64);

/** Hands out receipts: to browsers that have the right already, and for the right code. */
@Injectable()
export class ReceiptDesk {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly keys: ReceiptKeys,
    private readonly categories: Categories,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async known(req: Request): Promise<KnownListing[]> {
    const now = this.clock.now();
    const ids = this.keys.heldIds(req);
    const listings = await this.queries.byIds(ids);
    return listings.filter((listing) => this.keys.holds(req, listing)).map((listing) => this.lineOf(listing, now));
  }

  /** Gives this browser the right when the code is the listing's own; answers whether it was. */
  async unlock(id: number, code: string, req: Request, res: Response): Promise<boolean> {
    const listing = await this.queries.byId(id);
    const opens = this.keys.matches(listing ?? { id, codeHash: NO_LOCK }, code);
    if (!listing || !opens) return false;
    this.keys.grant(res, req, listing);
    return true;
  }

  private lineOf(listing: Listing, now: number): KnownListing {
    const leaf = this.categories.leaf(listing.leaf)!;
    return {
      href: receiptPath(listing.id),
      id: listing.id,
      title: listing.title || leaf.name,
      state: stateWords(listing, leaf, null, now).short,
      isLive: listing.isOnShow(now),
    };
  }
}
