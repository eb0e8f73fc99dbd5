import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Vault } from '../../kernel/vault.js';
import { clean } from '../../kernel/text.js';
import { FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { ModeratedKinds } from '../moderation/moderated.js';
import { Moderation } from '../moderation/moderation.js';
import type { ReportState } from '../moderation/report.desk.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Networks } from '../visitors/networks.js';
import { ListingId } from './listing-id.js';
import { LISTING } from './listing.index.js';
import { ListingPages } from './listing-pages.js';
import { outcomePage, reportPage } from './report.view.js';

const NOTE_MAX = 300;

/** Readers tell what is wrong with a listing; one report of a device counts. */
@Controller('listings/:id/report')
export class ReportController {
  constructor(
    private readonly pages: ListingPages,
    private readonly moderation: Moderation,
    private readonly categories: Categories,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
    private readonly vault: Vault,
  ) {}

  @Get()
  @Public()
  @Render('listings/report')
  async form(@Param('id', ListingId) id: number) {
    return reportPage(await this.pages.onShow(id), this.categories, formModel());
  }

  @Post()
  @Public()
  @Redirect()
  async report(
    @Param('id', ListingId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @CurrentStaff() staff: Person | null,
  ) {
    const listing = await this.pages.onShow(id);
    const note = clean(textOf(sent, 'note')).slice(0, NOTE_MAX);
    try {
      await this.budgets.take('report', req);
      const number = await this.moderation.report(LISTING, id, {
        reason: textOf(sent, 'reason'),
        note,
        reporter: this.vault.hash('device', this.devices.of(req, res)),
        network: this.networks.hash(req),
        staff,
      });
      return { url: `/reports/${number}`, statusCode: 303 };
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      const page = reportPage(listing, this.categories, formModel(sent, error.faults));
      throw new FormBack('listings/report', page);
    }
  }
}

/** What became of a report, by its number. */
@Controller('reports/:number')
export class ReportOutcomeController {
  constructor(
    private readonly moderation: Moderation,
    private readonly kinds: ModeratedKinds,
  ) {}

  @Get()
  @Public()
  @Render('listings/report-outcome')
  async outcome(@Param('number') number: string) {
    const outcome = await this.moderation.reportOutcome(number.slice(0, 40));
    return outcomePage(number, outcome, outcome && (await this.pathOf(outcome)));
  }

  /** Where everybody can see what was reported; null when nobody can. */
  private async pathOf({ kind, itemId }: ReportState): Promise<string | null> {
    const subject = await this.kinds.find(kind)?.find(itemId);
    if (!subject?.publication.isPublic) return null;
    return (await this.kinds.get(kind).card(subject)).path;
  }
}
