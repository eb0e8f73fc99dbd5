import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module.js';
import { ContactsModule } from '../contacts/contacts.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { UsersModule } from '../users/users.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { appeals } from './appeals/appeals.parts.js';
import { Audit } from './audit.js';
import { AuditController } from './audit.controller.js';
import { AuditEvent, AuditHead } from './audit-event.entity.js';
import { AuditPages } from './audit.pages.js';
import { AuditQueries } from './audit.queries.js';
import { blocks } from './blocks/blocks.parts.js';
import { bulk } from './bulk/bulk.parts.js';
import { Decisions } from './decisions.js';
import { Desk } from './desk.js';
import { desk } from './desk.parts.js';
import { Evidence } from './evidence.js';
import { FirstAdmin } from './first-admin.js';
import { Followers } from './followers.js';
import { ItemController } from './item.controller.js';
import { ledger } from './ledger/ledger.parts.js';
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
import { Reporter } from './reporter.entity.js';
import { Reporters } from './reporters.js';
import { ReportersRetention } from './reporters.retention.js';
import { Revision } from './revision.entity.js';
import { Revisions } from './revisions.js';
import { RuledJudge } from './rules/judge.js';
import { rules } from './rules/rules.parts.js';
import { StaffChanges } from './staff-changes.js';
import { StaffFrame } from './staff-frame.js';
import { Transitions } from './transitions.js';
import { twins } from './twins/twins.parts.js';
import { Judge } from './verdict.js';

const parts = [rules, twins, blocks, bulk, appeals, ledger, desk];

export const moderationEntities = [
  ...[AuditEvent, AuditHead, QueueItem, Report, Reporter, Revision],
  ...parts.flatMap(({ entities }) => entities),
];

/** One service for everything that people submit, and the desk at which it is decided. */
@Module({
  imports: [UsersModule, VisitorsModule, CategoriesModule, ContactsModule, RegionsModule],
  controllers: [
    ...parts.flatMap(({ controllers }) => controllers),
    ...[QueueController, ItemController, AuditController, PeopleController, ReportOutcomeController],
  ],
  providers: [
    { provide: Judge, useClass: RuledJudge },
    ModeratedKinds,
    Moderation,
    Transitions,
    Followers,
    Queue,
    QueueQueries,
    Reports,
    Reporters,
    ReportersRetention,
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
    ...parts.flatMap(({ providers }) => providers),
  ],
  exports: [
    ...[Moderation, ModeratedKinds, FirstAdmin, Audit, Reasons, Reporting, StaffFrame],
    ...parts.flatMap(({ exports }) => exports),
  ],
})
export class ModerationModule {}
