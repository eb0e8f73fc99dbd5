import { Body, Controller, Get, Param, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFoundUnless } from '../../web/errors.js';
import { FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { Public } from '../../web/public.js';
import { one, Queries, type Query } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Networks } from '../visitors/networks.js';
import type { Article } from './article.entity.js';
import { ArticleId } from './article-id.js';
import { ArticlePages } from './article-pages.js';
import { readComment } from './comment.form.js';
import { commentPath } from './comment.path.js';
import { Comments, START } from './comments.js';
import { CommentsService } from './comments.service.js';
import { NewsOpen } from './news-open.guard.js';

/** What readers say to an article. */
@Controller('news/:id/comments')
@UseGuards(NewsOpen)
export class CommentsController {
  constructor(
    private readonly pages: ArticlePages,
    private readonly comments: Comments,
    private readonly service: CommentsService,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
  ) {}

  /** For one visitor, who sees what waits of their own; `part=own` is that alone, for the article's page to put in. */
  @Get()
  @Public()
  async list(@Param('id', ArticleId) id: number, @Queries() query: Query, @Req() req: Request, @Res() res: Response) {
    const article = await this.onShow(id);
    const device = this.devices.knownKey(req);
    if (one(query['part']) === 'own') res.render('news/comments-own', await this.comments.ownOf(id, device));
    else res.render('news/comments', await this.comments.page(article, device, spotOf(query)));
  }

  /** Who sends the same again is led to the same comment; only what is new costs a part of the budget. */
  @Post()
  @Public()
  @Redirect()
  async post(
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    const article = await this.onShow(id);
    const writer = { device: this.devices.key(req, res), network: this.networks.hash(req) };
    const back = async (message: { field: string; message: string }[], status: 422 | 429) =>
      new FormBack(
        'news/comments',
        await this.comments.page(article, writer.device, START, formModel(sent, message)),
        status,
      );
    const write = async () => {
      const draft = readComment(sent);
      const earlier = await this.service.sentBefore(article, draft, writer);
      if (earlier) return earlier;
      await this.service.check(article, draft, writer);
      await this.budgets.take('comment', req);
      return this.service.post(article, draft, writer);
    };
    const tooSoon = (wait: string) =>
      back([{ field: 'body', message: `您刚刚说过话，请${wait}后再发表。写好的还在这里` }], 429);
    const comment = await orHeldBack(req, write, tooSoon).catch(async (error: unknown) => {
      throw error instanceof FormInvalid ? await back(error.faults, 422) : error;
    });
    return { url: commentPath(comment), statusCode: 303 };
  }

  /** @throws the page that says why it is gone (410), or 404 where there are no comments */
  private async onShow(id: number): Promise<Article> {
    notFoundUnless(this.comments.areOn);
    return this.pages.onShow(id);
  }
}

const spotOf = (query: Query) => ({ after: one(query['after']), thread: one(query['thread']) });
