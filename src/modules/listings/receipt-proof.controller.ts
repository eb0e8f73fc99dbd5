import { Body, Controller, Post, Redirect, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Listing } from './listing.entity.js';
import { ReceiptProof } from './receipt-proof.js';
import { backToReceipt } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** Somebody says that the number is not the poster's; whoever holds the management code says that it is. */
@Controller('receipts/:id/proof')
@UseGuards(ReceiptGuard)
export class ReceiptProofController {
  constructor(private readonly proof: ReceiptProof) {}

  @Post()
  @Public()
  @Redirect()
  confirm(@OwnListing() listing: Listing, @Body() sent: Sent, @Req() req: Request) {
    return backToReceipt(listing, this.proof.confirm(listing, sent, req));
  }
}
