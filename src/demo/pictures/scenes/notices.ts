import { lawn, street } from '../outdoors.js';
import { INK, PAPER, RED, RICE, STEEL, TEAL, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, path, poly, rect, stroke } from '../svg.js';
import { lampPost } from '../traffic.js';
import { print, writing } from '../writing.js';

export function backpack(s: Sheet): string {
  const color = s.turn(['#33465a', '#8a3a2c', '#27585c', '#6b6a4a', '#2b2e31']);
  const bench = draw(
    rect(90, 650, 1020, 40, s.round('#b58a5c', 'down'), { r: 8 }),
    rect(90, 700, 1020, 40, s.round('#a67b50', 'down'), { r: 8 }),
    [170, 990].map((x) => draw(rect(x, 740, 34, 130, '#4b5254'), s.shadow(x + 17, 870, 80, 14, 0.5))),
  );
  return draw(
    s.variant % 2 ? lawn(s, 430) : street(s, 430),
    bench,
    s.shadow(600, 654, 260, 26, 0.55),
    group(
      at(600, 640),
      stroke('M-70 -430Q-60 -510 0 -510Q60 -510 70 -430', darker(color, 0.3), 22),
      path(
        'M-190 -60Q-220 -330 -120 -420Q0 -480 120 -420Q220 -330 190 -60Q186 0 120 0H-120Q-186 0 -190 -60Z',
        s.round(color, 'across', 0.2),
      ),
      path('M-160 -250Q-150 -410 0 -420Q150 -410 160 -250Z', s.blend(lighter(color, 0.2), color)),
      stroke('M-158 -250H158', darker(color, 0.4), 8),
      rect(60, -262, 18, 44, STEEL, { r: 8 }),
      rect(-140, -190, 280, 170, s.blend(lighter(color, 0.14), darker(color, 0.12)), { r: 26 }),
      stroke('M-130 -140H130', darker(color, 0.35), 6),
      rect(-100, -144, 16, 36, STEEL, { r: 7 }),
      circle(84, -76, 26, RICE),
      path('M74 -82l8 16l16 -20', 'none', { stroke: '#fff8e6', width: 7 }),
      stroke('M-196 -330Q-260 -200 -206 -30', darker(color, 0.25), 26),
      stroke('M196 -330Q260 -200 206 -30', darker(color, 0.25), 26),
      group(at(-120, -20), stroke('M0 -14V20', STEEL, 5), circle(0, 40, 24, s.ball(RED))),
    ),
  );
}

/** The village board with notices. */
export function board(s: Sheet): string {
  const sheet = (x: number, y: number, w: number, h: number, tone: string) =>
    group(
      at(x, y, 1, s.chance.between(-3, 3)),
      rect(4, 6, w, h, INK, { o: 0.16 }),
      rect(0, 0, w, h, tone, { r: 2 }),
      writing(w * 0.16, 16, 3, w * 0.2, s.chance.pick([RED, INK, TEAL])),
      print(s, w * 0.12, 30 + w * 0.24, w * 0.76, Math.floor((h - 60 - w * 0.24) / 22), 22),
      circle(w / 2, 9, 8, s.chance.pick([RED, RICE, TEAL])),
    );
  return draw(
    street(s, 560, { trees: 4 }),
    lampPost(1130, 720),
    s.shadow(600, 800, 480, 30, 0.5),
    [190, 990].map((x) => rect(x, 170, 26, 632, s.round('#7d8a8a'))),
    poly(
      [
        [130, 170],
        [600, 90],
        [1076, 170],
        [1076, 196],
        [130, 196],
      ],
      s.blend('#a5472f', '#8a3522'),
    ),
    rect(150, 196, 906, 440, s.blend('#5b4636', '#4b392c'), { r: 6 }),
    rect(172, 216, 862, 400, s.blend('#c9a878', '#b8935f')),
    sheet(200, 240, 190, 240, PAPER),
    sheet(420, 236, 160, 200, '#f6e6b6'),
    sheet(610, 248, 200, 260, '#fbf8ef'),
    sheet(840, 240, 170, 210, '#e3ece4'),
    sheet(240, 496, 150, 104, '#f3d9c8'),
    sheet(436, 456, 150, 140, '#fbf8ef'),
    sheet(846, 470, 160, 130, '#f6e6b6'),
    poly(
      [
        [172, 216],
        [460, 216],
        [260, 616],
        [172, 616],
      ],
      '#ffffff',
      { o: 0.12 },
    ),
    person(s, 420, 850, { size: 0.86 }),
    s.variant % 2 ? person(s, 780, 846, { size: 0.82 }) : '',
  );
}

export const scenes = { backpack, board };
