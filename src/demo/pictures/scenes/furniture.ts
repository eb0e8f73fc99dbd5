import { frame, pane, plant } from '../furnishings.js';
import { room, tabletop } from '../indoors.js';
import { darker } from '../palette.js';
import { sofaShape, wardrobe } from './living.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, stroke, times } from '../svg.js';

export function sofa(s: Sheet): string {
  const leather = s.turn(['#8f5636', '#4f7381', '#7d8f6b', '#a3463a', '#c3a77c']);
  return draw(
    room(s, 620),
    s.variant % 2 ? frame(s, 430, 110, 320, 190) : pane(s, 440, 80, 320, 220),
    s.shadow(600, 800, 540, 40, 0.3),
    group(at(70, 400, 1.7), sofaShape(s, 0, 0, 624, leather, s.variant % 3 === 1 ? 2 : 3)),
    s.variant % 4 === 2 ? plant(s, 1120, 700, 0.8) : '',
  );
}

export const cabinet = (s: Sheet): string =>
  draw(
    room(s, 690),
    pane(s, 90, 160, 210, 240, s.home.curtain),
    wardrobe(s, 390, 90, 570, 700, s.turn(['#8a5f3c', '#d8cbb6', '#5b4332', '#6f8a86'])),
    plant(s, 1090, 800, 0.9),
    rect(440, 46, 150, 42, '#c59a66', { r: 4 }),
    rect(620, 34, 190, 54, '#48687a', { r: 6 }),
  );

export function vase(s: Sheet): string {
  const glaze = s.turn(['#2f5f86', '#f1ead9', '#8f3b2a', '#4f8a80']);
  const ink = s.turn(['#f3efe2', '#2f5f86', '#e3b140', '#f3efe2']);
  return draw(
    tabletop(s, 600, s.turn(['#5b3a2a', '#7a5236', '#42362e'])),
    frame(s, 120, 110, 230, 290),
    s.shadow(560, 812, 220, 34, 0.6),
    path(
      'M500 200H620Q624 260 600 300Q760 380 740 560Q720 720 640 806H480Q400 720 380 560Q360 380 520 300Q496 260 500 200Z',
      s.round(glaze, 'across', 0.26),
    ),
    oval(560, 200, 60, 14, darker(glaze, 0.3)),
    times(2, (i) =>
      stroke(`M${388 + i * 6} ${470 + i * 190}Q560 ${520 + i * 190} ${734 - i * 6} ${470 + i * 190}`, ink, 7),
    ),
    [0, 1, 2].map((i) =>
      group(
        at(460 + i * 100, 590 + (i === 1 ? 20 : 0)),
        times(5, (k) => oval(0, -24, 13, 24, ink, { turn: `rotate(${k * 72})`, o: 0.9 })),
        circle(0, 0, 9, glaze),
      ),
    ),
    stroke('M470 700Q560 740 650 700', ink, 5),
    group(
      at(890, 800),
      s.shadow(0, 8, 150, 18, 0.5),
      rect(-120, -30, 240, 36, s.blend('#6f4a2f', '#4a3020'), { r: 6 }),
      s.variant % 2
        ? [
            circle(0, -130, 104, s.ball('#d9cfa8')),
            circle(0, -130, 60, 'none', { stroke: '#a8986a', width: 6 }),
            rect(-18, -148, 36, 36, '#6d5c34'),
          ]
        : [
            path('M-90 -30Q-110 -140 -30 -160Q0 -220 50 -170Q130 -150 96 -30Z', s.ball('#7f9a84')),
            path('M-50 -40Q-50 -100 0 -110Q40 -100 40 -40Z', '#5f7a66'),
          ],
    ),
  );
}

export const scenes = { sofa, cabinet, vase };
