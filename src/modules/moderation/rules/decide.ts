import type { Verdict, VerdictPart } from '../verdict.js';
import { ruleWords } from './rule-names.js';

/** From here on somebody looks before it is shown. */
export const HOLD = 30;
/** From here on it stands in front of the line. */
export const URGENT = 80;
/** What forbidden words and something beside them come to: nobody needs to look. */
export const REFUSE = 120;

/**
 * What a submission's parts come to.
 *
 * - A hard rule refuses when it scores ≥ 100, else (a block that asks to be looked at) it holds in front of the line.
 * - Forbidden words (class A) hold in front of the line; with the sum ≥ 120 they refuse.
 * - Any other sum ≥ 30 holds, and so does a leaf that is looked at before it is shown, or a number that posts too often.
 */
export function decide(
  parts: readonly VerdictPart[],
  { review = 'post', often = false }: { readonly review?: 'pre' | 'post'; readonly often?: boolean } = {},
): Verdict {
  const all = [
    ...parts,
    ...(often && !parts.some(({ rule }) => rule === 'often') ? [part('often')] : []),
    ...(review === 'pre' ? [part('review')] : []),
  ];
  const score = Math.max(
    0,
    all.reduce((sum, { score }) => sum + score, 0),
  );
  const hard = heaviest(all.filter(({ rule }) => ruleWords(rule)?.hard));
  if (hard && hard.score >= 100) return refused(all, score, hard);
  const forbidden = heaviest(all.filter(({ rule }) => rule === 'word-a' || rule === 'trap'));
  if (forbidden && score >= REFUSE) return refused(all, score, forbidden);
  const waits = hard !== undefined || score >= HOLD || all.some(({ rule }) => WAITING.has(rule));
  return { decision: waits ? 'held' : 'live', score, parts: all };
}

/** Whatever they score: somebody looks first. */
const WAITING: ReadonlySet<string> = new Set(['review', 'often', 'new-phone', 'word-a', 'trap']);

const part = (rule: 'often' | 'review'): VerdictPart => ({ rule, score: ruleWords(rule)!.score, words: [] });

function refused(parts: readonly VerdictPart[], score: number, { rule, reason }: VerdictPart): Verdict {
  return { decision: 'refused', score, parts, reason: reason ?? ruleWords(rule)?.reason ?? 'R09' };
}

function heaviest(parts: readonly VerdictPart[]): VerdictPart | undefined {
  return parts.reduce<VerdictPart | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
}
