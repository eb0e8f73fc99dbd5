import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { UsersModule } from '../users/users.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { Audit } from './audit.js';
import { AuditController } from './audit.controller.js';
import { AuditEvent, AuditHead } from './audit-event.entity.js';
import { AuditPages } from './audit.pages.js';
import { AuditQueries } from './audit.queries.js';
import { Decisions } from './decisions.js';
import { Desk } from './desk.js';
import { Evidence } from './evidence.js';
import { FirstAdmin } from './first-admin.js';
import { ItemController } from './item.controller.js';
import { ModeratedKinds } from './moderated.js';
import { Moderation } from './moderation.js';
import { PeopleController } from './people.controller.js';
import { Queue } from './queue.js';
import { QueueController } from './queue.controller.js';
import { QueueItem } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import { Reasons } from './reasons.js';
import { Release } from './release.js';
import { ReportDesk } from './report.desk.js';
import { Report } from './report.entity.js';
import { ReportOutcomeController } from './report-outcome.controller.js';
import { Reporting } from './reporting.js';
import { Reports } from './reports.js';
import { Revision } from './revision.entity.js';
import { Revisions } from './revisions.js';
import { StaffChanges } from './staff-changes.js';
import { StaffFrame } from './staff-frame.js';
import { Transitions } from './transitions.js';
import { Judge, ReviewByCategory } from './verdict.js';

export const moderationEntities = [AuditEvent, AuditHead, QueueItem, Report, Revision];

/** One service for everything that people submit, and the desk at which it is decided. */
@Module({
  imports: [UsersModule, VisitorsModule, CategoriesModule, RegionsModule],
  controllers: [QueueController, ItemController, AuditController, PeopleController, ReportOutcomeController],
  providers: [
    { provide: Judge, useClass: ReviewByCategory },
    ModeratedKinds,
    Moderation,
    Transitions,
    Queue,
    QueueQueries,
    Reports,
    Reasons,
    Revisions,
    ReportDesk,
    Reporting,
    Release,
    Audit,
    AuditQueries,
    AuditPages,
    Evidence,
    Decisions,
    Desk,
    StaffFrame,
    StaffChanges,
    FirstAdmin,
  ],
  exports: [Moderation, ModeratedKinds, FirstAdmin, Audit, Reasons, Reporting, StaffFrame],
})
export class ModerationModule {}
