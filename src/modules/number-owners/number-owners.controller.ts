import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { found } from '../../web/errors.js';
import { formModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Moderation } from '../moderation/moderation.js';
import { Reasons } from '../moderation/reasons.js';
import { Devices } from '../visitors/devices.js';
import { claimPath, NUMBER_CLAIM } from './number-claim.path.js';
import { NumberClaimsQueries } from './number-claims.queries.js';
import { NumberOwnerDesk } from './number-owner-desk.js';
import { claimPage, numberFormPage } from './number-owner.view.js';
import { UnlockCodes } from './unlock-codes.js';

const NOT_TO_KEEP = { 'Cache-Control': 'private, no-store' };

/** Whose telephone number a stranger has typed says so here. Looking does nothing: everything is a POST. */
@Controller('my-number')
export class NumberOwnersController {
  constructor(
    private readonly desk: NumberOwnerDesk,
    private readonly queries: NumberClaimsQueries,
    private readonly codes: UnlockCodes,
    private readonly devices: Devices,
    private readonly moderation: Moderation,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Render('number-owners/form')
  form() {
    return numberFormPage();
  }

  /** One address for three buttons: how many there are, 这不是我发的, and unlocking. A number never stands in an address. */
  @Post()
  @Public()
  async act(@Body() sent: Sent, @Req() req: Request, @Res() res: Response) {
    res.set(NOT_TO_KEEP);
    this.devices.of(req, res);
    const act = textOf(sent, 'act');
    if (act === 'deny') return this.deny(sent, req, res);
    const page = act === 'unlock' ? await this.desk.unlock(sent, req) : await this.desk.count(sent, req);
    res.status(200).render('number-owners/form', page);
  }

  @Get(':claim')
  @Public()
  async claim(@Param('claim') number: string, @Req() req: Request, @Res() res: Response) {
    const claim = found(await this.queries.byNumber(number));
    const decision = await this.moderation.lastDecision(NUMBER_CLAIM, claim.id);
    const code = this.codes.shown(req, claim.number);
    const words = (reason: string) => this.reasons.words(reason);
    res.set(NOT_TO_KEEP).status(200);
    res.render('number-owners/claim', claimPage(claim, decision, code, words, this.clock.now()));
  }

  @Post(':claim/noted')
  @Public()
  @Redirect()
  async noted(@Param('claim') number: string, @Res({ passthrough: true }) res: Response) {
    const claim = found(await this.queries.byNumber(number));
    this.codes.hide(res, claim.number);
    return { url: claimPath(claim.number), statusCode: 303 };
  }

  private async deny(sent: Sent, req: Request, res: Response) {
    const claim = await this.desk.deny(sent, req, res);
    if (!claim) return res.status(200).render('number-owners/form', numberFormPage({ count: 0 }, formModel(sent)));
    if (this.desk.isFresh(claim)) this.codes.showOnce(res, claim.number);
    res.redirect(303, claimPath(claim.number));
  }
}
