import { Controller, Get, Inject, NotFoundException, Param } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cached } from '../../web/cached.js';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listingPath } from '../listings/listing.view.js';
import { SITEMAP_PAGE } from '../listings/listing.index.js';
import { ListingsQueries } from '../listings/listings.queries.js';
import { Regions } from '../regions/regions.js';

const XML = 'application/xml; charset=utf-8';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** What search engines may find: an index, one map of lists, and maps of listings by ranges of their number. */
@Controller()
export class SitemapController {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('sitemap.xml')
  @Public()
  @Cached(300)
  async index() {
    const [greatest = 0] = await this.queries.liveIds({ below: Number.MAX_SAFE_INTEGER, limit: 1 });
    const pages = Array.from(
      { length: Math.floor(greatest / SITEMAP_PAGE) + 1 },
      (_, page) => `/sitemaps/listings-${page}.xml`,
    );
    const maps = ['/sitemaps/lists.xml', ...pages].map(
      (path) => `<sitemap><loc>${this.settings.siteUrl}${path}</loc></sitemap>`,
    );
    return new Document(
      `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${NAMESPACE}>\n${maps.join('\n')}\n</sitemapindex>\n`,
      XML,
      ['sitemap'],
    );
  }

  @Get('sitemaps/lists.xml')
  @Public()
  @Cached(3600)
  lists() {
    const places = [...this.regions.all.map(({ slug }) => slug), 'all'];
    const slugs = this.categories.groups.flatMap((group) => [group.slug, ...group.leaves.map(({ slug }) => slug)]);
    const paths = places.flatMap((place) => [`/${place}`, ...slugs.map((slug) => `/${place}/${slug}`)]);
    return this.map(['/', '/rules', '/privacy', '/about', ...paths], []);
  }

  @Get('sitemaps/:name')
  @Public()
  @Cached(300)
  async listings(@Param('name') name: string) {
    const page = Number(/^listings-(\d{1,6})\.xml$/.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(page)) throw new NotFoundException();
    const [from, below] = [page * SITEMAP_PAGE, (page + 1) * SITEMAP_PAGE];
    const ids = await this.queries.liveIds({ from, below, limit: SITEMAP_PAGE });
    return this.map(ids.map(listingPath), [`sitemap:${page}`]);
  }

  private map(paths: string[], tags: string[]): Document {
    const urls = paths.map((path) => `<url><loc>${this.settings.siteUrl}${path}</loc></url>`);
    return new Document(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>\n`,
      XML,
      tags,
    );
  }
}
