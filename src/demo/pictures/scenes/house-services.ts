import { box } from '../cases.js';
import { pane } from '../furnishings.js';
import { room } from '../indoors.js';
import { street } from '../outdoors.js';
import { PAPER, RED, RICE, TEAL, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import { sofaShape } from './living.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { wheel } from '../traffic.js';

export function cleaning(s: Sheet): string {
  const color = s.turn([TEAL, '#48687a', RED]);
  return draw(
    room(s, 620),
    pane(s, 690, 110, 320, 280, s.home.curtain),
    poly(
      [
        [690, 650],
        [1020, 650],
        [900, 900],
        [380, 900],
      ],
      '#fff7e0',
      { o: 0.3 },
    ),
    s.shadow(430, 840, 200, 24, 0.5),
    group(
      at(430, 830),
      path('M-150 -260H150L120 0H-120Z', s.round(color)),
      oval(0, -260, 150, 34, darker(color, 0.3)),
      oval(0, -258, 130, 26, '#d9ecee'),
      times(9, (i) => circle(-100 + i * 26, -266 - (i % 3) * 14, 17, '#ffffff', { o: 0.85 })),
      stroke('M-146 -250Q0 -470 146 -250', '#8d9496', 8),
    ),
    stroke('M690 830L560 130', '#c9a36a', 18),
    path('M630 800H760L800 850H600Z', '#8d9496'),
    times(13, (i) => stroke(`M${606 + i * 16} 846q-6 20 ${-4 + (i % 3) * 6} 36`, '#f1ead9', 13)),
    group(
      at(880, 836),
      s.shadow(0, 0, 70, 12, 0.5),
      rect(-44, -170, 88, 170, s.round('#7fb3b0'), { r: 16 }),
      rect(-20, -210, 40, 44, '#f4f0e6', { r: 6 }),
      path('M-46 -236H40L60 -214L20 -200H-40Z', RED),
      rect(-34, -130, 68, 70, PAPER, { r: 6 }),
    ),
    group(
      at(1030, 826),
      rect(-80, -34, 150, 36, s.round(RICE), { r: 8 }),
      path('M-70 -34Q-10 -80 60 -34Z', s.round('#f1ead9')),
    ),
    [
      [260, 220],
      [340, 330],
      [180, 380],
    ].map(([x, y], i) =>
      group(
        at(x!, y!, 0.6 + i * 0.2),
        path('M0 -50L12 -12L50 0L12 12L0 50L-12 12L-50 0L-12 -12Z', '#fffdf4', { o: 0.9 }),
      ),
    ),
  );
}

export function moving(s: Sheet): string {
  const paint = s.turn([TEAL, RED, '#3f6a8a', '#c98f2c']);
  return draw(
    street(s, 430, { trees: 4 }),
    s.shadow(640, 810, 520, 36, 0.6),
    group(
      at(330, 190),
      rect(0, 0, 760, 470, s.blend(lighter(paint, 0.12), darker(paint, 0.2)), { r: 10 }),
      rect(40, 40, 680, 430, '#2c2824'),
      rect(56, 56, 648, 400, s.blend('#5c5048', '#3f362f')),
      times(6, (i) => line(60 + i * 130, 56, 160 + i * 90, 456, '#4b413a', 4, { o: 0.5 })),
      box(s, 90, 290, 150, 160),
      box(s, 250, 260, 180, 190, '#d0a873'),
      box(s, 120, 170, 130, 120, '#b98b58'),
      group(at(450, 250, 0.42), sofaShape(s, 0, 100, 560, '#a3463a', 2)),
      rect(600, 130, 80, 320, s.round('#e9e6de'), { r: 6 }),
      line(600, 240, 680, 240, '#a8a49a', 4),
      rect(0, 470, 760, 40, '#33383b', { r: 6 }),
      rect(20, 440, 60, 30, RED, { r: 6 }),
      rect(680, 440, 60, 30, RED, { r: 6 }),
      [120, 640].map((x) => wheel(x, 540, 66)),
    ),
    poly(
      [
        [560, 700],
        [860, 700],
        [900, 850],
        [520, 850],
      ],
      s.blend('#8d9496', '#6d7476'),
    ),
    person(s, 240, 830, { size: 0.95, coat: paint, hat: paint }),
    box(s, 150, 560, 180, 130),
    box(s, 60, 760, 170, 110, '#b98b58'),
    person(s, 990, 850, { size: 0.95, coat: paint }),
  );
}

export const scenes = { cleaning, moving };
