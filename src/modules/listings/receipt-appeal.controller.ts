import { Body, Controller, Post, Redirect, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Listing } from './listing.entity.js';
import { ReceiptAppeals } from './receipt-appeals.js';
import { ReceiptKeys } from './receipt-keys.js';
import { ReceiptPages } from './receipt-pages.js';
import { backToReceipt } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** The poster says that what was decided is wrong. */
@Controller('receipts/:id/appeal')
@UseGuards(ReceiptGuard)
export class ReceiptAppealController {
  constructor(
    private readonly appeals: ReceiptAppeals,
    private readonly pages: ReceiptPages,
    private readonly keys: ReceiptKeys,
  ) {}

  @Post()
  @Public()
  @Redirect()
  appeal(@OwnListing() listing: Listing, @Body() sent: Sent, @Req() req: Request) {
    const receipt = () => this.pages.receipt(listing, this.keys.shownCode(req, listing.id));
    return backToReceipt(listing, this.appeals.send(listing, sent, receipt));
  }
}
