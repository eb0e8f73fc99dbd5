import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { forbiddenUnless, found } from '../../web/errors.js';
import { FormBack } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { readDecision } from './decision.form.js';
import { Decisions } from './decisions.js';
import { Desk } from './desk.js';
import { itemPath } from './desk.view.js';
import { Evidence, type Found } from './evidence.js';
import { canDecide } from './moderation.policy.js';
import { QueueQueries } from './queue.queries.js';
import { tabPath } from './staff-frame.js';

/** One item of any kind, and the decision on it. */
@Controller('staff/item/:type/:id')
@Roles('moderator', 'admin')
export class ItemController {
  constructor(
    private readonly desk: Desk,
    private readonly evidence: Evidence,
    private readonly decisions: Decisions,
    private readonly queue: QueueQueries,
    private readonly categories: Categories,
  ) {}

  @Get()
  @Render('moderation/desk')
  async show(@CurrentStaff() person: Person, @Param('type') type: string, @Param('id') id: string) {
    return this.desk.page(person, { found: await this.item(person, type, id) });
  }

  /** Answers with the queue that the item was in; of a decision taken back, with the item. */
  @Post('decide')
  @Redirect()
  async decide(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() sent: Sent,
  ) {
    const item = await this.item(person, type, id);
    const decision = readDecision(sent, (code) =>
      this.categories.removalReasons.some((reason) => reason.code === code),
    );
    if ('faults' in decision)
      throw new FormBack(
        'moderation/desk',
        await this.desk.page(person, { found: item, sent, faults: decision.faults }),
      );

    const waiting = await this.queue.of(type, item.subject.id);
    await this.decisions.decide(person, type, item.subject, decision);
    const url = decision.action === 'restore' ? itemPath(type, item.subject.id) : tabPath(waiting?.tab ?? 'held');
    return { url, statusCode: 303 };
  }

  private async item(person: Person, type: string, id: string): Promise<Found> {
    const item = found(await this.evidence.find(type, id));
    forbiddenUnless(canDecide(person, item.subject));
    return item;
  }
}
