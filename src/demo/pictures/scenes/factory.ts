import { hall } from '../indoors.js';
import { street } from '../outdoors.js';
import { INK, PAPER, RED, RICE } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, rect, times } from '../svg.js';

/** A factory line with people at it. */
export function factory(s: Sheet): string {
  const suit = s.turn(['#4f86a8', '#0f7472', '#8a9a98']);
  return draw(
    hall(s, 500),
    times(3, (i) =>
      draw(
        line(200 + i * 400, 0, 200 + i * 400, 190, '#7f8688', 5),
        rect(90 + i * 400, 190, 220, 18, '#fffbe8', { r: 6 }),
        s.glow(200 + i * 400, 230, 180, '#fffbe8', 0.6),
      ),
    ),
    times(5, (i) => person(s, 150 + i * 225, 700, { size: 1.02, coat: suit, hat: s.turn([PAPER, RICE, '#dfe6e6']) })),
    s.shadow(600, 850, 640, 34, 0.5),
    rect(-20, 600, 1240, 54, s.round('#5f6a6e', 'down'), { r: 6 }),
    rect(-20, 596, 1240, 14, '#2f3639'),
    rect(-20, 652, 1240, 150, s.blend('#b9c1c0', '#98a2a1')),
    times(8, (i) => rect(10 + i * 156, 672, 130, 110, '#a9b3b2', { r: 6 })),
    times(9, (i) =>
      group(
        at(60 + i * 138, 590),
        rect(-40, -34, 80, 34, s.round(s.turn(['#3f8a5a', '#c9974f', '#48687a'])), { r: 4 }),
        rect(-24, -46, 20, 14, INK, { r: 2 }),
        rect(6, -48, 12, 16, RED, { r: 2 }),
      ),
    ),
    times(3, (i) => rect(140 + i * 400, 802, 40, 60, '#4b5457')),
  );
}

export function construction(s: Sheet): string {
  const floor = (y: number) =>
    draw(
      rect(280, y, 640, 22, '#a9a49a'),
      times(6, (i) => rect(290 + i * 122, y + 22, 22, 110, '#b9b4a9')),
    );
  return draw(
    street(s, 640, { trees: 2 }),
    rect(0, 640, 1200, 260, s.blend('#bba67f', '#a89069')),
    rect(1020, 60, 24, 660, s.round(RICE)),
    times(16, (i) => line(1020, 80 + i * 40, 1044, 110 + i * 40, '#a87d24', 4)),
    rect(420, 50, 760, 20, s.round(RICE, 'down')),
    times(18, (i) => line(430 + i * 42, 70, 450 + i * 42, 50, '#a87d24', 4)),
    line(1032, 10, 1032, 60, RICE, 14),
    line(1032, 14, 560, 50, '#6f6a62', 4),
    line(540, 70, 540, 190, '#6f6a62', 4),
    rect(480, 190, 120, 44, s.blend('#b8623f', '#9a4c2e')),
    times(4, (i) => floor(240 + i * 132)),
    rect(300, 502, 600, 138, s.turn(['#c07a55', '#b9b4a9', '#c9a36a']), { o: 0.85 }),
    times(12, (row) =>
      times(14, (i) => rect(304 + i * 43 - (row % 2) * 20, 504 + row * 11, 40, 9, '#a5603c', { o: 0.5 })),
    ),
    times(9, (i) => rect(262 + i * 84, 230, 7, 560, '#8f979a')),
    times(5, (i) => rect(250, 300 + i * 110, 700, 7, '#8f979a')),
    s.shadow(600, 800, 480, 20, 0.4),
    times(2, (i) =>
      group(
        at(150, 830 - i * 34),
        rect(-110, -30, 230, 30, s.blend('#c06a45', '#a5522f')),
        times(5, (k) => line(-64 + k * 46, -30, -64 + k * 46, 0, '#7d3c22', 3)),
      ),
    ),
    person(s, 460, 850, { size: 0.8, coat: '#d9762c', hat: RICE }),
    person(s, 780, 840, { size: 0.76, coat: '#4f6a7a', hat: RED }),
    group(
      at(1020, 830),
      s.shadow(0, 6, 110, 14, 0.5),
      path('M-90 -60H80L50 0H-60Z', s.round('#4f7f7c')),
      path('M-80 -60Q0 -120 76 -60Z', '#c9bda6'),
      line(70, -50, 150, -70, '#5b4331', 10),
      circle(-10, 6, 22, INK),
    ),
  );
}

export const scenes = { factory, construction };
