import { DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import { Settings } from './config/settings.js';
import { DatabaseModule } from './database/database.module.js';
import { JobsModule, jobsEntities } from './jobs/jobs.module.js';
import { CityModule, NearbyModule, RegionPageModule, SiteFactsModule } from './modules/city/city.module.js';
import { contactsEntities } from './modules/contacts/contacts.module.js';
import { ListingsModule, listingsEntities, ListsModule } from './modules/listings/listings.module.js';
import { mediaEntities } from './modules/media/media.module.js';
import { ModerationModule, moderationEntities } from './modules/moderation/moderation.module.js';
import { NewsModule, newsEntities } from './modules/news/news.module.js';
import { NumberOwnersModule, numberOwnersEntities } from './modules/number-owners/number-owners.module.js';
import { NumbersModule, numbersEntities } from './modules/numbers/numbers.module.js';
import { NoticesModule, noticesEntities } from './modules/notices/notices.module.js';
import { UsersModule, usersEntities } from './modules/users/users.module.js';
import { VisitorsModule, visitorsEntities } from './modules/visitors/visitors.module.js';
import { WebModule } from './web/web.module.js';

export const entities = [
  ...usersEntities,
  ...visitorsEntities,
  ...contactsEntities,
  ...numberOwnersEntities,
  ...mediaEntities,
  ...moderationEntities,
  ...listingsEntities,
  ...newsEntities,
  ...noticesEntities,
  ...numbersEntities,
  ...jobsEntities,
];

/** The whole house. Addresses are tried in the order of these lines: what is asked most stands early, what takes any word last. */
@Module({})
export class AppModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.for(settings),
        DatabaseModule.for(entities),
        SiteFactsModule,
        WebModule,
        CityModule,
        JobsModule,
        VisitorsModule,
        UsersModule,
        ModerationModule,
        ListingsModule,
        NewsModule,
        NoticesModule,
        NumberOwnersModule,
        NearbyModule,
        NumbersModule,
        ListsModule,
        RegionPageModule,
      ],
    };
  }
}
