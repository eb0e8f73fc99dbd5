import type { ModerationPart } from '../moderation.part.js';
import { BoardRules } from './board-rules.js';
import { DryRun } from './dry-run.js';
import { Firings } from './firings.js';
import { Judgement } from './judgement.entity.js';
import { Judgements } from './judgements.js';
import { Learning } from './learning.js';
import { Lesson } from './lesson.entity.js';
import { Lessons } from './lessons.js';
import { RuleChanges } from './rule-changes.js';
import { RuleFiring } from './rule-firing.entity.js';
import { RuleEdition, RuleSwitch } from './rule-switch.entity.js';
import { RuleWord } from './rule-word.entity.js';
import { RuleWordsController } from './rule-words.controller.js';
import { Rulebook } from './rulebook.js';
import { RulesController } from './rules.controller.js';
import { RulesSweep } from './rules-sweep.js';
import { SpotCheck } from './spot-check.js';

export const rules: ModerationPart = {
  entities: [RuleSwitch, RuleEdition, RuleWord, Judgement, RuleFiring, Lesson],
  // `words` would be the code of a rule to the second.
  controllers: [RuleWordsController, RulesController],
  providers: [BoardRules, Rulebook, Judgements, Firings, Lessons, Learning, SpotCheck, DryRun, RuleChanges, RulesSweep],
  exports: [],
};
