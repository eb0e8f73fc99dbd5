import { Controller, Get, Render } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { AuditPages } from './audit.pages.js';
import { auditFilter } from './audit.view.js';
import { StaffFrame } from './staff-frame.js';

/** The log of decisions, newest first, for everybody on the staff. */
@Controller('staff/audit')
export class AuditController {
  constructor(
    private readonly pages: AuditPages,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('moderation/audit')
  async index(@CurrentStaff() person: Person, @Queries() query: Query) {
    const filter = { ...auditFilter(query), after: textOf(query, 'after') };
    return {
      ...(await this.frame.of(person, 'audit')),
      ...(await this.pages.page(person, filter)),
      now: this.clock.now(),
    };
  }
}
