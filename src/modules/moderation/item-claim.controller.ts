import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { forbiddenUnless, found } from '../../web/errors.js';
import { type Sent, textOf } from '../../web/sent.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { Evidence } from './evidence.js';
import { canDecide } from './moderation.policy.js';
import { SoftClaims } from './soft-claims.js';

/** The page of an item says that it is open, again every minute, and with `release` that it is no longer. For its script alone. */
@Controller('staff/item/:type/:id/claim')
@Roles('moderator', 'admin')
export class ItemClaimController {
  constructor(
    private readonly evidence: Evidence,
    private readonly claims: SoftClaims,
  ) {}

  @Post()
  @HttpCode(200)
  async claim(
    @CurrentStaff() person: Person,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() sent: Sent,
  ) {
    const { kind, subject } = found(await this.evidence.find(type, id));
    forbiddenUnless(canDecide(person, subject));
    const release = Number(textOf(sent, 'release'));
    if (!Number.isSafeInteger(release) || release <= 0)
      return { claim: await this.claims.take(person, kind.name, subject.id) };
    await this.claims.release(person, kind.name, subject.id, release);
    return { claim: null };
  }
}
