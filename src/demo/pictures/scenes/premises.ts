import { hall } from '../indoors.js';
import { sky, skyline, tree } from '../outdoors.js';
import { INK, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, times } from '../svg.js';
import { lampPost } from '../traffic.js';

/** A warehouse inside, or a workshop to let. */
export function warehouse(s: Sheet): string {
  const stack = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.shadow(100, 4, 170, 18, 0.5),
      rect(-10, -16, 240, 14, '#8f6a45'),
      times(3, (row) =>
        times(3 - (row === 2 ? 1 : 0), (i) =>
          draw(
            rect(i * 74 + (row === 2 ? 36 : 0), -84 - row * 66, 70, 62, s.blend('#d0a873', '#b88b55'), { r: 2 }),
            rect(i * 74 + 28 + (row === 2 ? 36 : 0), -84 - row * 66, 14, 22, '#e9d6af'),
          ),
        ),
      ),
    );
  const empty = s.variant % 3 === 2;
  return draw(
    hall(s, 540),
    rect(430, 300, 340, 240, '#7e8a8b'),
    times(9, (i) => rect(436, 304 + i * 26, 328, 22, s.blend('#aab4b4', '#919b9b'))),
    rect(430, 470, 340, 70, s.light.sky[1]),
    empty ? '' : [stack(90, 700, 1), stack(930, 690, 0.9), stack(60, 860, 1.2)],
    empty
      ? times(4, (i) => line(250 + i * 90, 560 + i * 70, 950 - i * 10 + i * 30, 560 + i * 70, '#e3b140', 8, { o: 0.6 }))
      : forklift(s, 660, 800),
  );
}

function forklift(s: Sheet, x: number, y: number): string {
  const paint = s.turn(['#e3a52f', '#d0552f', '#2f7f7c']);
  return group(
    at(x, y),
    s.shadow(20, 6, 210, 24, 0.55),
    rect(-150, -300, 16, 300, '#41464a'),
    rect(-126, -300, 12, 300, '#565c60'),
    rect(-270, -24, 150, 12, '#41464a'),
    rect(-262, -140, 120, 112, s.blend('#d0a873', '#b4864f'), { r: 3 }),
    path('M-110 -20V-120H60L90 -150H160Q186 -140 184 -20Z', s.round(paint, 'down')),
    path('M-90 -120L-60 -280H96L124 -150', 'none', { stroke: '#3a3f42', width: 13 }),
    rect(-20, -170, 70, 50, '#2d3134', { r: 12 }),
    circle(-60, -22, 50, '#26282a'),
    circle(-60, -22, 24, '#c9ccce'),
    circle(130, -14, 40, '#26282a'),
    circle(130, -14, 18, '#c9ccce'),
  );
}

/** Offices: a glass front in the new town. */
export function office(s: Sheet): string {
  const glass = s.turn(['#6f9aa8', '#5e8f8c', '#88a0a6', '#7f95b0']);
  return draw(
    sky(s, 740),
    skyline(s, 740, 0.6),
    poly(
      [
        [760, 760],
        [760, 90],
        [1010, 170],
        [1010, 760],
      ],
      s.blend(darker(glass, 0.2), darker(glass, 0.4)),
    ),
    rect(300, 60, 460, 700, s.blend(lighter(glass, 0.34), glass, 'slant')),
    times(14, (f) =>
      times(8, (b) =>
        rect(
          306 + b * 57,
          68 + f * 49,
          51,
          42,
          s.chance.odds(s.dark ? 0.4 : 0.12) ? (s.dark ? '#ffe1a0' : lighter(glass, 0.6)) : glass,
          { o: s.chance.between(0.35, 0.85) },
        ),
      ),
    ),
    times(14, (f) => line(764, 96 + f * 48, 1008, 176 + f * 42, lighter(glass, 0.2), 4, { o: 0.5 })),
    poly(
      [
        [300, 60],
        [470, 60],
        [300, 420],
      ],
      '#ffffff',
      { o: 0.2 },
    ),
    rect(290, 44, 480, 20, darker(glass, 0.4)),
    rect(430, 640, 200, 120, '#2f4146'),
    rect(410, 622, 240, 22, '#e9e4d6', { r: 4 }),
    times(4, (i) => rect(440 + i * 48, 652, 38, 108, '#a9c9cd', { o: 0.8 })),
    rect(0, 756, 1200, 144, s.blend('#c9c2b4', '#b3ab9c')),
    times(6, (i) => tree(s, 60 + i * 225, 792, 0.62)),
    lampPost(180, 830),
    person(s, 560, 846, { size: 0.36 }),
    person(s, 860, 866, { size: 0.4 }),
  );
}

