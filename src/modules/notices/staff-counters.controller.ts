import { Body, Controller, Get, Param, Post, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';
import { forbiddenUnless, found } from '../../web/errors.js';
import { type Sent, textOf } from '../../web/sent.js';
import { canDecide } from '../moderation/moderation.policy.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import type { CounterNotice } from './counter.entity.js';
import { CounterNotices } from './counters.service.js';
import { Proofs } from './proofs.js';
import { Restorations } from './restorations.js';
import { sendProof } from './send-proof.js';

/** What staff do with counter-notices beside deciding on them at the desk. */
@Controller('staff/takedowns/counters/:id')
@Roles('moderator', 'admin')
export class StaffCountersController {
  constructor(
    private readonly counters: CounterNotices,
    private readonly proofs: Proofs,
    private readonly restorations: Restorations,
  ) {}

  @Get('proof')
  async proof(@CurrentStaff() person: Person, @Param('id') id: string, @Res() res: Response) {
    const counter = await this.counter(person, id);
    await sendProof(res, found(this.proofs.at(counter.proofFile ?? '')), counter.proofName);
  }

  @Post('restoration')
  @Redirect()
  async setDay(@CurrentStaff() person: Person, @Param('id') id: string, @Body() sent: Sent) {
    await this.restorations.setDay(person, await this.counter(person, id), textOf(sent, 'days'));
    return { url: '/staff/takedowns', statusCode: 303 };
  }

  private async counter(person: Person, id: string): Promise<CounterNotice> {
    const counter = found(/^[1-9]\d{0,8}$/.test(id) ? await this.counters.byId(Number(id)) : null);
    forbiddenUnless(canDecide(person, counter));
    return counter;
  }
}
