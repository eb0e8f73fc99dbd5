import { Controller, Get, Inject, Param, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cached } from '../../web/cached.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { newsLabels, NewsLists } from '../news/news-lists.js';
import { UsefulNumbers } from '../numbers/useful-numbers.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { townPage } from './town.view.js';

const NEWEST = 14;
const BESIDE = 6;

/** One town or street: all that both trades have of it, and whom to call there. */
@Controller('town')
export class TownController {
  constructor(
    private readonly search: Search,
    private readonly lists: Lists,
    private readonly news: NewsLists,
    private readonly numbers: UsefulNumbers,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':code')
  @Public()
  @Cached(60)
  @Render('city/town')
  async show(@Param('code') code: string) {
    const town = found(this.regions.town(code));
    const [newest, lost, articles] = await this.search.findAll(
      { labels: [listLabel(town.code, 'all')], limit: NEWEST },
      { labels: [listLabel(town.code, 'bianmin')], limit: BESIDE, uncounted: true },
      { labels: newsLabels({ town: town.code }), limit: BESIDE, uncounted: true },
    );
    const [listings, wanted] = await this.lists.showAll([newest, lost]);
    const news = this.settings.newsMode === 'off' ? null : await this.news.show(articles);
    const numbers = await this.numbers.near(town.area.region.slug, town.code);
    const shown = { listings: listings!, lost: wanted!.cards, news, numbers };
    return { ...townPage(town, shown, this.categories), tags: [`town:${town.code}`, 'numbers'] };
  }
}
