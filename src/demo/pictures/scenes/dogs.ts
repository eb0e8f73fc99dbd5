import { room } from '../indoors.js';
import { lawn, yard } from '../outdoors.js';
import { INK, PAPER, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, stroke } from '../svg.js';

const DOGS: readonly (readonly [string, string, 'up' | 'down'])[] = [
  ['#c98d4f', '#f3e3c6', 'up'],
  ['#e8dcc4', '#fffaf0', 'down'],
  ['#3a3431', '#c48a50', 'up'],
  ['#a5673a', '#f0e0c8', 'down'],
  ['#d9b177', '#fbf2df', 'up'],
];

export function dogShape(s: Sheet, coat: string, light: string, ears: 'up' | 'down', collar: string): string {
  const ear = (side: 1 | -1) =>
    ears === 'up'
      ? draw(
          path(
            `M${side * 40} -330Q${side * 60} -450 ${side * 120} -440Q${side * 146} -360 ${side * 100} -280Z`,
            s.ball(coat),
          ),
          path(
            `M${side * 66} -330Q${side * 78} -410 ${side * 110} -408Q${side * 122} -360 ${side * 96} -300Z`,
            darker(coat, 0.35),
          ),
        )
      : path(
          `M${side * 70} -370Q${side * 160} -390 ${side * 168} -300Q${side * 172} -190 ${side * 124} -190Q${side * 96} -240 ${side * 92} -320Z`,
          darker(coat, 0.22),
        );
  return draw(
    s.shadow(0, 120, 240, 36, 0.55),
    stroke('M130 60Q250 60 240 -60Q238 -100 216 -120', coat, 44),
    stroke('M222 -96Q214 -116 206 -122', light, 30),
    path('M-130 110Q-160 -60 -90 -150H90Q170 -40 150 110Q0 140 -130 110Z', s.ball(coat)),
    path('M-64 -120Q0 -90 64 -120Q80 0 40 70H-40Q-80 0 -64 -120Z', light),
    [-74, 74].map((x) =>
      draw(
        rect(x - 40, -60, 80, 176, s.round(coat, 'across', 0.14), { r: 40 }),
        oval(x, 106, 54, 28, light),
        stroke(`M${x - 14} 100v18M${x + 14} 100v18`, darker(light, 0.3), 5),
      ),
    ),
    ears === 'down' ? '' : [ear(-1), ear(1)],
    oval(0, -270, 134, 124, s.ball(coat)),
    path('M-24 -390Q0 -396 24 -390Q30 -320 66 -260Q70 -180 0 -176Q-70 -180 -66 -260Q-30 -320 -24 -390Z', light),
    ears === 'down' ? [ear(-1), ear(1)] : '',
    oval(0, -254, 34, 24, INK),
    oval(-8, -262, 10, 6, '#ffffff', { o: 0.5 }),
    stroke('M0 -232V-216M0 -216Q-24 -194 -46 -212M0 -216Q24 -194 46 -212', INK, 7),
    path('M-20 -204Q0 -150 20 -204Q0 -196 -20 -204Z', '#d9707a'),
    [-56, 56].map((x) => draw(circle(x, -302, 18, INK), circle(x - 5, -308, 6, '#ffffff'))),
    stroke('M-104 -164Q0 -110 104 -164', collar, 26),
    circle(0, -126, 20, s.ball('#e3b140')),
  );
}

export function dog(s: Sheet): string {
  const [coat, light, ears] = s.turn(DOGS);
  return draw(
    s.variant % 3 === 1 ? yard(s, 470) : lawn(s, 430),
    group(at(600, 690, 1.15), dogShape(s, coat, light, ears, s.turn(['#0f7472', '#bf3a22', '#e3b140']))),
    s.variant % 2
      ? draw(
          circle(960, 790, 46, s.ball('#bf3a22')),
          path('M916 780Q960 810 1004 780', 'none', { stroke: PAPER, width: 8 }),
        )
      : '',
  );
}

export function puppies(s: Sheet): string {
  const pup = (i: number) => {
    const [coat, light, ears] = DOGS[(s.variant + i) % DOGS.length]!;
    return dogShape(s, coat, light, i % 2 ? 'down' : ears, ['#0f7472', '#bf3a22', '#e3b140'][i % 3]!);
  };
  return draw(
    room(s, 520),
    group(at(330, 620, 0.78), pup(0)),
    group(at(860, 620, 0.78), pup(2)),
    group(at(600, 660, 0.84), pup(1)),
    s.shadow(600, 850, 520, 40, 0.5),
    path(
      'M110 640Q600 760 1090 640L1050 830Q600 900 150 830Z',
      s.blend(lighter(s.home.accent, 0.15), darker(s.home.accent, 0.15)),
    ),
    path('M110 640Q600 760 1090 640Q1110 672 1084 690Q600 800 116 690Q90 672 110 640Z', lighter(s.home.accent, 0.4)),
  );
}

export const scenes = { dog, puppies };
