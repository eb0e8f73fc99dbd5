import { DAY } from '../../kernel/clock.js';
import type { Report } from './report.entity.js';
import { GRAVE, severityOf } from './urgency.js';

const HALF_LIFE = 7 * DAY;
const HIDE_AT = 8;
/** The thing is sold or let, or it is about the number: no reason to hide it from readers. */
const NEVER_HIDES = new Set(['gone', 'myphone']);

export const GUEST_WEIGHT = 1;
export const STAFF_WEIGHT = 6;

export type ScoredReport = Pick<Report, 'reason' | 'network' | 'reporter' | 'weight' | 'at' | 'outcome'>;

/** What all the reports of one item come to. */
export interface ReportTally {
  /** How many wait for a decision. */
  readonly count: number;
  readonly score: number;
  readonly gravest: string;
  /** The gravest reason in words, and of how many it is one, for the queue. */
  readonly words: string;
  readonly hides: boolean;
}

/**
 * Adds reports up. Reports of one network count once, by the heaviest; each is worth half after a week. An item is hidden at
 * a score of 8 when three people have reported it, two for grave reasons, or one of the staff: so that nobody can silence
 * another by a few clicks. A single report of something illegal or fraudulent does not hide, it goes to the head of the queue.
 * @param waiting reports that nobody has decided on
 * @param label the words for a reason's code
 */
export function tallyOf(waiting: readonly ScoredReport[], now: number, label: (code: string) => string): ReportTally {
  const scored = waiting.filter((report) => report.outcome === null && !NEVER_HIDES.has(report.reason));
  const byNetwork = new Map<string, number>();
  for (const { network, weight, at } of scored) {
    const worth = weight * 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
    byNetwork.set(network, Math.max(byNetwork.get(network) ?? 0, worth));
  }
  const score = [...byNetwork.values()].reduce((sum, worth) => sum + worth, 0);
  const people = new Set(scored.map((report) => report.reporter)).size;
  const grave = scored.some((report) => severityOf(report.reason) >= GRAVE);
  const byStaff = scored.some((report) => report.weight >= STAFF_WEIGHT);
  const reasons = [...new Set(waiting.map((report) => report.reason))].sort((a, b) => severityOf(b) - severityOf(a));
  return {
    count: waiting.length,
    score,
    gravest: reasons[0] ?? 'other',
    words: reasons.length > 1 ? `${label(reasons[0]!)} 等 ${reasons.length} 种` : reasons.map(label).join(''),
    // Eight reports within a few hours come to a little less than eight.
    hides: score >= HIDE_AT - 0.05 && (byStaff || people >= (grave ? 2 : 3)),
  };
}

export const NO_REPORTS: ReportTally = { count: 0, score: 0, gravest: 'other', words: '', hides: false };
