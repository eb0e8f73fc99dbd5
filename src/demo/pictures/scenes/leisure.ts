import { frame, pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { STEEL, WOOD, darker, lighter } from '../palette.js';
import { shelf } from './desk.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, stroke, times } from '../svg.js';

export function books(s: Sheet): string {
  const spines = ['#0f7472', '#bf3a22', '#e3b140', '#48687a', '#d9cdb8', '#7d8f6b', '#8c5a3c', '#2f3d46'];
  let y = 800;
  const stack = times(7, (i) => {
    const h = s.chance.whole(46, 76);
    const w = s.chance.between(360, 470);
    const color = spines[(i * 3 + s.variant) % 8]!;
    y -= h;
    const x = 190 + s.chance.between(-30, 30);
    return draw(
      rect(x, y, w, h, s.blend(lighter(color, 0.12), darker(color, 0.14)), { r: 6 }),
      rect(x + w - 12, y + 8, 14, h - 16, '#f4eedd'),
      rect(x + 30, y + h * 0.3, w * 0.4, h * 0.18, '#f4e8c6', { o: 0.8, r: 3 }),
      rect(x + 30, y + h * 0.6, w * 0.22, h * 0.12, '#f4e8c6', { o: 0.6, r: 3 }),
      rect(x + w * 0.7, y, 18, h, lighter(color, 0.35), { o: 0.5 }),
    );
  });
  return draw(
    room(s, 790),
    shelf(s, 640, 210, 460),
    shelf(s, 640, 380, 460),
    rect(0, 796, 1200, 104, s.blend(lighter(WOOD, 0.2), WOOD)),
    s.shadow(420, 806, 320, 20, 0.5),
    stack,
    group(
      at(860, 790),
      s.shadow(0, 20, 220, 20, 0.5),
      path('M0 0Q-100 -50 -210 -18V20Q-100 -8 0 34Q100 -8 210 20V-18Q100 -50 0 0Z', '#f8f2e2'),
      path('M0 0Q-100 -50 -210 -18V-34Q-100 -66 0 -16Q100 -66 210 -34V-18Q100 -50 0 0Z', '#fffaf0'),
      line(0, -16, 0, 32, '#cfc3a8', 5),
      times(3, (i) =>
        draw(
          line(-170, -14 + i * 12, -40, -8 + i * 14, '#a79b86', 4, { o: 0.5 }),
          line(40, -8 + i * 14, 170, -14 + i * 12, '#a79b86', 4, { o: 0.5 }),
        ),
      ),
    ),
    group(
      at(430, y - 10),
      path('M-60 0Q-80 -70 -30 -76Q0 -84 0 -70Q4 -86 34 -76Q80 -66 58 0Q20 16 -60 0Z', s.ball('#c4371f')),
      stroke('M2 -72q4 -20 18 -28', '#6b4a2a', 6),
      path('M14 -88q30 -24 46 -2q-24 16 -46 2z', '#6b8a4b'),
    ),
  );
}

export function guitar(s: Sheet): string {
  const wood = s.turn(['#c9873f', '#8a4a2a', '#d9b47a', '#2f3437']);
  return draw(
    room(s, 700),
    s.variant % 2 ? pane(s, 120, 130, 240, 270, s.home.curtain) : frame(s, 130, 160, 230, 170),
    s.shadow(640, 830, 230, 34, 0.6),
    group(
      at(640, 612, 0.88, 7),
      rect(-30, -520, 60, 420, s.round('#4a2f1e'), { r: 4 }),
      times(11, (i) => rect(-30, -500 + i * 36 - i * i * 0.6, 60, 4, '#cfc4a6')),
      path('M-38 -520L-48 -630Q0 -652 48 -630L38 -520Z', s.blend('#5b3a24', '#432a1a')),
      [-1, 1].map((side) =>
        times(3, (i) =>
          draw(
            circle(side * 58, -612 + i * 34, 10, STEEL),
            line(side * 40, -612 + i * 34, side * 54, -612 + i * 34, STEEL, 6),
          ),
        ),
      ),
      path(
        'M-110 -130Q-60 -170 0 -170Q60 -170 110 -130Q150 -80 112 -20Q110 10 150 50Q190 110 150 180Q100 236 0 236Q-100 236 -150 180Q-190 110 -150 50Q-110 10 -112 -20Q-150 -80 -110 -130Z',
        darker(wood, 0.4),
      ),
      path(
        'M-104 -128Q-56 -162 0 -162Q56 -162 104 -128Q140 -80 104 -20Q100 12 142 54Q180 110 142 174Q96 226 0 226Q-96 226 -142 174Q-180 110 -142 54Q-100 12 -104 -20Q-140 -80 -104 -128Z',
        s.ball(wood, 0.3),
      ),
      circle(0, -10, 66, '#2a1a10'),
      circle(0, -10, 74, 'none', { stroke: '#e8d7a8', width: 7 }),
      rect(-70, 110, 140, 24, '#3a2416', { r: 6 }),
      times(6, (i) => line(-20 + i * 8, -600, -24 + i * 9.6, 120, '#f2ecd8', 2, { o: 0.85 })),
      path('M-120 -110Q-80 -140 -30 -148Q-90 -120 -104 -60Z', '#ffffff', { o: 0.25 }),
    ),
    group(
      at(980, 830),
      s.shadow(0, 0, 110, 16, 0.5),
      rect(-90, -150, 180, 18, lighter(s.home.timber, 0.2), { r: 6 }),
      [-76, 64].map((x) => rect(x, -132, 14, 134, s.home.timber)),
      rect(-60, -174, 120, 24, '#f4eedd', { r: 3 }),
      rect(-52, -196, 110, 22, '#bf3a22', { r: 3 }),
    ),
  );
}

export function piano(s: Sheet): string {
  const wood = s.turn(['#2d2422', '#6f4028', '#e9e3d6']);
  return draw(
    room(s, 680),
    frame(s, 500, 60, 210, 140),
    s.shadow(600, 826, 470, 34, 0.6),
    rect(190, 240, 820, 560, s.blend(lighter(wood, 0.14), darker(wood, 0.2)), { r: 8 }),
    rect(170, 222, 860, 34, lighter(wood, 0.12), { r: 8 }),
    rect(230, 290, 740, 150, darker(wood, 0.25), { r: 8, o: 0.6 }),
    rect(150, 510, 900, 34, s.blend(lighter(wood, 0.2), wood), { r: 6 }),
    rect(150, 470, 44, 80, wood, { r: 6 }),
    rect(1006, 470, 44, 80, wood, { r: 6 }),
    rect(196, 470, 808, 50, '#faf6ec'),
    times(33, (i) => rect(196 + i * 24.5, 470, 2, 50, '#b9b2a4')),
    times(32, (i) => ([2, 6].includes(i % 7) ? '' : rect(212 + i * 24.5, 470, 15, 30, '#1c1a19', { r: 2 }))),
    group(
      at(600, 440),
      path('M-110 0L-120 -120Q-60 -136 0 -110Q60 -136 120 -120L110 0Z', '#fbf6e8'),
      line(0, -110, 0, 0, '#cabfa6', 4),
      times(5, (i) =>
        draw(
          line(-104, -100 + i * 20, -14, -92 + i * 20, '#8a8172', 3, { o: 0.6 }),
          line(14, -92 + i * 20, 104, -100 + i * 20, '#8a8172', 3, { o: 0.6 }),
        ),
      ),
    ),
    [580, 620].map((x) => rect(x - 10, 770, 20, 30, '#d8b25a', { r: 4 })),
    [160, 1010].map((x) => rect(x, 544, 30, 266, wood, { r: 4 })),
    group(
      at(600, 850),
      s.shadow(0, 20, 200, 18, 0.5),
      rect(-160, -120, 320, 44, s.round(s.turn(['#7a2e24', '#3a3330', '#0f5f5e']), 'down'), { r: 14 }),
      [-140, 116].map((x) => rect(x, -80, 24, 100, wood)),
    ),
    plant(s, 1120, 780, 0.7),
  );
}

export function treadmill(s: Sheet): string {
  const accent = s.turn(['#bf3a22', '#0f7472', '#e3b140']);
  return draw(
    room(s, 660),
    pane(s, 120, 120, 280, 300, s.home.curtain),
    s.shadow(620, 826, 460, 36, 0.6),
    poly(
      [
        [250, 780],
        [900, 690],
        [960, 720],
        [320, 830],
      ],
      s.blend('#3a4043', '#202426'),
    ),
    poly(
      [
        [300, 772],
        [860, 700],
        [900, 716],
        [340, 804],
      ],
      '#15181a',
    ),
    poly(
      [
        [320, 830],
        [960, 720],
        [962, 750],
        [330, 860],
      ],
      '#54595c',
    ),
    line(870, 720, 800, 300, '#4a5053', 30),
    line(950, 730, 890, 290, '#383d40', 26),
    stroke('M800 340L640 390', '#2b2f31', 22),
    stroke('M890 330L730 420', '#2b2f31', 22),
    poly(
      [
        [740, 190],
        [920, 170],
        [950, 300],
        [780, 330],
      ],
      s.blend('#3f4649', '#24292b'),
    ),
    poly(
      [
        [764, 210],
        [900, 194],
        [916, 262],
        [784, 286],
      ],
      s.blend('#1d5f68', '#8fd0c8', 'slant'),
    ),
    circle(800, 306, 9, accent),
    circle(832, 300, 9, '#e3b140'),
    stroke('M280 800L900 712', accent, 6),
    group(
      at(190, 830),
      [-60, 60].map((x) => circle(x, -36, 40, s.ball('#33393c'))),
      rect(-60, -46, 120, 20, STEEL),
    ),
    group(at(1060, 810), s.shadow(0, 8, 100, 14, 0.4), rect(-90, -50, 180, 56, s.round(accent, 'down'), { r: 28 })),
  );
}

export const scenes = { books, guitar, piano, treadmill };
