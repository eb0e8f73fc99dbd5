import { Controller, Get, Inject, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { cleanLine } from '../../kernel/text.js';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { newsLabels, NewsLists } from '../news/news-lists.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { searchPage } from './search.view.js';

const PAGE_SIZE = 30;
const NEWS = 5;
const LONGEST = 60;

/** The search over the whole board. */
@Controller('search')
export class SearchController {
  constructor(
    private readonly index: Search,
    private readonly lists: Lists,
    private readonly news: NewsLists,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/search')
  async search(@Queries() query: Query) {
    const words = cleanLine(textOf(query, 'q')).slice(0, LONGEST);
    const region = this.regions.find(textOf(query, 'region')) ?? null;
    const after = textOf(query, 'after') || undefined;
    const { results, news } = words ? await this.both(words, region?.slug, after) : { results: null, news: [] };
    return { ...searchPage(words, region, results, news, this.regions, this.categories), tags: ['search'] };
  }

  /** Listings by pages; of the news the newest, on the first page. */
  private async both(words: string, region: string | undefined, after: string | undefined) {
    const labels = [listLabel(region ?? 'all', 'all')];
    if (after || this.settings.newsMode === 'off')
      return { results: await this.lists.find({ labels, words, after, limit: PAGE_SIZE }), news: [] };
    const [found, articles] = await this.index.findAll(
      { labels, words, limit: PAGE_SIZE },
      { labels: newsLabels({ region }), words, limit: NEWS, uncounted: true },
    );
    return { results: await this.lists.show(found), news: (await this.news.show(articles)).cards };
  }
}
