import { Body, Controller, Inject, Post, Redirect, Req, Res, UnprocessableEntityException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cookies, YEAR } from '../../web/cookies.js';
import { Public } from '../../web/public.js';
import { type Choice, CHOICES, isChoice } from '../../web/reader-settings.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Budgets } from './budgets.js';
import { wayBack } from './way-back.js';

/** How a reader wants the pages: letters and light. */
@Controller('settings')
export class SettingsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly cookies: Cookies,
    private readonly budgets: Budgets,
  ) {}

  @Post()
  @Public()
  @Redirect()
  async change(@Body() sent: Sent, @Req() req: Request, @Res({ passthrough: true }) res: Response) {
    await this.budgets.take('settings', req);
    for (const name of Object.keys(CHOICES) as Choice[]) {
      const value = textOf(sent, name);
      if (value !== '') this.choose(res, name, value);
    }
    return { url: wayBack(req.headers, textOf(sent, 'back'), this.settings.siteUrl), statusCode: 303 };
  }

  /** What holds anyway needs no cookie. */
  private choose(res: Response, name: Choice, value: string): void {
    if (!isChoice(name, value)) throw new UnprocessableEntityException();
    if (value === CHOICES[name][0]) this.cookies.drop(res, name, false);
    else this.cookies.set(res, name, value, { maxAge: YEAR, hostPrefix: false });
  }
}
