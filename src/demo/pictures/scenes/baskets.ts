import { tabletop } from '../indoors.js';
import { darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, draw, group, line, oval, path, round, stroke, times } from '../svg.js';

/** Heaps things inside an oval, the back rows first. */
export function heap(
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  count: number,
  make: (i: number) => string,
): string {
  const spots = times(count, (i) => {
    const [turn, far] = [s.chance.next() * Math.PI * 2, Math.sqrt(s.chance.next())];
    return { i, x: x + Math.cos(turn) * far * w, y: y + Math.sin(turn) * far * h };
  }).sort((one, other) => one.y - other.y);
  return draw(spots.map((spot) => group(at(spot.x, spot.y, s.chance.between(0.86, 1.12)), make(spot.i))));
}

/** A wicker basket, its front drawn over what lies in it. */
const basket = (s: Sheet, x: number, y: number, w: number, filling: string): string => {
  const h = w * 0.42;
  const wicker = s.turn(['#b98a52', '#a87646', '#c79b63']);
  return draw(
    s.shadow(x, y + h, w * 0.62, 34, 0.55),
    oval(x, y, w * 0.56, w * 0.15, darker(wicker, 0.5)),
    filling,
    path(
      `M${round(x - w * 0.57)} ${y}Q${x} ${round(y + w * 0.3)} ${round(x + w * 0.57)} ${y}L${round(x + w * 0.44)} ${round(y + h)}Q${x} ${round(y + h + 34)} ${round(x - w * 0.44)} ${round(y + h)}Z`,
      s.round(wicker, 'across', 0.2),
    ),
    times(4, (k) =>
      stroke(
        `M${round(x - w * (0.55 - k * 0.033))} ${round(y + 24 + k * h * 0.24)}Q${x} ${round(y + w * 0.27 + k * h * 0.2)} ${round(x + w * (0.55 - k * 0.033))} ${round(y + 24 + k * h * 0.24)}`,
        darker(wicker, 0.3),
        5,
        { o: 0.55 },
      ),
    ),
    times(13, (k) =>
      line(
        x - w * 0.52 + k * w * 0.087,
        y + 10 + Math.sin((k / 12) * Math.PI) * w * 0.14,
        x - w * 0.4 + k * w * 0.067,
        y + h + Math.sin((k / 12) * Math.PI) * 24,
        darker(wicker, 0.25),
        4,
        { o: 0.5 },
      ),
    ),
    stroke(
      `M${round(x - w * 0.57)} ${y}Q${x} ${round(y + w * 0.3)} ${round(x + w * 0.57)} ${y}`,
      lighter(wicker, 0.25),
      16,
    ),
  );
};

export function peppers(s: Sheet): string {
  const kinds = s.turn([
    ['#c2321d', '#d2452a'],
    ['#4c8a3c', '#62a04a'],
    ['#c2321d', '#5c9a45'],
    ['#d9902b', '#c2321d'],
  ]);
  const pepper = (i: number) =>
    group(
      `rotate(${round(s.chance.between(-80, 80))})`,
      path('M-16 -50Q24 -62 26 -20Q24 40 -12 78Q-8 30 -26 -8Q-34 -40 -16 -50Z', s.ball(kinds[i % 2]!, 0.34)),
      path('M-20 -50Q-4 -66 12 -54Q0 -44 -20 -50Z', '#4c7a35'),
      stroke('M-6 -58q-4 -16 8 -26', '#5c8a3f', 8),
      stroke('M-4 -36q12 30 4 60', '#ffffff', 5, { o: 0.28 }),
    );
  return draw(
    tabletop(s, 330),
    basket(s, 600, 520, 740, heap(s, 600, 450, 330, 110, 62, pepper)),
    [
      [150, 790],
      [1040, 800],
      [900, 850],
      [270, 850],
    ].map(([x, y], i) => draw(s.shadow(x!, y! + 26, 60, 12, 0.4), group(at(x!, y!, 1, 60), pepper(i)))),
  );
}

export function eggs(s: Sheet): string {
  const shell = s.turn(['#e3b98f', '#cfe0d4', '#f3e9d8', '#d9a27a']);
  const egg = () =>
    group(
      `rotate(${round(s.chance.between(-30, 30))})`,
      path(
        'M0 -58C30 -58 45 -16 45 10A45 45 0 0 1 -45 10C-45 -16 -30 -58 0 -58Z',
        s.ball(mix(shell, '#fff6e6', s.chance.between(0, 0.3)), 0.26),
      ),
    );
  const straw = () =>
    line(
      s.chance.between(240, 960),
      s.chance.between(420, 560),
      s.chance.between(240, 960),
      s.chance.between(440, 580),
      '#d9b765',
      5,
      { o: 0.8 },
    );
  return draw(
    tabletop(s, 330),
    basket(
      s,
      600,
      540,
      760,
      draw(oval(600, 530, 420, 100, '#b8924a'), times(40, straw), heap(s, 600, 480, 320, 90, 34, egg)),
    ),
    [
      [170, 800],
      [1010, 820],
    ].map(([x, y]) => draw(s.shadow(x!, y! + 44, 56, 12, 0.4), group(at(x!, y!, 1, 70), egg()))),
  );
}

export const scenes = { peppers, eggs };
