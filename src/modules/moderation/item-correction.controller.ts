import { Body, Controller, Param, Post, Redirect } from '@nestjs/common';
import { clean, length } from '../../kernel/text.js';
import { forbiddenUnless, found } from '../../web/errors.js';
import { type Fault, FormBack, FormInvalid } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { AuditEvent } from './audit-event.entity.js';
import { Decisions } from './decisions.js';
import { Desk } from './desk.js';
import { Evidence } from './evidence.js';
import type { Found } from './found.js';
import { canDecide } from './moderation.policy.js';
import { QueueQueries } from './queue.queries.js';
import { readSpot } from './queue.spot.js';
import { Stale } from './transitions.js';

/** Mends an item and shows it, in one act. Its poster reads what was changed, and why. */
@Controller('staff/item/:type/:id/correct')
@Roles('moderator', 'admin')
export class ItemCorrectionController {
  constructor(
    private readonly evidence: Evidence,
    private readonly decisions: Decisions,
    private readonly queue: QueueQueries,
    private readonly desk: Desk,
  ) {}

  @Post()
  @Redirect()
  async correct(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() sent: Sent,
  ) {
    const item = await this.item(person, type, id);
    const waiting = await this.queue.of(item.kind.name, item.subject.id);
    try {
      await this.decisions.mend(person, item.kind.name, item.subject, sent, readMending(sent));
    } catch (error) {
      const [faults, status] = faultsOf(error);
      // What was mended in memory is not what stands in the table.
      throw await this.back(person, await this.item(person, type, id), sent, faults, status);
    }
    return { url: await this.desk.onward(person, item, waiting, readSpot(sent)), statusCode: 303 };
  }

  private async item(person: Person, type: string, id: string): Promise<Found> {
    const item = found(await this.evidence.find(type, id));
    forbiddenUnless(canDecide(person, item.subject) && item.kind.mending !== undefined);
    return item;
  }

  /** The desk again, with everything that was typed. */
  private async back(person: Person, item: Found, sent: Sent, faults: Fault[], status: 409 | 422): Promise<FormBack> {
    const again = { found: item, spot: readSpot(sent), sent: { ...sent, act: 'correct' }, faults };
    return new FormBack('moderation/desk', await this.desk.page(person, again), status);
  }
}

function faultsOf(error: unknown): [Fault[], 409 | 422] {
  if (error instanceof FormInvalid) return [error.faults, 422];
  if (error instanceof Stale) return [[{ field: 'version', message: error.message }], 409];
  throw error;
}

/** @throws FormInvalid */
function readMending(sent: Sent): { version: number; note: string | null } {
  const [version, note] = [textOf(sent, 'version'), clean(textOf(sent, 'note'))];
  if (!/^\d{1,9}$/.test(version)) throw new FormInvalid([{ field: 'version', message: '请重新打开这一条再改' }]);
  if (length(note) > AuditEvent.noteLength)
    throw new FormInvalid([{ field: 'note', message: `说明最多 ${AuditEvent.noteLength} 个字` }]);
  return { version: Number(version), note: note || null };
}
