import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { clean } from '../../kernel/text.js';
import { Vault } from '../../kernel/vault.js';
import { found } from '../../web/errors.js';
import { FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { Public } from '../../web/public.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Moderation } from '../moderation/moderation.js';
import { Report } from '../moderation/report.entity.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Networks } from '../visitors/networks.js';
import { ArticleId } from './article-id.js';
import { ArticlesQueries } from './articles.queries.js';
import type { Comment } from './comment.entity.js';
import { COMMENT } from './comment.path.js';
import { commentReportPage } from './comment-report.view.js';
import { CommentsQueries } from './comments.queries.js';
import { NewsOpen } from './news-open.guard.js';

/** Readers tell what is wrong with a comment; one report of a device counts. */
@Controller('comments/:id/report')
@UseGuards(NewsOpen)
export class CommentReportController {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly articles: ArticlesQueries,
    private readonly moderation: Moderation,
    private readonly categories: Categories,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
    private readonly vault: Vault,
  ) {}

  @Get()
  @Public()
  @Render('news/comment-report')
  async form(@Param('id', ArticleId) id: number) {
    return commentReportPage(await this.onShow(id), this.categories, formModel());
  }

  @Post()
  @Public()
  @Redirect()
  async report(
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @CurrentStaff() staff: Person | null,
  ) {
    const comment = await this.onShow(id);
    const back = (faults: { field: string; message: string }[], status: 422 | 429) =>
      new FormBack('news/comment-report', commentReportPage(comment, this.categories, formModel(sent, faults)), status);
    const take = async () => {
      await this.budgets.take('report', req);
      return this.moderation.report(COMMENT, id, {
        reason: textOf(sent, 'reason'),
        note: clean(textOf(sent, 'note')).slice(0, Report.noteLength),
        reporter: this.vault.hash('device', this.devices.of(req, res)),
        network: this.networks.hash(req),
        staff,
      });
    };
    const tooSoon = (wait: string) => back([{ field: 'reason', message: `举报得太多了，请${wait}后再试` }], 429);
    const number = await orHeldBack(req, take, tooSoon).catch((error: unknown) => {
      throw error instanceof FormInvalid ? back([...error.faults], 422) : error;
    });
    return { url: `/reports/${number}`, statusCode: 303 };
  }

  /** @throws NotFoundException for what was never shown, RuleBroken (410) for what no longer is, with its article or alone */
  private async onShow(id: number): Promise<Comment> {
    const comment = found(await this.queries.byId(id));
    found(comment.publication.publishedAt);
    const isOnShow = async () => (await this.articles.byId(comment.articleId))?.publication.isPublic;
    if (!comment.publication.isPublic || !(await isOnShow()))
      throw new RuleBroken('这条评论已经不在了，不用举报了', 410);
    return comment;
  }
}
