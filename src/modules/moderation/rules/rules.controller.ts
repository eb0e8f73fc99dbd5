import { Body, Controller, Get, Param, Post, Redirect, Render } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { found } from '../../../web/errors.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { CurrentStaff } from '../../users/current-staff.js';
import type { Person } from '../../users/person.js';
import { Roles } from '../../users/roles.js';
import { actorOf } from '../actor.js';
import { StaffFrame } from '../staff-frame.js';
import { DryRun } from './dry-run.js';
import { Firings, MEASURED } from './firings.js';
import { Lessons } from './lessons.js';
import { RuleChanges } from './rule-changes.js';
import type { RuleCode } from './rule-names.js';
import { isFixed } from './rule-words.js';
import { Rulebook } from './rulebook.js';
import { isRule, rulePage, rulesPage, STAFF_RULES } from './rules.view.js';

/** The rules: how they do, and whether they count. */
@Controller('staff/rules')
@Roles('admin')
export class RulesController {
  constructor(
    private readonly book: Rulebook,
    private readonly changes: RuleChanges,
    private readonly firings: Firings,
    private readonly lessons: Lessons,
    private readonly dryRun: DryRun,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('moderation/rules')
  async index(@CurrentStaff() person: Person) {
    const [frame, tallies] = await Promise.all([this.frame.of(person, 'rules'), this.tallies(), this.book.refresh()]);
    const { lessons, isReady } = this.lessons.learnt;
    const isOff = (rule: string) => this.book.isOff(rule);
    return { ...frame, ...rulesPage(isOff, tallies, { ...lessons, isReady }, this.book.words.all().length) };
  }

  /** With a dry run of switching it. */
  @Get(':code')
  @Render('moderation/rule')
  async show(@CurrentStaff() person: Person, @Param('code') code: string) {
    const rule = found(codeOf(code));
    const isOff = this.book.isOff(rule);
    const [frame, tallies, trial] = await Promise.all([
      this.frame.of(person, 'rules'),
      this.tallies(),
      isFixed(rule) ? null : this.dryRun.ofSwitch(rule, !isOff),
    ]);
    return { ...frame, ...rulePage(rule, isOff, tallies.get(rule), trial) };
  }

  @Post(':code/switch')
  @Redirect(STAFF_RULES, 303)
  async switch(@CurrentStaff() person: Person, @Param('code') code: string, @Body() sent: Sent) {
    await this.changes.switch(found(codeOf(code)), textOf(sent, 'to') === 'off', actorOf(person));
  }

  private tallies() {
    return this.firings.tally(this.clock.now() - MEASURED);
  }
}

const codeOf = (code: string): RuleCode | null => (isRule(code) ? code : null);
