import { tabletop } from '../indoors.js';
import { yard } from '../outdoors.js';
import { INK, PAPER, RED, RICE, STEEL, TEAL, WOOD, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, stroke, times } from '../svg.js';

export function tools(s: Sheet): string {
  const grip = s.turn([RED, TEAL, RICE, '#3f5568']);
  return draw(
    tabletop(s, 470, s.turn(['#8f6545', '#a98258', '#7d6a55'])),
    rect(60, 40, 1080, 360, s.blend('#b8926a', '#9d784f'), { r: 6 }),
    times(9, (r) => times(27, (i) => circle(90 + i * 39, 70 + r * 39, 4, '#6f5236', { o: 0.6 }))),
    group(
      at(200, 90),
      rect(-18, 90, 36, 210, s.round(WOOD), { r: 12 }),
      path('M-90 30H60Q100 30 110 70L60 66V96H-60V66Q-90 70 -90 30Z', s.round('#6d7476')),
    ),
    group(
      at(420, 80),
      rect(-20, 150, 40, 160, s.round(grip), { r: 14 }),
      path('M-20 160V90Q-76 70 -60 0L-24 30V70H24V30L60 0Q76 70 20 90V160Z', s.round(STEEL)),
    ),
    group(
      at(620, 80),
      rect(-24, 0, 48, 130, s.round(grip), { r: 18 }),
      rect(-8, 128, 16, 150, s.round(STEEL)),
      path('M-12 270h24l-6 40h-12z', darker(STEEL, 0.2)),
    ),
    group(
      at(850, 110),
      path('M-120 170L110 40L130 70L-90 200Z', s.round('#c9ccce')),
      path('M-160 220Q-190 150 -120 150L-80 200Q-110 250 -160 220Z', s.round(WOOD)),
      times(18, (i) =>
        poly(
          [
            [-80 + i * 11, 196 - i * 6.8],
            [-70 + i * 11, 190 - i * 6.8],
            [-72 + i * 11, 206 - i * 6.8],
          ],
          '#8d9496',
        ),
      ),
    ),
    group(
      at(1050, 90),
      circle(0, 60, 60, s.round(RICE)),
      circle(0, 60, 40, PAPER),
      times(8, (i) =>
        line(
          Math.cos(i * 0.785) * 32,
          60 + Math.sin(i * 0.785) * 32,
          Math.cos(i * 0.785) * 38,
          60 + Math.sin(i * 0.785) * 38,
          INK,
          3,
        ),
      ),
      rect(54, 54, 16, 160, RICE, { r: 3 }),
    ),
    s.shadow(400, 800, 320, 36, 0.6),
    group(
      at(140, 520),
      path(
        'M0 60Q0 20 50 20H300Q350 20 356 60L400 100V190Q400 204 380 204H60Q0 200 0 140Z',
        s.blend(lighter(grip, 0.2), darker(grip, 0.16)),
      ),
      path('M190 190H330L300 290Q296 306 280 306H196Q176 306 180 288Z', s.round('#33393c')),
      rect(390, 96, 60, 74, s.round('#54595c'), { r: 8 }),
      rect(448, 116, 50, 34, s.round('#3a3f42'), { r: 6 }),
      rect(496, 126, 110, 14, s.round(STEEL)),
      rect(60, 70, 160, 60, darker(grip, 0.25), { r: 12, o: 0.7 }),
      times(5, (i) => rect(30 + i * 16, 150, 8, 40, darker(grip, 0.4), { r: 4 })),
      rect(196, 210, 34, 44, INK, { r: 10 }),
    ),
    s.shadow(930, 830, 230, 26, 0.5),
    rect(740, 620, 390, 200, s.blend(lighter('#3f5568', 0.14), darker('#3f5568', 0.2)), { r: 14 }),
    rect(730, 600, 410, 60, s.blend('#55707f', '#46606e'), { r: 12 }),
    stroke('M860 604Q860 540 934 540Q1010 540 1010 604', '#2b3033', 22),
    [800, 1040].map((x) => rect(x, 640, 36, 44, STEEL, { r: 6 })),
  );
}

/** Bricks, cement, boards, pipes. */
export function materials(s: Sheet): string {
  const brick = s.turn(['#b8623f', '#a9aaa4', '#c98a5c']);
  return draw(
    yard(s, 430, '#b9a98c', '#a9b0aa'),
    times(6, (i) =>
      draw(
        rect(640 + i * 16, 80 + i * 4, 40, 640 - i * 4, s.round(['#d2a873', '#c4965e'][i % 2]!), {
          turn: `rotate(${6 + i} 660 720)`,
        }),
      ),
    ),
    s.shadow(300, 800, 320, 30, 0.6),
    rect(40, 790, 500, 20, '#8f6a45'),
    times(7, (row) =>
      times(5, (i) =>
        draw(
          rect(
            50 + i * 96,
            742 - row * 50,
            90,
            44,
            s.blend(lighter(brick, s.chance.between(0, 0.2)), darker(brick, s.chance.between(0.05, 0.2))),
            { r: 3 },
          ),
          [20, 45, 70].map((hole) => circle(50 + i * 96 + hole, 764 - row * 50, 6, darker(brick, 0.45))),
        ),
      ),
    ),
    s.shadow(860, 830, 300, 30, 0.6),
    times(3, (row) =>
      times(2, (i) =>
        group(
          at(730 + i * 230 + (row % 2) * 14, 810 - row * 86),
          path(
            'M-104 0Q-120 -44 -100 -84Q0 -98 100 -84Q120 -44 104 0Q0 12 -104 0Z',
            s.ball(s.turn(['#cfc7b6', '#d9cfa8', '#bfc4c2']), 0.2),
          ),
          rect(-50, -64, 100, 16, s.turn([RED, TEAL, '#48687a']), { r: 4 }),
          rect(-34, -38, 68, 10, '#8a8172', { r: 4 }),
        ),
      ),
    ),
    times(5, (i) =>
      draw(
        circle(1030 + (i % 3) * 46 - Math.floor(i / 3) * -22, 806 - Math.floor(i / 3) * 40, 22, darker('#e6e4dc', 0.2)),
        circle(1030 + (i % 3) * 46 + Math.floor(i / 3) * 22, 806 - Math.floor(i / 3) * 40, 13, '#4b4a46'),
      ),
    ),
  );
}

export const scenes = { tools, materials };
