import { Body, Controller, Get, Param, Post, Redirect, Render, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { found } from '../../web/errors.js';
import type { FormModel } from '../../web/forms.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Reporting } from '../moderation/reporting.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Noted } from '../visitors/security-log/noted.js';
import { ArticleId } from './article-id.js';
import { ArticlesQueries } from './articles.queries.js';
import type { Comment } from './comment.entity.js';
import { COMMENT, commentPath } from './comment.path.js';
import { CommentsQueries } from './comments.queries.js';
import { NewsOpen } from './news-open.guard.js';

/** Readers tell what is wrong with a comment. */
@Controller('comments/:id/report')
@UseGuards(NewsOpen)
export class CommentReportController {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly articles: ArticlesQueries,
    private readonly reporting: Reporting,
  ) {}

  @Get()
  @Public()
  @Render('news/comment-report')
  async form(@Param('id', ArticleId) id: number) {
    return this.page(await this.onShow(id));
  }

  @Post()
  @Public()
  @Noted('report', { kind: 'comment' })
  @Redirect()
  async report(
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @CurrentStaff() staff: Person | null,
  ) {
    const comment = await this.onShow(id);
    const page = (form: FormModel) => this.page(comment, form);
    return this.reporting.take(COMMENT, id, { sent, req, res, staff }, 'news/comment-report', page);
  }

  private page(comment: Comment, form?: FormModel) {
    const { id, shownName: name, body } = comment;
    const said = { title: '举报评论', tab: 'news', back: commentPath(comment), name, body };
    return { ...said, action: `/comments/${id}/report`, ...this.reporting.formOf(COMMENT, form) };
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
