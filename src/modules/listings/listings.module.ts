import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module.js';
import { ContactsModule } from '../contacts/contacts.module.js';
import { MediaModule } from '../media/media.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { NumberOwnersModule } from '../number-owners/number-owners.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SearchModule } from '../search/search.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { Confirmations } from './confirmations.js';
import { ListingCarrier } from './listing.carrier.js';
import { ListingClusters } from './listing.clusters.js';
import { ListingComparable } from './listing.comparable.js';
import { ListingController } from './listing.controller.js';
import { ListingBlockable } from './listing.blockable.js';
import { Listing } from './listing.entity.js';
import { ListingEvidence } from './listing.evidence.js';
import { ListingCorrections } from './listing.corrections.js';
import { ListingForm } from './listing.form.js';
import { ListingIndex } from './listing.index.js';
import { ListingJobs } from './listing.jobs.js';
import { ListingJudgement } from './listing.judgement.js';
import { ListingModeration } from './listing.moderation.js';
import { ListingPages } from './listing-pages.js';
import { ListingSubmissions } from './listing.submission.js';
import { ListingViews } from './listing.views.js';
import { ListingWording } from './listing.wording.js';
import { ListingsQueries } from './listings.queries.js';
import { ListingsService } from './listings.service.js';
import { Lists } from './lists.js';
import { ListsController } from './lists.controller.js';
import { PhotoIntake } from './photo-intake.js';
import { Posting } from './posting.js';
import { PostingHurdles } from './posting.hurdles.js';
import { PostingController } from './posting.controller.js';
import { ManageController } from './manage.controller.js';
import { ReceiptAppeals } from './receipt-appeals.js';
import { ReceiptAppealController } from './receipt-appeal.controller.js';
import { ReceiptConfirmationController } from './receipt-confirmation.controller.js';
import { ReceiptDesk } from './receipt-desk.js';
import { ReceiptEditController } from './receipt-edit.controller.js';
import { ReceiptEditing } from './receipt-editing.js';
import { ReceiptExportController } from './receipt-export.controller.js';
import { ReceiptKeys } from './receipt-keys.js';
import { ReceiptPages } from './receipt-pages.js';
import { ReceiptProof } from './receipt-proof.js';
import { ReceiptProofController } from './receipt-proof.controller.js';
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
  NumberOwnersModule,
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
    ReceiptAppealController,
    ReceiptConfirmationController,
    ReceiptEditController,
    ReceiptExportController,
    ReceiptProofController,
    ReceiptVerbsController,
  ],
  providers: [
    ListingBlockable,
    Confirmations,
    ListingCarrier,
    ListingClusters,
    ListingComparable,
    ListingCorrections,
    ListingEvidence,
    ListingForm,
    ListingIndex,
    ListingJobs,
    ListingJudgement,
    ListingModeration,
    ListingPages,
    ListingSubmissions,
    ListingViews,
    ListingWording,
    ListingsQueries,
    ListingsService,
    Lists,
    PhotoIntake,
    Posting,
    PostingHurdles,
    ReceiptAppeals,
    ReceiptDesk,
    ReceiptEditing,
    ReceiptKeys,
    ReceiptPages,
    ReceiptProof,
  ],
  exports: [ListingForm, ListingIndex, ListingsQueries, ListingsService, Lists, Posting, ReceiptKeys],
})
export class ListingsModule {}

/** `/{region}/{slug}` answers whatever no other address has claimed, so it stands behind all others. */
@Module({ imports: [ListingsModule, RegionsModule, CategoriesModule], controllers: [ListsController] })
export class ListsModule {}
