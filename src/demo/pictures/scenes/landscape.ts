import { sky, skyline, tree } from '../outdoors.js';
import { GREENS, PAPER, RED, TEAL, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

/** The road out of the county, over the river. */
export function road(s: Sheet): string {
  return draw(
    sky(s, 430),
    skyline(s, 430, 0.4),
    rect(0, 420, 1200, 480, s.blend('#93a56a', '#7f9458')),
    times(2, (side) =>
      times(6, (i) => {
        const t = (i / 5) ** 1.6;
        return tree(s, side ? 680 + t * 460 : 520 - t * 460, 446 + t * 240, 0.3 + t * 0.75);
      }),
    ),
    poly(
      [
        [570, 424],
        [630, 424],
        [1080, 900],
        [120, 900],
      ],
      s.blend('#77787a', '#58595b'),
    ),
    poly(
      [
        [570, 424],
        [574, 424],
        [190, 900],
        [150, 900],
      ],
      '#f0ead6',
    ),
    poly(
      [
        [626, 424],
        [630, 424],
        [1050, 900],
        [1010, 900],
      ],
      '#f0ead6',
    ),
    times(6, (i) => {
      const y = 440 + i ** 1.9 * 16;
      const h = 8 + i * 15;
      return poly(
        [
          [599 - i * 1.2, y],
          [601 + i * 1.2, y],
          [603 + i * 2.2, y + h],
          [597 - i * 2.2, y + h],
        ],
        '#f6efdb',
      );
    }),
    rect(860, 250, 14, 300, '#7d8688'),
    rect(1080, 250, 14, 320, '#7d8688'),
    rect(820, 170, 320, 170, s.turn(['#1f7a55', '#2c62a8', TEAL]), { r: 10 }),
    rect(830, 180, 300, 150, 'none', { stroke: PAPER, width: 5, r: 6 }),
    writing(850, 200, 3, 52, PAPER),
    path('M1060 216h40v-16l30 28l-30 28v-16h-40z', PAPER),
    rect(850, 280, 120, 16, PAPER, { r: 6 }),
    rect(990, 280, 60, 16, PAPER, { r: 6 }),
    group(
      at(s.variant % 2 ? 420 : 780, 720, 0.8),
      s.shadow(0, 62, 130, 20, 0.6),
      path(
        'M-90 -70Q-80 -110 -50 -110H50Q80 -110 90 -70L108 -20Q120 -10 120 20V56H-120V20Q-120 -10 -108 -20Z',
        s.round(s.turn(['#c7cbcf', RED, '#33404b', '#f0eee8']), 'down'),
      ),
      path('M-72 -66Q-66 -92 -46 -92H46Q66 -92 72 -66L86 -24H-86Z', '#3b525c'),
      rect(-112, -4, 40, 20, '#c4371f', { r: 6 }),
      rect(72, -4, 40, 20, '#c4371f', { r: 6 }),
      rect(-36, 18, 72, 22, '#2c62a8', { r: 4 }),
      rect(-108, 50, 40, 30, '#26282a', { r: 6 }),
      rect(68, 50, 40, 30, '#26282a', { r: 6 }),
    ),
  );
}

/** The lake: reed, boats, nets. */
export function lake(s: Sheet): string {
  const water = mix(s.light.sky[1], '#4f8f98', 0.55);
  const boat = (x: number, y: number, size: number, color: string) =>
    group(
      at(x, y, size),
      oval(0, 24, 190, 16, '#16373d', { o: 0.3 }),
      path(
        'M-190 -30Q0 10 190 -30Q160 24 100 26H-100Q-160 24 -190 -30Z',
        s.blend(lighter(color, 0.2), darker(color, 0.2)),
      ),
      path('M-70 -26V-90Q-20 -130 50 -96V-22Q0 -8 -70 -26Z', s.round('#c9a872')),
      path('M-80 -84Q-20 -140 60 -92L52 -84Q-20 -120 -72 -76Z', '#8a6a42'),
      line(120, -30, 140, -190, '#7a5b3f', 8),
    );
  return draw(
    sky(s, 430),
    times(12, (i) => circle(i * 110, 440, s.chance.between(26, 58), mix(s.chance.pick(GREENS), s.light.sky[1], 0.4))),
    rect(0, 432, 1200, 468, s.blend(lighter(water, 0.3), darker(water, 0.14))),
    s.glow(s.dark ? 930 : 600, 480, 300, '#fff0cf', 0.6),
    times(46, () => {
      const y = 446 + s.chance.next() ** 1.4 * 440;
      const x = s.chance.between(-40, 1180);
      return rect(x, y, 30 + (y - 430) * 0.3, 3 + (y - 430) * 0.008, '#ffffff', { o: 0.22, r: 2 });
    }),
    times(6, (i) =>
      draw(
        line(760 + i * 56, 470 + i * 3, 760 + i * 56, 560 + i * 5, '#7a5b3f', 6),
        i < 5 ? stroke(`M${760 + i * 56} ${486 + i * 3}q28 30 56 3`, '#6d7f80', 4) : '',
      ),
    ),
    boat(420, 620, 1.1, s.turn([TEAL, '#8a5a3c', RED])),
    boat(860, 540, 0.5, '#6f5236'),
    times(16, (i) => {
      const x = i < 8 ? 20 + i * 26 : 960 + (i - 8) * 30;
      const h = s.chance.between(190, 330);
      return draw(
        stroke(`M${x} 900Q${x + 10} ${900 - h * 0.6} ${x + s.chance.between(-14, 30)} ${900 - h}`, '#7a8f4a', 7),
        oval(x + 8, 900 - h, 9, 30, '#8a5f33'),
      );
    }),
    times(5, (i) =>
      group(
        at(330 + i * 140, 830 + (i % 2) * 34),
        oval(0, 0, 84, 24, s.chance.pick(['#5f9a62', '#4f8a5a'])),
        i % 2
          ? times(7, (k) =>
              path('M0 -6Q-20 -36 0 -66Q20 -36 0 -6Z', '#e895a4', { turn: `rotate(${-60 + k * 20} 0 -6)` }),
            )
          : '',
      ),
    ),
  );
}

export const scenes = { road, lake };
