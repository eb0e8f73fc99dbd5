import { Global, Module } from '@nestjs/common';
import { SITE_FACTS } from '../../web/site-facts.js';
import { CategoriesModule } from '../categories/categories.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { Regions } from '../regions/regions.js';
import { RegionsModule } from '../regions/regions.module.js';
import { HomeController } from './home.controller.js';
import { MachineController } from './machine.controller.js';
import { PagesController } from './pages.controller.js';
import { RegionController } from './region.controller.js';
import { SearchController } from './search.controller.js';
import { SitemapController } from './sitemap.controller.js';

/** What the frame of every page says of the city. */
@Global()
@Module({
  imports: [RegionsModule],
  providers: [
    {
      provide: SITE_FACTS,
      inject: [Regions],
      useFactory: (regions: Regions) => ({
        regions: regions.all.map(({ slug, name }) => ({ slug, name })),
        hasNews: false,
      }),
    },
  ],
  exports: [SITE_FACTS],
})
export class SiteFactsModule {}

/** The pages with an address of their own. */
@Module({
  imports: [ListingsModule, RegionsModule, CategoriesModule],
  controllers: [HomeController, SearchController, SitemapController, MachineController, PagesController],
})
export class CityModule {}

/** `/{region}` answers whatever no other address has claimed, so it stands last. */
@Module({ imports: [ListingsModule, RegionsModule, CategoriesModule], controllers: [RegionController] })
export class RegionPageModule {}
