import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';

/** How grave a reason is, 0 to 4, and within which time somebody should have looked. Codes of reports and of removals alike. */
const REASONS: Readonly<Record<string, { severity: number; target: number }>> = {
  illegal: { severity: 4, target: HOUR },
  minors: { severity: 4, target: HOUR },
  R12: { severity: 4, target: HOUR },
  fraud: { severity: 3, target: 2 * HOUR },
  myphone: { severity: 2, target: 30 * MINUTE },
  privacy: { severity: 2, target: 30 * MINUTE },
  gone: { severity: 0, target: 24 * HOUR },
};
/** From here on two people are believed, and time alone does not show a hidden thing again. */
export const GRAVE = 3;
const OTHERS = { severity: 1, target: 30 * MINUTE };

export const severityOf = (reason: string): number => (REASONS[reason] ?? OTHERS).severity;
export const targetOf = (reason: string): number => (REASONS[reason] ?? OTHERS).target;

/** Severity of something that a verdict has held: by its score. */
export const severityOfScore = (score: number): number => (score >= 80 ? 3 : score >= 30 ? 2 : 1);

/**
 * How far each step of severity, 0 to 4, stands before the lowest: as if it had waited so much longer past its target. The first
 * steps are hours, so that small things have their turn the same day; fraud is overtaken only by what has waited a week, and
 * danger by nothing, however long that has waited.
 */
const HEAD_START = [0, 10 * HOUR, 20 * HOUR, 7 * DAY, 3650 * DAY];

/**
 * The place in the queue as a moment that does not change while time goes by, so that an index can keep the order: the end of its
 * target, less the head start of its severity, less an hour for each point of the reports' score.
 */
export function turnAt(item: { severity: number; score: number; dueAt: number }): number {
  return item.dueAt - (HEAD_START[item.severity] ?? 0) - item.score * HOUR;
}
