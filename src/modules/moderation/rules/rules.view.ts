import { itemPath } from '../queue.spot.js';
import type { Trial } from './dry-run.js';
import { NO_TALLY, type Tally } from './firings.js';
import { RULES, type RuleCode } from './rule-names.js';
import { isFixed } from './rule-words.js';

export const STAFF_RULES = '/staff/rules';

export const isRule = (code: string): code is RuleCode => Object.hasOwn(RULES, code);

/** The model of `moderation/rules`. */
export function rulesPage(
  isOff: (rule: string) => boolean,
  tallies: ReadonlyMap<string, Tally>,
  lessons: { readonly good: number; readonly bad: number; readonly isReady: boolean },
  words: number,
) {
  const codes = Object.keys(RULES) as RuleCode[];
  return {
    title: '规则',
    words,
    lessons,
    rules: codes.map((code) => ruleModel(code, isOff(code), tallies.get(code))),
  };
}

/** The model of `moderation/rule`: one rule, and what it would do to switch it. */
export function rulePage(code: RuleCode, isOff: boolean, tally: Tally | undefined, trial: Trial | null) {
  const rule = ruleModel(code, isOff, tally);
  return { title: `规则：${rule.name}`, rule, trial: trial && trialModel(trial), turn: isOff ? '打开' : '关掉' };
}

function ruleModel(code: RuleCode, isOff: boolean, tally = NO_TALLY) {
  const { name, score, poster, fix } = RULES[code];
  const { fired, decided, bad } = tally;
  return {
    code,
    href: `${STAFF_RULES}/${code}`,
    name,
    score: code === 'bayes' ? '±30' : score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0',
    poster,
    fix,
    isOff,
    isFixed: isFixed(code),
    fired,
    decided,
    bad,
    precision: decided > 0 ? `${Math.round((100 * bad) / decided)}%` : null,
  };
}

/** What a dry run has found, in words. */
export function trialModel({ looked, more, fewer, examples }: Trial) {
  return {
    looked,
    words: trialWords(looked, more, fewer),
    isSame: more === 0 && fewer === 0,
    left: more + fewer - examples.length,
    examples: examples.map(({ kind, id, title, isMore }) => ({
      href: itemPath(kind, id),
      title,
      words: isMore ? '会多拦下' : '会放行',
    })),
  };
}

function trialWords(looked: number, more: number, fewer: number): string {
  if (looked === 0) return '站上还没有可以试的信息。';
  const last = `拿最近 ${looked} 条试过：`;
  if (more === 0 && fewer === 0) return `${last}结果都一样，一条也不多拦，一条也不少拦。`;
  const parts = [...(more ? [`会多拦下 ${more} 条`] : []), ...(fewer ? [`会少拦下 ${fewer} 条`] : [])];
  return `${last}${parts.join('，')}。`;
}
