import { GUEST_WEIGHT } from './report.score.js';

/** What was decided on somebody's earlier reports. */
export interface TrackRecord {
  readonly upheld: number;
  readonly dismissed: number;
}

const PROVEN_WEIGHT = 2;
/** Somebody who was right so often weighs double. */
const PROVEN_AFTER = 3;
/** From so many decisions on it counts how many of them were right. */
const JUDGED_AFTER = 5;
/** Who is right so often weighs what they weigh; more often up to twice as much, less often down to a fifth. */
const PIVOT = 0.7;
const [LEAST, MOST] = [0.2, 2];

/** How much the next report of somebody weighs, in tenths exactly. */
export function weightOf({ upheld, dismissed }: TrackRecord): number {
  const base = upheld >= PROVEN_AFTER ? PROVEN_WEIGHT : GUEST_WEIGHT;
  const decided = upheld + dismissed;
  const times = decided >= JUDGED_AFTER ? timesOf(upheld / decided) : 1;
  return Math.round(base * times * 10) / 10;
}

/** Two straight lines that meet at the pivot. @param accuracy 0 to 1 */
function timesOf(accuracy: number): number {
  if (accuracy >= PIVOT) return 1 + ((accuracy - PIVOT) / (1 - PIVOT)) * (MOST - 1);
  return LEAST + (accuracy / PIVOT) * (1 - LEAST);
}
