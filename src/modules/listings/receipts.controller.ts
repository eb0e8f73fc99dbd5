import { Controller, Get, Post, Redirect, Render, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Document } from '../../web/document.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { Listing } from './listing.entity.js';
import { ReceiptKeys } from './receipt-keys.js';
import { ReceiptPages } from './receipt-pages.js';
import { orBack } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';
import { receiptPath } from './receipt.view.js';

/** What has become of a listing, for whoever has posted it. */
@Controller('receipts/:id')
@UseGuards(ReceiptGuard)
export class ReceiptsController {
  constructor(
    private readonly pages: ReceiptPages,
    private readonly keys: ReceiptKeys,
  ) {}

  @Get()
  @Public()
  @Render('listings/receipt')
  show(@OwnListing() listing: Listing, @Req() req: Request) {
    return this.pages.receipt(listing, this.keys.shownCode(req, listing.id));
  }

  /** For browsers without scripts; there while the page shows the code. */
  @Get('code.txt')
  @Public()
  codeFile(@OwnListing() listing: Listing, @Req() req: Request, @Res({ passthrough: true }) res: Response) {
    const code = found(this.keys.shownCode(req, listing.id));
    res.attachment(`code-${listing.id}.txt`);
    return new Document(this.pages.codeText(listing, code), 'text/plain; charset=utf-8');
  }

  @Post('noted')
  @Public()
  @Redirect()
  noted(@OwnListing() listing: Listing, @Res({ passthrough: true }) res: Response) {
    this.keys.hideCode(res, listing.id);
    return { url: receiptPath(listing.id), statusCode: 303 };
  }

  @Get('poster')
  @Public()
  @Render('listings/receipt-poster')
  poster(@OwnListing() listing: Listing) {
    return orBack(listing, this.pages.poster(listing));
  }
}
