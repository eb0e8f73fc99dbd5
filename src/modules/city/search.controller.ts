import { Controller, Get, Inject, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { cleanLine } from '../../kernel/text.js';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { LISTING, listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { newsLabels, NewsLists } from '../news/news-lists.js';
import { NUMBERS_TAG } from '../numbers/numbers.service.js';
import { UsefulNumbers } from '../numbers/useful-numbers.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { type FoundAll, NOTHING, searchPage } from './search.view.js';

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
    private readonly numbers: UsefulNumbers,
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
    const found = words ? await this.all(words, region?.slug, after) : NOTHING;
    return { ...searchPage(words, region, found, this.regions, this.categories), tags: ['search', NUMBERS_TAG] };
  }

  /** On the first page the numbers too that may have been meant. */
  private async all(words: string, region: string | undefined, after: string | undefined): Promise<FoundAll> {
    const [both, numbers] = await Promise.all([
      this.both(words, region, after),
      after ? [] : this.numbers.named(words, region),
    ]);
    return { ...both, numbers };
  }

  /** Listings by pages; of the news the newest, on the first page. */
  private async both(words: string, region: string | undefined, after: string | undefined) {
    const labels = region === undefined ? [] : [listLabel(region, 'all')];
    if (after || this.settings.newsMode === 'off')
      return {
        results: await this.lists.find({ kind: LISTING, labels, words, after, limit: PAGE_SIZE }),
        news: [],
        moreNews: false,
      };
    const [found, articles] = await this.index.findAll(
      { kind: LISTING, labels, words, limit: PAGE_SIZE },
      { labels: newsLabels({ region }), words, limit: NEWS, uncounted: true },
    );
    const { cards } = await this.news.show(articles);
    return { results: await this.lists.show(found), news: cards, moreNews: articles.next !== null };
  }
}
