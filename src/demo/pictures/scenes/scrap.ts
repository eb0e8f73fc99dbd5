import { box } from '../cases.js';
import { room } from '../indoors.js';
import { yard } from '../outdoors.js';
import { PAPER, RED, RICE, STEEL, TEAL, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

/** Paper, bottles, an old set: what the scrap dealer takes. */
export function scrap(s: Sheet): string {
  const bundle = (x: number, y: number, w: number) =>
    group(
      at(x, y),
      s.shadow(w / 2, 0, w * 0.6, 16, 0.5),
      times(9, (i) =>
        rect(
          s.chance.between(-6, 6),
          -22 - i * 19,
          w,
          18,
          s.chance.pick(['#d9c9a8', '#c9b48c', '#e6dcc6', '#bfae8e']),
          { r: 3 },
        ),
      ),
      line(w * 0.3, 0, w * 0.3, -176, RED, 6),
      line(w * 0.7, 0, w * 0.7, -176, RED, 6),
    );
  return draw(
    yard(s, 470),
    bundle(70, 770, 270),
    bundle(120, 596, 210),
    box(s, 380, 560, 210, 210, '#b98b58'),
    s.shadow(760, 800, 160, 26, 0.55),
    group(
      at(640, 500),
      rect(0, 0, 270, 290, s.round('#dcd8cc'), { r: 12 }),
      circle(135, 170, 84, '#8d9496'),
      circle(135, 170, 62, s.ball('#5b7078')),
      rect(20, 20, 230, 44, '#c4c0b3', { r: 6 }),
      circle(220, 42, 14, '#8d9496'),
      line(40, 250, 110, 280, '#b5844f', 6, { o: 0.6 }),
    ),
    group(
      at(1030, 800),
      s.shadow(0, 0, 130, 18, 0.5),
      path(
        'M-110 0Q-140 -180 -70 -240H70Q140 -180 110 0Z',
        s.round(s.turn(['#4f8a86', '#48687a', '#8a9a6a']), 'across', 0.14),
        { o: 0.92 },
      ),
      times(9, (i) =>
        group(
          at(-70 + (i % 3) * 66, -60 - Math.floor(i / 3) * 66, 1, s.chance.between(-50, 50)),
          rect(-16, -40, 32, 74, s.chance.pick(['#b9dcd8', '#e3efe8', '#9fcf9a']), { r: 10, o: 0.9 }),
          rect(-8, -54, 16, 18, s.chance.pick([RED, TEAL, '#48687a']), { r: 3 }),
        ),
      ),
    ),
    group(
      at(480, 870),
      times(8, (i) =>
        group(
          at(-200 + i * 62, s.chance.between(-20, 10), 1, s.chance.between(-30, 30)),
          rect(-18, -32, 36, 56, s.round(s.chance.pick([STEEL, RED, '#5b9a8f', RICE])), { r: 8 }),
        ),
      ),
    ),
    stroke('M900 830q60 -30 120 0t120 -10', '#b5643a', 9),
  );
}

/** A show fridge, a counter fridge: for shops and kitchens. */
export function freezer(s: Sheet): string {
  const trim = s.turn([RED, TEAL, '#3f6a8a']);
  return draw(
    room(s, 690, 'tiles'),
    s.shadow(600, 842, 430, 34, 0.6),
    rect(220, 60, 760, 780, s.round('#dfe0db', 'across', 0.1), { r: 14 }),
    rect(220, 60, 760, 110, s.blend(lighter(trim, 0.12), darker(trim, 0.14)), { r: 14 }),
    writing(400, 84, 5, 62, '#fff6e0'),
    [246, 612].map((x) =>
      draw(
        rect(x, 190, 342, 570, s.blend('#f3fbfb', '#cfe3e4')),
        times(4, (r) =>
          draw(
            rect(x, 316 + r * 138, 342, 10, '#9fb3b4'),
            times(7, (i) => bottle(s, x + 14 + i * 46, 316 + r * 138)),
          ),
        ),
        rect(x, 190, 342, 570, 'none', { stroke: '#8d9799', width: 14, r: 4 }),
        poly(
          [
            [x + 20, 200],
            [x + 120, 200],
            [x + 20, 560],
          ],
          '#ffffff',
          { o: 0.3 },
        ),
      ),
    ),
    [574, 616].map((x) => rect(x, 400, 14, 160, '#54595c', { r: 7 })),
    rect(220, 770, 760, 60, '#c4c6c1', { r: 8 }),
    times(14, (i) => rect(250 + i * 50, 784, 34, 30, '#8d9290', { r: 4 })),
    box(s, 40, 690, 150, 140),
  );
}

const bottle = (s: Sheet, x: number, base: number): string => {
  const color = s.chance.pick([RED, '#d98f2b', TEAL, '#5f8f4f', '#48687a', '#f1ead9']);
  return s.chance.odds(0.5)
    ? draw(rect(x, base - 66, 34, 66, s.round(color), { r: 8 }), rect(x, base - 44, 34, 20, PAPER, { o: 0.8 }))
    : draw(
        path(
          `M${x} ${base}V${base - 60}Q${x + 2} ${base - 76} ${x + 11} ${base - 82}V${base - 104}H${x + 23}V${base - 82}Q${x + 32} ${base - 76} ${x + 34} ${base - 60}V${base}Z`,
          s.round(color),
        ),
        rect(x + 3, base - 54, 28, 26, PAPER, { o: 0.8, r: 2 }),
      );
};

export const scenes = { scrap, freezer };
