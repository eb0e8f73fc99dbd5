import { frame, pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { circle, draw, line, path, poly, rect, stroke, times } from '../svg.js';

export function aircon(s: Sheet): string {
  const { curtain } = s.home;
  return draw(
    room(s, 720),
    pane(s, 160, 330, 260, 250, curtain),
    s.shadow(760, 390, 300, 26, 0.3),
    rect(520, 180, 500, 170, s.blend('#fdfcf8', '#dcdedb'), { r: 26 }),
    rect(520, 300, 500, 50, s.blend('#e7e8e4', '#c9ccc9'), { r: 20 }),
    times(3, (i) => rect(552, 312 + i * 11, 436, 4, '#a3a8a6', { r: 2 })),
    rect(900, 232, 84, 34, '#263237', { r: 8 }),
    rect(914, 243, 40, 12, '#8fd0c8', { r: 4 }),
    rect(560, 206, 90, 12, s.turn(['#0f7472', '#bf3a22', '#8a9294']), { r: 6, o: 0.7 }),
    times(5, (i) => stroke(`M${580 + i * 90} 380q-20 50 0 96t0 90`, '#a9d6dc', 7, { o: 0.5 })),
    path('M1020 230Q1080 230 1080 290V0', 'none', { stroke: '#e5e3dc', width: 20 }),
    s.shadow(760, 800, 330, 26, 0.4),
    rect(520, 690, 480, 100, s.blend(lighter(s.home.timber, 0.25), s.home.timber), { r: 6 }),
    line(760, 700, 760, 784, darker(s.home.timber, 0.3), 4),
    rect(600, 650, 60, 40, s.round('#f1ead9'), { r: 6 }),
    rect(840, 636, 36, 54, '#e9e8e2', { r: 10 }),
    rect(848, 646, 20, 14, '#7fb0b0', { r: 3 }),
    plant(s, 1110, 830, 0.85),
  );
}

export function tv(s: Sheet): string {
  const { timber } = s.home;
  return draw(
    room(s, 640),
    s.turn([frame(s, 90, 140, 110, 140), '', frame(s, 1010, 170, 120, 110)]),
    s.glow(600, 340, 480, '#bfe0e4', 0.4),
    s.shadow(600, 770, 520, 34, 0.5),
    rect(130, 600, 940, 150, s.blend(lighter(timber, 0.24), timber), { r: 8 }),
    rect(130, 600, 940, 12, lighter(timber, 0.5)),
    times(3, (i) =>
      rect(150 + i * 306, 628, 288, 104, i === 1 ? darker(timber, 0.45) : lighter(timber, 0.12), { r: 4 }),
    ),
    rect(500, 668, 160, 40, '#2b3033', { r: 6 }),
    [180, 1000].map((x) => rect(x, 750, 20, 26, darker(timber, 0.4))),
    rect(520, 572, 160, 30, '#33383b', { r: 4 }),
    rect(240, 140, 720, 432, '#1d2124', { r: 12 }),
    rect(254, 154, 692, 396, s.blend('#3f8aa0', '#f1d6a2')),
    circle(760, 300, 56, '#fbeec4'),
    path('M254 470Q380 330 500 440Q600 320 740 430Q840 370 946 440V550H254Z', '#2f6f66'),
    path('M254 520Q420 440 560 510T946 500V550H254Z', '#1f5450'),
    poly(
      [
        [254, 154],
        [560, 154],
        [380, 550],
        [254, 550],
      ],
      '#ffffff',
      { o: 0.1 },
    ),
    plant(s, 1120, 720, 0.9),
    rect(220, 540, 50, 60, s.round('#c0523a'), { r: 14 }),
    [0, 1, 2].map((i) => stroke(`M245 544q${-20 + i * 20} -50 ${-34 + i * 34} -96`, '#6b8a4b', 5)),
  );
}

export const scenes = { aircon, tv };
