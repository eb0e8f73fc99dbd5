import type { VerdictPart } from '../verdict.js';
import { RULES, type RuleCode, ruleWords } from './rule-names.js';

/** A rule as moderators call it. What older versions of the board wrote into the log stands for itself. */
export const ruleName = (code: string): string => ruleWords(code)?.name ?? code;

/** A find with nothing to mark. */
export const partOf = (rule: RuleCode): VerdictPart => ({ rule, score: RULES[rule].score, words: [] });

/** Refuses by itself, or is asked for by law: cannot be switched off. */
export const isFixed = (code: RuleCode): boolean => ruleWords(code)?.hard === true;
