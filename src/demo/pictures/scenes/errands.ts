import { tabletop } from '../indoors.js';
import { street } from '../outdoors.js';
import { INK, PAPER, RED, RICE, TEAL, WOOD, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { print, writing } from '../writing.js';

/** A courier on the road. */
export function delivery(s: Sheet): string {
  const color = s.turn([RICE, TEAL, '#3f86b0', RED]);
  return draw(
    street(s, 430, { trees: 5 }),
    s.shadow(590, 812, 380, 30, 0.6),
    group(
      at(230, 300),
      stroke('M610 350L570 150', '#51575a', 18),
      rect(20, 60, 230, 210, s.blend(lighter(color, 0.18), darker(color, 0.14)), { r: 16 }),
      rect(20, 100, 230, 14, PAPER, { o: 0.8 }),
      circle(134, 180, 44, PAPER, { o: 0.9 }),
      path('M110 184l16 18l34 -40', 'none', { stroke: color, width: 13 }),
      path('M120 290H400Q470 300 540 380H300Q160 400 110 330Z', s.round(darker(color, 0.1), 'down')),
      path('M520 180Q560 160 590 190L640 350Q650 380 610 380L560 260Z', s.round(darker(color, 0.1))),
      circle(610, 220, 30, '#fdf3cf', { stroke: '#c9ccce', width: 7 }),
      stroke('M400 300L470 400M470 400L500 404', '#2f353a', 50),
      path('M320 300Q300 130 370 110Q440 104 440 180L420 310Z', s.round(color)),
      stroke('M410 160Q470 220 540 150', color, 36),
      circle(548, 146, 18, '#e0b08a'),
      circle(398, 50, 54, '#e0b08a'),
      path('M338 56Q336 -20 404 -20Q466 -16 462 44L430 40Q400 40 396 70L346 84Q338 70 338 56Z', s.ball(color)),
      path('M420 40Q452 36 462 44Q464 70 440 76Z', '#33444c', { o: 0.85 }),
      [150, 640].map((x) =>
        draw(circle(x, 420, 82, '#26282a'), circle(x, 420, 50, '#c4c9cb'), circle(x, 420, 16, '#54595c')),
      ),
    ),
    times(3, (i) => line(40, 560 + i * 70, 180 + i * 30, 560 + i * 70, '#ffffff', 9, { o: 0.5 })),
  );
}

/** Papers, a seal, a calculator: offices and accounts. */
export function papers(s: Sheet): string {
  const folder = s.turn([TEAL, RED, '#48687a', RICE]);
  return draw(
    tabletop(s, 300),
    group(
      at(330, 560, 1, -8),
      rect(-250, -220, 520, 480, '#1a120a', { r: 10, o: 0.18 }),
      rect(-260, -230, 520, 470, s.blend(lighter(folder, 0.14), darker(folder, 0.12)), { r: 12 }),
      rect(-230, -210, 470, 430, '#fffdf6', { r: 4 }),
      writing(-120, -180, 4, 60, INK),
      print(s, -190, -80, 390, 8, 34),
      circle(120, 150, 62, 'none', { stroke: RED, width: 8, o: 0.85 }),
      path('M120 116l10 24h26l-21 16l8 26l-23 -16l-23 16l8 -26l-21 -16h26z', RED, { o: 0.85 }),
    ),
    s.shadow(820, 720, 170, 30, 0.5),
    rect(680, 420, 290, 320, s.blend('#3d464a', '#2a3134'), { r: 20, turn: 'rotate(6 820 580)' }),
    group(
      at(820, 580, 1, 6),
      rect(-120, -140, 240, 76, '#c3d3c4', { r: 8 }),
      rect(10, -116, 90, 28, '#47584c', { r: 4 }),
      times(16, (i) =>
        rect(
          -120 + (i % 4) * 62,
          -44 + Math.floor(i / 4) * 48,
          52,
          38,
          i === 15 ? RED : i % 4 === 3 ? '#8d9a9c' : '#e6e4da',
          { r: 8 },
        ),
      ),
    ),
    group(
      at(1060, 640),
      s.shadow(0, 110, 80, 14, 0.5),
      rect(-52, 50, 104, 60, s.round('#b5402a'), { r: 8 }),
      path('M-26 50Q-34 -10 -16 -30H16Q34 -10 26 50Z', s.round(WOOD)),
      circle(0, -54, 40, s.ball(WOOD)),
    ),
    group(
      at(700, 830, 1, -14),
      rect(-150, -12, 260, 24, s.round('#2f4a5a', 'down'), { r: 10 }),
      poly(
        [
          [110, -12],
          [160, 0],
          [110, 12],
        ],
        '#d8b25a',
      ),
      rect(-156, -12, 40, 24, '#d8b25a', { r: 10 }),
    ),
    times(4, (i) => oval(1010, 830 - i * 14, 62, 18, s.round('#d8b25a'))),
  );
}

export const scenes = { delivery, papers };
