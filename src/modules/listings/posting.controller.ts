import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  Post,
  Query,
  Redirect,
  Render,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Cached } from '../../web/cached.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { Regions } from '../regions/regions.js';
import { Devices } from '../visitors/devices.js';
import { FormTraps } from '../visitors/form-traps.js';
import { Noted } from '../visitors/security-log/noted.js';
import { Posting } from './posting.js';
import { postFormPage } from './post-form.view.js';
import { ReceiptKeys } from './receipt-keys.js';
import { stepOnePage } from './step-one.view.js';

/** The two steps: what and where, then the form. */
@Controller('post')
export class PostingController {
  constructor(
    private readonly regions: Regions,
    private readonly categories: Categories,
    private readonly posting: Posting,
    private readonly keys: ReceiptKeys,
    private readonly devices: Devices,
    private readonly traps: FormTraps,
  ) {}

  /** Step 1 is one form: the pressed leaf and the chosen region come here and lead on. */
  @Get()
  @Public()
  @Cached(3600)
  @Render('listings/step-one')
  choose(@Query('region') region?: unknown) {
    return { ...stepOnePage(this.categories, this.regions, String(region ?? '')), tags: [] };
  }

  @Get('go')
  @Public()
  @Redirect()
  go(@Query('region') region?: unknown, @Query('leaf') leaf?: unknown) {
    const place = this.regions.find(String(region)) ?? this.regions.all[0]!;
    return { url: `/post/${place.slug}/${found(this.categories.leaf(String(leaf))).slug}`, statusCode: 303 };
  }

  /** Each opened form has a secret of its own, so it is nobody else's page; `no-cache` lets a browser go back to it as it was left. */
  @Get(':region/:leaf')
  @Public()
  @Header('Cache-Control', 'private, no-cache')
  @Render('listings/form')
  form(@Param('region') region: string, @Param('leaf') leaf: string) {
    return postFormPage({ ...this.place(region, leaf), sent: {}, opened: this.traps.stamp() });
  }

  @Post(':region/:leaf')
  @Public()
  @Noted('post')
  @UseInterceptors(uploadPhotos())
  @Redirect()
  async post(
    @Param('region') region: string,
    @Param('leaf') leaf: string,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    this.devices.of(req, res);
    const { listing, code } = await this.posting.post({ ...this.place(region, leaf), sent }, req);
    this.keys.grant(res, req, listing);
    this.keys.showOnce(res, listing.id, code);
    return { url: `/receipts/${listing.id}`, statusCode: 303 };
  }

  private place(region: string, leaf: string) {
    const { callTimes } = this.categories;
    return { region: found(this.regions.find(region)), leaf: found(this.categories.leaf(leaf)), callTimes };
  }
}
