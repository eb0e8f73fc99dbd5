import { pane } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

/** An empty flat: for sale, for rent, before the fitting out. */
export function bareroom(s: Sheet): string {
  const raw = s.variant % 3 === 1;
  const wall = raw ? '#c4bdb1' : s.home.wall;
  return draw(
    room(s, 600, s.variant % 2 ? 'tiles' : 'planks', wall),
    poly(
      [
        [0, 0],
        [260, 130],
        [260, 560],
        [0, 690],
      ],
      darker(wall, 0.1),
      { o: 0.7 },
    ),
    poly(
      [
        [0, 690],
        [260, 560],
        [260, 600],
        [0, 720],
      ],
      darker(wall, 0.25),
      { o: 0.25 },
    ),
    raw
      ? times(9, () =>
          rect(s.chance.between(270, 1100), s.chance.between(40, 540), s.chance.between(30, 110), 3, '#9c958a', {
            o: 0.5,
          }),
        )
      : '',
    pane(s, 470, 110, 430, 340),
    poly(
      [
        [470, 640],
        [900, 640],
        [1060, 900],
        [380, 900],
      ],
      '#fff5d8',
      { o: s.light.name === 'overcast' ? 0.12 : 0.34 },
    ),
    raw
      ? [rect(1010, 430, 34, 170, '#8f8a80'), stroke('M600 40v-40', INK, 4), circle(600, 62, 22, '#fff3cc')]
      : [
          rect(1010, 250, 150, 350, s.blend(lighter(s.home.timber, 0.3), s.home.timber), { r: 4 }),
          circle(1032, 440, 9, '#e4d3a7'),
          rect(1030, 280, 110, 120, 'none', { stroke: darker(s.home.timber, 0.2), width: 4 }),
          rect(1030, 430, 110, 140, 'none', { stroke: darker(s.home.timber, 0.2), width: 4 }),
          group(at(300, 80), rect(0, 0, 170, 60, '#f4f5f2', { r: 8 }), rect(10, 42, 150, 8, '#c6ccca', { r: 4 })),
        ],
    raw
      ? [
          group(
            at(360, 800),
            s.shadow(0, 4, 100, 18, 0.5),
            path('M-90 0L-76 -84H70L90 0Z', s.round('#b9b2a4')),
            path('M-76 -84Q0 -104 70 -84Q0 -68 -76 -84Z', '#d9d3c6'),
          ),
          group(
            at(860, 780),
            s.shadow(0, 4, 60, 12, 0.5),
            path('M-44 -90H44L34 0H-34Z', s.round('#48687a')),
            stroke('M-44 -88Q0 -150 44 -88', '#8d8f8f', 5),
          ),
        ]
      : [
          group(
            at(330, 780),
            s.shadow(40, 90, 110, 18, 0.4),
            rect(-30, 0, 140, 88, s.blend('#cfa36f', '#b78750')),
            rect(22, 0, 30, 30, '#e6d2a8'),
          ),
        ],
  );
}

/** Bunk beds in a shared room. */
export function bunks(s: Sheet): string {
  const metal = s.turn(['#5f7d86', '#b9bfc0', '#7d6a55']);
  const quilts = ['#bf3a22', '#48687a', '#e3b140', '#7d8f6b', '#0f7472'];
  const bed = (x: number, y: number, w: number, color: string) =>
    draw(
      rect(x, y, w, 20, s.round(metal, 'down')),
      rect(x + 8, y - 42, w - 16, 44, '#f2ece0', { r: 12 }),
      path(
        `M${x + w * 0.3} ${y - 50}H${x + w - 8}V${y + 6}H${x + w * 0.3}Z`,
        s.blend(lighter(color, 0.18), darker(color, 0.1)),
      ),
      rect(x + 18, y - 66, w * 0.2, 34, '#fffaf0', { r: 14 }),
    );
  const stand = (x: number, w: number, turn: number) =>
    draw(
      s.shadow(x + w / 2, 806, w * 0.55, 22, 0.5),
      [x, x + w - 16].map((post) => rect(post, 220, 16, 586, s.round(metal), { r: 6 })),
      bed(x, 410, w, quilts[(s.variant + turn) % 5]!),
      bed(x, 690, w, quilts[(s.variant + turn + 2) % 5]!),
      rect(x, 330, w, 10, metal, { r: 5 }),
      times(6, (i) => rect(x + w - 78, 420 + i * 62, 60, 9, s.round(metal, 'down'), { r: 4 })),
      rect(x + w - 82, 340, 10, 460, metal),
    );
  return draw(
    room(s, 620, 'tiles'),
    pane(s, 480, 130, 240, 260, s.home.curtain),
    stand(40, 400, 0),
    stand(760, 400, 1),
    group(
      at(600, 790),
      s.shadow(0, 6, 140, 18, 0.5),
      rect(-110, -150, 220, 18, lighter(s.home.timber, 0.2), { r: 4 }),
      rect(-100, -132, 14, 134, s.home.timber),
      rect(86, -132, 14, 134, s.home.timber),
      rect(-60, -204, 60, 54, s.round('#c9d6d0'), { r: 6 }),
      rect(20, -176, 70, 26, '#a5533a', { r: 3 }),
      rect(26, -190, 60, 14, '#e3cfa0', { r: 3 }),
    ),
    oval(600, 60, 70, 14, s.dark ? '#fff0bd' : '#fbfaf4'),
    line(600, 0, 600, 48, '#6f6a62', 6),
  );
}

export const scenes = { bareroom, bunks };
