import { lawn, street, yard } from '../outdoors.js';
import { INK, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, stroke, times } from '../svg.js';
import { wheel } from '../traffic.js';

export const ground = (s: Sheet): string =>
  s.variant % 3 === 0
    ? street(s, 430, { trees: 5 })
    : s.variant % 3 === 1
      ? yard(s, 540, '#b9b1a0', s.turn(['#b59a80', '#a9b0aa', '#c0a68a']))
      : lawn(s, 480);

export function ebike(s: Sheet): string {
  const color = s.turn(['#bf3a22', '#0f7472', '#f0eee8', '#394653', '#e3b140']);
  return draw(
    ground(s),
    s.shadow(600, 804, 380, 34, 0.6),
    group(
      at(240, 340),
      stroke('M610 300L560 96', '#51575a', 20),
      path('M516 120Q560 100 590 130L640 300Q650 330 610 330L560 200Z', s.round(color, 'across', 0.2)),
      path('M470 330Q520 330 544 200L580 210Q570 370 480 372H300L296 330Z', s.round(color, 'down', 0.2)),
      rect(296, 344, 210, 26, '#3a3f42', { r: 12 }),
      path(
        'M96 300Q96 190 200 180L352 176Q372 180 360 230L330 350H250Q230 260 160 262Q116 268 96 300Z',
        s.blend(lighter(color, 0.28), darker(color, 0.14)),
      ),
      path('M110 176Q120 140 190 140L350 146Q376 150 366 180L340 196H150Q112 200 110 176Z', s.round('#3b332d', 'down')),
      path('M70 190L110 140L124 156L100 196Z', '#54595c'),
      rect(34, 150, 100, 80, s.blend('#4a5053', '#363b3e'), { r: 12 }),
      path('M580 300Q560 250 620 244Q690 250 704 320L680 322Q660 280 610 288Z', s.round(color, 'across', 0.2)),
      stroke('M500 70L580 96', '#3a3f42', 16),
      stroke('M478 62L520 76', INK, 22),
      stroke('M540 82Q520 30 496 16', '#6b7072', 7),
      oval(486, 10, 34, 22, '#3a3f42', { turn: 'rotate(-14 486 10)' }),
      circle(604, 160, 34, '#fdf3cf', { stroke: '#c9ccce', width: 8 }),
      rect(580, 20, 10, 80, '#6b7072', { o: 0 }),
      path('M560 190L470 190L486 120L556 110Z', '#5a6063', { o: s.variant % 2 ? 1 : 0 }),
      wheel(150, 384, 82, '#c4c9cb', 6),
      wheel(646, 384, 82, '#c4c9cb', 6),
      stroke('M150 384L300 356', '#6b7072', 16),
      s.dark ? s.glow(640, 160, 110, '#fff0c0', 0.8) : '',
    ),
  );
}

export function tricycle(s: Sheet): string {
  const color = s.turn(['#2f7f7c', '#b5402a', '#3f6fa0']);
  return draw(
    ground(s),
    s.shadow(600, 812, 470, 36, 0.6),
    group(
      at(130, 330),
      rect(30, 150, 500, 150, s.blend(lighter(color, 0.2), darker(color, 0.16)), { r: 8 }),
      times(6, (i) => rect(44 + i * 82, 164, 66, 122, darker(color, 0.22), { r: 6, o: 0.55 })),
      rect(20, 138, 520, 18, darker(color, 0.3), { r: 6 }),
      s.variant % 2
        ? times(8, (i) =>
            path(
              `M${80 + i * 56} 144q-20 -60 10 -76q-4 40 10 40q14 -44 30 -34q-14 30 -6 70z`,
              i % 2 ? '#6f9a52' : '#8bb064',
            ),
          )
        : [
            rect(80, 50, 150, 90, s.blend('#d0a873', '#b4864f')),
            rect(240, 76, 130, 64, s.blend('#d7b27f', '#bb8f58')),
            rect(384, 58, 110, 82, s.blend('#c99f69', '#ae8049')),
          ],
      rect(30, 296, 640, 20, '#3a3f42', { r: 6 }),
      path('M560 190Q560 160 600 156H690Q714 158 712 186V212H560Z', s.round('#3b332d', 'down')),
      rect(566, 210, 140, 100, s.blend(lighter(color, 0.12), darker(color, 0.2)), { r: 8 }),
      stroke('M850 330L800 60', '#51575a', 18),
      path('M780 90Q830 70 848 100L884 260Q886 296 850 296L804 200Z', s.round(color, 'across', 0.2)),
      stroke('M742 50L812 70', '#3a3f42', 16),
      stroke('M720 44L760 54', INK, 22),
      circle(856, 150, 30, '#fdf3cf', { stroke: '#c9ccce', width: 8 }),
      path('M700 316Q780 316 812 280L860 300Q800 350 700 336Z', '#3a3f42'),
      [170, 330].map((x) => wheel(x, 384, 78, '#b4b9bb', 6)),
      wheel(862, 384, 78, '#b4b9bb', 6),
      path(
        'M790 330Q800 286 862 286Q930 290 944 346L920 348Q906 314 862 312Q820 312 812 342Z',
        s.round(color, 'across', 0.2),
      ),
    ),
  );
}

export const scenes = { ebike, tricycle };
