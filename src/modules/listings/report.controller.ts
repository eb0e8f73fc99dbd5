import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { FormModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Reporting } from '../moderation/reporting.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Noted } from '../visitors/security-log/noted.js';
import { ListingId } from './listing-id.js';
import type { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { ListingPages } from './listing-pages.js';
import { listingPath } from './listing.view.js';

/** Readers tell what is wrong with a listing. */
@Controller('listings/:id/report')
export class ReportController {
  constructor(
    private readonly pages: ListingPages,
    private readonly reporting: Reporting,
  ) {}

  @Get()
  @Public()
  @Render('listings/report')
  async form(@Param('id', ListingId) id: number) {
    return this.page(await this.pages.onShow(id));
  }

  @Post()
  @Public()
  @Noted('report', { kind: 'listing' })
  @Redirect()
  async report(
    @Param('id', ListingId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @CurrentStaff() staff: Person | null,
  ) {
    const listing = await this.pages.onShow(id);
    const page = (form: FormModel) => this.page(listing, form);
    return this.reporting.take(LISTING, id, { sent, req, res, staff }, 'listings/report', page);
  }

  private page({ id, title }: Listing, form?: FormModel) {
    const back = listingPath(id);
    const heading = { title: '举报或告知已失效', heading: title, back, action: `${back}/report` };
    return { ...heading, ...this.reporting.formOf(LISTING, form) };
  }
}
