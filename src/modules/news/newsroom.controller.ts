import { Body, Controller, Get, Param, Post, Redirect, Render, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../kernel/clock.js';
import { Queries, type Query } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import { uploadPhotos } from '../media/upload-photos.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import { NewsOpen } from './news-open.guard.js';
import { Newsroom } from './newsroom.js';
import { NewsroomPages } from './newsroom.pages.js';
import { NewsroomQueries } from './newsroom.queries.js';
import { newsroomPage, newsroomPath, readNewsroomFilter } from './newsroom.view.js';
import { Sections } from './sections.js';

/** The newsroom: its lists, and the page on which an article is written. Its `:id` claims what stands behind, so it comes last. */
@Controller('staff/news')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsroomController {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly pages: NewsroomPages,
    private readonly queries: NewsroomQueries,
    private readonly frame: StaffFrame,
    private readonly sections: Sections,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('news/newsroom')
  async index(@CurrentStaff() person: Person, @Queries() query: Query) {
    const filter = readNewsroomFilter(query);
    const [frame, page, counts] = await Promise.all([
      this.frame.of(person, 'news'),
      this.queries.page(filter.tab, filter.words, filter.after),
      this.queries.counts(),
    ]);
    return { ...frame, ...newsroomPage({ ...page, counts }, filter, this.sections, this.clock.now()) };
  }

  @Get('new')
  @Render('news/newsroom-edit')
  begin(@CurrentStaff() person: Person) {
    return this.pages.edit(person, null);
  }

  /** The first save. */
  @Post()
  @UseInterceptors(uploadPhotos())
  @Redirect()
  async create(@CurrentStaff() person: Person, @Body() sent: Sent, @Req() req: Request) {
    const { id } = await this.newsroom.save(null, { person, sent, req });
    return { url: newsroomPath(id), statusCode: 303 };
  }

  @Get(':id')
  @Render('news/newsroom-edit')
  async edit(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number) {
    return this.pages.edit(person, await this.newsroom.article(id));
  }

  @Post(':id')
  @UseInterceptors(uploadPhotos())
  @Redirect()
  async save(
    @CurrentStaff() person: Person,
    @Param('id', ArticleId) id: number,
    @Body() sent: Sent,
    @Req() req: Request,
  ) {
    await this.newsroom.save(await this.newsroom.article(id), { person, sent, req });
    return { url: newsroomPath(id), statusCode: 303 };
  }
}
