import type { Sheet } from './sheet.js';
import { circle, draw, rect, times } from './svg.js';

/** Where words would stand on a sign: one plain bar as long as they are, a dot for a single one. Readers take strokes for nonsense. */
export function writing(x: number, y: number, count: number, size: number, color: string): string {
  if (count === 1) return circle(x + size / 2, y + size / 2, size * 0.24, color, { o: 0.6 });
  return rect(x, y + size * 0.36, size * (count * 1.16 - 0.16), size * 0.28, color, { r: size * 0.14, o: 0.6 });
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
