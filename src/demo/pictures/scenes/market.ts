import { crate } from '../cases.js';
import { field } from '../outdoors.js';
import { INK, PAPER, RED, RICE, TEAL, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

/** The early market under its roof. */
export function market(s: Sheet): string {
  const roof = s.turn([TEAL, '#a8402a', '#4f6a7a']);
  const goods = ['#5f9a48', RED, '#d98f2b', '#7d4a86', '#e9dcae', '#86b865'];
  return draw(
    rect(0, 0, 1200, 900, s.blend('#dfe6e0', '#c9c2b2')),
    s.glow(600, 380, 520, '#fffaf0', 0.9),
    poly(
      [
        [0, 210],
        [600, 60],
        [1200, 210],
        [1200, 0],
        [0, 0],
      ],
      roof,
    ),
    poly(
      [
        [0, 210],
        [600, 60],
        [1200, 210],
        [1200, 236],
        [600, 86],
        [0, 236],
      ],
      lighter(roof, 0.5),
    ),
    times(5, (i) =>
      draw(
        rect(90 + i * 250, 170, 22, 470, s.round('#8d9799')),
        line(215 + i * 250, 130, 215 + i * 250, 236, INK, 3),
        s.glow(215 + i * 250, 252, 110, '#fff0bd', 0.9),
        circle(215 + i * 250, 250, 17, '#fff6d4'),
      ),
    ),
    times(3, (i) => person(s, 240 + i * 360, 600, { size: 0.92, apron: s.chance.pick([PAPER, RICE, '#8fb3ad']) })),
    times(3, (i) =>
      draw(
        s.shadow(210 + i * 390, 712, 200, 20, 0.4),
        rect(40 + i * 390, 540, 340, 170, s.blend('#b58a5c', '#946a40'), { r: 4 }),
        times(6, (k) => line(60 + i * 390 + k * 60, 544, 60 + i * 390 + k * 60, 706, '#7d5835', 4)),
        times(34, (k) =>
          circle(
            60 + i * 390 + (k % 12) * 27,
            540 - Math.floor(k / 12) * 20 - s.chance.between(0, 10),
            19,
            s.ball(goods[(i * 2 + Math.floor((k % 12) / 6) + s.variant) % 6]!),
          ),
        ),
      ),
    ),
    rect(0, 720, 1200, 180, s.blend('#a39a8b', '#8a8274')),
    times(30, () =>
      oval(s.chance.between(0, 1200), s.chance.between(740, 890), s.chance.between(10, 40), 4, '#7d7566', { o: 0.4 }),
    ),
    times(4, (i) => person(s, 150 + i * 290 + s.chance.between(-40, 40), 850, { size: s.chance.between(0.9, 1.02) })),
    crate(s, 980, 770, 190, 96),
  );
}

/** A flying sprayer over the wheat. */
export function drone(s: Sheet): string {
  const body = s.turn(['#f1eee4', '#33404b', RICE]);
  return draw(
    field(s, 470, s.turn(['#a9b45a', '#d2ae5c', '#8fae62']), s.turn(['#86953f', '#b28a3a', '#6f9150'])),
    times(120, () => {
      const y = 520 + s.chance.next() * 370;
      const x = s.chance.between(0, 1200);
      const h = 20 + (y - 500) * 0.14;
      return stroke(
        `M${Math.round(x)} ${Math.round(y)}q4 ${-Math.round(h * 0.6)} ${Math.round(s.chance.between(-6, 8))} ${-Math.round(h)}`,
        s.turn(['#7d9040', '#c9992f', '#5f8a45']),
        4,
      );
    }),
    times(22, () =>
      oval(
        s.chance.between(360, 840),
        s.chance.between(380, 640),
        s.chance.between(40, 110),
        s.chance.between(14, 34),
        '#ffffff',
        { o: 0.13 },
      ),
    ),
    group(
      at(600, 250),
      [-1, 1].map((side) => [
        stroke(`M${side * 60} 0L${side * 300} -50`, '#3a4144', 18),
        stroke(`M${side * 60} 10L${side * 220} 40`, '#3a4144', 16),
        rect(side * 300 - 18, -86, 36, 40, '#23282b', { r: 8 }),
        oval(side * 300, -92, 150, 13, '#e6ecec', { o: 0.7 }),
        oval(side * 300, -92, 150, 13, 'none', { stroke: '#8d9799', width: 2 }),
        rect(side * 220 - 16, 10, 32, 36, '#23282b', { r: 8 }),
        oval(side * 220, 4, 130, 12, '#e6ecec', { o: 0.7 }),
        stroke(`M${side * 70} 60L${side * 120} 170H${side * 60}`, '#54595c', 10),
      ]),
      path(
        'M-90 -40Q-80 -80 0 -82Q80 -80 90 -40L100 40Q96 70 60 72H-60Q-96 70 -100 40Z',
        s.blend(lighter(body, 0.3), darker(body, 0.16)),
      ),
      rect(-70, 64, 140, 70, s.round('#bcd7c9'), { r: 16, o: 0.9 }),
      circle(0, -30, 18, '#23282b'),
      circle(0, -30, 9, '#7fb3c4'),
      rect(-40, 8, 80, 12, s.turn([TEAL, RED, INK]), { r: 6 }),
      times(9, (i) => line(-220 + i * 55, 140, -250 + i * 62, 280, '#ffffff', 5, { o: 0.4 })),
    ),
    person(s, 180, 780, { size: 0.8, hat: '#d9b765' }),
  );
}

export const scenes = { market, drone };
