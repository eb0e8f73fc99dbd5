import { GREENS, darker, lighter, mix } from './palette.js';
import type { Sheet } from './sheet.js';
import { HEIGHT, WIDTH, at, circle, draw, faded, group, line, oval, path, poly, rect, round, times } from './svg.js';

export function sky(s: Sheet, horizon: number): string {
  const [top, bottom] = s.light.sky;
  const cloud = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      oval(0, 0, 120, 26, '#fffdf6'),
      oval(-46, -16, 58, 26, '#fffdf6'),
      oval(34, -24, 74, 34, '#fffdf6'),
    );
  return draw(
    rect(0, 0, WIDTH, horizon + 2, s.blend(top, bottom)),
    rect(0, horizon, WIDTH, 110, bottom),
    s.dark ? s.glow(930, horizon - 40, 320, '#ffd9a0', 0.9) : s.glow(960, 90, 260, '#fffbe8', 0.8),
    faded(
      0.55,
      cloud(s.chance.between(120, 420), s.chance.between(80, 170), 0.9),
      cloud(s.chance.between(680, 1080), s.chance.between(60, 220), 0.7),
    ),
  );
}

/** A round-headed tree that stands on (x, y). */
export function tree(s: Sheet, x: number, y: number, size = 1): string {
  const green = s.chance.pick(GREENS);
  const crown = s.ball(green, 0.22);
  return group(
    at(x, y, size),
    s.shadow(0, 4, 90, 16, 0.4),
    path('M-9 0L-5 -120L-34 -168M-5 -110L5 -110L9 0ZM5 -112L30 -160', '#6b5038', { stroke: '#6b5038', width: 7 }),
    [
      [-44, -170, 56],
      [46, -168, 58],
      [0, -232, 70],
      [-6, -170, 62],
    ].map(([cx, cy, r]) => circle(cx!, cy!, r!, crown)),
    circle(-20, -250, 26, lighter(green, 0.3), { o: 0.35 }),
  );
}

/** Far roofs and trees along the horizon. */
export function skyline(s: Sheet, horizon: number, strength = 0.5): string {
  const far = mix(s.light.sky[1], '#5d7f86', 0.45);
  const blocks = times(9, (i) =>
    rect(
      i * 145 - 30 + s.chance.between(0, 50),
      horizon - s.chance.between(60, 190),
      s.chance.between(50, 110),
      200,
      far,
    ),
  );
  const hedge = times(16, (i) =>
    circle(
      i * 84 + s.chance.between(-20, 20),
      horizon + 8,
      s.chance.between(36, 66),
      mix(s.chance.pick(GREENS), far, 0.45),
    ),
  );
  return draw(faded(strength, blocks), hedge);
}

/** Sky, far roofs, trees, pavement and road; the ground begins at `horizon`. */
export function street(s: Sheet, horizon = 520, { trees = 4 } = {}): string {
  return draw(
    sky(s, horizon),
    skyline(s, horizon),
    rect(0, horizon, WIDTH, 40, s.blend('#a9b08a', '#8d9972')),
    times(trees, (i) =>
      tree(s, (i + 0.5) * (WIDTH / trees) + s.chance.between(-60, 60), horizon + 26, s.chance.between(0.75, 1.05)),
    ),
    rect(0, horizon + 34, WIDTH, 70, s.blend('#cfc6b4', '#bdb3a0')),
    times(13, (i) => line(i * 100, horizon + 36, i * 112 - 70, horizon + 104, '#a89e8b', 2, { o: 0.6 })),
    rect(0, horizon + 100, WIDTH, 12, '#978d7c'),
    rect(0, horizon + 110, WIDTH, HEIGHT - horizon - 110, s.blend('#6d6e6c', '#57585a')),
    times(6, (i) =>
      poly(
        [
          [i * 240 - 60, 848],
          [i * 240 + 70, 848],
          [i * 240 + 62, 862],
          [i * 240 - 72, 862],
        ],
        '#e9dfc4',
        { o: 0.55 },
      ),
    ),
  );
}

/** A brick or plaster wall over a plain yard. */
export function yard(s: Sheet, horizon = 560, ground = '#b9a888', bricks = '#b59a80'): string {
  const courses = Math.ceil(horizon / 44);
  return draw(
    rect(0, 0, WIDTH, horizon, s.blend(lighter(bricks, 0.15), darker(bricks, 0.08))),
    times(courses, (row) =>
      times(12, (i) =>
        rect(
          i * 112 - (row % 2) * 56 - 20,
          row * 44,
          108,
          40,
          s.chance.odds(0.4) ? mix(bricks, s.chance.pick(['#d9c3a6', '#8d6a52', '#a98768']), 0.4) : bricks,
          { o: 0.55, r: 2 },
        ),
      ),
    ),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend(darker(ground, 0.12), lighter(ground, 0.12))),
    rect(0, horizon - 4, WIDTH, 26, '#3a2c20', { o: 0.18 }),
    times(26, () =>
      oval(
        s.chance.between(0, WIDTH),
        s.chance.between(horizon + 30, HEIGHT),
        s.chance.between(5, 20),
        3,
        darker(ground, 0.3),
        { o: 0.35 },
      ),
    ),
  );
}

/** Grass under a soft hedge. */
export function lawn(s: Sheet, horizon = 470): string {
  const grass = s.turn(['#86a561', '#92a868', '#7d9b66']);
  return draw(
    sky(s, horizon),
    times(15, (i) =>
      circle(
        i * 92 + s.chance.between(-20, 20),
        horizon - 6,
        s.chance.between(58, 100),
        s.ball(s.chance.pick(GREENS), 0.16),
      ),
    ),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend(darker(grass, 0.14), lighter(grass, 0.16))),
    times(70, () => {
      const [x, y] = [s.chance.between(0, WIDTH), s.chance.between(horizon + 20, HEIGHT)];
      return path(`M${round(x)} ${round(y)}l4 -20l5 20l6 -14l2 14z`, darker(grass, 0.2), { o: 0.5 });
    }),
  );
}

/** Ploughed or planted land with rows that run to the horizon. */
export function field(s: Sheet, horizon = 430, soil = '#a3825c', rowColor = '#86693f'): string {
  return draw(
    sky(s, horizon),
    skyline(s, horizon, 0.25),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend(mix(soil, '#c9b78a', 0.4), soil)),
    times(19, (i) => {
      const x = 600 + (i - 9) * 60;
      const far = 600 + (i - 9) * 330;
      return poly(
        [
          [x - 5, horizon],
          [x + 5, horizon],
          [far + 50, HEIGHT],
          [far - 50, HEIGHT],
        ],
        rowColor,
        { o: 0.45 },
      );
    }),
    rect(0, horizon - 2, WIDTH, 12, '#7d9258', { o: 0.7 }),
  );
}
