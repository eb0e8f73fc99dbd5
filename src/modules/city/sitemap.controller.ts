import { Controller, Get, Inject, NotFoundException, Param, UseGuards } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Cached } from '../../web/cached.js';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';
import { listingPath } from '../listings/listing.view.js';
import { SITEMAP_PAGE } from '../listings/listing.index.js';
import { ListingsQueries } from '../listings/listings.queries.js';
import { NewsOpen } from '../news/news-open.guard.js';
import { NewsSitemap } from '../news/news-sitemap.js';
import { Sections } from '../news/sections.js';
import { Regions } from '../regions/regions.js';
import { mappedArticle, newsSitemap, sitemap, sitemapIndex } from './sitemap.view.js';

const XML = 'application/xml; charset=utf-8';

/** What search engines may find: an index, one map of lists, and maps of listings and articles by ranges of their numbers. */
@Controller()
export class SitemapController {
  constructor(
    private readonly queries: ListingsQueries,
    private readonly news: NewsSitemap,
    private readonly sections: Sections,
    private readonly regions: Regions,
    private readonly categories: Categories,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('sitemap.xml')
  @Public()
  @Cached(300)
  async index() {
    const greatest = await this.queries.greatestId();
    const listings = numbered(Math.floor(greatest / SITEMAP_PAGE) + 1, 'listings');
    const news = this.hasNews ? numbered(await this.news.pages(), 'news') : [];
    const paths = ['/sitemaps/lists.xml', ...listings, ...news];
    return new Document(sitemapIndex(this.settings.siteUrl, paths), XML, ['sitemap']);
  }

  @Get('sitemaps/lists.xml')
  @Public()
  @Cached(3600)
  lists() {
    const places = [...this.regions.all.map(({ slug }) => slug), 'all'];
    const slugs = this.categories.groups.flatMap((group) => [group.slug, ...group.leaves.map(({ slug }) => slug)]);
    const paths = places.flatMap((place) => [`/${place}`, ...slugs.map((slug) => `/${place}/${slug}`)]);
    const towns = this.regions.everyArea.flatMap((area) => area.towns.map(({ code }) => `/town/${code}`));
    const sections = this.sections.all.map(({ slug }) => `/news/section/${slug}`);
    const news = this.hasNews ? ['/news', '/news/hot', '/news/archive', ...sections] : [];
    return this.map(
      ['/', '/rules', '/privacy', '/about', '/ranking', '/numbers', ...paths, ...towns, ...news].map(atPath),
      [],
    );
  }

  @Get('sitemaps/:name')
  @Public()
  @Cached(300)
  async range(@Param('name') name: string) {
    const [, kind, digits] = /^(listings|news)-(\d{1,6})\.xml$/.exec(name) ?? [];
    const page = Number(digits);
    if (kind === 'listings') return this.listings(page);
    if (kind === 'news' && this.hasNews)
      return this.map((await this.news.page(page)).map(mappedArticle), ['sitemap:news']);
    throw new NotFoundException();
  }

  /** News of the last two days, in the words that search engines have for it. */
  @Get('news-sitemap.xml')
  @UseGuards(NewsOpen)
  @Public()
  @Cached(300)
  async recent() {
    const { siteUrl, siteName } = this.settings;
    return new Document(newsSitemap(siteUrl, siteName, await this.news.recent()), XML, ['sitemap:news']);
  }

  private async listings(page: number): Promise<Document> {
    const ids = await this.queries.liveIds(page * SITEMAP_PAGE, (page + 1) * SITEMAP_PAGE);
    return this.map(ids.map(listingPath).map(atPath), [`sitemap:${page}`]);
  }

  private map(mapped: Parameters<typeof sitemap>[1], tags: string[]): Document {
    return new Document(sitemap(this.settings.siteUrl, mapped), XML, tags);
  }

  private get hasNews(): boolean {
    return this.settings.newsMode !== 'off';
  }
}

const numbered = (count: number, kind: string): string[] =>
  Array.from({ length: count }, (_, page) => `/sitemaps/${kind}-${page}.xml`);

const atPath = (path: string) => ({ path });
