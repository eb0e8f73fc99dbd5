import { writeCursor } from '../../kernel/cursor.js';

/** Numbers are kept in hundredths, so that 96.5 m² and 0.99 yuan are whole. */
const HUNDREDTHS = 100;

/** Null when there is no number, or none that can be kept. */
export function toHundredths(value: number | undefined): number | null {
  const hundredths = Math.round((value ?? NaN) * HUNDREDTHS);
  return Number.isSafeInteger(hundredths) ? hundredths : null;
}

/** Moments of one millisecond are kept apart by ten more bits; the greatest is a safe integer until the year 2248. */
export const RANKS_PER_MS = 1024;

/** The cursor of a list, newest first, that begins with what is older than this moment. */
export const cursorBefore = (moment: number): string => writeCursor([moment * RANKS_PER_MS]);
