import { Controller, Get, Render } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Regions } from '../regions/regions.js';
import { NumbersQueries } from './numbers.queries.js';
import { NUMBERS_TAG } from './numbers.service.js';
import { numbersPage } from './numbers.view.js';

/** 便民电话, for everybody. */
@Controller('numbers')
export class NumbersController {
  constructor(
    private readonly queries: NumbersQueries,
    private readonly regions: Regions,
  ) {}

  @Get()
  @Public()
  @Cached(300)
  @Render('numbers/index')
  async index() {
    return { ...numbersPage(await this.queries.onShow(), this.regions), tags: [NUMBERS_TAG] };
  }
}
