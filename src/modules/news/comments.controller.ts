import { Body, Controller, Get, Param, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFoundUnless } from '../../web/errors.js';
import { type Fault, FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { Public } from '../../web/public.js';
import { one, Queries, type Query } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import type { TooMany } from '../../web/too-many.js';
import { BlockedNetworks } from '../moderation/blocks/blocked-networks.js';
import { Devices } from '../visitors/devices.js';
import { FormTraps } from '../visitors/form-traps.js';
import { CodesUsedUp, Identity } from '../visitors/identity/identity.js';
import { Networks } from '../visitors/networks.js';
import type { PuzzleModel } from '../visitors/puzzles/puzzles.js';
import { puzzleOf, tollWords, Tollgate } from '../visitors/puzzles/tollgate.js';
import { Noted } from '../visitors/security-log/noted.js';
import type { Article } from './article.entity.js';
import { ArticleId } from './article-id.js';
import { ArticlePages } from './article-pages.js';
import { phoneIn, readComment } from './comment.form.js';
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
    private readonly tollgate: Tollgate,
    private readonly identity: Identity,
    private readonly devices: Devices,
    private readonly traps: FormTraps,
    private readonly networks: Networks,
    private readonly blocked: BlockedNetworks,
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
  @Noted('comment', { kind: 'article' })
  @Redirect()
  async post(
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ) {
    const article = await this.onShow(id);
    const network = { network: this.networks.hash(req), networkBlock: await this.blocked.of(req) };
    const writer = { device: this.devices.key(req, res), ...network, ...this.traps.of(sent) };
    const back = async (faults: Fault[], status: 422 | 429, puzzle: PuzzleModel | null = null) => {
      const form = { ...formModel(sent, faults), puzzle };
      return new FormBack('news/comments', await this.comments.page(article, writer.device, START, form), status);
    };
    const write = async () => {
      const draft = readComment(sent);
      const earlier = await this.service.sentBefore(article, draft, writer);
      if (earlier) return earlier;
      await this.service.check(article, draft, writer);
      const lacking = await this.identity.lacking('comments', phoneIn(sent), sent, req);
      if (lacking) throw new FormInvalid([lacking]);
      await this.tollgate.pass('comment', req, sent);
      return this.service.post(article, draft, writer);
    };
    const tooSoon = (_wait: string, error: TooMany) => {
      const puzzle = puzzleOf(error);
      const [field, why] =
        error instanceof CodesUsedUp
          ? ['sms_code', '验证码发得太多了']
          : [puzzle ? 'puzzle_answer' : 'body', '您刚刚说过话'];
      return back([{ field, message: `${why}，${tollWords(error, '再发表')}。写好的还在这里` }], 429, puzzle);
    };
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
