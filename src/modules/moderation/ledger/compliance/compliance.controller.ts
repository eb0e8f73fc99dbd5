import { Controller, Get, Render } from '@nestjs/common';
import { CurrentStaff } from '../../../users/current-staff.js';
import type { Person } from '../../../users/person.js';
import { Roles } from '../../../users/roles.js';
import { StaffFrame } from '../../staff-frame.js';
import { compliancePage } from './compliance.view.js';
import { ComplianceFacts } from './facts.js';

/** What the law and our own promises ask, and whether it is so now. */
@Controller('staff/compliance')
@Roles('admin')
export class ComplianceController {
  constructor(
    private readonly facts: ComplianceFacts,
    private readonly frame: StaffFrame,
  ) {}

  @Get()
  @Render('moderation/compliance')
  async index(@CurrentStaff() person: Person) {
    const facts = await this.facts.gather();
    return { ...(await this.frame.of(person, 'compliance')), ...compliancePage(facts), now: facts.now };
  }
}
