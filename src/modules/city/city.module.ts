import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { SITE_FACTS } from '../../web/site-facts.js';
import { CategoriesModule } from '../categories/categories.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { NewsNearby } from '../listings/news-nearby.js';
import { ListingsNearby } from '../news/listings-nearby.js';
import { NewsModule } from '../news/news.module.js';
import { NumbersModule } from '../numbers/numbers.module.js';
import { Regions } from '../regions/regions.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SearchModule } from '../search/search.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { FavouriteShelf } from './favourite-shelf.js';
import { FavouritesController } from './favourites.controller.js';
import { FrontNews } from './front-news.js';
import { HomeController } from './home.controller.js';
import { ListingsBeside } from './listings-beside.js';
import { MachineController } from './machine.controller.js';
import { NewsBeside } from './news-beside.js';
import { PagesController } from './pages.controller.js';
import { RegionController } from './region.controller.js';
import { SearchController } from './search.controller.js';
import { SitemapController } from './sitemap.controller.js';
import { TownController } from './town.controller.js';

/** What the frame of every page says of the city. */
@Global()
@Module({
  imports: [RegionsModule],
  providers: [
    {
      provide: SITE_FACTS,
      inject: [Regions, SETTINGS],
      useFactory: (regions: Regions, { newsMode }: Settings) => ({
        regions: regions.all.map(({ slug, name }) => ({ slug, name })),
        hasNews: newsMode !== 'off',
      }),
    },
  ],
  exports: [SITE_FACTS],
})
export class SiteFactsModule {}

/** Lets the trades stand beside each other without knowing of each other. */
@Global()
@Module({
  imports: [CategoriesModule, ListingsModule, NewsModule, RegionsModule, SearchModule],
  providers: [
    { provide: ListingsNearby, useClass: ListingsBeside },
    { provide: NewsNearby, useClass: NewsBeside },
  ],
  exports: [ListingsNearby, NewsNearby],
})
export class NearbyModule {}

/** The pages with an address of their own. */
@Module({
  imports: [CategoriesModule, ListingsModule, NewsModule, NumbersModule, RegionsModule, SearchModule, VisitorsModule],
  controllers: [
    FavouritesController,
    HomeController,
    SearchController,
    SitemapController,
    MachineController,
    PagesController,
    TownController,
  ],
  providers: [FavouriteShelf, FrontNews],
})
export class CityModule {}

/** `/{region}` answers whatever no other address has claimed, so it stands last. */
@Module({
  imports: [CategoriesModule, ListingsModule, NewsModule, RegionsModule, SearchModule],
  controllers: [RegionController],
})
export class RegionPageModule {}
