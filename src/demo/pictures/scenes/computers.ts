import { tabletop } from '../indoors.js';
import { darker, lighter } from '../palette.js';
import { screen } from './desk.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

export function laptop(s: Sheet): string {
  const color = s.turn(['#b9bfc1', '#3a4043', '#d3c5ac']);
  return draw(
    tabletop(s, 430),
    s.shadow(600, 800, 470, 40, 0.6),
    rect(300, 170, 600, 410, darker(color, 0.3), { r: 22 }),
    rect(312, 182, 576, 380, '#15191b', { r: 14 }),
    rect(
      328,
      198,
      544,
      340,
      s.blend(s.turn(['#1c6670', '#5a3a4a', '#2d4f6d']), s.turn(['#dcc48c', '#e3a07a', '#9fc7c9']), 'slant'),
    ),
    path('M328 470Q460 360 560 440T760 400T872 430V538H328Z', '#ffffff', { o: 0.22 }),
    rect(360, 230, 240, 150, '#fbf8ef', { r: 6, o: 0.92 }),
    times(5, (i) => rect(378, 252 + i * 24, 180 - (i % 3) * 40, 9, '#8aa3a3', { r: 4 })),
    rect(640, 260, 190, 120, '#f2d58c', { r: 6, o: 0.85 }),
    poly(
      [
        [328, 198],
        [600, 198],
        [440, 538],
        [328, 538],
      ],
      '#ffffff',
      { o: 0.09 },
    ),
    poly(
      [
        [270, 580],
        [930, 580],
        [1040, 770],
        [160, 770],
      ],
      s.blend(darker(color, 0.1), lighter(color, 0.24)),
    ),
    rect(160, 768, 880, 24, darker(color, 0.25), { r: 10 }),
    times(5, (row) =>
      times(13, (i) => {
        const t = row / 5;
        const w = 44 + t * 10;
        return rect(306 - t * 62 + i * (46 + t * 9.4), 596 + row * 24, w - 8, 18, '#2a2f32', { r: 4 });
      }),
    ),
    poly(
      [
        [500, 728],
        [700, 728],
        [712, 764],
        [488, 764],
      ],
      darker(color, 0.14),
    ),
    group(
      at(1060, 700),
      s.shadow(0, 40, 70, 14, 0.5),
      path('M-44 30Q-46 -60 0 -60Q46 -60 44 30Q0 50 -44 30Z', s.ball(s.turn(['#2b3033', '#f1ead9', '#bf3a22']))),
      line(0, -58, 0, -10, '#00000055', 4),
    ),
    rect(90, 640, 90, 120, s.round(s.turn(['#0f7472', '#f1ead9', '#e3b140'])), { r: 14 }),
    stroke('M90 670q-44 0 -44 36t44 34', s.turn(['#0f7472', '#f1ead9', '#e3b140']), 14),
    oval(135, 644, 42, 10, '#5b3a24'),
  );
}

export function desktop(s: Sheet): string {
  return draw(
    tabletop(s, 560),
    s.shadow(470, 742, 330, 26, 0.5),
    screen(s, 470, 740, 620, 400),
    s.shadow(960, 790, 170, 24, 0.6),
    rect(850, 320, 220, 460, s.round(s.turn(['#2b3033', '#d9d8d2', '#3f5158']), 'across', 0.16), { r: 10 }),
    rect(872, 344, 176, 26, '#15191b', { r: 4 }),
    rect(872, 384, 176, 16, '#15191b', { r: 4 }),
    s.variant % 2
      ? [
          circle(960, 500, 66, '#15191b'),
          circle(960, 500, 58, 'none', { stroke: s.turn(['#8fd0c8', '#e3b140', '#e07a5a']), width: 8 }),
          times(7, (i) => line(960, 500, 960 + Math.cos(i * 0.9) * 46, 500 + Math.sin(i * 0.9) * 46, '#4d585c', 9)),
        ]
      : times(9, (i) => rect(884, 440 + i * 24, 152, 8, '#15191b', { r: 4, o: 0.5 })),
    circle(960, 720, 18, '#15191b'),
    circle(960, 720, 9, '#8fd0c8'),
    poly(
      [
        [220, 800],
        [660, 800],
        [690, 856],
        [190, 856],
      ],
      s.blend('#33393c', '#4a5154'),
    ),
    times(3, (row) =>
      times(15, (i) => rect(228 - row * 8 + i * (29 + row), 806 + row * 16, 24, 12, '#6b7477', { r: 3 })),
    ),
    group(at(770, 832), path('M-34 20Q-38 -34 0 -34Q38 -34 34 20Q0 34 -34 20Z', s.ball('#33393c'))),
  );
}

export const scenes = { laptop, desktop };
