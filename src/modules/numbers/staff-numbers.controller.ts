import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { found } from '../../web/errors.js';
import { FormBack, FormInvalid, type FormModel, formModel } from '../../web/forms.js';
import { Queries, type Query, one } from '../../web/query.js';
import type { Sent } from '../../web/sent.js';
import { actorOf } from '../moderation/actor.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import { Regions } from '../regions/regions.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { readNumber, typedNumber } from './number.form.js';
import { NumbersQueries } from './numbers.queries.js';
import { NumbersService } from './numbers.service.js';
import { editNumberPage, STAFF_NUMBERS, staffNumbersPage } from './staff-numbers.view.js';
import type { UsefulNumber } from './useful-number.entity.js';

/** Where editors look after 便民电话. */
@Controller('staff/numbers')
@Roles('editor', 'admin')
export class StaffNumbersController {
  constructor(
    private readonly queries: NumbersQueries,
    private readonly numbers: NumbersService,
    private readonly frame: StaffFrame,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('numbers/staff')
  index(@CurrentStaff() person: Person, @Queries() query: Query) {
    return this.page(person, formModel(), Number(one(query['removed'])));
  }

  @Post()
  @Redirect(STAFF_NUMBERS, 303)
  async add(@CurrentStaff() person: Person, @Body() sent: Sent) {
    await this.orBack(
      () => this.numbers.add(readNumber(sent, this.regions), actorOf(person)),
      async (faults) => new FormBack('numbers/staff', await this.page(person, formModel(sent, faults))),
    );
  }

  @Get(':id')
  @Render('numbers/edit')
  async form(@CurrentStaff() person: Person, @Param('id') id: string) {
    const number = await this.number(id);
    return this.editPage(person, number, formModel(typedNumber(number)));
  }

  @Post(':id')
  @Redirect(STAFF_NUMBERS, 303)
  async edit(@CurrentStaff() person: Person, @Param('id') id: string, @Body() sent: Sent) {
    const number = await this.number(id);
    await this.orBack(
      () => this.numbers.edit(number.id, readNumber(sent, this.regions), actorOf(person)),
      async (faults) => new FormBack('numbers/edit', await this.editPage(person, number, formModel(sent, faults))),
    );
  }

  @Post(':id/removal')
  @Redirect()
  async remove(@CurrentStaff() person: Person, @Param('id') id: string) {
    const { id: removed } = await this.numbers.remove((await this.number(id)).id, actorOf(person));
    return { url: `${STAFF_NUMBERS}?removed=${removed}`, statusCode: 303 };
  }

  @Post(':id/restoration')
  @Redirect(STAFF_NUMBERS, 303)
  async restore(@CurrentStaff() person: Person, @Param('id') id: string) {
    await this.numbers.restore((await this.number(id)).id, actorOf(person));
  }

  private async page(person: Person, form: FormModel, removedId?: number) {
    const [numbers, removed] = await Promise.all([this.queries.onShow(), this.queries.removed()]);
    const undo = removed.find(({ id }) => id === removedId);
    return {
      ...(await this.frame.of(person, 'numbers')),
      ...staffNumbersPage(numbers, removed, undo, form, this.regions),
      now: this.clock.now(),
    };
  }

  private async editPage(person: Person, number: UsefulNumber, form: FormModel) {
    return { ...(await this.frame.of(person, 'numbers')), ...editNumberPage(number, form, this.regions) };
  }

  /** Does the work; what was typed wrong comes back as the form. */
  private async orBack(work: () => Promise<unknown>, back: (faults: FormInvalid['faults']) => Promise<FormBack>) {
    try {
      await work();
    } catch (error) {
      throw error instanceof FormInvalid ? await back(error.faults) : error;
    }
  }

  private async number(id: string): Promise<UsefulNumber> {
    return found(/^[1-9]\d{0,8}$/.test(id) ? await this.queries.byId(Number(id)) : null);
  }
}
