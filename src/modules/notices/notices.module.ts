import { Module, OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Timetable } from '../../jobs/timetable.js';
import { HOUR } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { MediaModule } from '../media/media.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { CounterModeration } from './counter.moderation.js';
import { CounterNotice } from './counter.entity.js';
import { CounterSending } from './counter-sending.js';
import { CountersController } from './counters.controller.js';
import { CounterNotices } from './counters.service.js';
import { Notice } from './notice.entity.js';
import { NoticeModeration } from './notice.moderation.js';
import { NoticesController } from './notices.controller.js';
import { NoticesQueries } from './notices.queries.js';
import { NoticesRetention } from './notices.retention.js';
import { Notices } from './notices.service.js';
import { Prefill } from './prefill.js';
import { ProofTaking } from './proof-taking.js';
import { Proofs } from './proofs.js';
import { Restorations } from './restorations.js';
import { NoticeSending } from './sending.js';
import { StaffCountersController } from './staff-counters.controller.js';
import { StaffNoticesController } from './staff-notices.controller.js';

export const noticesEntities = [Notice, CounterNotice];

/** Take-down notices of people whose rights a page infringes. */
@Module({
  imports: [MediaModule, ModerationModule, VisitorsModule],
  controllers: [NoticesController, CountersController, StaffCountersController, StaffNoticesController],
  providers: [
    CounterModeration,
    CounterNotices,
    CounterSending,
    NoticeModeration,
    NoticeSending,
    Notices,
    NoticesQueries,
    NoticesRetention,
    Prefill,
    ProofTaking,
    Restorations,
    {
      provide: Proofs,
      inject: [SETTINGS, Vault],
      useFactory: ({ dataDir }: Settings, vault: Vault) => new Proofs(dataDir, vault),
    },
  ],
})
export class NoticesModule implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly proofs: Proofs,
    private readonly notices: Notices,
    private readonly retention: NoticesRetention,
    private readonly restorations: Restorations,
  ) {}

  onModuleInit(): void {
    this.timetable.every('notices:sweep', HOUR, (now) => this.proofs.sweep(now, (file) => this.notices.hasProof(file)));
    this.timetable.every('notices:wipe', HOUR, (now) => this.retention.wipe(now));
    this.timetable.every('notices:restore', HOUR, (now) => this.restorations.runDue(now));
  }
}
