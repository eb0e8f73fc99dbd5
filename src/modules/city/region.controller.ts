import { Controller, Get, NotFoundException, Param, Render } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { Regions } from '../regions/regions.js';
import { regionPage } from './region.view.js';

const NEWEST = 14;

/** One region, or `all`: its towns, its groups and what is new. */
@Controller(':region')
export class RegionController {
  constructor(
    private readonly lists: Lists,
    private readonly regions: Regions,
    private readonly categories: Categories,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/region')
  async show(@Param('region') slug: string) {
    const region = this.regions.find(slug) ?? null;
    if (!region && slug !== 'all') throw new NotFoundException();
    const newest = await this.lists.find({ labels: [listLabel(slug, 'all')], order: 'new', limit: NEWEST });
    const page = regionPage(region, this.regions, this.categories, newest);
    return { ...page, tags: [region ? `region:${slug}` : 'home'] };
  }
}
