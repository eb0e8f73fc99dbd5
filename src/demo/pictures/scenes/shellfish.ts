import { heap } from './baskets.js';
import { tabletop } from '../indoors.js';
import { GREENS, INK, darker } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, round, stroke, times } from '../svg.js';

function crabShape(s: Sheet, cooked: boolean): string {
  const shell = cooked ? '#cf5426' : s.chance.pick(['#5b6b4f', '#4f6355', '#66704b']);
  const leg = (side: number, i: number) =>
    stroke(
      `M${side * 62} ${-6 + i * 18}L${side * (112 - i * 4)} ${-34 + i * 26}L${side * (140 - i * 8)} ${14 + i * 30}`,
      darker(shell, 0.1),
      12,
    );
  return draw(
    s.shadow(0, 50, 130, 30, 0.4),
    [-1, 1].map((side) => [
      times(4, (i) => leg(side, i)),
      stroke(`M${side * 54} -30L${side * 104} -76`, shell, 20),
      path(
        `M${side * 92} -70Q${side * 96} -128 ${side * 140} -122Q${side * 168} -110 ${side * 150} -84L${side * 132} -98L${side * 138} -76Q${side * 120} -56 ${side * 92} -70Z`,
        s.ball(shell),
      ),
      oval(side * 104, -72, 22, 16, cooked ? '#7a3a1c' : '#6b5a38', { o: 0.8 }),
    ]),
    path('M-84 0Q-84 -62 0 -64Q84 -62 84 0Q72 62 0 66Q-72 62 -84 0Z', s.ball(shell, 0.3)),
    path('M-40 -6Q-20 -22 0 -6Q20 -22 40 -6M-30 22Q0 6 30 22', 'none', {
      stroke: darker(shell, 0.35),
      width: 6,
      o: 0.7,
    }),
    [-26, 26].map((x) =>
      draw(line(x, -60, x, -76, darker(shell, 0.2), 8), circle(x, -80, 9, INK), circle(x - 3, -83, 3, '#fff')),
    ),
  );
}

export function crabs(s: Sheet): string {
  const cooked = s.variant % 3 === 2;
  return draw(
    tabletop(s, 300, s.turn(['#7c8a88', '#b98a5b', '#a6aaa2'])),
    oval(600, 640, 500, 210, '#00000022'),
    oval(600, 620, 500, 206, s.blend('#f5f0e2', '#d9d2bf')),
    oval(600, 612, 440, 172, '#e9e2cf'),
    times(9, (i) =>
      path(`M${180 + i * 96} ${i % 2 ? 470 : 760}q40 -50 110 -26q-34 60 -110 26z`, s.chance.pick(GREENS), { o: 0.9 }),
    ),
    [
      [380, 540, -14],
      [810, 530, 12],
      [600, 640, 3],
      [360, 720, 10],
      [850, 715, -8],
    ].map(([x, y, turn]) =>
      group(
        at(x!, y!, 1.06, turn),
        crabShape(s, cooked),
        cooked ? '' : stroke('M-60 -40L60 44M60 -40L-60 44', '#d9c48a', 9),
      ),
    ),
  );
}

export function crayfish(s: Sheet): string {
  const shell = s.turn(['#bf2f1b', '#a52a1a', '#c9421f']);
  const fish = () =>
    group(
      `rotate(${round(s.chance.between(0, 360))})`,
      [-1, 1].map((side) => [
        times(4, (i) => line(side * 20, -20 + i * 16, side * 58, -30 + i * 22, darker(shell, 0.1), 6)),
        stroke(`M${side * 18} -46Q${side * 56} -70 ${side * 50} -104`, shell, 13),
        path(
          `M${side * 40} -98Q${side * 34} -160 ${side * 66} -168Q${side * 86} -140 ${side * 62} -96Z`,
          s.ball(shell, 0.35),
        ),
        stroke(`M${side * 8} -62Q${side * 26} -120 ${side * 14} -176`, darker(shell, 0.2), 4),
      ]),
      path('M-30 20Q-38 -50 0 -76Q38 -50 30 20Z', s.ball(shell, 0.36)),
      times(4, (i) =>
        path(
          `M${-28 + i * 2} ${18 + i * 24}Q0 ${30 + i * 24} ${28 - i * 2} ${18 + i * 24}L${26 - i * 2} ${42 + i * 24}Q0 ${54 + i * 24} ${-26 + i * 2} ${42 + i * 24}Z`,
          s.ball(shell, 0.32),
        ),
      ),
      path('M-14 118Q-50 130 -44 168Q-16 160 0 132Q16 160 44 168Q50 130 14 118Z', darker(shell, 0.1)),
      [-11, 11].map((x) => circle(x, -64, 6, INK)),
    );
  return draw(
    tabletop(s, 260),
    s.shadow(600, 800, 560, 60, 0.5),
    oval(600, 620, 540, 230, s.round(s.turn(['#c9ced0', '#f1ead9', '#3f5a60']), 'across', 0.16)),
    oval(600, 606, 480, 190, '#8a2c14'),
    heap(s, 600, 570, 390, 130, 24, fish),
    times(16, () => {
      const [x, y] = [s.chance.between(240, 960), s.chance.between(440, 720)];
      return s.chance.odds(0.5)
        ? path(`M${round(x)} ${round(y)}q14 -26 44 -14q-8 24 -44 14z`, '#4f8a3c')
        : draw(circle(x, y, 9, '#f3e4bd'), circle(x, y, 4, '#e0c888'));
    }),
    [0, 1, 2].map((i) => stroke(`M${440 + i * 150} 330q-30 -50 6 -100t4 -110`, '#ffffff', 16, { o: 0.28 })),
  );
}

export const scenes = { crabs, crayfish };
