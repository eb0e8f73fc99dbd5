import { Controller, Get, Render } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { Search } from '../search/search.js';
import { FrontNews } from './front-news.js';
import { homePage } from './home.view.js';

const NEWEST = 14;
const LOST_AND_FOUND = 8;

/** The front page of the city. */
@Controller()
export class HomeController {
  constructor(
    private readonly search: Search,
    private readonly lists: Lists,
    private readonly front: FrontNews,
    private readonly categories: Categories,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/home')
  async home() {
    const found = await this.search.findAll(
      { labels: [listLabel('all', 'all')], limit: NEWEST },
      { labels: [listLabel('all', 'bianmin')], limit: LOST_AND_FOUND, uncounted: true },
    );
    const [newest, lost] = await this.lists.showAll(found);
    const news = await this.front.bring();
    return { ...homePage(this.categories, newest!, lost!.cards, news), tags: ['home', ...(news?.tags ?? [])] };
  }
}
