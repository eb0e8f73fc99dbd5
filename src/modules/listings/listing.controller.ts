import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Cached } from '../../web/cached.js';
import { FormBack } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Devices } from '../visitors/devices.js';
import { Tollgate } from '../visitors/puzzles/tollgate.js';
import { Noted } from '../visitors/security-log/noted.js';
import { ListingId } from './listing-id.js';
import { contactPage, contactTollPage } from './contact.view.js';
import { ListingPages } from './listing-pages.js';
import { listingPath } from './listing.view.js';

/** One listing as the public sees it, and its contact. */
@Controller('listings/:id')
export class ListingController {
  constructor(
    private readonly pages: ListingPages,
    private readonly tollgate: Tollgate,
    private readonly devices: Devices,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('listings/show')
  show(@Param('id', ListingId) id: number) {
    return this.pages.show(id);
  }

  /** The page with the contact, opened again from a history or a bookmark. */
  @Get('contact')
  @Public()
  @Redirect()
  again(@Param('id', ListingId) id: number) {
    return { url: listingPath(id), statusCode: 303 };
  }

  /** On a POST only, and within the visitor's budget: what is not in a page cannot be harvested from it. */
  @Post('contact')
  @Public()
  @Noted('contact', { kind: 'listing' })
  async contact(@Param('id', ListingId) id: number, @Body() sent: Sent, @Req() req: Request, @Res() res: Response) {
    const { listing, reveal } = await this.pages.contactOf(id);
    this.devices.of(req, res);
    const isForScript = req.accepts(['html', 'json']) === 'json';
    const pass = () => this.tollgate.pass('contact', req, sent);
    if (isForScript) await pass();
    else
      await orHeldBack(
        req,
        pass,
        (_wait, error) => new FormBack('visitors/puzzle', contactTollPage(listing, error), 429),
      );
    const { name, phone, wechat, callTime } = await reveal();
    res.set('Cache-Control', 'private, no-store').status(200);
    if (isForScript) return res.json({ phone, wechat, callTime });
    return res.render('listings/contact', contactPage(listing, { name, phone, wechat, callTime }));
  }
}
