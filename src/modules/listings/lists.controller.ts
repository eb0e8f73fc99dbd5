import { Controller, Get, Inject, Param, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { isoMoment } from '../../kernel/format.js';
import { Cached } from '../../web/cached.js';
import { found } from '../../web/errors.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { type ListFilter, readListFilter } from './list-filter.js';
import { ListScope, listScope, scopeRegion } from './list-scope.js';
import { listPage, withQuery } from './list.view.js';
import { feedEntry } from './listing.view.js';
import { Lists } from './lists.js';

/** The list of a leaf or group in one region, and its feed with the same filters. */
@Controller(':region/:slug')
export class ListsController {
  constructor(
    private readonly lists: Lists,
    private readonly regions: Regions,
    private readonly categories: Categories,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('listings/index')
  async list(@Param('region') region: string, @Param('slug') slug: string, @Queries() query: Query) {
    const scope = this.scope(region, slug);
    const filter = readListFilter(scope, query, this.regions, this.clock.now());
    const { found, cards } = await this.lists.find(filter.search, isWhole(filter));
    return { ...listPage(scope, query, filter, found, cards, this.regions), tags: [tagOf(scope)] };
  }

  @Get('feed.xml')
  @Public()
  @Cached(300)
  @Render('listings/feed')
  async feed(@Param('region') region: string, @Param('slug') slug: string, @Queries() query: Query) {
    const scope = this.scope(region, slug);
    const now = this.clock.now();
    const { rows } = await this.lists.find({
      ...readListFilter(scope, query, this.regions, now).search,
      uncounted: true,
    });
    const entries = rows.map((row) => feedEntry(row, this.lists.taxonomies, this.settings.siteUrl, now));
    return {
      layout: 'none',
      contentType: 'application/atom+xml; charset=utf-8',
      tags: [tagOf(scope)],
      title: `${scope.place}${scope.name}`,
      self: this.settings.siteUrl + withQuery(`${scope.path}/feed.xml`, query),
      page: this.settings.siteUrl + withQuery(scope.path, query),
      updated: entries[0]?.updated ?? isoMoment(now),
      entries,
    };
  }

  private scope(region: string, slug: string): ListScope {
    return found(listScope(this.regions, this.categories, region, slug));
  }
}

/** Nothing narrows it: every listing of the scope is somewhere in it, the newest first. */
const isWhole = ({ on, sort }: ListFilter): boolean => on.length === 0 && sort === 'new';

const tagOf = (scope: ListScope): string => `list:${scopeRegion(scope)}:${scope.slug}`;
