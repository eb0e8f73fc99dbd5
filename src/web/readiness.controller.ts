import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from './public.js';
import { Readiness } from './readiness.js';

/** For whoever watches the site; `GET /healthz` is answered in front of the framework. */
@Controller()
export class ReadinessController {
  constructor(private readonly readiness: Readiness) {}

  @Get('readyz')
  @Public()
  async show(@Res({ passthrough: true }) res: Response) {
    const state = await this.readiness.state();
    res.status(state.ready ? 200 : 503);
    return state;
  }
}
