import { darker, lighter } from './palette.js';
import type { Sheet } from './sheet.js';
import { draw, line, rect, times } from './svg.js';

export function box(s: Sheet, x: number, y: number, w: number, h: number, color = '#c59a66', tape = '#e3cda2'): string {
  return draw(
    s.shadow(x + w / 2, y + h, w * 0.62, 18, 0.5),
    rect(x, y, w, h, s.blend(lighter(color, 0.12), darker(color, 0.14)), { r: 3 }),
    rect(x + w * 0.42, y, w * 0.16, h * 0.34, tape, { o: 0.9 }),
    rect(x, y, w, 6, lighter(color, 0.4), { o: 0.7 }),
    line(x + w * 0.1, y + h * 0.82, x + w * 0.3, y + h * 0.82, darker(color, 0.4), 5, { o: 0.6 }),
  );
}

export function crate(s: Sheet, x: number, y: number, w: number, h: number, color = '#b98550'): string {
  const slat = h / 3;
  return draw(
    s.shadow(x + w / 2, y + h, w * 0.6, 20, 0.5),
    rect(x + 6, y, w - 12, h, darker(color, 0.5)),
    times(3, (i) =>
      rect(x, y + i * slat + 3, w, slat - 8, s.blend(lighter(color, 0.12), darker(color, 0.1)), { r: 3 }),
    ),
    rect(x + 4, y, 16, h, darker(color, 0.12), { r: 3 }),
    rect(x + w - 20, y, 16, h, darker(color, 0.12), { r: 3 }),
  );
}
