import { pane } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, darker, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, stroke, times } from '../svg.js';

const CATS: readonly (readonly [string, string, boolean])[] = [
  ['#d98f45', '#fbeedb', true],
  ['#8c8f92', '#f2f0ea', true],
  ['#f4efe4', '#ffffff', false],
  ['#3b3836', '#f4efe4', false],
  ['#c6b093', '#fbf3e4', true],
];

function catShape(s: Sheet, coat: string, light: string, striped: boolean, eyes: string): string {
  const stripe = darker(coat, 0.35);
  return draw(
    s.shadow(0, 120, 220, 32, 0.55),
    stroke('M110 90Q260 110 250 -20Q246 -90 190 -80', coat, 40),
    path('M-116 110Q-150 -70 -70 -160H70Q150 -60 130 110Q0 136 -116 110Z', s.ball(coat)),
    striped
      ? times(3, (i) =>
          stroke(
            `M${-104 + i * 4} ${-20 + i * 40}q30 -14 54 -2M${108 - i * 2} ${-20 + i * 40}q-30 -14 -54 -2`,
            stripe,
            10,
            { o: 0.6 },
          ),
        )
      : '',
    path('M-50 -130Q0 -100 50 -130Q64 0 30 70H-30Q-64 0 -50 -130Z', light),
    [-60, 60].map((x) =>
      draw(rect(x - 32, -30, 64, 146, s.round(coat, 'across', 0.12), { r: 32 }), oval(x, 108, 44, 22, light)),
    ),
    [-1, 1].map((side) =>
      draw(
        path(`M${side * 30} -340L${side * 122} -430Q${side * 146} -330 ${side * 116} -270Z`, s.ball(coat)),
        path(`M${side * 62} -340L${side * 112} -390Q${side * 124} -330 ${side * 104} -296Z`, '#e2a3a0'),
      ),
    ),
    path('M-140 -250Q-140 -366 0 -370Q140 -366 140 -250Q130 -150 0 -146Q-130 -150 -140 -250Z', s.ball(coat)),
    striped ? [-34, 0, 34].map((x) => stroke(`M${x} -362v${x ? 40 : 52}`, stripe, 11, { o: 0.6 })) : '',
    path('M-70 -216Q-60 -150 0 -150Q60 -150 70 -216Q40 -250 0 -232Q-40 -250 -70 -216Z', light),
    [-58, 58].map((x) =>
      draw(oval(x, -270, 30, 32, eyes), oval(x, -270, 12, 28, INK), circle(x - 8, -282, 7, '#ffffff')),
    ),
    path('M-16 -226H16L0 -206Z', '#c76a6e'),
    stroke('M0 -206V-194M0 -194Q-18 -178 -34 -192M0 -194Q18 -178 34 -192', INK, 5),
    [-1, 1].map((side) =>
      times(3, (i) =>
        stroke(`M${side * 70} ${-206 + i * 12}L${side * 170} ${-226 + i * 24}`, mix(light, INK, 0.35), 3, { o: 0.8 }),
      ),
    ),
  );
}

export function cat(s: Sheet): string {
  const [coat, light, striped] = s.turn(CATS);
  return draw(
    room(s, 600),
    pane(s, 140, 90, 280, 290, s.home.curtain),
    s.shadow(620, 830, 420, 40, 0.4),
    oval(620, 800, 400, 74, darker(s.home.accent, 0.1)),
    oval(620, 786, 390, 66, s.ball(s.home.accent, 0.16)),
    group(at(620, 680, 1.12), catShape(s, coat, light, striped, s.turn(['#d9c24a', '#7fb3a8', '#8fb05a']))),
    group(
      at(1020, 810),
      s.shadow(0, 30, 80, 14, 0.4),
      circle(0, -20, 56, s.ball('#bf3a22')),
      times(4, (i) => stroke(`M${-46 + i * 12} ${-46 + i * 10}q46 10 ${70 - i * 6} 40`, '#8f2718', 4)),
      stroke('M40 20q60 30 110 0t80 20', '#bf3a22', 6),
    ),
  );
}

export const scenes = { cat };
