import { Body, Controller, Get, Param, Post, Redirect, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { cleanLine } from '../../kernel/text.js';
import { type Sent, textOf } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { actorOf } from '../moderation/actor.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import type { Article } from './article.entity.js';
import { ArticlesService } from './articles.service.js';
import { NewsOpen } from './news-open.guard.js';
import { Newsroom, type Sending } from './newsroom.js';
import { momentOf } from './newsroom.sent.js';
import { newsroomPath } from './newsroom.view.js';

/** What the editor's form does besides saving: it is saved first, then shown to readers, now or at its time. */
@Controller('staff/news/:id')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
@UseInterceptors(uploadPhotos())
export class NewsroomVerbsController {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly articles: ArticlesService,
  ) {}

  /** A form that came back with faults stands under the address of the act; who reloads it there finds the editor. */
  @Get(['publication', 'schedule', 'revision'])
  @Redirect()
  back(@Param('id', ArticleId) id: number) {
    return { url: newsroomPath(id), statusCode: 303 };
  }

  @Post('publication')
  @Redirect()
  publish(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number, @Body() sent: Sent, @Req() req: Request) {
    return this.saveAnd(id, { person, sent, req }, (article) => this.articles.publish(article, actorOf(person)));
  }

  @Post('schedule')
  @Redirect()
  schedule(
    @CurrentStaff() person: Person,
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
  ) {
    const at = momentOf(textOf(sent, 'publish_at'));
    return this.saveAnd(id, { person, sent, req }, (article) => this.articles.schedule(article, at, actorOf(person)));
  }

  /** Shows readers the working copy. */
  @Post('revision')
  @Redirect()
  revise(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number, @Body() sent: Sent, @Req() req: Request) {
    const note = cleanLine(textOf(sent, 'note'));
    return this.saveAnd(id, { person, sent, req }, (article) => this.articles.revise(article, note, actorOf(person)));
  }

  private async saveAnd(id: number, sending: Sending, work: (article: Article) => Promise<unknown>) {
    const article = await this.newsroom.save(await this.newsroom.article(id), sending);
    await this.newsroom.act(article, sending, () => work(article));
    return { url: newsroomPath(id), statusCode: 303 };
  }
}
