import { crate } from '../cases.js';
import { lawn, yard } from '../outdoors.js';
import { INK, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import { hen } from './courtyard.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, round, stroke, times } from '../svg.js';

/** Rows of young plants in trays. */
export function seedlings(s: Sheet): string {
  const tray = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.shadow(210, 100, 260, 20, 0.45),
      poly(
        [
          [30, 0],
          [390, 0],
          [430, 90],
          [-10, 90],
        ],
        '#4b3a2b',
      ),
      poly(
        [
          [-10, 90],
          [430, 90],
          [424, 120],
          [-4, 120],
        ],
        '#2d3133',
      ),
      times(3, (row) => times(8, (i) => sprout(s, 30 + i * 48 - row * 6, 22 + row * 30, 0.8 + row * 0.12))),
    );
  return draw(
    lawn(s, 300),
    poly(
      [
        [0, 520],
        [1200, 520],
        [1200, 900],
        [0, 900],
      ],
      s.blend('#b29a74', '#c7b08a'),
    ),
    tray(60, 420, 0.8),
    tray(470, 410, 0.8),
    tray(850, 425, 0.75),
    tray(30, 600, 1.15),
    tray(610, 600, 1.2),
  );
}

const sprout = (s: Sheet, x: number, y: number, size: number): string => {
  const green = s.chance.pick(['#6fa552', '#5f9648', '#86b865']);
  return group(
    at(x, y, size, s.chance.between(-8, 8)),
    stroke('M0 0q3 -24 0 -44', darker(green, 0.2), 5),
    path('M0 -40Q-40 -60 -36 -26Q-14 -18 0 -40Z', green),
    path('M0 -44Q36 -72 38 -34Q16 -22 0 -44Z', lighter(green, 0.14)),
    path('M0 -44Q-16 -84 6 -86Q20 -66 0 -44Z', lighter(green, 0.24)),
  );
};

/** Chicks and ducklings in a yard. */
export function chicks(s: Sheet): string {
  const down = s.turn(['#f0c653', '#f3d98a', '#d9a24a']);
  const chick = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.shadow(0, 66, 60, 12, 0.45),
      line(-14, 50, -18, 70, '#d98a2f', 7),
      line(14, 50, 16, 70, '#d98a2f', 7),
      oval(0, 16, 58, 48, s.ball(down)),
      circle(30, -42, 38, s.ball(down)),
      poly(
        [
          [64, -46],
          [90, -36],
          [62, -30],
        ],
        '#e08a2c',
      ),
      circle(42, -50, 6, INK),
      circle(40, -52, 2, '#fff'),
      path('M-40 10Q-10 -10 10 24Q-16 46 -40 10Z', darker(down, 0.14)),
      path('M-56 4Q-84 -14 -80 6Q-70 22 -52 24Z', down),
    );
  return draw(
    yard(s, 430, '#c2ad84'),
    hen(s, 930, 560, 4.6),
    [
      [200, 560],
      [380, 620],
      [580, 570],
      [760, 650],
      [300, 760],
      [520, 780],
      [900, 780],
      [110, 700],
    ].map(([x, y], i) => chick(x!, y!, 0.74 + (i % 3) * 0.1)),
    group(
      at(1050, 800),
      s.shadow(0, 30, 130, 18, 0.5),
      oval(0, 10, 120, 40, '#8b9294'),
      oval(0, 0, 108, 30, '#dcb75a'),
    ),
  );
}

export function greenhouse(s: Sheet): string {
  const crop = s.turn(['#3f7a3a', '#5a8f42', '#4a7f4f']);
  const fruit = s.turn(['#c2321d', '#d9902b', '#7d4a86', '#c2321d']);
  return draw(
    rect(0, 0, 1200, 900, s.blend('#eef2e6', '#dfe5d2')),
    s.glow(600, 400, 420, '#fffdf0', 1),
    times(6, (i) => {
      const k = 1 - i * 0.14;
      return path(
        `M${round(600 - 680 * k)} 900V${round(470 - 30 * k)}Q${round(600 - 640 * k)} ${round(430 - 420 * k)} 600 ${round(440 - 420 * k)}Q${round(600 + 640 * k)} ${round(430 - 420 * k)} ${round(600 + 680 * k)} ${round(470 - 30 * k)}V900`,
        'none',
        { stroke: '#aab4a6', width: 12 * k + 2, o: 0.8 },
      );
    }),
    rect(0, 470, 1200, 430, s.blend('#a98d63', '#8a6d48')),
    poly(
      [
        [560, 470],
        [640, 470],
        [860, 900],
        [340, 900],
      ],
      s.blend('#c9b48c', '#b59d72'),
    ),
    [-1, 1].map((side) =>
      times(13, (i) => {
        const t = (i / 12) ** 1.7;
        const x = 600 + side * (70 + t * 420);
        const y = 478 + t * 380;
        const r = 22 + t * 110;
        return draw(
          circle(x, y - r * 0.4, r, s.ball(mix(crop, '#8fb86a', s.chance.between(0, 0.4)), 0.26)),
          circle(x + side * r * 0.7, y - r * 0.7, r * 0.7, s.ball(crop, 0.22)),
          times(3, () =>
            oval(
              x + s.chance.between(-r, r) * 0.7,
              y - r * 0.4 + s.chance.between(-r, r) * 0.6,
              r * 0.09 + 2,
              r * 0.17 + 3,
              fruit,
            ),
          ),
        );
      }),
    ),
    person(s, 640, 640, { size: 0.5, hat: '#d9b765' }),
    s.variant % 2
      ? group(
          at(560, 800),
          crate(s, -80, -60, 180, 110),
          times(9, (i) => oval(-60 + i * 18, -62, 12, 18, fruit)),
        )
      : '',
  );
}

export const scenes = { seedlings, chicks, greenhouse };
