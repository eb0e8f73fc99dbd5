import { Controller, Get, Redirect, Render } from '@nestjs/common';
import { Queries, type Query } from '../../web/query.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { Desk } from './desk.js';
import { readSpot } from './queue.spot.js';

/** What waits for a decision. */
@Controller('staff')
export class QueueController {
  constructor(private readonly desk: Desk) {}

  /** Editors have no queue; they see what was decided. */
  @Get()
  @Redirect()
  home(@CurrentStaff() person: Person) {
    return { url: person.role === 'editor' ? '/staff/audit' : '/staff/queue', statusCode: 303 };
  }

  @Get('queue')
  @Roles('moderator', 'admin')
  @Render('moderation/desk')
  queue(@CurrentStaff() person: Person, @Queries() query: Query) {
    return this.desk.page(person, { spot: readSpot(query) });
  }
}
