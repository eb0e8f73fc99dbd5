import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { forbiddenUnless, found } from '../../../web/errors.js';
import { FormBack, formModel } from '../../../web/forms.js';
import { Queries, type Query } from '../../../web/query.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { CurrentStaff } from '../../users/current-staff.js';
import type { Person } from '../../users/person.js';
import { Roles } from '../../users/roles.js';
import { Reasons } from '../reasons.js';
import { Bulk, type Batch } from './bulk.js';
import { BulkDesk } from './bulk-desk.js';
import { countFault, readOrder, readPinned } from './bulk.form.js';
import { batchPath, outcomePath } from './bulk.view.js';

/** Many things, one decision: choose, see what would happen, do it, and take it back whole. */
@Controller('staff/bulk')
@Roles('moderator', 'admin')
export class BulkController {
  constructor(
    private readonly desk: BulkDesk,
    private readonly bulk: Bulk,
    private readonly reasons: Reasons,
  ) {}

  @Get()
  @Render('moderation/bulk')
  choose(@CurrentStaff() person: Person, @Queries() query: Query) {
    return this.desk.choosing(person, query, formModel());
  }

  /** Without `go` the dry run: says what would be done, and does nothing. */
  @Post()
  @Redirect()
  async decide(@CurrentStaff() person: Person, @Body() sent: Sent) {
    const read = readOrder(sent, (code) => this.reasons.isRemoval(code));
    if ('faults' in read)
      throw new FormBack('moderation/bulk', await this.desk.choosing(person, sent, formModel(sent, read.faults)));
    const pinned = readPinned(sent);
    if (textOf(sent, 'go') !== '1') throw this.desk.shown(await this.desk.dryRun(person, sent, read.order));
    const fault = countFault(textOf(sent, 'count'), pinned.length);
    if (fault)
      throw new FormBack(
        'moderation/bulk-run',
        await this.desk.dryRun(person, sent, read.order, formModel(sent, [fault])),
      );
    const { batch, outcomes } = await this.bulk.run(person, read.order, pinned);
    return { url: outcomePath(batch, outcomes), statusCode: 303 };
  }

  @Get(':batch')
  @Render('moderation/bulk-outcome')
  async outcome(@CurrentStaff() person: Person, @Param('batch') id: string, @Queries() query: Query) {
    return this.desk.outcome(person, await this.batch(person, id), query);
  }

  @Post(':batch/undo')
  @Redirect()
  async undo(@CurrentStaff() person: Person, @Param('batch') id: string) {
    await this.bulk.undo(person, await this.batch(person, id));
    return { url: batchPath(id), statusCode: 303 };
  }

  /** One's own, or anybody's for admins. */
  private async batch(person: Person, id: string): Promise<Batch> {
    const batch = found(await this.bulk.find(id));
    forbiddenUnless(person.role === 'admin' || batch.actor === person.name);
    return batch;
  }
}
