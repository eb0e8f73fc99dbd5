import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { found } from '../../web/errors.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Regions } from '../regions/regions.js';
import { CurrentStaff } from '../users/current-staff.js';
import { isRole, type Person, ROLE_NAMES, ROLES } from '../users/person.js';
import { Roles } from '../users/roles.js';
import type { Staff } from '../users/staff.entity.js';
import { regionWords } from '../users/staff.view.js';
import { StaffService } from '../users/staff.service.js';
import { actorOf } from './actor.js';
import { StaffChanges } from './staff-changes.js';
import { StaffFrame } from './staff-frame.js';

/** Who works here. It stands with moderation because each change is a line in its log. */
@Controller('staff/people')
@Roles('admin')
export class PeopleController {
  constructor(
    private readonly staff: StaffService,
    private readonly changes: StaffChanges,
    private readonly frame: StaffFrame,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('users/people')
  async index(@CurrentStaff() person: Person) {
    const people = await this.staff.list();
    return {
      ...(await this.frame.of(person, 'people')),
      title: '人员',
      now: this.clock.now(),
      people: people.map((staff) => ({
        id: staff.id,
        name: staff.name,
        role: ROLE_NAMES[staff.role],
        otherRoles: ROLES.filter((role) => role !== staff.role).map((role) => ({
          value: role,
          label: ROLE_NAMES[role],
        })),
        regions: regionWords(staff.person.regions, this.regions),
        createdAt: staff.createdAt,
        disabledAt: staff.disabledAt,
        may: { change: staff.id !== person.id },
      })),
    };
  }

  @Post(':id/disabling')
  @Redirect('/staff/people', 303)
  async disable(@CurrentStaff() person: Person, @Param('id') id: string) {
    await this.changes.disable(await this.other(person, id), actorOf(person));
  }

  @Post(':id/enabling')
  @Redirect('/staff/people', 303)
  async enable(@CurrentStaff() person: Person, @Param('id') id: string) {
    await this.changes.enable(await this.other(person, id), actorOf(person));
  }

  @Post(':id/role')
  @Redirect('/staff/people', 303)
  async giveRole(@CurrentStaff() person: Person, @Param('id') id: string, @Body() sent: Sent) {
    const role = textOf(sent, 'role');
    if (!isRole(role)) throw new RuleBroken('没有这种角色');
    await this.changes.giveRole(await this.other(person, id), role, actorOf(person));
  }

  /** Nobody shuts the door behind themselves. */
  private async other(person: Person, id: string): Promise<Staff> {
    const staff = found(/^[1-9]\d{0,8}$/.test(id) ? await this.staff.byId(Number(id)) : null);
    if (staff.id === person.id) throw new RuleBroken('不能改自己的权限，请另一位管理员来改', 409);
    return staff;
  }
}
