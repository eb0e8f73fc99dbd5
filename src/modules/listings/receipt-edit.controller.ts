import { Body, Controller, Get, Post, Redirect, Render, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { Listing } from './listing.entity.js';
import { postFormPage } from './post-form.view.js';
import { ReceiptEditing } from './receipt-editing.js';
import { backToReceipt, orBack } from './receipt.answers.js';
import { OwnListing, ReceiptGuard } from './receipt.guard.js';

/** The form of step 2 once more, for whoever has posted. */
@Controller('receipts/:id/edit')
@UseGuards(ReceiptGuard)
export class ReceiptEditController {
  constructor(private readonly editing: ReceiptEditing) {}

  @Get()
  @Public()
  @Render('listings/form')
  async form(@OwnListing() listing: Listing) {
    return postFormPage(await orBack(listing, this.editing.form(listing)));
  }

  @Post()
  @Public()
  @UseInterceptors(uploadPhotos())
  @Redirect()
  revise(@OwnListing() listing: Listing, @Body() sent: Sent, @Req() req: Request) {
    return backToReceipt(listing, this.editing.revise(listing, sent, req));
  }
}
