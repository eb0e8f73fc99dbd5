import { Controller, Get, Render } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { AuditQueries } from './audit.queries.js';
import { auditFilter, auditPage } from './audit.view.js';
import { StaffFrame } from './staff-frame.js';

/** The log of decisions, newest first, for everybody on the staff. */
@Controller('staff/audit')
export class AuditController {
  constructor(
    private readonly log: AuditQueries,
    private readonly frame: StaffFrame,
    private readonly categories: Categories,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('moderation/audit')
  async index(@CurrentStaff() person: Person, @Queries() query: Query) {
    const filter = auditFilter(query);
    const page = await this.log.page({ ...filter, after: textOf(query, 'after') });
    const { removalReasons, reportReasons } = this.categories;
    return {
      ...(await this.frame.of(person, 'audit')),
      ...auditPage(page, filter, [...removalReasons, ...reportReasons]),
      now: this.clock.now(),
    };
  }
}
