import { DAY } from '../../kernel/clock.js';
import type { Report } from './report.entity.js';
import { GRAVE, severityOf } from './urgency.js';

const HALF_LIFE = 7 * DAY;
const HIDE_AT = 8;
/** A reader's report of something grave counts so many times: three strangers hide a fraud, two do not. */
const GRAVE_TIMES = 3;
/** The thing is sold or let, or it is about the number: no reason to hide it from readers, and nothing that proves a reporter. */
export const NEVER_HIDES: readonly string[] = ['gone', 'myphone'];
/** When so many sources say that a thing is gone, readers are warned and its poster is asked. */
export const DOUBT_AT = 3;

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
  /** How many networks say that it is gone. */
  readonly gone: number;
}

/**
 * Adds reports up. Reports of one network count once, by the heaviest; each is worth half after a week. An item is hidden at
 * a score of 8 when three people of as many networks have reported it, two for grave reasons, or one of the staff: so that nobody
 * can silence another by a few clicks, nor a school its teacher. A single report of something illegal or fraudulent does not hide,
 * it goes to the head of the queue.
 * @param waiting reports that nobody has decided on
 * @param label the words for a reason's code
 */
export function tallyOf(waiting: readonly ScoredReport[], now: number, label: (code: string) => string): ReportTally {
  const open = waiting.filter((report) => report.outcome === null);
  const scored = open.filter(({ reason }) => !NEVER_HIDES.includes(reason));
  const byNetwork = new Map<string, number>();
  for (const report of scored)
    byNetwork.set(report.network, Math.max(byNetwork.get(report.network) ?? 0, worthOf(report, now)));
  const score = [...byNetwork.values()].reduce((sum, worth) => sum + worth, 0);
  const people = Math.min(byNetwork.size, different(scored.map(({ reporter }) => reporter)));
  const grave = scored.some(isGrave);
  const byStaff = scored.some(isByStaff);
  const reasons = [...new Set(waiting.map((report) => report.reason))].sort((a, b) => severityOf(b) - severityOf(a));
  return {
    count: waiting.length,
    score,
    gravest: reasons[0] ?? 'other',
    words: reasons.length > 1 ? `${label(reasons[0]!)} 等 ${reasons.length} 种` : reasons.map(label).join(''),
    // Eight reports within a few hours come to a little less than eight.
    hides: score >= HIDE_AT - 0.05 && (byStaff || people >= (grave ? 2 : 3)),
    gone: different(open.filter(({ reason }) => reason === 'gone').map(({ network }) => network)),
  };
}

export const NO_REPORTS: ReportTally = { count: 0, score: 0, gravest: 'other', words: '', hides: false, gone: 0 };

const isGrave = ({ reason }: ScoredReport): boolean => severityOf(reason) >= GRAVE;

const isByStaff = ({ weight }: ScoredReport): boolean => weight >= STAFF_WEIGHT;

function worthOf(report: ScoredReport, now: number): number {
  const times = isGrave(report) && !isByStaff(report) ? GRAVE_TIMES : 1;
  return report.weight * times * 0.5 ** (Math.max(0, now - report.at) / HALF_LIFE);
}

const different = (values: readonly string[]): number => new Set(values).size;
