import { room } from '../indoors.js';
import { INK, PAPER, STEEL, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

export function kitchen(s: Sheet): string {
  const front = s.turn(['#f3eee4', '#9fb5ac', '#c5a07a', '#e4d7c4', '#6f8a8c']);
  const stone = s.turn(['#4a4440', '#6d645a', '#d8d2c6', '#3d4a4c']);
  const tile = mix(s.home.wall, '#ffffff', 0.35);
  return draw(
    rect(0, 0, 1200, 900, s.blend(lighter(tile, 0.2), darker(tile, 0.1))),
    times(5, (row) =>
      times(13, (i) =>
        rect(
          i * 98 - (row % 2) * 49,
          236 + row * 58,
          94,
          54,
          s.chance.odds(0.15) ? mix(tile, s.home.accent, 0.1) : mix(tile, '#ffffff', s.chance.between(0.1, 0.5)),
          { r: 3 },
        ),
      ),
    ),
    s.glow(620, 430, 330, '#fff0c4', 0.75),
    [0, 220, 802, 1002].map((x) => cupboard(s, x, 0, 216, 220, front)),
    hood(s),
    rect(0, 528, 1200, 34, s.blend(lighter(stone, 0.2), stone)),
    rect(0, 528, 1200, 6, '#ffffff', { o: 0.35 }),
    times(4, (i) => cupboard(s, i * 300 + 2, 566, 296, 286, front, true)),
    rect(0, 852, 1200, 48, s.blend('#5c5046', '#41382f')),
    stoveTop(s, 560, 528),
    sink(s, 960, 528),
    counterThings(s),
  );
}

function cupboard(s: Sheet, x: number, y: number, w: number, h: number, color: string, low = false): string {
  return draw(
    rect(x, y, w, h, s.blend(lighter(color, 0.2), darker(color, 0.06)), { r: 2 }),
    rect(x + 16, y + 16, w - 32, h - 32, 'none', { stroke: darker(color, 0.16), width: 3, o: 0.7, r: 3 }),
    rect(x + w, y, 4, h, darker(color, 0.45), { o: 0.6 }),
    rect(x + w / 2 - 36, low ? y + 34 : y + h - 46, 72, 9, '#7b7468', { r: 4 }),
    low ? '' : rect(x, y + h, w, 10, INK, { o: 0.18 }),
  );
}

const hood = (s: Sheet): string =>
  draw(
    rect(536, 0, 168, 130, s.round(STEEL)),
    poly(
      [
        [520, 120],
        [720, 120],
        [800, 226],
        [440, 226],
      ],
      s.round(STEEL),
    ),
    rect(440, 222, 360, 30, s.round(darker(STEEL, 0.2)), { r: 4 }),
    times(3, (i) => circle(596 + i * 26, 237, 6, '#f2f2ee')),
  );

function stoveTop(s: Sheet, x: number, y: number): string {
  return group(
    at(x, y),
    rect(-140, -12, 330, 18, '#23282a', { r: 6 }),
    rect(-96, -24, 90, 12, '#3b4143', { r: 4 }),
    rect(60, -24, 90, 12, '#3b4143', { r: 4 }),
    path('M-124 -74H18Q10 -26 -30 -24H-76Q-116 -26 -124 -74Z', s.round('#3a3f41', 'across', 0.25)),
    line(16, -66, 76, -84, '#5b4331', 13),
    rect(46, -100, 118, 76, s.round(s.turn(['#b9c0c2', '#bf3a22', '#e0ac33', '#4d7f7c'])), { r: 8 }),
    rect(40, -110, 130, 14, '#8b9294', { r: 6 }),
    circle(105, -116, 10, INK),
  );
}

const sink = (s: Sheet, x: number, y: number): string =>
  draw(
    rect(x - 80, y - 4, 200, 14, s.round('#b4bbbd', 'down'), { r: 5 }),
    stroke(
      `M${x} ${y}V${y - 90}Q${x} ${y - 138} ${x + 44} ${y - 138}Q${x + 82} ${y - 138} ${x + 82} ${y - 96}`,
      '#a3abad',
      15,
    ),
    stroke(`M${x - 3} ${y}V${y - 90}Q${x - 3} ${y - 140} ${x + 42} ${y - 141}`, '#e8ecec', 4),
    rect(x - 40, y - 30, 14, 30, '#a3abad', { r: 5 }),
  );

function counterThings(s: Sheet): string {
  const fruit = s.turn(['#d9873a', '#bf3a22', '#cfae3f']);
  return draw(
    rect(90, 418, 92, 110, s.round('#cfdcc9', 'across', 0.14), { r: 14 }),
    rect(196, 386, 40, 142, s.round('#6f8f52'), { r: 12 }),
    rect(206, 366, 20, 26, '#4f6a3a', { r: 3 }),
    rect(250, 432, 54, 96, s.round('#d9a24c'), { r: 8 }),
    [0, 1, 2].map((i) => circle(330 + i * 38, 508 - (i === 1 ? 26 : 0), 22, s.ball(fruit))),
    path('M306 500H430Q424 530 396 530H340Q312 530 306 500Z', s.round('#e9e2d4', 'across', 0.14)),
    group(
      at(1098, 528),
      rect(-8, -150, 16, 150, '#9c7a52', { r: 5 }),
      times(3, (i) => line(0, -150 + i * 4, -40 + i * 40, -196, darker(STEEL, 0.2), 7)),
    ),
  );
}

export function bathroom(s: Sheet): string {
  const tile = s.turn(['#cfe0dc', '#e6dccd', '#d3dbe0', '#dfe3d2']);
  return draw(
    room(s, 660, 'tiles', tile),
    times(9, (row) =>
      times(11, (i) =>
        rect(i * 112 - 6, row * 72 - 6, 108, 68, mix(tile, '#ffffff', s.chance.between(0.1, 0.5)), { r: 3, o: 0.8 }),
      ),
    ),
    rect(0, 430, 1200, 14, darker(tile, 0.3), { o: 0.6 }),
    s.glow(300, 250, 360, '#ffffff', 0.7),
    rect(150, 110, 290, 250, s.home.timber, { r: 12 }),
    rect(164, 124, 262, 222, s.blend('#e9f3f4', '#b9d0d4', 'slant'), { r: 8 }),
    poly(
      [
        [190, 124],
        [270, 124],
        [190, 260],
        [164, 260],
        [164, 170],
      ],
      '#ffffff',
      { o: 0.5 },
    ),
    s.shadow(295, 790, 200, 22, 0.4),
    rect(120, 530, 350, 260, s.blend(lighter(s.home.timber, 0.3), s.home.timber), { r: 6 }),
    line(295, 560, 295, 780, darker(s.home.timber, 0.3), 4),
    rect(270, 640, 10, 46, PAPER, { r: 5 }),
    rect(310, 640, 10, 46, PAPER, { r: 5 }),
    rect(100, 490, 390, 46, s.blend('#ffffff', '#dfe3e2'), { r: 14 }),
    stroke('M295 492V430q0 -26 30 -26', '#9aa4a6', 13),
    toilet(s, 640, 800),
    rect(850, 60, 14, 640, s.round('#b9c4c6')),
    rect(864, 70, 330, 640, s.blend('#e9f5f4', '#cfe4e3', 'slant'), { o: 0.55 }),
    poly(
      [
        [900, 70],
        [990, 70],
        [900, 400],
        [864, 400],
        [864, 200],
      ],
      '#ffffff',
      { o: 0.5 },
    ),
    stroke('M1080 560V170q0 -34 -40 -34', '#9aa4a6', 12),
    path('M1000 134h76l14 26h-104z', '#aab3b5'),
    rect(1050, 300, 60, 96, s.turn(['#0f7472', '#f1ead9', '#c98a4a']), { r: 6 }),
    rect(530, 300, 16, 16, '#9aa4a6', { r: 8 }),
    path('M510 312h150v168q-76 16 -150 0z', s.round(s.home.curtain, 'across', 0.12)),
  );
}

const toilet = (s: Sheet, x: number, y: number): string =>
  group(
    at(x, y),
    s.shadow(0, 0, 130, 20, 0.45),
    rect(-70, -290, 140, 130, s.round('#f4f5f2', 'across', 0.1), { r: 14 }),
    rect(-78, -300, 156, 22, '#ffffff', { r: 8 }),
    circle(0, -289, 9, '#b4bcbd'),
    path('M-96 -160H96Q110 -70 44 -50L52 0H-52L-44 -50Q-110 -70 -96 -160Z', s.round('#f4f5f2', 'across', 0.12)),
    oval(0, -160, 104, 26, '#ffffff'),
    oval(0, -158, 74, 15, '#dfe5e4'),
  );

export const scenes = { kitchen, bathroom };
