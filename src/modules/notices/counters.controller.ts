import { Body, Controller, Get, Param, Post, Redirect, Render, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { found } from '../../web/errors.js';
import { formModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { CounterSending } from './counter-sending.js';
import { counterFormPage } from './counter.view.js';
import { noticePath } from './notice.path.js';
import { Notices } from './notices.service.js';

/** Whoever published a page that a notice has removed answers here. */
@Controller('takedown/:number/counter')
export class CountersController {
  constructor(
    private readonly notices: Notices,
    private readonly sending: CounterSending,
  ) {}

  @Get()
  @Public()
  @Render('notices/counter')
  async form(@Param('number') number: string) {
    const notice = found(await this.notices.byNumber(number));
    await this.sending.insist(notice);
    return counterFormPage(notice, formModel(), null);
  }

  @Post()
  @Public()
  @UseInterceptors(uploadPhotos('proof', 1))
  @Redirect()
  async send(@Param('number') number: string, @Body() sent: Sent, @Req() req: Request) {
    const notice = found(await this.notices.byNumber(number));
    await this.sending.send(notice, sent, req);
    return { url: noticePath(notice.number), statusCode: 303 };
  }
}
