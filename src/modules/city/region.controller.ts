import { Controller, Get, Inject, NotFoundException, Param, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { newsLabels, NewsLists, newsTags } from '../news/news-lists.js';
import { Regions } from '../regions/regions.js';
import { Search } from '../search/search.js';
import { regionPage } from './region.view.js';

const NEWEST = 14;
const NEWS = 6;

/** One region, or `all`: its towns, its groups and what is new. */
@Controller(':region')
export class RegionController {
  constructor(
    private readonly search: Search,
    private readonly lists: Lists,
    private readonly news: NewsLists,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/region')
  async show(@Param('region') slug: string) {
    const region = this.regions.find(slug) ?? null;
    if (!region && slug !== 'all') throw new NotFoundException();
    const [found, articles] = await this.search.findAll(
      { labels: [listLabel(slug, 'all')], limit: NEWEST },
      { labels: newsLabels({ region: slug }), limit: NEWS, uncounted: true },
    );
    const newest = await this.lists.show(found);
    const news = this.settings.newsMode === 'off' ? [] : (await this.news.show(articles)).cards;
    const page = regionPage(region, this.regions, this.categories, newest, news);
    return { ...page, tags: [region ? `region:${slug}` : 'home', ...newsTags(news)] };
  }
}
