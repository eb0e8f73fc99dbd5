import { Body, Controller, Get, Param, Post, Redirect, Render, Req } from '@nestjs/common';
import type { Request } from 'express';
import { forbiddenUnless, found } from '../../../web/errors.js';
import { FormBack, FormInvalid, type FormModel, formModel } from '../../../web/forms.js';
import { Queries, type Query } from '../../../web/query.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { CurrentStaff } from '../../users/current-staff.js';
import type { Person } from '../../users/person.js';
import { Roles } from '../../users/roles.js';
import { actorOf } from '../actor.js';
import type { Block } from './block.entity.js';
import { canConfirm, canEnd } from './block.policy.js';
import { STAFF_BLOCKS } from './block.view.js';
import { BlockDesk } from './block-desk.js';
import { Blocks } from './blocks.js';
import { BlocksQueries } from './blocks.queries.js';

/** What may not be posted any more: what is in force, what waits for a second admin, what has ended. */
@Controller('staff/blocks')
@Roles('moderator', 'admin')
export class BlocksController {
  constructor(
    private readonly desk: BlockDesk,
    private readonly blocks: Blocks,
    private readonly queries: BlocksQueries,
  ) {}

  @Get()
  @Render('moderation/blocks')
  index(@CurrentStaff() person: Person, @Queries() query: Query) {
    return this.desk.page(person, query, formModel());
  }

  @Post()
  @Redirect()
  async add(@CurrentStaff() person: Person, @Body() sent: Sent, @Req() req: Request) {
    const back = (form: FormModel) => this.desk.page(person, {}, form);
    try {
      const state = await this.desk.add(person, sent, req);
      return { url: `${STAFF_BLOCKS}?state=${state}`, statusCode: 303 };
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      throw new FormBack('moderation/blocks', await back(formModel(sent, error.faults)));
    }
  }

  @Post(':id/confirmation')
  @Redirect(STAFF_BLOCKS, 303)
  async confirm(@CurrentStaff() person: Person, @Param('id') id: string) {
    const block = await this.block(id);
    this.desk.insistWaiting(block);
    forbiddenUnless(canConfirm(person, block));
    await this.blocks.confirm(block, person);
  }

  @Post(':id/end')
  @Redirect()
  async end(@CurrentStaff() person: Person, @Param('id') id: string, @Body() sent: Sent) {
    const block = await this.block(id);
    this.desk.insistOpen(block);
    forbiddenUnless(canEnd(person, block));
    await this.blocks.endAll([block], actorOf(person));
    const state = textOf(sent, 'state') === 'proposed' ? 'proposed' : 'active';
    return { url: `${STAFF_BLOCKS}?state=${state}`, statusCode: 303 };
  }

  private async block(id: string): Promise<Block> {
    return found(/^[1-9]\d{0,8}$/.test(id) ? await this.queries.byId(Number(id)) : null);
  }
}
