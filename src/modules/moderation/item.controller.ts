import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { forbiddenUnless, found } from '../../web/errors.js';
import { type Fault, FormBack } from '../../web/forms.js';
import { Queries, type Query } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { readDecision } from './decision.form.js';
import { Decisions } from './decisions.js';
import { Desk } from './desk.js';
import { Evidence } from './evidence.js';
import type { Found } from './found.js';
import { canDecide } from './moderation.policy.js';
import { QueueQueries } from './queue.queries.js';
import { readSpot } from './queue.spot.js';
import { Reasons } from './reasons.js';
import { Stale } from './transitions.js';

/** One item of any kind, and the decision on it. */
@Controller('staff/item/:type/:id')
@Roles('moderator', 'admin')
export class ItemController {
  constructor(
    private readonly desk: Desk,
    private readonly evidence: Evidence,
    private readonly decisions: Decisions,
    private readonly queue: QueueQueries,
    private readonly reasons: Reasons,
  ) {}

  @Get()
  @Render('moderation/desk')
  async show(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Queries() query: Query,
  ) {
    return this.desk.page(person, { found: await this.item(person, type, id), spot: readSpot(query) });
  }

  /** Answers with the next of the queue; of a decision taken back, with the item; of one that came too late, with what is now. */
  @Post('decide')
  @Redirect()
  async decide(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() sent: Sent,
  ) {
    const item = await this.item(person, type, id);
    const spot = readSpot(sent);
    const decision = readDecision(sent, (code) => this.reasons.knows(item.kind, code), item.kind);
    if ('faults' in decision) throw await this.back(person, item, sent, decision.faults, 422);

    const waiting = decision.action === 'restore' ? null : await this.queue.of(type, item.subject.id);
    try {
      await this.decisions.decide(person, type, item.subject, decision);
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      const faults = [{ field: 'version', message: error.message }];
      // Nothing stands open: what has changed is to be read before one more key decides.
      throw await this.back(person, await this.item(person, type, id), { ...sent, action: '' }, faults, 409);
    }
    return { url: await this.desk.onward(person, item, waiting, spot), statusCode: 303 };
  }

  /** The desk again, with everything that was typed. */
  private async back(person: Person, found: Found, sent: Sent, faults: Fault[], status: 409 | 422): Promise<FormBack> {
    const page = await this.desk.page(person, { found, spot: readSpot(sent), sent, faults });
    return new FormBack('moderation/desk', page, status);
  }

  private async item(person: Person, type: string, id: string): Promise<Found> {
    const item = found(await this.evidence.find(type, id));
    const { kind, subject } = item;
    forbiddenUnless(canDecide(person, subject) && (kind.concernsDesk?.(subject) ?? true));
    return item;
  }
}
