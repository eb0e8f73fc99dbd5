import { Controller, Get, Render } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { homePage } from './home.view.js';

const NEWEST = 14;
const LOST_AND_FOUND = 8;

/** The front page of the city. */
@Controller()
export class HomeController {
  constructor(
    private readonly lists: Lists,
    private readonly categories: Categories,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/home')
  async home() {
    const newest = await this.lists.find({ labels: [listLabel('all', 'all')], order: 'new', limit: NEWEST });
    const lost = await this.lists.find({
      labels: [listLabel('all', 'bianmin')],
      limit: LOST_AND_FOUND,
      uncounted: true,
    });
    return { ...homePage(this.categories, newest, lost.cards), tags: ['home'] };
  }
}
