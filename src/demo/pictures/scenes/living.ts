import { cushion, frame, pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, PAPER, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

export function sofaShape(s: Sheet, x: number, y: number, w: number, color: string, seats = 3): string {
  const seat = (w - 150) / seats;
  return group(
    at(x, y),
    s.shadow(w / 2, 214, w * 0.56, 30, 0.6),
    rect(46, 196, 18, 24, '#3b2c20'),
    rect(w - 64, 196, 18, 24, '#3b2c20'),
    rect(40, 0, w - 80, 150, s.blend(lighter(color, 0.1), darker(color, 0.18)), { r: 30 }),
    times(seats, (i) => rect(75 + i * seat + 4, 16, seat - 8, 116, s.blend(lighter(color, 0.16), color), { r: 22 })),
    rect(60, 120, w - 120, 84, darker(color, 0.25), { r: 14 }),
    times(seats, (i) =>
      rect(75 + i * seat + 3, 104, seat - 6, 62, s.blend(lighter(color, 0.24), darker(color, 0.04)), { r: 18 }),
    ),
    rect(0, 58, 84, 150, s.round(color, 'down', 0.18), { r: 32 }),
    rect(w - 84, 58, 84, 150, s.round(color, 'down', 0.18), { r: 32 }),
  );
}

export function living(s: Sheet): string {
  const { fabric, accent, timber, curtain } = s.home;
  const rug = mix(accent, PAPER, 0.45);
  return draw(
    room(s, 620),
    pane(s, 690, 120, 320, 270, curtain),
    poly(
      [
        [700, 640],
        [1010, 640],
        [860, 900],
        [420, 900],
      ],
      '#fff3cf',
      { o: s.light.name === 'overcast' ? 0.08 : 0.22 },
    ),
    frame(s, 200, 150, 190, 140),
    s.chance.odds(0.6) ? frame(s, 420, 190, 110, 110) : '',
    oval(520, 792, 420, 62, darker(rug, 0.12)),
    oval(520, 788, 410, 56, rug),
    oval(520, 788, 350, 42, 'none', { stroke: darker(rug, 0.2), width: 4, o: 0.6 }),
    sofaShape(s, 90, 480, 620, fabric),
    cushion(230, 552, 96, accent, -8, s),
    cushion(580, 550, 92, lighter(mix(accent, PAPER, 0.6), 0.1), 9, s),
    coffeeTable(s, 330, 730, timber),
    plant(s, 1090, 690, 1.05),
    floorLamp(s, 780, 660),
  );
}

function coffeeTable(s: Sheet, x: number, y: number, timber: string): string {
  return group(
    at(x, y),
    s.shadow(210, 116, 240, 20, 0.5),
    poly(
      [
        [40, 0],
        [390, 0],
        [430, 40],
        [0, 40],
      ],
      s.blend(lighter(timber, 0.24), lighter(timber, 0.08)),
    ),
    rect(0, 40, 430, 20, darker(timber, 0.15), { r: 3 }),
    rect(20, 58, 20, 58, darker(timber, 0.3)),
    rect(392, 58, 20, 58, darker(timber, 0.3)),
    oval(180, 20, 46, 10, '#fffdf6'),
    path('M158 -14H202L196 16H164Z', '#fffdf6'),
    stroke('M202 -6q20 2 0 18', '#fffdf6', 6),
    rect(260, 8, 92, 12, '#b9482f', { r: 2 }),
    rect(266, -2, 84, 11, '#3f6c72', { r: 2 }),
  );
}

function floorLamp(s: Sheet, x: number, y: number): string {
  return draw(
    s.dark ? s.glow(x, y - 330, 260, '#ffdf9a', 0.75) : '',
    s.shadow(x, y, 60, 12, 0.5),
    rect(x - 4, y - 320, 8, 320, '#4a3b2d'),
    oval(x, y - 2, 44, 9, '#4a3b2d'),
    poly(
      [
        [x - 40, y - 410],
        [x + 40, y - 410],
        [x + 66, y - 310],
        [x - 66, y - 310],
      ],
      s.blend('#fff1cd', '#efd79c'),
    ),
  );
}

export function bedroom(s: Sheet): string {
  const { fabric, timber, curtain, accent } = s.home;
  const quilt = fabric;
  return draw(
    room(s, 630),
    pane(s, 110, 110, 250, 270, curtain),
    wardrobe(s, 880, 130, 330, 540, timber),
    nightstand(s, 356, 560, timber, accent),
    s.shadow(660, 856, 400, 34, 0.6),
    rect(440, 350, 430, 250, s.blend(lighter(timber, 0.1), darker(timber, 0.2)), { r: 14 }),
    rect(462, 372, 386, 190, lighter(timber, 0.12), { r: 8, o: 0.5 }),
    poly(
      [
        [450, 590],
        [860, 590],
        [985, 800],
        [330, 800],
      ],
      '#f6f1e6',
    ),
    group(at(555, 540), path('M-90 -30Q0 -52 88 -32Q104 0 86 32Q0 44 -92 34Q-108 0 -90 -30Z', s.ball('#fbf7ee', 0.12))),
    group(
      at(758, 540),
      path('M-90 -30Q0 -52 88 -32Q104 0 86 32Q0 44 -92 34Q-108 0 -90 -30Z', s.ball(mix('#fbf7ee', accent, 0.16), 0.12)),
    ),
    path('M420 640Q650 606 888 640L990 812H318Z', s.blend(lighter(quilt, 0.18), darker(quilt, 0.05))),
    path('M420 640Q650 606 888 640L912 680Q650 646 396 682Z', lighter(quilt, 0.5)),
    times(4, (i) =>
      stroke(`M${470 + i * 120} 690q${(i - 1.5) * 22} 60 ${(i - 1.5) * 40} 118`, darker(quilt, 0.22), 4, { o: 0.45 }),
    ),
    path('M318 806H990V862Q650 880 318 862Z', s.blend(darker(quilt, 0.12), darker(quilt, 0.34))),
  );
}

export function wardrobe(s: Sheet, x: number, y: number, w: number, h: number, timber: string): string {
  const wood = lighter(timber, 0.22);
  const door = w / 3;
  return draw(
    s.shadow(x + w / 2, y + h, w * 0.6, 24, 0.5),
    rect(x, y, w, h, s.blend(lighter(wood, 0.1), darker(wood, 0.12)), { r: 4 }),
    rect(x - 8, y - 14, w + 16, 20, darker(wood, 0.18), { r: 4 }),
    times(3, (i) =>
      rect(x + i * door + 8, y + 18, door - 16, h - 56, 'none', { stroke: darker(wood, 0.2), width: 3, o: 0.6, r: 4 }),
    ),
    times(2, (i) => line(x + (i + 1) * door, y + 6, x + (i + 1) * door, y + h - 22, darker(wood, 0.45), 4)),
    times(3, (i) => rect(x + i * door + (i === 0 ? door - 24 : 16), y + h * 0.46, 8, 60, '#5b4635', { r: 4 })),
    rect(x, y + h - 20, w, 20, darker(wood, 0.35)),
  );
}

function nightstand(s: Sheet, x: number, y: number, timber: string, accent: string): string {
  return draw(
    s.glow(x + 40, y - 90, s.dark ? 200 : 130, '#ffe6a8', s.dark ? 0.8 : 0.5),
    rect(x, y, 84, 110, darker(timber, 0.05), { r: 4 }),
    rect(x + 8, y + 14, 68, 36, lighter(timber, 0.14), { r: 3 }),
    circle(x + 42, y + 32, 5, INK),
    rect(x + 36, y - 50, 8, 50, '#6b543c'),
    poly(
      [
        [x + 16, y - 46],
        [x + 64, y - 46],
        [x + 54, y - 104],
        [x + 26, y - 104],
      ],
      s.blend('#fff3d0', mix('#f0d9a0', accent, 0.15)),
    ),
  );
}

export const scenes = { living, bedroom };
