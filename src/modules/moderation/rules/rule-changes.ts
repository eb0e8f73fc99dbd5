import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock } from '../../../kernel/clock.js';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import type { Actor } from '../actor.js';
import { Audit } from '../audit.js';
import type { RuleCode } from './rule-names.js';
import { RuleEdition, RuleSwitch } from './rule-switch.entity.js';
import { isFixed, ruleName } from './rule-words.js';
import { foldWord, RuleWord } from './rule-word.entity.js';
import { Rulebook } from './rulebook.js';
import type { WordDetails } from './word-book.js';

/** The kinds of these lines in the log. */
export const RULE = 'rule';
export const WORD = 'word';
/** They are all in memory. */
const MOST_WORDS = 5000;

/** What admins change of the rules. Each change is one transaction with its line in the log, and counts before they have the answer. */
@Injectable()
export class RuleChanges {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly book: Rulebook,
  ) {}

  /** Twice is once. @throws RuleBroken for the rules that the law asks for */
  switch(rule: RuleCode, isOff: boolean, by: Actor): Promise<void> {
    if (isFixed(rule)) throw new RuleBroken(`“${ruleName(rule)}”不能关`, 409);
    return this.change(async () => {
      const switches = this.db.write(RuleSwitch);
      const row = (await switches.findOneBy({ rule })) ?? Object.assign(new RuleSwitch(), { rule, isOff: false });
      if (row.isOff === isOff) return false;
      const { id } = await switches.save(Object.assign(row, { isOff, changedAt: this.clock.now() }));
      const after = { name: ruleName(rule), rule, isOff };
      await this.audit.append(by, { kind: RULE, itemId: id, event: isOff ? 'off' : 'on', after });
      return true;
    });
  }

  /** Adds a word, or changes what is said of one. */
  keepWord(details: WordDetails, by: Actor): Promise<void> {
    return this.change(async () => {
      const words = this.db.write(RuleWord);
      const folded = foldWord(details.word);
      const row = await words.findOneBy({ folded });
      if (!row && (await words.countBy({})) >= MOST_WORDS)
        throw new RuleBroken(`最多改动和添加 ${MOST_WORDS} 个词`, 409);
      const before = this.book.words.find(details.word);
      const changed = Object.assign(row ?? new RuleWord(), details, { folded, changedAt: this.clock.now() });
      const { id } = await words.save(changed);
      await this.audit.append(by, {
        kind: WORD,
        itemId: id,
        event: before ? 'change' : 'add',
        before: before && { name: before.word, ...shown(before) },
        after: { name: details.word, ...shown(details) },
      });
      return true;
    });
  }

  private async change(work: () => Promise<boolean>): Promise<void> {
    await this.db.transaction(async () => {
      // Whoever changes the rules at the same moment waits here.
      await this.db.write(RuleEdition).increment({ id: 1 }, 'edition', 1);
      if (await work()) await this.db.afterCommit(() => this.book.refresh());
    });
  }
}

const shown = ({ grade, topic, note, isOff }: WordDetails) => ({ grade, topic, note, isOff });
