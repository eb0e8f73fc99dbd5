import { Controller, Get, Param, Render, UseGuards } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { cursorBefore } from '../search/scale.js';
import { ArchiveQueries, monthBounds } from './archive.queries.js';
import { archivePage, monthPage } from './archive.view.js';
import { newsLabels, NewsLists } from './news-lists.js';
import { NewsOpen } from './news-open.guard.js';
import { Paper } from './paper.js';

const PAGE_SIZE = 30;

/** Old news by months. */
@Controller('news/archive')
@UseGuards(NewsOpen)
export class ArchiveController {
  constructor(
    private readonly queries: ArchiveQueries,
    private readonly lists: NewsLists,
    private readonly paper: Paper,
  ) {}

  @Get()
  @Public()
  @Cached(300)
  @Render('news/archive')
  async years() {
    return archivePage(await this.queries.months(), this.paper);
  }

  @Get(':month')
  @Public()
  @Cached(300)
  @Render('news/archive')
  async month(@Param('month') month: string, @Queries() query: Query) {
    const { from, before } = found(monthBounds(month));
    const after = textOf(query, 'after');
    const list = { labels: newsLabels({}), since: from, limit: PAGE_SIZE, uncounted: true };
    const [news, months] = await Promise.all([
      this.lists.find({ ...list, after: after || cursorBefore(before) }),
      this.queries.months(),
    ]);
    return monthPage(month, after, news, months, this.paper);
  }
}
