import { lawn, tree } from '../outdoors.js';
import { INK, PAPER, RED, RICE, TEAL, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, times } from '../svg.js';
import { writing } from '../writing.js';

/** A country house with tables under the trees. */
export function farmstay(s: Sheet): string {
  const roof = s.turn(['#7c4a3a', '#55606a', '#8a5a3c']);
  const table = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.shadow(0, 0, 150, 20, 0.5),
      rect(-10, -96, 20, 96, '#7a5b3f'),
      oval(0, -96, 124, 30, s.round('#b98a5b')),
      oval(0, -100, 124, 28, lighter('#b98a5b', 0.16)),
      [-60, 0, 56].map((dx, i) =>
        draw(
          oval(dx, -104 + (i % 2) * 8, 30, 10, '#fffdf6'),
          oval(dx, -107 + (i % 2) * 8, 20, 6, [RED, '#6f9a52', RICE][i]!),
        ),
      ),
      [-160, 160].map((dx) =>
        draw(
          rect(dx - 34, -60, 68, 16, s.round(WOODEN), { r: 6 }),
          rect(dx - 26, -46, 9, 48, '#7a5b3f'),
          rect(dx + 17, -46, 9, 48, '#7a5b3f'),
        ),
      ),
    );
  return draw(
    lawn(s, 430),
    poly(
      [
        [300, 300],
        [380, 170],
        [860, 170],
        [950, 300],
      ],
      s.blend(lighter(roof, 0.14), darker(roof, 0.16)),
    ),
    times(14, (i) => line(388 + i * 36, 174, 330 + i * 46, 298, darker(roof, 0.3), 3, { o: 0.5 })),
    rect(340, 298, 570, 230, s.blend('#e6dac0', '#f1e8d4')),
    rect(340, 298, 570, 16, INK, { o: 0.2 }),
    rect(570, 370, 110, 158, '#7a4a30'),
    [390, 740].map((x) =>
      draw(
        rect(x, 360, 120, 100, '#7a5b3f'),
        rect(x + 8, 368, 104, 84, s.dark ? '#ffe09a' : '#86a0a2'),
        line(x + 60, 368, x + 60, 452, '#7a5b3f', 7),
      ),
    ),
    [470, 700, 860].map((x) =>
      draw(
        line(x, 300, x, 326, INK, 3),
        oval(x, 350, 22, 27, s.ball(RED)),
        rect(x - 10, 322, 20, 6, RICE),
        s.dark ? s.glow(x, 350, 80, '#ffcf9a', 0.9) : '',
      ),
    ),
    rect(470, 316, 320, 40, '#7a4e2e', { r: 4 }),
    writing(500, 320, 6, 32, '#f6e2ae'),
    tree(s, 170, 640, 1.9),
    tree(s, 1060, 600, 1.5),
    table(420, 800, 1.05),
    table(880, 770, 0.9),
    person(s, 650, 720, { size: 0.6, apron: PAPER }),
  );
}

const WOODEN = '#a87b4d';

/** Playing badminton on the green. */
export function badminton(s: Sheet): string {
  return draw(
    lawn(s, 400),
    poly(
      [
        [220, 560],
        [980, 560],
        [1180, 860],
        [20, 860],
      ],
      s.turn(['#4f8a6a', '#8a5f48', '#4f7f9a']),
    ),
    poly(
      [
        [220, 560],
        [980, 560],
        [1180, 860],
        [20, 860],
      ],
      'none',
      { stroke: '#f4f1e6', width: 7 },
    ),
    line(600, 560, 600, 860, '#f4f1e6', 5),
    [150, 1040].map((x) => rect(x, 400, 12, 320, '#6d7476')),
    rect(160, 410, 884, 110, '#2f3a3d', { o: 0.28 }),
    times(34, (i) => line(160 + i * 26.7, 410, 160 + i * 26.7, 520, '#f4f1e6', 1.5, { o: 0.6 })),
    times(5, (i) => line(160, 410 + i * 27, 1044, 410 + i * 27, '#f4f1e6', 1.5, { o: 0.6 })),
    rect(156, 402, 892, 14, '#fbf8ef'),
    person(s, 330, 800, { size: 0.95, coat: s.turn([RED, TEAL, RICE]) }),
    person(s, 860, 780, { size: 0.9, coat: s.turn(['#48687a', RED, TEAL]) }),
    [
      [400, 560, 30],
      [800, 560, -34],
    ].map(([x, y, turn]) =>
      group(
        at(x!, y!, 1, turn),
        rect(-5, 0, 10, 130, INK, { r: 4 }),
        oval(0, -50, 44, 58, '#ffffff44', { stroke: RED, width: 7 }),
        times(6, (i) => line(-32 + i * 13, -92, -32 + i * 13, -8, '#f4f1e6', 2)),
      ),
    ),
    group(
      at(600, 230, 1.2, 30),
      path('M-24 -50H24L10 0H-10Z', '#fffdf6'),
      [-14, 0, 14].map((x) => line(x, -48, x * 0.5, 0, '#cfc9bb', 3)),
      circle(0, 6, 13, RED),
    ),
  );
}

export const scenes = { farmstay, badminton };
