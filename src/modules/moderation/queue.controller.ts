import { Controller, Get, Inject, Redirect, Render } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Queries, type Query } from '../../web/query.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { Desk } from './desk.js';
import { readSpot } from './queue.spot.js';

/** What waits for a decision. */
@Controller('staff')
export class QueueController {
  constructor(
    private readonly desk: Desk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Editors have no queue: theirs is the newsroom, or, where there is none, what was decided. */
  @Get()
  @Redirect()
  home(@CurrentStaff() person: Person) {
    const newsroom = this.settings.newsMode === 'off' ? '/staff/audit' : '/staff/news';
    return { url: person.role === 'editor' ? newsroom : '/staff/queue', statusCode: 303 };
  }

  @Get('queue')
  @Roles('moderator', 'admin')
  @Render('moderation/desk')
  queue(@CurrentStaff() person: Person, @Queries() query: Query) {
    return this.desk.page(person, { spot: readSpot(query) });
  }
}