/** Places for cars under a house. */
export function carpark(s: Sheet): string {
  const color = s.turn(['#4f8a86', '#b7613f', '#6f7f8c', '#c69a3f']);
  return draw(
    rect(0, 0, 1200, 480, s.blend('#8e9290', '#b9bab2')),
    times(3, (i) =>
      draw(line(0, 60 + i * 70, 1200, 60 + i * 70, '#767a78', 16), rect(0, 52 + i * 70, 1200, 5, '#a7aaa5')),
    ),
    times(4, (i) =>
      draw(rect(180 + i * 280, 26, 150, 16, '#fff8dc', { r: 6 }), s.glow(255 + i * 280, 60, 160, '#fff8dc', 0.55)),
    ),
    rect(0, 330, 1200, 150, s.blend('#d4d2c8', '#bdbbb0')),
    rect(0, 400, 1200, 80, color),
    rect(0, 470, 1200, 430, s.blend('#7d8380', '#9aa09b')),
    rect(0, 520, 1200, 380, s.blend(mix(color, '#8b918e', 0.7), mix(color, '#a5aaa5', 0.7)), { o: 0.9 }),
    times(5, (i) => line(600 + (i - 2) * 230, 500, 600 + (i - 2) * 470, 900, '#f4f1e6', 14)),
    [140, 700, 1130].map((x) =>
      draw(
        rect(x - 44, 90, 88, 430, s.round('#d9d6cb', 'across', 0.14)),
        rect(x - 44, 430, 88, 90, '#e3b140'),
        times(3, (k) =>
          poly(
            [
              [x - 44, 450 + k * 30],
              [x + 44, 430 + k * 30],
              [x + 44, 444 + k * 30],
              [x - 44, 464 + k * 30],
            ],
            INK,
          ),
        ),
      ),
    ),
    s.variant % 2 ? carBack(s, 380, 600, s.chance.pick(['#c7cbcf', '#33404b', '#a3301f'])) : '',
    carBack(s, 900, 610, s.chance.pick(['#f0eee8', '#3d6272', '#8d7f6d'])),
    times(3, (i) => rect(330 + i * 270 - 60, 690, 120, 16, '#33383a', { r: 8, o: 0.85 })),
  );
}

const carBack = (s: Sheet, x: number, y: number, color: string): string =>
  group(
    at(x, y),
    s.shadow(0, 104, 170, 24, 0.6),
    rect(-122, 66, 44, 50, '#26282a', { r: 8 }),
    rect(78, 66, 44, 50, '#26282a', { r: 8 }),
    path(
      'M-100 -90Q-92 -120 -60 -120H60Q92 -120 100 -90L118 -24Q136 -14 136 14V84Q136 96 120 96H-120Q-136 96 -136 84V14Q-136 -14 -118 -24Z',
      s.round(color, 'down', 0.22),
    ),
    path('M-82 -86Q-76 -102 -58 -102H58Q76 -102 82 -86L96 -30H-96Z', '#33464f'),
    rect(-130, -8, 46, 24, '#c4371f', { r: 6 }),
    rect(84, -8, 46, 24, '#c4371f', { r: 6 }),
    rect(-46, 20, 92, 26, '#2c62a8', { r: 4 }),
    rect(-34, 30, 68, 6, '#e9eef4', { r: 3 }),
  );

export const scenes = { warehouse, office, carpark };
