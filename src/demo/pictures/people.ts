import { INK, SKIN, darker } from './palette.js';
import type { Sheet } from './sheet.js';
import { at, circle, group, path, rect, stroke } from './svg.js';

/** Someone who stands on (x, y), about 300 high at size 1. */
export function person(
  s: Sheet,
  x: number,
  y: number,
  {
    size = 1,
    coat = s.chance.pick(['#3f6070', '#8f3b2e', '#5d7345', '#77664f', '#2f6c6a']),
    hat = '',
    apron = '',
  } = {},
): string {
  const skin = s.chance.pick(SKIN);
  return group(
    at(x, y, size),
    s.shadow(0, 2, 62, 14, 0.5),
    rect(-30, -130, 26, 128, '#33383d', { r: 8 }),
    rect(5, -130, 26, 128, '#2c3136', { r: 8 }),
    path('M-46 -232Q0 -258 46 -232L52 -112H-52Z', s.round(coat, 'across', 0.16)),
    path('M-46 -232Q-66 -190 -62 -120L-44 -118L-36 -200ZM46 -232Q66 -190 62 -120L44 -118L36 -200Z', darker(coat, 0.18)),
    circle(-54, -112, 12, skin),
    circle(54, -112, 12, skin),
    apron ? path('M-30 -206H30L38 -96H-38Z', apron) : '',
    rect(-11, -262, 22, 26, darker(skin, 0.12)),
    circle(0, -282, 33, s.ball(skin, 0.14)),
    size >= 0.5 ? [-11, 11].map((eye) => circle(eye, -280, 3.6, INK)) : '',
    size >= 0.5 ? stroke('M-8 -266q8 7 16 0', darker(skin, 0.4), 3) : '',
    hat
      ? path('M-35 -288Q-34 -326 0 -326Q34 -326 35 -288L44 -284H-40Z', hat)
      : path('M-34 -280Q-40 -322 0 -322Q40 -322 34 -280Q26 -304 0 -304Q-24 -304 -34 -280Z', '#2b2420'),
  );
}
