import { Controller, Get, Param, Render, UseGuards } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { hotPage } from './hot.view.js';
import { NewsFilter, readNewsFilter } from './news-filter.js';
import { newsPage } from './news-list.view.js';
import { newsLabels, NewsLists } from './news-lists.js';
import { NewsOpen } from './news-open.guard.js';
import { Paper } from './paper.js';

const PAGE_SIZE = 20;
const HOT_BESIDE = 8;
const HOT_PAGE = 30;

/** The paper: what is new, by section and region, and what is read. */
@Controller('news')
@UseGuards(NewsOpen)
export class NewsListsController {
  constructor(
    private readonly lists: NewsLists,
    private readonly paper: Paper,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('news/index')
  async index(@Queries() query: Query) {
    const filter = readNewsFilter(query, null, this.paper.regions);
    const isFront = !filter.words && !filter.after;
    return this.page(filter, isFront ? await this.lists.pinned(filter.region?.slug) : []);
  }

  @Get('section/:slug')
  @Public()
  @Cached(60)
  @Render('news/section')
  section(@Param('slug') slug: string, @Queries() query: Query) {
    return this.page(readNewsFilter(query, found(this.paper.sections.find(slug)), this.paper.regions), []);
  }

  @Get('hot')
  @Public()
  @Cached(60)
  @Render('news/hot')
  async hot(@Queries() query: Query) {
    const { region } = readNewsFilter(query, null, this.paper.regions);
    return hotPage(region, await this.lists.hot(HOT_PAGE, region?.slug), this.paper);
  }

  private async page(filter: NewsFilter, pinned: Awaited<ReturnType<NewsLists['pinned']>>) {
    const { region, section, words, after } = filter;
    const found = await this.lists.find({
      labels: newsLabels({ region: region?.slug, section: section?.slug }),
      words: words || undefined,
      after: after || undefined,
      limit: PAGE_SIZE,
      uncounted: words === '',
    });
    const hot = await this.lists.hot(HOT_BESIDE, region?.slug);
    return newsPage(filter, { found, pinned, hot }, this.paper);
  }
}
