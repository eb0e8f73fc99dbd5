import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { found } from '../../web/errors.js';
import { formModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import { one, Queries, type Query } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { Moderation } from '../moderation/moderation.js';
import { Reasons } from '../moderation/reasons.js';
import { Devices } from '../visitors/devices.js';
import { CounterNotices } from './counters.service.js';
import { NOTICE, noticePath } from './notice.path.js';
import { noticeFormPage, noticeStatePage } from './notice.view.js';
import { Notices } from './notices.service.js';
import { Prefill } from './prefill.js';
import { NoticeSending } from './sending.js';

/** Whose rights a page infringes says so here, and sees what becomes of it. */
@Controller('takedown')
export class NoticesController {
  constructor(
    private readonly sending: NoticeSending,
    private readonly notices: Notices,
    private readonly counters: CounterNotices,
    private readonly prefill: Prefill,
    private readonly moderation: Moderation,
    private readonly reasons: Reasons,
    private readonly devices: Devices,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Render('notices/form')
  async form(@Queries() query: Query) {
    return noticeFormPage(formModel(await this.prefill.of(one(query['page']))), null);
  }

  @Post()
  @Public()
  @UseInterceptors(uploadPhotos('proof', 1))
  @Redirect()
  async send(@Body() sent: Sent, @Req() req: Request, @Res({ passthrough: true }) res: Response) {
    const device = this.devices.key(req, res);
    const notice = await this.sending.send(sent, req, device);
    return { url: noticePath(notice.number), statusCode: 303 };
  }

  @Get(':number')
  @Public()
  @Render('notices/state')
  async state(@Param('number') number: string) {
    const notice = found(await this.notices.byNumber(number));
    const [decision, subject, counter] = await Promise.all([
      this.moderation.lastDecision(NOTICE, notice.id),
      this.notices.subject({ kind: notice.pageKind, id: notice.pageId }),
      this.counters.of(notice),
    ]);
    const reasonWords = (code: string) => this.reasons.words(code);
    return noticeStatePage({ notice, subject, counter }, decision, reasonWords, this.clock.now());
  }
}
