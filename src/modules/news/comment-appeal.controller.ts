import { Body, Controller, Get, Param, Post, Redirect, Render, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import type { Sent } from '../../web/sent.js';
import { Devices } from '../visitors/devices.js';
import { ArticleId } from './article-id.js';
import { CommentAppeals } from './comment-appeals.js';
import type { Comment } from './comment.entity.js';
import { appealPath } from './comment.path.js';
import { CommentsQueries } from './comments.queries.js';
import { NewsOpen } from './news-open.guard.js';

/** Whoever wrote a comment says that what was decided on it is wrong: known by the device, as everywhere. */
@Controller('comments/:id/appeal')
@UseGuards(NewsOpen)
export class CommentAppealController {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly appeals: CommentAppeals,
    private readonly devices: Devices,
  ) {}

  @Get()
  @Public()
  @Render('news/comment-appeal')
  async form(@Param('id', ArticleId) id: number, @Req() req: Request) {
    return this.appeals.page(await this.ownComment(id, req));
  }

  @Post()
  @Public()
  @Redirect()
  async send(@Param('id', ArticleId) id: number, @Body() sent: Sent, @Req() req: Request) {
    const comment = await this.ownComment(id, req);
    await this.appeals.send(comment, sent);
    return { url: appealPath(comment.id), statusCode: 303 };
  }

  /** @throws NotFoundException for everybody else: nobody learns what became of another's words */
  private async ownComment(id: number, req: Request): Promise<Comment> {
    const comment = await this.queries.byId(id);
    const device = this.devices.knownKey(req);
    return found(device !== null && comment?.device === device ? comment : null);
  }
}
