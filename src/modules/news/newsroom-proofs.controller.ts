import { Controller, Get, Param, Render, UseGuards } from '@nestjs/common';
import { Queries, type Query } from '../../web/query.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import { NewsOpen } from './news-open.guard.js';
import { Newsroom } from './newsroom.js';
import { NewsroomProofs } from './newsroom.proofs.js';

/** An article to be looked at before readers do: as it will be, and what it was. */
@Controller('staff/news/:id')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsroomProofsController {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly proofs: NewsroomProofs,
  ) {}

  /** The working copy, exactly as readers will see it. */
  @Get('preview')
  @Render('news/show')
  async preview(@Param('id', ArticleId) id: number) {
    return this.proofs.preview(await this.newsroom.article(id));
  }

  /** What readers were shown, from the first version on; `?to=3&from=1` compares two. */
  @Get('revisions')
  @Render('news/newsroom-revisions')
  async revisions(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number, @Queries() query: Query) {
    return this.proofs.revisions(person, await this.newsroom.article(id), query);
  }
}
