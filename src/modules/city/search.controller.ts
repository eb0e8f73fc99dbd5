import { Controller, Get, Render } from '@nestjs/common';
import { cleanLine } from '../../kernel/text.js';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { listLabel } from '../listings/listing.index.js';
import { Lists } from '../listings/lists.js';
import { Regions } from '../regions/regions.js';
import { searchPage } from './search.view.js';

const PAGE_SIZE = 30;
const LONGEST = 60;

/** The search over the whole board. */
@Controller('search')
export class SearchController {
  constructor(
    private readonly lists: Lists,
    private readonly regions: Regions,
    private readonly categories: Categories,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('city/search')
  async search(@Queries() query: Query) {
    const words = cleanLine(textOf(query, 'q')).slice(0, LONGEST);
    const region = this.regions.find(textOf(query, 'region')) ?? null;
    const labels = [listLabel(region?.slug ?? 'all', 'all')];
    const after = textOf(query, 'after') || undefined;
    const results = words ? await this.lists.find({ labels, words, order: 'new', after, limit: PAGE_SIZE }) : null;
    return { ...searchPage(words, region, results, this.regions, this.categories), tags: ['search'] };
  }
}
