import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { FormBack } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import type { Sent } from '../../web/sent.js';
import { PosterProofs } from '../number-owners/poster-proofs.js';
import { SmsProofs } from '../number-owners/sms-proofs.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { ReceiptKeys } from './receipt-keys.js';
import { ReceiptPages } from './receipt-pages.js';

/** Whoever holds the management code says that the number is his; where messages can be sent, with a code from one. */
@Injectable()
export class ReceiptProof {
  constructor(
    private readonly proofs: PosterProofs,
    private readonly sms: SmsProofs,
    private readonly pages: ReceiptPages,
    private readonly keys: ReceiptKeys,
  ) {}

  /** @throws FormBack, the receipt with a field for the code; RuleBroken (409) when there is nothing to confirm any more */
  async confirm(listing: Listing, sent: Sent, req: Request): Promise<void> {
    const owner = { kind: LISTING, id: listing.id };
    const phone = (await this.proofs.phoneOf(owner)) ?? '';
    const { fault, proved } = await orHeldBack(
      req,
      () => this.sms.ask(phone, sent, req),
      (wait) => this.back(listing, req, `验证码发得太多了，请${wait}后再试`, 429),
    );
    if (fault) throw await this.back(listing, req, fault.message, 422);
    await this.proofs.confirm(owner, proved);
  }

  private async back(listing: Listing, req: Request, message: string, status: 422 | 429): Promise<FormBack> {
    const page = await this.pages.receipt(listing, this.keys.shownCode(req, listing.id));
    return new FormBack('listings/receipt', { ...page, number: { ...page.number, asksCode: true, message } }, status);
  }
}
