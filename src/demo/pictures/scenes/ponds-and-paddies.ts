import { field, tree } from '../outdoors.js';
import { GREENS, INK, PAPER, RED, RICE, TEAL, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, round, stroke, times } from '../svg.js';
import { wheel } from '../traffic.js';

/** A crayfish pond: weed in rows, traps, a hut on the bank. */
export function crayfishpond(s: Sheet): string {
  const water = mix(s.light.sky[1], '#6f9a86', 0.5);
  const bank = s.turn(['#a3955f', '#b09a6a', '#93945c']);
  return draw(
    rect(0, 0, 1200, 330, s.blend(s.light.sky[0], s.light.sky[1])),
    s.glow(840, 220, 300, '#fff3d0', 0.8),
    times(16, (i) => circle(i * 80, 330, s.chance.between(20, 44), mix(s.chance.pick(GREENS), s.light.sky[1], 0.4))),
    times(5, (i) => {
      const y = 336 + i * 12;
      return rect(0, y, 1200, 9, i % 2 ? mix(water, '#ffffff', 0.3) : mix(bank, s.light.sky[1], 0.3));
    }),
    rect(0, 392, 1200, 508, s.blend(lighter(water, 0.26), darker(water, 0.1))),
    s.glow(640, 470, 420, '#fffaf0', 0.4),
    times(5, (row) => {
      const [y, size] = [430 + row * row * 17 + row * 28, 0.4 + row * 0.22];
      return times(12 - row, (i) => {
        const x = ((i + 0.5 + (row % 2) * 0.4) / (12 - row)) * 1240 - 20 + s.chance.between(-16, 16);
        return group(
          at(x, y, size),
          oval(0, 8, 66, 16, '#1f3f33', { o: 0.25 }),
          times(9, (k) =>
            stroke(
              `M${-28 + k * 7} 6q${-18 + k * 4.5} -30 ${-30 + k * 7.5} ${-34 - (k % 3) * 14}`,
              s.chance.pick(['#4f8a4a', '#5f9a52', '#3f7a4c']),
              7,
            ),
          ),
        );
      });
    }),
    times(3, (i) => {
      const x = 330 + i * 280;
      return draw(
        times(7, (k) =>
          oval(x + k * 30, 640 + k * 12 + i * 8, 17, 22, 'none', {
            stroke: s.turn(['#2f6a58', '#7a4a2c', '#34607a']),
            width: 5,
          }),
        ),
        line(x, 622 + i * 8, x + 190, 692 + i * 8, '#2f4a40', 4),
        line(x - 12, 560, x - 12, 700, '#a8794d', 8),
        circle(x - 12, 556, 12, RED),
      );
    }),
    path('M0 900V700Q200 736 420 800Q600 850 720 900Z', s.blend(bank, darker(bank, 0.18))),
    path('M0 716Q200 748 420 812Q590 858 690 900', 'none', { stroke: '#5f8f7f', width: 7 }),
    times(11, (i) => line(20 + i * 60, 690 + i * 18 + 14, 20 + i * 60, 744 + i * 18, '#8a6a48', 6)),
    hut(s),
    basin(s, 350, 868),
    farmer(s, 196, 868, '#2f4f52'),
    times(16, () =>
      path(
        `M${round(s.chance.between(0, 420))} ${round(s.chance.between(800, 896))}l4 -22l6 22l6 -16l3 16z`,
        darker(bank, 0.3),
      ),
    ),
  );
}

function hut(s: Sheet): string {
  return group(
    at(960, 400),
    path('M-150 0H240V60Q40 90 -150 40Z', '#8f8658'),
    rect(-60, -130, 190, 140, s.blend('#d9c9a3', '#b9a67c'), { r: 3 }),
    poly(
      [
        [-92, -124],
        [162, -124],
        [108, -210],
        [-38, -210],
      ],
      s.turn(['#a8402a', '#4f6a7a', '#7a6a3a']),
    ),
    rect(-30, -90, 56, 52, s.blend('#54707a', '#93abb2'), { r: 3 }),
    rect(60, -96, 50, 106, '#6a4a32', { r: 2 }),
    line(170, 10, 170, -250, '#6d7476', 8),
    rect(140, -286, 60, 40, '#34404a', { r: 4, turn: 'rotate(-14 170 -266)' }),
    tree(s, 222, 20, 0.7),
  );
}

function basin(s: Sheet, x: number, y: number): string {
  return group(
    at(x, y),
    s.shadow(0, 6, 130, 18, 0.5),
    path('M-116 -62H116L92 6Q0 22 -92 6Z', s.round('#3a7fa6', 'down', 0.2)),
    oval(0, -62, 116, 30, '#2a5f80'),
    times(13, (i) =>
      group(
        at(-74 + (i % 7) * 25, -70 + Math.floor(i / 7) * 14, 1, s.chance.between(-50, 50)),
        oval(0, 0, 24, 12, s.ball(s.chance.pick(['#a8361f', '#8f2f1f', '#bf4526']))),
        [-1, 1].map((side) => stroke(`M-20 ${side * 6}q-16 ${side * 8} -24 0`, '#8f2f1f', 6)),
        line(-22, 0, -44, -8, '#6a2418', 2.5),
      ),
    ),
  );
}

