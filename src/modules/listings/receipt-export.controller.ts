import { Controller, Get, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';
import { Listing } from './listing.entity.js';
import { ReceiptPages } from './receipt-pages.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** Everything that the board holds on a listing, for whoever has posted it. */
@Controller('receipts/:id/export')
@UseGuards(ReceiptGuard)
export class ReceiptExportController {
  constructor(private readonly pages: ReceiptPages) {}

  @Get()
  @Public()
  async export(@OwnListing() listing: Listing, @Res({ passthrough: true }) res: Response) {
    const data = await this.pages.data(listing);
    res.attachment(`listing-${listing.id}.json`);
    return new Document(`${JSON.stringify(data, null, 2)}\n`, 'application/json; charset=utf-8');
  }
}
