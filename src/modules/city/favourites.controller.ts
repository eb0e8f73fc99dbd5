import { Body, Controller, Get, Inject, Post, Render, Req, Res, UnprocessableEntityException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { notFoundUnless } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { isFavouriteKind } from '../visitors/favourite.entity.js';
import { Favourites } from '../visitors/favourites.js';
import { wayBack } from '../visitors/way-back.js';
import { FavouriteShelf } from './favourite-shelf.js';
import { favouritesPage } from './favourites.view.js';

/** What this browser has saved. Its cookie is set by saving, never by looking. */
@Controller('favourites')
export class FavouritesController {
  constructor(
    private readonly favourites: Favourites,
    private readonly shelf: FavouriteShelf,
    private readonly devices: Devices,
    private readonly budgets: Budgets,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Render('city/favourites')
  async show(@Req() req: Request) {
    const device = this.devices.known(req);
    const saved = device === null ? [] : await this.shelf.bring(await this.favourites.of(device));
    return favouritesPage(saved, this.clock.now());
  }

  /** Answers a script with `{on}`, a plain form with the page of favourites or the page of this site that it names. */
  @Post()
  @Public()
  async change(@Body() sent: Sent, @Req() req: Request, @Res() res: Response) {
    const { kind, id, on } = asked(sent);
    await this.budgets.take('favourite', req);
    if (on) {
      notFoundUnless(await this.shelf.has(kind, id));
      await this.favourites.set(this.devices.of(req, res), kind, id, true);
    } else {
      const device = this.devices.known(req);
      if (device !== null) await this.favourites.set(device, kind, id, false);
    }
    if (req.accepts(['html', 'json']) === 'json') return res.json({ on });
    const back = textOf(sent, 'back');
    return res.redirect(303, back === '' ? '/favourites' : wayBack({}, back, this.settings.siteUrl));
  }
}

/** `type`, `id` and `on` of the form. @throws 422 when one of them is none of ours */
function asked(sent: Sent) {
  const [kind, id, on] = ['type', 'id', 'on'].map((key) => textOf(sent, key)) as [string, string, string];
  if (!isFavouriteKind(kind) || !/^[1-9]\d{0,14}$/.test(id) || !/^[01]$/.test(on))
    throw new UnprocessableEntityException();
  return { kind, id: Number(id), on: on === '1' };
}
