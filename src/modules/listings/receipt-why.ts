import type { Publication } from '../moderation/publication.js';
import { ruleWords } from '../moderation/rules/rule-names.js';
import type { VerdictPart } from '../moderation/verdict.js';

const MOST = 5;
const MOST_QUOTED = 6;
/** What these have matched would only teach how to get past them. */
const UNQUOTED: readonly string[] = ['bayes', 'near', 'price'];
/** Said while it waits, instead of what is said of a refusal. */
const WAITS = '审核员会看，没有问题就会上线，不用重发。';

/**
 * Why the rules have held or refused a listing, in plain words for its poster: what it is about, the poster's own words, and what to do.
 * Neither scores nor lists of words; null when it was no rule.
 */
export function receiptWhy({ state, publishedAt }: Publication, parts: readonly VerdictPart[], isByRule: boolean) {
  const isHeld = state === 'held';
  const isRefused = state === 'removed' && publishedAt === null && isByRule;
  if (!isHeld && !isRefused) return null;
  const lines = parts
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score)
    .flatMap((part) => lineOf(part, isHeld))
    .slice(0, MOST);
  return lines.length === 0 ? null : { heading: isHeld ? '为什么要先看' : '是哪里不能发', lines };
}

function lineOf({ rule, words }: VerdictPart, isHeld: boolean) {
  const known = ruleWords(rule);
  if (!known) return [];
  const isGrave = known.hard === true || ['word-a', 'trap'].includes(rule);
  const quoted = UNQUOTED.includes(rule) ? [] : words.slice(0, MOST_QUOTED);
  // Of what was refused, only the grave parts have a way on: nobody will look at the others by themselves.
  const fix = isHeld ? (isGrave ? WAITS : known.fix) : isGrave ? known.fix : '';
  return [{ words: known.poster, quoted, fix }];
}
