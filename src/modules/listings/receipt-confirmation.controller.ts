import { Controller, Post, Redirect, UseGuards } from '@nestjs/common';
import { Public } from '../../web/public.js';
import { Confirmations } from './confirmations.js';
import { Listing } from './listing.entity.js';
import { backToReceipt } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** The poster answers 还在吗. */
@Controller('receipts/:id/confirmation')
@UseGuards(ReceiptGuard)
export class ReceiptConfirmationController {
  constructor(private readonly confirmations: Confirmations) {}

  @Post()
  @Public()
  @Redirect()
  confirm(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.confirmations.confirm(listing));
  }
}
