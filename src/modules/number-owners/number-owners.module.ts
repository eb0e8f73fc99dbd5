import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { Carriers } from './carriers.js';
import { NumberClaimCards } from './number-claim.card.js';
import { NumberClaim } from './number-claim.entity.js';
import { NumberClaimJobs } from './number-claim.jobs.js';
import { NumberClaimModeration } from './number-claim.moderation.js';
import { NumberClaims } from './number-claims.service.js';
import { NumberClaimsQueries } from './number-claims.queries.js';
import { NumberLocks } from './number-locks.js';
import { NumberOwnerDesk } from './number-owner-desk.js';
import { NumberOwnersController } from './number-owners.controller.js';
import { NumberRemovals } from './number-removals.js';
import { PosterProofs } from './poster-proofs.js';
import { SmsProofs } from './sms-proofs.js';
import { UnlockCodes } from './unlock-codes.js';

export const numberOwnersEntities = [NumberClaim];

/** For people who are called because a stranger has typed their number. */
@Module({
  imports: [ContactsModule, ModerationModule, RegionsModule, VisitorsModule],
  controllers: [NumberOwnersController],
  providers: [
    Carriers,
    NumberClaimCards,
    NumberClaimJobs,
    NumberClaimModeration,
    NumberClaims,
    NumberClaimsQueries,
    NumberLocks,
    NumberOwnerDesk,
    NumberRemovals,
    PosterProofs,
    SmsProofs,
    UnlockCodes,
  ],
  exports: [Carriers, NumberLocks, PosterProofs, SmsProofs],
})
export class NumberOwnersModule {}
