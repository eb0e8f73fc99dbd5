import { Controller, Get, Render } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { CurrentStaff } from '../../users/current-staff.js';
import type { Person } from '../../users/person.js';
import { Roles } from '../../users/roles.js';
import { ModeratedKinds } from '../moderated.js';
import { QueueQueries } from '../queue.queries.js';
import { Reasons } from '../reasons.js';
import { StaffFrame } from '../staff-frame.js';
import { AppealsQueries } from './appeals.queries.js';
import { appealsPage } from './appeals.view.js';

/** What became of appeals. Those that wait are decided at the desk like everything else. */
@Controller('staff/appeals')
@Roles('moderator', 'admin')
export class AppealsController {
  constructor(
    private readonly queries: AppealsQueries,
    private readonly queue: QueueQueries,
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('moderation/appeals')
  async index(@CurrentStaff() person: Person) {
    const [frame, decided, counts] = await Promise.all([
      this.frame.of(person, 'appeal-log'),
      this.queries.decided(person),
      this.queue.counts(person),
    ]);
    const waiting = counts.find(({ tab }) => tab === 'appeals')?.count ?? 0;
    const glossary = {
      kindOf: (name: string) => this.kinds.find(name),
      reasonWords: (code: string) => this.reasons.coded(code),
    };
    return { ...frame, ...appealsPage(decided, waiting, glossary, this.clock.now()) };
  }
}
