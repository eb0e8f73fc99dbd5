import type { Sheet } from './sheet.js';
import { at, draw, rect, stroke, times } from './svg.js';

/** Left and right halves of invented characters, on a square of 100. */
const LEFTS = [
  'M24 8L8 46M20 30V94',
  'M10 14L26 26M6 40L22 52M8 90L28 62',
  'M4 34H40M22 8V94M20 38L4 66M24 40L40 60',
  'M4 30H38M24 8V84Q24 94 12 88M4 64L38 52',
  'M8 14H36V88H8ZM8 50H36',
  'M22 6L6 34H38L10 62H38M8 88H36',
];

const RIGHTS = [
  'M48 18H94M48 50H96M72 18V90M46 90H96',
  'M50 14H94V44H50ZM46 60H96M72 44V94',
  'M72 6V20M46 22H96M54 38H90V62H54ZM50 92L60 70M94 92L84 70',
  'M60 8L46 36M54 26H96M74 26V94M48 60H94',
  'M46 16H96M58 16V92M86 16V84Q86 94 76 90M58 40H86M58 64H86',
  'M72 6Q62 36 44 50M72 6Q82 36 98 48M56 52H88M50 68H94V92H50Z',
];

/** Strokes that read as a written sign without being one. */
export function writing(s: Sheet, x: number, y: number, count: number, size: number, color: string): string {
  return draw(
    times(count, (i) =>
      stroke(s.chance.pick(LEFTS) + s.chance.pick(RIGHTS), color, 8.5, {
        turn: at(x + i * size * 1.16, y, size / 100),
      }),
    ),
  );
}

/** Lines of small print. */
export const print = (
  s: Sheet,
  x: number,
  y: number,
  w: number,
  lines: number,
  gap: number,
  color = '#6b6257',
): string =>
  draw(
    times(lines, (i) =>
      rect(x, y + i * gap, w * s.chance.between(i === lines - 1 ? 0.35 : 0.75, 1), gap * 0.34, color, {
        r: gap * 0.17,
        o: 0.75,
      }),
    ),
  );
