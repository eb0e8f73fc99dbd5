import { Controller, Post, Redirect, UseGuards } from '@nestjs/common';
import { Public } from '../../web/public.js';
import { Listing } from './listing.entity.js';
import { ListingsService } from './listings.service.js';
import { backToReceipt } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** What a poster does to a listing with one press of a button. Each leads back to the receipt, which shows what came of it. */
@Controller('receipts/:id')
@UseGuards(ReceiptGuard)
export class ReceiptVerbsController {
  constructor(private readonly listings: ListingsService) {}

  @Post('refresh')
  @Public()
  @Redirect()
  refresh(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.listings.refresh(listing));
  }

  @Post('renewal')
  @Public()
  @Redirect()
  renew(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.listings.renew(listing));
  }

  @Post('completion')
  @Public()
  @Redirect()
  complete(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.listings.complete(listing));
  }

  @Post('deletion')
  @Public()
  @Redirect()
  withdraw(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.listings.withdraw(listing));
  }

  @Post('restoration')
  @Public()
  @Redirect()
  restore(@OwnListing() listing: Listing) {
    return backToReceipt(listing, this.listings.restore(listing));
  }
}
