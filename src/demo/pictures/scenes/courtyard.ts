import { sky, tree } from '../outdoors.js';
import { GREENS, INK, RICE, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

/** A farmhouse with its yard, gate and drying corn. */
export function courtyard(s: Sheet): string {
  const roof = s.turn(['#7c4a3a', '#55606a', '#8a5a3c']);
  const wall = s.turn(['#efe6d4', '#e4d6bd', '#dfe2d8']);
  return draw(
    sky(s, 560),
    times(10, (i) => circle(i * 130 + 20, 540, s.chance.between(70, 120), s.ball(s.chance.pick(GREENS), 0.18))),
    poly(
      [
        [170, 330],
        [250, 200],
        [1010, 200],
        [1090, 330],
      ],
      s.blend(lighter(roof, 0.14), darker(roof, 0.16)),
    ),
    times(18, (i) => line(262 + i * 42, 204, 194 + i * 50, 328, darker(roof, 0.3), 3, { o: 0.5 })),
    rect(238, 190, 784, 16, darker(roof, 0.35), { r: 6 }),
    rect(210, 328, 840, 322, s.blend(darker(wall, 0.12), lighter(wall, 0.1))),
    rect(210, 328, 840, 20, INK, { o: 0.2 }),
    rect(210, 590, 840, 60, '#b3a793'),
    rect(560, 400, 140, 250, s.blend('#8f3b29', '#752d1f')),
    line(630, 404, 630, 648, '#5d2318', 5),
    [576, 640].map((x) => rect(x, 430, 44, 60, '#f2d78f', { o: 0.9 })),
    [505, 716].map((x) =>
      draw(
        rect(x, 396, 38, 200, '#c4371f'),
        times(4, (i) => rect(x + 9, 412 + i * 46, 20, 30, '#f1cf73', { o: 0.75, r: 3 })),
      ),
    ),
    rect(520, 372, 220, 24, '#c4371f'),
    [280, 840].map((x) =>
      draw(
        rect(x, 400, 150, 120, '#fbf8f0'),
        rect(x + 8, 408, 63, 104, mix('#6f8d95', s.light.sky[0], 0.2)),
        rect(x + 79, 408, 63, 104, mix('#6f8d95', s.light.sky[0], 0.2)),
      ),
    ),
    times(6, (i) => stroke(`M${462 + (i % 2) * 300} ${360 + Math.floor(i / 2) * 50}q-10 24 0 44`, RICE, 15)),
    rect(0, 640, 1200, 260, s.blend('#c7b48f', '#d8c8a6')),
    poly(
      [
        [540, 650],
        [720, 650],
        [880, 900],
        [400, 900],
      ],
      '#ded4c0',
    ),
    rect(0, 560, 190, 130, s.blend('#b99b7c', '#a5866a')),
    rect(1070, 560, 130, 130, s.blend('#b99b7c', '#a5866a')),
    rect(-10, 548, 206, 16, roof),
    rect(1062, 548, 150, 16, roof),
    oval(250, 800, 150, 42, s.fading('#b8913f', 0.3)),
    oval(250, 796, 140, 36, '#dcae45'),
    times(40, () => circle(250 + s.chance.between(-120, 120), 796 + s.chance.between(-24, 24), 4, '#f0cd70')),
    times(4, (i) => hen(s, 800 + i * 92, 780 + (i % 2) * 44)),
    tree(s, 1120, 740, 1.3),
  );
}

export const hen = (s: Sheet, x: number, y: number, size = 1): string =>
  group(
    at(x, y, size),
    s.shadow(0, 22, 34, 6, 0.4),
    path(
      'M-32 -8Q-44 -34 -30 -36Q-18 -16 8 -18Q16 -44 24 -44Q36 -40 30 -18Q30 14 -4 14Q-26 14 -32 -8Z',
      s.chance.pick(['#a9642f', '#f0e7d6', '#5a4634', '#c98a45']),
    ),
    path('M22 -46q4 -10 8 0q6 -6 6 4z', '#c4371f'),
    poly(
      [
        [33, -38],
        [44, -33],
        [32, -30],
      ],
      RICE,
    ),
    circle(24, -36, 2.6, INK),
    path('M-22 -8Q-6 -18 10 -4Q0 8 -14 4Q-24 2 -22 -8Z', '#3a2c20', { o: 0.22 }),
    line(-4, 14, -6, 24, RICE, 3),
    line(6, 14, 8, 24, RICE, 3),
  );

export const scenes = { courtyard };
