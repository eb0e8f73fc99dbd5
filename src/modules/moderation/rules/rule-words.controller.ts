import { Body, Controller, Get, Post, Redirect, Render } from '@nestjs/common';
import { FormBack, formModel } from '../../../web/forms.js';
import { one, Queries, type Query } from '../../../web/query.js';
import type { Sent } from '../../../web/sent.js';
import { CurrentStaff } from '../../users/current-staff.js';
import type { Person } from '../../users/person.js';
import { Roles } from '../../users/roles.js';
import { actorOf } from '../actor.js';
import { StaffFrame } from '../staff-frame.js';
import { DryRun } from './dry-run.js';
import { RuleChanges } from './rule-changes.js';
import { Rulebook } from './rulebook.js';
import { readWord } from './word.form.js';
import { sameWord, STAFF_WORDS, typedWord, wordPage, wordsPage } from './words.view.js';

/** The words of the rules. A change is tried on the last posts before it counts. */
@Controller('staff/rules/words')
@Roles('admin')
export class RuleWordsController {
  constructor(
    private readonly book: Rulebook,
    private readonly changes: RuleChanges,
    private readonly dryRun: DryRun,
    private readonly frame: StaffFrame,
  ) {}

  @Get()
  @Render('moderation/rule-words')
  async index(@CurrentStaff() person: Person, @Queries() query: Query) {
    await this.book.refresh();
    const filter = { topic: one(query['topic']), grade: one(query['grade']), part: one(query['part']) };
    return { ...(await this.frame.of(person, 'rules')), ...wordsPage(this.book.words, filter) };
  }

  /** The form of a word, new or known (`known`); with what it says tried on the last posts. */
  @Get('trial')
  @Render('moderation/rule-word')
  async try(@CurrentStaff() person: Person, @Queries() query: Query) {
    const known = this.book.words.find(one(query['known']));
    const isFresh = query['word'] === undefined;
    return this.page(person, isFresh ? (known ? typedWord(known) : {}) : query, !isFresh);
  }

  @Post()
  @Redirect(STAFF_WORDS, 303)
  async keep(@CurrentStaff() person: Person, @Body() sent: Sent) {
    const details = readWord(sent, this.book.words.topics);
    if ('faults' in details) throw new FormBack('moderation/rule-word', await this.page(person, sent, true, false));
    if (sameWord(details, this.book.words.find(details.word))) return;
    await this.changes.keepWord(details, actorOf(person));
  }

  /** @throws the form with a word beside each field that is wrong (422), unless it is to be the model of that page itself */
  private async page(person: Person, sent: Sent, isSent: boolean, throws = true) {
    const words = this.book.words;
    const details = isSent ? readWord(sent, words.topics) : null;
    const faults = details && 'faults' in details ? details.faults : [];
    const tried = details && !('faults' in details) ? details : null;
    const known = words.find(String(sent['word'] ?? ''));
    const trial = tried && !sameWord(tried, known) ? await this.dryRun.ofWord(tried) : null;
    const model = {
      ...(await this.frame.of(person, 'rules')),
      ...wordPage(words, formModel({ ...sent }, faults), known, trial),
      isUnchanged: tried !== null && trial === null,
    };
    if (throws && faults.length > 0) throw new FormBack('moderation/rule-word', model);
    return model;
  }
}
