import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { found } from '../../web/errors.js';
import { type Fault, FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Moderation } from '../moderation/moderation.js';
import { Reasons } from '../moderation/reasons.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Noted } from '../visitors/security-log/noted.js';
import { ArticleId } from './article-id.js';
import { ArticlePages } from './article-pages.js';
import { ArticlesQueries } from './articles.queries.js';
import { readErrorReport } from './error-report.form.js';
import { ERROR_REPORT, errorPath } from './error-report.path.js';
import { errorPage, errorStatePage } from './error-report.view.js';
import { ErrorReports } from './error-reports.service.js';
import { NewsOpen } from './news-open.guard.js';
import { Paper } from './paper.js';

/** 纠错: readers tell of an error in an article. */
@Controller('news/:id/error')
@UseGuards(NewsOpen)
export class ErrorReportsController {
  constructor(
    private readonly pages: ArticlePages,
    private readonly reports: ErrorReports,
    private readonly paper: Paper,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
  ) {}

  @Get()
  @Public()
  @Render('news/error')
  async form(@Param('id', ArticleId) id: number) {
    return errorPage(await this.pages.onShow(id), this.paper.name, formModel());
  }

  /** The same sent again is the same report, and costs nothing. */
  @Post()
  @Public()
  @Noted('report', { kind: 'article' })
  @Redirect()
  async send(
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    const article = await this.pages.onShow(id);
    const device = this.devices.key(req, res);
    const back = (faults: readonly Fault[], status: 422 | 429) =>
      new FormBack('news/error', errorPage(article, this.paper.name, formModel(sent, faults)), status);
    const send = async () => {
      const draft = readErrorReport(sent);
      const earlier = await this.reports.sentBefore(article, draft, device);
      if (earlier) return earlier;
      await this.budgets.take('report', req);
      return this.reports.send(article, draft, device);
    };
    const tooSoon = (wait: string) => back([{ field: 'quote', message: `今天说得很多了，请${wait}后再试` }], 429);
    const report = await orHeldBack(req, send, tooSoon).catch((error: unknown) => {
      throw error instanceof FormInvalid ? back(error.faults, 422) : error;
    });
    return { url: errorPath(report.number), statusCode: 303 };
  }
}

/** What became of it, by its number. */
@Controller('errors/:number')
@UseGuards(NewsOpen)
export class ErrorStateController {
  constructor(
    private readonly reports: ErrorReports,
    private readonly articles: ArticlesQueries,
    private readonly moderation: Moderation,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Render('news/error-state')
  async state(@Param('number') number: string) {
    const report = found(await this.reports.byNumber(number));
    const [article, decision] = await Promise.all([
      this.articles.byId(report.articleId),
      this.moderation.lastDecision(ERROR_REPORT, report.id),
    ]);
    const reasonWords = (code: string) => this.reasons.words(code);
    return errorStatePage({ report, article, decision, reasonWords }, this.clock.now());
  }
}
