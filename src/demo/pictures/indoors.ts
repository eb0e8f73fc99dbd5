import { PAPER, darker, lighter, mix } from './palette.js';
import type { Sheet } from './sheet.js';
import { HEIGHT, WIDTH, draw, line, path, poly, rect, round, times } from './svg.js';

/** Wall, skirting and a planked floor that runs to a vanishing point. */
export function room(s: Sheet, horizon = 640, floor: 'planks' | 'tiles' = 'planks', wall = s.home.wall): string {
  const ground = floor === 'tiles' ? mix(s.home.floor, '#e9e1d3', 0.72) : s.home.floor;
  const reach = (HEIGHT - 260) / (horizon - 260);
  const rays = times(25, (i) => {
    const x = 600 + (i - 12) * 88;
    return line(x, horizon, 600 + (x - 600) * reach, HEIGHT, darker(ground, 0.28), 2, { o: 0.55 });
  });
  const rows = floor === 'tiles' ? [0.1, 0.26, 0.5, 0.82] : [];
  const seams = floor === 'planks' ? plankSeams(s, horizon, ground) : [];
  return draw(
    rect(0, 0, WIDTH, horizon, s.blend(lighter(wall, 0.18), darker(wall, 0.1))),
    s.glow(s.chance.between(420, 800), 240, 620, '#fffaf0', 0.55),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend(darker(ground, 0.16), lighter(ground, 0.06))),
    rays,
    seams,
    rows.map((share) => rect(0, horizon + share * (HEIGHT - horizon), WIDTH, 2, darker(ground, 0.28), { o: 0.55 })),
    rect(0, horizon - 20, WIDTH, 20, lighter(wall, 0.55)),
    rect(0, horizon - 3, WIDTH, 4, darker(wall, 0.45), { o: 0.5 }),
  );
}

function plankSeams(s: Sheet, horizon: number, ground: string): string[] {
  const spread = (y: number) => (y - 260) / (horizon - 260);
  return times(14, (i) => {
    const y = horizon + s.chance.between(0.08, 0.95) * (HEIGHT - horizon);
    const column = (i % 13) - 6;
    return line(600 + column * 88 * spread(y), y, 600 + (column + 1) * 88 * spread(y), y, darker(ground, 0.3), 2, {
      o: 0.5,
    });
  });
}

/** A table top seen from a little above, before a quiet wall: for small things. */
export function tabletop(s: Sheet, horizon = 380, cloth?: string): string {
  const top = cloth ?? s.turn(['#b98a5b', '#d2b48a', '#8f6545', '#c9a87c']);
  const wall = s.turn([s.home.wall, PAPER, '#d5dfdb', '#e6d5c3']);
  const grain = times(18, () => {
    const y = s.chance.between(horizon + 20, HEIGHT);
    const x = s.chance.between(-100, 900);
    return path(
      `M${round(x)} ${round(y)}q${round(s.chance.between(100, 300))} ${round(s.chance.between(-8, 8))} ${round(s.chance.between(300, 560))} 0`,
      'none',
      { stroke: darker(top, 0.3), width: 2.5, o: 0.28 },
    );
  });
  return draw(
    rect(0, 0, WIDTH, horizon, s.blend(lighter(wall, 0.2), darker(wall, 0.12))),
    s.glow(s.chance.between(300, 900), 120, 480, '#fffaf0', 0.6),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend(darker(top, 0.14), lighter(top, 0.14))),
    cloth ? '' : grain,
    rect(0, horizon, WIDTH, 5, lighter(top, 0.5), { o: 0.6 }),
    s.glow(360, 700, 520, '#fff6df', 0.28),
  );
}

/** A big shed inside: roof lights, posts, concrete. */
export function hall(s: Sheet, horizon = 560): string {
  const wall = s.turn(['#d8d9d0', '#cfd8d8', '#dccfbd']);
  return draw(
    rect(0, 0, WIDTH, horizon, s.blend(lighter(wall, 0.2), darker(wall, 0.12))),
    poly(
      [
        [0, 0],
        [1200, 0],
        [1200, 120],
        [600, 30],
        [0, 120],
      ],
      darker(wall, 0.45),
    ),
    times(7, (i) => line(i * 200, 120 - Math.min(i, 6 - i) * 30, i * 200, 0, darker(wall, 0.6), 6)),
    line(0, 130, 600, 40, darker(wall, 0.6), 10),
    line(600, 40, 1200, 130, darker(wall, 0.6), 10),
    times(5, (i) =>
      draw(
        rect(70 + i * 228, 180, 150, 96, '#f5fbf6', { r: 4 }),
        rect(70 + i * 228, 180, 150, 96, s.blend(s.light.sky[0], s.light.sky[1]), { o: 0.7, r: 4 }),
        line(145 + i * 228, 180, 145 + i * 228, 276, '#8f958f', 5),
      ),
    ),
    times(5, (i) => rect(20 + i * 287, 120, 18, horizon - 120, s.round('#8d9593'))),
    rect(0, horizon, WIDTH, HEIGHT - horizon, s.blend('#a9a69c', '#c4c0b4')),
    rect(0, horizon - 3, WIDTH, 18, '#2b2723', { o: 0.16 }),
    times(9, (i) => line(600 + (i - 4) * 120, horizon, 600 + (i - 4) * 330, HEIGHT, '#8d8a80', 2, { o: 0.5 })),
    s.glow(600, 700, 560, '#ffffff', 0.35),
  );
}
