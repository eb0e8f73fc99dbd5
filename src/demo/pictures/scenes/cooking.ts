import { RED, STEEL, TEAL, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, rect, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

/** Wok, flame and steam in a restaurant kitchen. */
export function wok(s: Sheet): string {
  const dish = s.turn([
    ['#5f9a48', RED],
    ['#d9902b', '#5f9a48'],
    [RED, '#e9d8a8'],
    ['#8a5a3c', '#6f9a52'],
  ]);
  return draw(
    rect(0, 0, 1200, 900, s.blend('#d4d6d0', '#aeb3ae')),
    times(7, (row) =>
      times(11, (i) =>
        rect(i * 112 - (row % 2) * 50, row * 76, 106, 70, mix('#dfe3df', '#ffffff', s.chance.between(0, 0.6)), {
          r: 2,
        }),
      ),
    ),
    rect(180, 0, 840, 150, s.blend('#aeb6b8', '#7f888a')),
    rect(160, 140, 880, 30, s.round(STEEL, 'down')),
    line(60, 250, 1140, 250, '#7f888a', 10),
    times(6, (i) =>
      group(
        at(110 + i * 196, 254),
        rect(-5, 0, 10, 90, '#6f6a62'),
        i % 2 ? oval(0, 120, 40, 44, s.round(STEEL)) : rect(-34, 88, 68, 60, s.round('#8d9496'), { r: 10 }),
      ),
    ),
    s.glow(600, 620, 420, '#ffcf7a', 0.8),
    group(
      at(600, 590),
      times(26, (i) =>
        group(
          at(
            s.chance.between(-220, 220),
            -90 - Math.abs(s.chance.between(0, 200)) * (i % 2 ? 1 : 0.4),
            1,
            s.chance.between(0, 360),
          ),
          i % 3 ? rect(-22, -9, 44, 18, s.chance.pick(dish), { r: 8 }) : circle(0, 0, 14, s.chance.pick(dish)),
        ),
      ),
    ),
    path('M270 560H930Q900 760 600 770Q300 760 270 560Z', s.round('#34393b', 'across', 0.3)),
    oval(600, 560, 330, 60, '#22272a'),
    oval(600, 560, 290, 44, darker(dish[0]!, 0.2)),
    times(30, () =>
      rect(s.chance.between(340, 850), s.chance.between(530, 580), 40, 16, s.chance.pick(dish), { r: 7 }),
    ),
    line(925, 566, 1130, 500, '#5b4331', 34),
    times(9, (i) =>
      path(`M${380 + i * 54} 830q-30 -70 6 -110q10 30 24 20q20 40 -6 90z`, s.blend('#f3c04a', '#d9532a'), { o: 0.92 }),
    ),
    rect(0, 810, 1200, 90, s.blend('#8d9698', '#6a7375')),
    rect(250, 800, 700, 26, '#3a4144', { r: 10 }),
    [0, 1, 2].map((i) => stroke(`M${460 + i * 140} 380q-34 -60 6 -120t4 -130`, '#ffffff', 24, { o: 0.24 })),
  );
}

/** A noodle shop: counter, baskets, customers. */
export function eatery(s: Sheet): string {
  const sign = s.turn([RED, TEAL, '#7a4e2e']);
  return draw(
    rect(0, 0, 1200, 900, s.blend('#e9dcc4', '#d4c2a2')),
    rect(0, 0, 1200, 160, s.blend(lighter(sign, 0.08), darker(sign, 0.2))),
    writing(330, 56, 6, 76, '#fbe9bd'),
    times(3, (i) =>
      draw(
        line(240 + i * 360, 140, 240 + i * 360, 200, '#4b4038', 4),
        path(
          `M${190 + i * 360} 250Q${190 + i * 360} 200 ${240 + i * 360} 200Q${290 + i * 360} 200 ${290 + i * 360} 250Z`,
          RED,
        ),
        s.glow(240 + i * 360, 270, 150, '#ffe6a8', 0.7),
      ),
    ),
    times(4, (i) =>
      draw(
        rect(120 + i * 250, 210, 200, 130, '#f7efdc', { r: 4 }),
        writing(140 + i * 250, 232, 3, 42, '#7a4e2e'),
        rect(140 + i * 250, 290, 130, 10, RED, { r: 5 }),
      ),
    ),
    person(s, 430, 640, { size: 1.05, coat: '#f1ead9', hat: '#fbf8ef', apron: sign }),
    rect(0, 520, 1200, 40, s.round('#b98a5b', 'down'), { r: 4 }),
    rect(0, 556, 1200, 170, s.blend('#9a6d42', '#7d5533')),
    times(8, (i) => rect(20 + i * 150, 580, 124, 126, '#8a6039', { r: 6 })),
    group(
      at(760, 520),
      times(4, (i) =>
        draw(
          rect(-90, -46 - i * 44, 180, 40, s.round('#c9a063'), { r: 10 }),
          line(-88, -26 - i * 44, 88, -26 - i * 44, '#8f6a3a', 4),
        ),
      ),
      path('M-92 -178Q0 -214 92 -178Z', '#b98a52'),
      [0, 1, 2].map((i) => stroke(`M${-40 + i * 40} -210q-18 -40 6 -80t2 -60`, '#ffffff', 14, { o: 0.4 })),
    ),
    group(
      at(180, 520),
      path('M-90 -60H90Q80 0 40 4H-40Q-80 0 -90 -60Z', s.round('#f1ead9')),
      oval(0, -60, 90, 18, '#d8a35a'),
      stroke('M-30 -64Q-10 -110 40 -150M0 -64Q20 -110 64 -140', '#8a5a3c', 7),
    ),
    rect(0, 726, 1200, 174, s.blend('#b7a78d', '#a2927a')),
    times(3, (i) =>
      group(
        at(220 + i * 380, 850),
        s.shadow(0, 0, 80, 14, 0.5),
        rect(-60, -90, 120, 22, s.round('#b5402a', 'down'), { r: 10 }),
        [-46, 34].map((x) => rect(x, -70, 12, 72, '#5b4331')),
      ),
    ),
  );
}

export const scenes = { wok, eatery };
