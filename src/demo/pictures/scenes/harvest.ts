import { heap } from './baskets.js';
import { crate } from '../cases.js';
import { tabletop } from '../indoors.js';
import { field, yard } from '../outdoors.js';
import { RICE, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, rect, round, stroke, times } from '../svg.js';

export function lotusroot(s: Sheet): string {
  const skin = s.turn(['#e9d9bb', '#e3cfae', '#efe2ca']);
  const root = (x: number, y: number, turn: number, size = 1) =>
    group(
      at(x, y, size, turn),
      s.shadow(190, 70, 330, 26, 0.4),
      [0, 190, 370].map((from, i) =>
        draw(
          rect(from - 70, -62 + i * 5, 190, 124 - i * 10, s.round(skin, 'down', 0.24), { r: 60 }),
          stroke(`M${from - 40} ${-20 + i * 6}q60 -14 130 0`, '#fffaf0', 7, { o: 0.6 }),
        ),
      ),
      [122, 302].map((joint) =>
        draw(
          rect(joint - 12, -44, 22, 88, darker(skin, 0.3), { r: 10 }),
          times(5, (k) => line(joint, -40 + k * 20, joint + s.chance.between(-20, 20), -58 + k * 28, '#7a5f3f', 4)),
        ),
      ),
      times(12, () => circle(s.chance.between(-60, 470), s.chance.between(-46, 46), 4, '#8a6f4a', { o: 0.5 })),
    );
  const slice = (x: number, y: number) =>
    draw(
      s.shadow(x, y + 60, 90, 16, 0.4),
      oval(x, y + 12, 84, 76, darker(skin, 0.2)),
      oval(x, y, 84, 76, lighter(skin, 0.4)),
      times(7, (i) => oval(x + Math.cos(i * 0.9) * 46, y + Math.sin(i * 0.9) * 42, 15, 17, '#8a6f4f')),
      circle(x, y, 10, '#8a6f4f'),
    );
  return draw(
    tabletop(s, 320),
    path('M90 560Q200 300 470 360Q640 330 700 470Q560 660 300 640Q120 660 90 560Z', s.ball('#4f8a5c', 0.2)),
    times(7, (i) =>
      line(400, 490, 400 + Math.cos(i * 0.9) * 240, 490 + Math.sin(i * 0.9) * 110, '#3a6a45', 4, { o: 0.5 }),
    ),
    root(420, 480, -8),
    root(220, 640, 5, 1.1),
    slice(880, 760),
    slice(1050, 720),
    group(
      at(980, 400),
      stroke('M0 240Q-20 120 0 0', '#5f8a4a', 12),
      times(9, (i) =>
        path('M0 0Q-44 -70 0 -150Q44 -70 0 0Z', s.blend('#f5c4c9', '#e78a9b'), {
          turn: `rotate(${-72 + i * 18})`,
          o: 0.95,
        }),
      ),
      oval(0, -16, 32, 20, RICE),
    ),
  );
}

export function watermelon(s: Sheet): string {
  const rind = s.turn(['#3f7a3f', '#2f6a45', '#55853c']);
  const melon = (x: number, y: number, r: number) =>
    draw(
      s.shadow(x, y + r * 0.94, r, 30, 0.5),
      oval(x, y, r * 1.12, r, s.ball(rind, 0.3)),
      [-0.94, -0.64, -0.3, 0.06, 0.42, 0.74].map((k) =>
        stroke(
          `M${x} ${round(y - r)}A${round(Math.abs(k) * r * 1.12)} ${r} 0 0 ${k > 0 ? 1 : 0} ${x} ${round(y + r)}`,
          darker(rind, 0.4),
          r * 0.085,
          { o: 0.6 },
        ),
      ),
      stroke(`M${x} ${round(y - r)}q-8 -26 22 -34`, '#7a8a4a', 9),
    );
  return draw(
    s.variant % 2 ? field(s, 330, '#8fa05f', '#6f8647') : tabletop(s, 300),
    melon(300, 560, 190),
    melon(860, 500, 170),
    melon(600, 640, 210),
    group(
      at(860, 770),
      s.shadow(0, 40, 240, 26, 0.5),
      path('M-220 -30A220 190 0 0 0 220 -30Z', rind),
      path('M-206 -30A206 172 0 0 0 206 -30Z', '#eef0cf'),
      path('M-190 -30A190 152 0 0 0 190 -30Z', s.blend('#e2543c', '#c93425')),
      times(11, (i) => oval(-140 + i * 28, 6 + (i % 3) * 28, 6, 10, '#2a1a14')),
      oval(0, -30, 220, 16, '#f0f2d4'),
      oval(0, -30, 190, 10, '#e6624a'),
    ),
  );
}

export function vegetables(s: Sheet): string {
  const leafy = () =>
    draw(
      times(5, (i) =>
        path('M0 40Q-50 -40 0 -110Q50 -40 0 40Z', s.ball(s.chance.pick(['#5f9a48', '#74ad55', '#4a8a44']), 0.24), {
          turn: `rotate(${-56 + i * 28})`,
        }),
      ),
      path('M-16 0L-8 70H10L16 0Z', '#eef0dc'),
    );
  const tomato = () =>
    draw(circle(0, 0, 48, s.ball('#c93a22')), path('M0 -44l-22 4l12 8l-6 14l16 -10l16 10l-6 -14l12 -8z', '#4f7d3a'));
  const aubergine = () =>
    group(
      'rotate(40)',
      path('M-30 -60Q30 -80 40 0Q44 90 0 100Q-44 90 -40 0Z', s.ball('#5a3a6a')),
      path('M-34 -58Q0 -84 34 -58Q10 -40 -34 -58Z', '#5f8a4a'),
      line(0, -70, 4, -94, '#5f8a4a', 10),
    );
  const carrot = () =>
    group(
      `rotate(${round(s.chance.between(-40, 40))})`,
      path('M-24 -60Q0 -76 24 -60Q16 30 0 90Q-16 30 -24 -60Z', s.ball('#d9762c')),
      times(3, (i) => stroke(`M0 -64q${-20 + i * 20} -30 ${-16 + i * 16} -60`, '#5f9a48', 8)),
    );
  return draw(
    s.variant % 2 ? yard(s, 420) : tabletop(s, 360),
    heap(s, 300, 520, 190, 60, 11, leafy),
    crate(s, 80, 560, 440, 220),
    heap(s, 860, 520, 200, 60, 18, (i) => [tomato, carrot, aubergine][(i + s.variant) % 3]!()),
    crate(s, 640, 560, 460, 220, '#a8764a'),
    [
      [580, 800],
      [200, 850],
    ].map(([x, y]) => draw(s.shadow(x!, y! + 44, 60, 12, 0.4), group(at(x!, y!), tomato()))),
    group(at(1000, 830), carrot()),
  );
}

export const scenes = { lotusroot, watermelon, vegetables };
