import { frame } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, rect, times } from '../svg.js';

const METALS = ['#d3d8d9', '#ece9e1', '#b7a58a', '#6d7f86', '#a3463a'];

export function fridge(s: Sheet): string {
  const color = s.turn(METALS);
  const skin = s.round(color, 'across', 0.14);
  const doors =
    s.variant % 2
      ? [
          [90, 330],
          [426, 390],
        ]
      : [
          [90, 220],
          [316, 190],
          [512, 304],
        ];
  const wide = s.variant % 3 === 2;
  return draw(
    room(s, 680, s.variant % 2 ? 'tiles' : 'planks'),
    frame(s, 110, 220, 180, 230),
    rect(880, 470, 320, 260, s.blend(lighter(s.home.timber, 0.24), s.home.timber)),
    rect(866, 452, 340, 24, lighter(s.home.timber, 0.4), { r: 4 }),
    rect(940, 372, 96, 80, s.round('#4d8783'), { r: 14 }),
    rect(952, 350, 72, 26, darker('#4d8783', 0.2), { r: 8 }),
    rect(1080, 394, 60, 58, s.round('#c0523a'), { r: 8 }),
    s.shadow(590, 820, wide ? 300 : 240, 36, 0.65),
    rect(wide ? 360 : 410, 70, wide ? 460 : 360, 752, darker(color, 0.35), { r: 16 }),
    (wide
      ? [
          [364, 222],
          [592, 222],
        ]
      : [[414, 352]]
    ).map(([x, w]) =>
      doors.map(([y, h]) =>
        draw(
          rect(x!, y! - 14, w!, h! + 2, skin, { r: 12 }),
          rect(x! + 6, y! - 8, w! - 12, 6, '#ffffff', { o: 0.5, r: 3 }),
          rect(wide && x! < 500 ? x! + w! - 26 : x! + 20, y! + h! * 0.2, 12, h! * 0.5, darker(color, 0.4), { r: 6 }),
        ),
      ),
    ),
    rect(620, 108, 90, 22, '#2b3438', { r: 6 }),
    rect(632, 115, 40, 8, '#8fd0c8', { r: 4 }),
    s.variant % 2
      ? rect(528, 240, 70, 56, '#e3b140', { turn: 'rotate(-5 560 268)' })
      : [circle(560, 250, 17, '#bf3a22'), circle(604, 270, 15, '#e3b140'), circle(566, 300, 15, '#0f7472')],
    [430, 730].map((x) => rect(x, 816, 30, 14, INK, { r: 4 })),
  );
}

export function washer(s: Sheet): string {
  const color = s.turn(['#f1f0ea', '#c4cacc', '#8b969b']);
  const tile = mix(s.home.wall, '#ffffff', 0.4);
  return draw(
    room(s, 690, 'tiles', tile),
    times(8, (row) =>
      times(11, (i) =>
        rect(i * 112 - (row % 2) * 56, row * 86, 108, 82, mix(tile, '#ffffff', s.chance.between(0.05, 0.45)), { r: 3 }),
      ),
    ),
    rect(150, 200, 260, 14, s.home.timber),
    rect(176, 110, 60, 90, s.round('#3f7f9a'), { r: 10 }),
    rect(190, 92, 32, 22, '#f1ead9', { r: 5 }),
    rect(256, 90, 66, 110, s.round('#bf3a22'), { r: 12 }),
    rect(338, 130, 52, 70, s.round('#e3b140'), { r: 8 }),
    s.shadow(610, 838, 320, 36, 0.65),
    rect(360, 280, 500, 556, s.round(color, 'across', 0.1), { r: 22 }),
    rect(380, 300, 460, 96, lighter(color, 0.3), { r: 12 }),
    rect(400, 318, 130, 60, darker(color, 0.08), { r: 8 }),
    circle(620, 348, 32, s.ball('#b9c0c2'), { stroke: darker(color, 0.2), width: 3 }),
    line(620, 348, 632, 326, INK, 5),
    rect(690, 326, 130, 44, '#1f2b30', { r: 8 }),
    rect(706, 340, 60, 16, '#8fd0c8', { r: 4 }),
    circle(610, 600, 176, darker(color, 0.12)),
    circle(610, 600, 162, s.round('#aab2b5', 'slant')),
    circle(610, 600, 128, s.ball('#3d545d', 0.3)),
    path(
      'M500 640Q560 590 620 640T722 630Q700 716 610 722Q520 716 500 640Z',
      s.turn(['#bf3a22', '#e3b140', '#7fa6b0']),
    ),
    path('M530 670Q590 640 640 676Q690 660 704 656Q680 712 610 716Q556 712 530 670Z', '#f1ead9', { o: 0.8 }),
    oval(566, 540, 46, 24, '#ffffff', { o: 0.3, turn: 'rotate(-34 566 540)' }),
    rect(770, 570, 22, 60, darker(color, 0.25), { r: 8 }),
    group(
      at(1010, 836),
      s.shadow(0, 0, 120, 18, 0.5),
      path('M-104 -150H104L84 0H-84Z', s.round('#d6b98c', 'across', 0.16)),
      times(7, (i) => line(-84 + i * 28, -140, -70 + i * 23, -8, '#ab8a5a', 4, { o: 0.6 })),
      path('M-100 -150Q-60 -214 -10 -170Q30 -220 100 -150Z', s.turn(['#48687a', '#bf3a22', '#0f7472'])),
      path('M-20 -150Q30 -196 84 -150Z', '#f1ead9'),
    ),
  );
}

export const scenes = { fridge, washer };