/** The last field of rice, the combine in its middle. */
export function riceharvest(s: Sheet): string {
  const paint = s.turn(['#bf3a22', '#2f7d4f', '#d9822b', '#2f6a94']);
  return draw(
    field(s, 370, '#d8b05a', '#b98d3c'),
    times(150, () => {
      const y = 392 + s.chance.next() ** 1.3 * 230;
      const [x, h] = [s.chance.between(0, 1200), 10 + (y - 380) * 0.13];
      return draw(
        stroke(
          `M${round(x)} ${round(y)}q2 ${round(-h)} ${round(s.chance.between(4, 12))} ${round(-h * 1.5)}`,
          '#a9812f',
          3,
        ),
        oval(x + 10, y - h * 1.5, 4 + h * 0.12, 2 + h * 0.06, '#edc96c'),
      );
    }),
    poly(
      [
        [0, 690],
        [1200, 620],
        [1200, 900],
        [0, 900],
      ],
      s.blend('#c9a866', '#a5854a'),
    ),
    times(160, () => {
      const x = s.chance.between(0, 1200);
      const y = s.chance.between(700 - x * 0.056, 896);
      return line(x, y, x + s.chance.between(-3, 3), y - 16, '#8a6d3a', 4, { o: 0.7 });
    }),
    times(9, () =>
      oval(s.chance.between(40, 560), s.chance.between(560, 680), s.chance.between(60, 150), 30, '#f0dfb4', {
        o: 0.25,
      }),
    ),
    times(5, (i) => stroke(`M${330 + i * 120} ${150 + (i % 3) * 40}q14 -16 28 0q14 -16 28 0`, '#4b5557', 4)),
    combine(s, paint),
    times(5, (i) => sack(s, 190 + i * 96 + (i % 2) * 8, 850 - (i % 2) * 18)),
    farmer(s, 118, 856),
  );
}

function combine(s: Sheet, paint: string): string {
  return group(
    at(740, 330, 0.98),
    s.shadow(-20, 366, 390, 36, 0.6),
    rect(-180, 80, 420, 180, s.blend(lighter(paint, 0.1), darker(paint, 0.2)), { r: 16 }),
    path('M-180 96Q-180 20 -110 20H190Q240 22 240 80V110H-180Z', s.blend(lighter(paint, 0.2), paint)),
    rect(-40, -46, 200, 74, s.blend('#d9d3c2', '#b3ad9c'), { r: 6 }),
    path('M-30 -46H150L134 -70H-14Z', '#e7c46a'),
    stroke('M150 -20L300 -120L352 -96', darker(paint, 0.25), 26),
    path('M-250 -104H-110V120H-262Z', s.blend('#5a727a', '#a9bfc2')),
    path('M-250 -104H-110V120H-262Z', 'none', { stroke: '#2b3336', width: 12 }),
    rect(-272, -128, 184, 28, paint, { r: 8 }),
    circle(-180, 4, 30, '#e0b48c'),
    path('M-214 0Q-212 -38 -180 -38Q-148 -38 -146 0Z', RICE),
    path('M-222 100Q-220 34 -180 32Q-140 34 -138 100Z', s.turn([TEAL, '#48687a', '#8f3b2e'])),
    rect(-60, 110, 250, 26, PAPER, { r: 6 }),
    rect(-60, 146, 160, 12, PAPER, { r: 6, o: 0.6 }),
    rect(-210, 262, 470, 96, '#2c3032', { r: 48 }),
    times(5, (i) => circle(-160 + i * 92, 310, 34, '#6d7476')),
    times(5, (i) => circle(-160 + i * 92, 310, 12, '#3a4043')),
    times(16, (i) => rect(-196 + i * 28, 254, 16, 14, '#1b1d1e', { r: 3 })),
    path('M-252 190L-420 262L-404 316L-240 262Z', darker(paint, 0.3)),
    rect(-520, 250, 140, 84, s.blend(paint, darker(paint, 0.3)), { r: 6 }),
    times(8, (i) => {
      const turn = (i / 8) * Math.PI * 2 + 0.3;
      return line(-470, 214, -470 + Math.cos(turn) * 96, 214 + Math.sin(turn) * 96, '#d9b04a', 8);
    }),
    circle(-470, 214, 96, 'none', { stroke: '#d9b04a', width: 9 }),
    circle(-470, 214, 16, INK),
    times(10, (i) =>
      poly(
        [
          [-540 + i * 18, 336],
          [-524 + i * 18, 336],
          [-532 + i * 18, 360],
        ],
        '#c3c9cb',
      ),
    ),
    wheel(210, 330, 1),
  );
}

/** Somebody in a straw hat. */
const farmer = (s: Sheet, x: number, y: number, apron = '') =>
  draw(
    person(s, x, y, { size: 0.96, apron }),
    group(
      at(x, y - 294, 0.96),
      path('M-40 -4Q-34 -52 0 -54Q34 -52 40 -4Z', s.round('#e3c47c')),
      oval(0, -4, 74, 15, '#d3b066'),
      oval(0, -8, 74, 14, s.round('#eed394')),
      path('M-40 -10Q0 2 40 -10L39 -20Q0 -10 -39 -20Z', '#8a5a3c'),
      path('M-36 -14Q-32 -52 0 -54Q32 -52 36 -14Q0 -4 -36 -14Z', s.round('#e9cd8a')),
    ),
  );

const sack = (s: Sheet, x: number, y: number) =>
  draw(
    s.shadow(x, y, 52, 10, 0.4),
    path(
      `M${x - 42} ${y}Q${x - 52} ${y - 60} ${x - 24} ${y - 104}H${x + 24}Q${x + 52} ${y - 60} ${x + 42} ${y}Z`,
      s.ball('#e2d6b8', 0.18),
    ),
    path(`M${x - 24} ${y - 104}Q${x} ${y - 132} ${x + 24} ${y - 104}L${x + 14} ${y - 94}H${x - 14}Z`, '#d0c2a0'),
    line(x - 20, y - 98, x + 20, y - 98, '#8a6a48', 5),
    rect(x - 22, y - 66, 44, 30, TEAL, { r: 3, o: 0.5 }),
  );

export const scenes = { crayfishpond, riceharvest };
