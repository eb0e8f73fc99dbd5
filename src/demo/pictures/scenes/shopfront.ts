import { PAPER, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, times } from '../svg.js';
import { writing } from '../writing.js';

/** A row of shops with rolling shutters. */
export function shopfront(s: Sheet): string {
  const open = s.variant % 3 !== 1;
  const board = s.turn(['#0f7472', '#a8301c', '#3d5a66', '#7a4e2e']);
  return draw(
    rect(0, 0, 1200, 760, s.blend('#d8ccb8', '#c2b49d')),
    times(4, (i) =>
      draw(
        rect(60 + i * 300, 30, 180, 110, '#f3eee2'),
        rect(68 + i * 300, 38, 78, 94, '#6a848d'),
        rect(154 + i * 300, 38, 78, 94, '#6a848d'),
      ),
    ),
    rect(0, 176, 1200, 20, darker('#c2b49d', 0.3)),
    neighbour(s, -150),
    neighbour(s, 960),
    rect(250, 200, 700, 118, s.blend(lighter(board, 0.1), darker(board, 0.16)), { r: 6 }),
    writing(424, 222, 5, 68, '#fbeec8'),
    rect(262, 318, 676, 420, '#3a332d'),
    open ? shopInside(s) : times(13, (i) => rect(266, 320 + i * 32, 668, 28, s.blend('#a9b2b3', '#8c9697'), { r: 2 })),
    rect(250, 318, 18, 420, '#8f8676'),
    rect(932, 318, 18, 420, '#8f8676'),
    rect(0, 738, 1200, 24, '#9a8f7d'),
    rect(0, 758, 1200, 142, s.blend('#bdb2a0', '#aaa08e')),
    times(12, (i) => line(i * 108, 760, i * 128 - 110, 900, '#968b79', 2)),
    open ? person(s, 1000, 820, { size: 0.85 }) : rect(520, 470, 160, 110, PAPER, { r: 4 }),
    open
      ? ''
      : [rect(540, 490, 120, 16, '#a8301c'), rect(540, 520, 120, 8, '#8a8072'), rect(540, 540, 80, 8, '#8a8072')],
    group(
      at(180, 800),
      s.shadow(0, 8, 60, 10, 0.4),
      path('M-40 -80H40L30 6H-30Z', s.round('#8c5a3c')),
      circle(0, -112, 52, s.ball('#5d8a4c')),
      circle(-34, -96, 28, s.ball('#6b9a55')),
    ),
  );
}

function neighbour(s: Sheet, x: number): string {
  const board = s.chance.pick(['#8c5a3c', '#5f7d6a', '#b98b35', '#556672']);
  return draw(
    rect(x, 206, 390, 104, board, { r: 4 }),
    writing(x + 60, 230, 4, 56, '#f6ead0'),
    rect(x + 10, 316, 370, 422, '#5b5248'),
    times(13, (i) => rect(x + 14, 318 + i * 32, 362, 28, s.blend('#9aa3a2', '#838c8c'))),
  );
}

function shopInside(s: Sheet): string {
  const goods = ['#bf3a22', '#e3b140', '#0f7472', '#48687a', '#d9cdb8', '#7d8f6b'];
  return draw(
    rect(268, 320, 664, 418, s.blend('#fbe9bd', '#e2bd84')),
    times(3, (row) =>
      draw(
        rect(290, 452 + row * 88, 300, 10, '#8f6a45'),
        times(9, (i) =>
          rect(296 + i * 33, 452 + row * 88 - s.chance.between(36, 66), 28, 66, s.chance.pick(goods), { r: 4 }),
        ),
      ),
    ),
    rect(268, 452 + 176 + 10, 340, 100, '#a8794d'),
    rect(640, 320, 8, 418, '#d8d0c0'),
    rect(648, 320, 284, 418, '#d7e6e4', { o: 0.35 }),
    poly(
      [
        [690, 320],
        [770, 320],
        [690, 738],
        [648, 738],
        [648, 520],
      ],
      '#ffffff',
      { o: 0.3 },
    ),
    rect(664, 516, 8, 90, '#8c8577', { r: 4 }),
    group(
      at(800, 738),
      rect(-70, -190, 140, 190, s.blend('#c08f5c', '#9a6d42'), { r: 6 }),
      rect(-80, -204, 160, 20, '#d8b27e', { r: 4 }),
      rect(-24, -240, 60, 38, '#394653', { r: 4 }),
    ),
    s.glow(600, 380, 300, '#fff6d6', 0.8),
    times(3, (i) =>
      draw(line(400 + i * 160, 320, 400 + i * 160, 346, '#6b6055', 3), circle(400 + i * 160, 356, 13, '#fff4cc')),
    ),
  );
}

export const scenes = { shopfront };
