import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module.js';
import { ContactsModule } from '../contacts/contacts.module.js';
import { MediaModule } from '../media/media.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SearchModule } from '../search/search.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { ListingController } from './listing.controller.js';
import { Listing } from './listing.entity.js';
import { ListingEvidence } from './listing.evidence.js';
import { ListingForm } from './listing.form.js';
import { ListingIndex } from './listing.index.js';
import { ListingJobs } from './listing.jobs.js';
import { ListingModeration } from './listing.moderation.js';
import { ListingPages } from './listing-pages.js';
import { ListingViews } from './listing.views.js';
import { ListingWording } from './listing.wording.js';
import { ListingsQueries } from './listings.queries.js';
import { ListingsService } from './listings.service.js';
import { Lists } from './lists.js';
import { ListsController } from './lists.controller.js';
import { Posting } from './posting.js';
import { PostingController } from './posting.controller.js';
import { ManageController } from './manage.controller.js';
import { ReceiptDesk } from './receipt-desk.js';
import { ReceiptEditController } from './receipt-edit.controller.js';
import { ReceiptEditing } from './receipt-editing.js';
import { ReceiptExportController } from './receipt-export.controller.js';
import { ReceiptKeys } from './receipt-keys.js';
import { ReceiptPages } from './receipt-pages.js';
import { ReceiptVerbsController } from './receipt-verbs.controller.js';
import { ReceiptsController } from './receipts.controller.js';
import { ReportController } from './report.controller.js';
import { Submission } from './submission.entity.js';

export const listingsEntities = [Listing, Submission];

const shared = [
  CategoriesModule,
  ContactsModule,
  MediaModule,
  ModerationModule,
  RegionsModule,
  SearchModule,
  VisitorsModule,
];

/** The classifieds. */
@Module({
  imports: shared,
  controllers: [
    PostingController,
    ListingController,
    ReportController,
    ManageController,
    ReceiptsController,
    ReceiptEditController,
    ReceiptExportController,
    ReceiptVerbsController,
  ],
  providers: [
    ListingEvidence,
    ListingForm,
    ListingIndex,
    ListingJobs,
    ListingModeration,
    ListingPages,
    ListingViews,
    ListingWording,
    ListingsQueries,
    ListingsService,
    Lists,
    Posting,
    ReceiptDesk,
    ReceiptEditing,
    ReceiptKeys,
    ReceiptPages,
  ],
  exports: [ListingForm, ListingIndex, ListingsQueries, ListingsService, Lists, Posting, ReceiptKeys],
})
export class ListingsModule {}

/** `/{region}/{slug}` answers whatever no other address has claimed, so it stands behind all others. */
@Module({ imports: [ListingsModule, RegionsModule, CategoriesModule], controllers: [ListsController] })
export class ListsModule {}
