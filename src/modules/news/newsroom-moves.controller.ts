import { Body, Controller, Param, Post, Redirect, UseGuards } from '@nestjs/common';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { found } from '../../web/errors.js';
import { type Sent, textOf } from '../../web/sent.js';
import { actorOf } from '../moderation/actor.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import type { Article } from './article.entity.js';
import { ArticlesService } from './articles.service.js';
import { NewsOpen } from './news-open.guard.js';
import { Newsroom } from './newsroom.js';
import { newsroomPath } from './newsroom.view.js';

const MOST_PINNED_DAYS = 30;

/** What one press does to an article, whatever its text says. Each leads back to the editor's page. */
@Controller('staff/news/:id')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsroomMovesController {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly articles: ArticlesService,
  ) {}

  /** Takes the time back at which it was to be published. */
  @Post('recall')
  @Redirect()
  recall(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number) {
    return this.move(id, (article) => this.articles.recall(article, actorOf(person)));
  }

  @Post('withdrawal')
  @Redirect()
  withdraw(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number) {
    return this.move(id, (article) => this.articles.withdraw(article, actorOf(person)));
  }

  @Post('restoration')
  @Redirect()
  restore(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number) {
    return this.move(id, (article) => this.articles.restore(article, actorOf(person)));
  }

  /** `days` 0 takes it down. */
  @Post('pin')
  @Redirect()
  pin(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number, @Body() sent: Sent) {
    const days = /^\d{1,2}$/.test(textOf(sent, 'days')) ? Number(textOf(sent, 'days')) : NaN;
    if (!(days <= MOST_PINNED_DAYS)) throw new RuleBroken(`请选择置顶几天，最多 ${MOST_PINNED_DAYS} 天`);
    return this.move(id, (article) => this.articles.pin(article, days, actorOf(person)));
  }

  /** Takes the text of an earlier version for the working copy. */
  @Post('revisions/:number/restoration')
  @Redirect()
  takeBack(
    @CurrentStaff() person: Person,
    @Param('id', ArticleId) id: number,
    @Param('number', ArticleId) number: number,
  ) {
    return this.move(id, async (article) =>
      found(await this.articles.restoreRevision(article, number, actorOf(person))),
    );
  }

  private async move(id: number, work: (article: Article) => Promise<unknown>) {
    await work(await this.newsroom.article(id));
    return { url: newsroomPath(id), statusCode: 303 };
  }
}
