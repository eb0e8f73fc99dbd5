import { tabletop } from '../indoors.js';
import { street } from '../outdoors.js';
import { INK, RED, STEEL, TEAL, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, poly, rect, stroke, times } from '../svg.js';
import { print, writing } from '../writing.js';

export function keys(s: Sheet): string {
  const metal = s.turn([STEEL, '#d8b25a', '#b9bec0']);
  const key = (turn: number, color: string, teeth: number) =>
    group(
      `rotate(${turn})`,
      rect(-14, 60, 28, 250, s.round(color), { r: 8 }),
      times(teeth, (i) => rect(12, 190 + i * 36, 22, 20, color, { r: 4 })),
      circle(0, 40, 72, s.ball(color, 0.3)),
      circle(0, 22, 24, darker(color, 0.55)),
      stroke('M-40 60a46 46 0 0 0 60 24', '#ffffff', 6, { o: 0.4 }),
    );
  return draw(
    tabletop(s, 260),
    s.shadow(600, 660, 420, 90, 0.35),
    circle(560, 400, 92, 'none', { stroke: darker(metal, 0.25), width: 18 }),
    circle(556, 396, 92, 'none', { stroke: lighter(metal, 0.4), width: 5, o: 0.7 }),
    group(at(560, 470), key(34, metal, 3), key(-6, mix(metal, '#d8b25a', 0.5), 2), key(-44, darker(metal, 0.1), 3)),
    group(
      at(668, 366, 1, -30),
      rect(-20, -6, 120, 12, '#7a5a3a', { r: 6 }),
      rect(90, -52, 150, 104, s.round(s.turn(['#2b3033', '#8a3a2c', '#27585c']), 'down'), { r: 30 }),
      [120, 160, 200].map((x) => circle(x, 0, 13, '#dfe4e4', { o: 0.8 })),
    ),
    group(
      at(470, 330, 1, 24),
      stroke('M20 20Q-40 -20 -80 -10', RED, 8),
      path(
        'M-150 -30Q-150 -64 -118 -64Q-88 -64 -92 -34Q-70 -20 -74 10Q-80 44 -118 44Q-156 44 -162 10Q-166 -18 -150 -30Z',
        s.ball(s.turn(['#d8a94a', RED, '#7fa36a'])),
      ),
    ),
  );
}

export function wallet(s: Sheet): string {
  const hide = s.turn(['#5b3a28', '#2f3538', '#8a4a33', '#34555a']);
  return draw(
    s.variant % 2 ? street(s, 250) : tabletop(s, 300),
    s.shadow(600, 760, 470, 60, 0.6),
    group(
      at(500, 330, 1, -8),
      rect(-150, 0, 300, 190, s.blend('#7fa8b8', '#4f7f92'), { r: 14 }),
      rect(-126, 40, 80, 100, '#dfe8e6', { r: 6 }),
      circle(-86, 76, 22, '#8a9a98'),
      path('M-122 138Q-86 92 -50 138Z', '#8a9a98'),
      rect(-30, 46, 140, 14, '#e9f0ee', { r: 6 }),
      rect(-30, 76, 110, 12, '#e9f0ee', { r: 6, o: 0.7 }),
      rect(-30, 106, 130, 12, '#e9f0ee', { r: 6, o: 0.7 }),
    ),
    group(
      at(730, 360, 1, 7),
      rect(-150, 0, 300, 170, s.blend('#d9a3a0', '#b9706e'), { r: 6 }),
      circle(0, 70, 44, '#efd3c9', { o: 0.8 }),
      rect(-130, 20, 60, 16, '#f6e7dd', { r: 5 }),
    ),
    rect(230, 430, 740, 340, s.blend(lighter(hide, 0.16), darker(hide, 0.25)), { r: 34 }),
    rect(250, 450, 700, 300, 'none', { stroke: lighter(hide, 0.4), width: 4, r: 24, o: 0.45 }),
    path('M230 464Q230 430 264 430H936Q970 430 970 464V540Q600 600 230 540Z', s.blend(lighter(hide, 0.22), hide)),
    stroke('M236 538Q600 598 964 538', darker(hide, 0.4), 5),
    circle(600, 560, 34, s.round('#d8b25a')),
    circle(600, 560, 18, darker('#d8b25a', 0.2)),
    [
      [180, 800],
      [1010, 790],
      [1060, 820],
    ].map(([x, y]) =>
      draw(
        s.shadow(x!, y! + 12, 40, 8, 0.5),
        oval(x!, y!, 34, 24, s.round('#c9a54a')),
        oval(x!, y! - 4, 34, 24, s.ball('#e3c46a')),
      ),
    ),
  );
}

/** A card with a portrait and a cord: papers lost or found. */
export function card(s: Sheet): string {
  const tone = s.turn([TEAL, '#48687a', '#a3463a']);
  return draw(
    tabletop(s, 260),
    stroke('M300 60Q360 300 560 330Q800 300 900 60', tone, 26),
    stroke('M300 60Q360 300 560 330Q800 300 900 60', lighter(tone, 0.3), 6),
    s.shadow(600, 780, 380, 60, 0.5),
    group(
      at(600, 560, 1, s.chance.between(-7, 7)),
      rect(-36, -258, 72, 60, s.round(STEEL), { r: 10 }),
      rect(-330, -220, 660, 440, s.blend('#fbf8ef', '#e6e0d1'), { r: 30 }),
      path('M-330 -190Q-330 -220 -300 -220H300Q330 -220 330 -190V-120H-330Z', tone),
      writing(-270, -208, 5, 62, '#fbf3dd'),
      rect(-290, -90, 200, 260, s.blend('#cfdcda', '#b5c8c6'), { r: 8 }),
      circle(-190, -10, 52, '#8fa3a1'),
      path('M-276 170Q-270 60 -190 60Q-110 60 -104 170Z', '#8fa3a1'),
      print(s, -50, -76, 330, 4, 52, '#8a8072'),
      rect(-50, 140, 330, 34, '#ddd5c4', { r: 6 }),
      times(26, (i) => rect(-40 + i * 12, 144, s.chance.between(2, 7), 26, INK)),
      poly(
        [
          [-330, -60],
          [-330, -190],
          [-100, -220],
          [60, -220],
          [-330, 160],
        ],
        '#ffffff',
        { o: 0.14 },
      ),
    ),
  );
}

export const scenes = { keys, wallet, card };
