import { hall } from '../indoors.js';
import { INK, PAPER, RED, RICE, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, poly, rect, times } from '../svg.js';
import { print, writing } from '../writing.js';

/** A print shop: a wide machine, rolls, banners. */
export function printing(s: Sheet): string {
  const inks = ['#2f9aa6', '#c23a6a', RICE, INK];
  return draw(
    hall(s, 520),
    times(3, (i) =>
      group(
        at(150 + i * 330, 110),
        rect(0, 0, 240, 330, s.blend(lighter(inks[(i + s.variant) % 3]!, 0.2), inks[(i + s.variant) % 3]!)),
        writing(34, 40, 3, 54, '#fff6e0'),
        circle(120, 200, 56, '#fff6e0', { o: 0.7 }),
        print(s, 40, 276, 160, 2, 24, '#fff6e0'),
        rect(-10, -10, 260, 14, '#6d7476'),
      ),
    ),
    s.shadow(600, 830, 520, 36, 0.6),
    rect(120, 480, 960, 150, s.round('#e9e8e2', 'down', 0.14), { r: 26 }),
    rect(120, 600, 960, 60, '#3a4144', { r: 12 }),
    rect(860, 500, 180, 60, '#22292c', { r: 8 }),
    rect(876, 514, 80, 32, '#8fd0c8', { r: 4 }),
    times(4, (i) => rect(180 + i * 56, 510, 40, 70, s.round(inks[i]!), { r: 6 })),
    path('M240 650H900V800Q570 850 240 800Z', s.blend('#fffdf6', '#ece4d2')),
    times(4, (i) => circle(380 + i * 130, 762, 30, inks[(i + s.variant) % 4]!, { o: 0.85 })),
    writing(340, 672, 8, 46, INK),
    [170, 1000].map((x) => rect(x, 660, 40, 170, '#54595c')),
    times(3, (i) =>
      group(
        at(1110, 830 - i * 52),
        rect(-90, -40, 170, 46, s.round(PAPER, 'down', 0.14), { r: 20 }),
        circle(80, -17, 22, '#d5c9b2'),
        circle(80, -17, 8, '#8a6a48'),
      ),
    ),
  );
}

/** An arch of flowers, lights, a red walk. */
export function wedding(s: Sheet): string {
  const tones = s.turn([
    [RED, '#f1c0b5', '#fff6ea'],
    ['#d98aa0', '#f6dbe0', '#fffaf5'],
    ['#f4ead6', '#e3b140', '#ffffff'],
    ['#7f5a8c', '#dcc3e3', '#fff8ff'],
  ]);
  const flower = (x: number, y: number, r: number, color: string) =>
    draw(
      times(6, (k) =>
        circle(x + Math.cos(k * 1.047) * r * 0.62, y + Math.sin(k * 1.047) * r * 0.62, r * 0.56, s.ball(color, 0.16)),
      ),
      circle(x, y, r * 0.36, darker(color, 0.16)),
    );
  const arch = times(44, (i) => {
    const turn = Math.PI + (i / 43) * Math.PI;
    return [600 + Math.cos(turn) * 330, 470 + Math.sin(turn) * 350] as const;
  });
  const posts = times(
    10,
    (i) =>
      [
        [270, 480 + i * 32],
        [930, 480 + i * 32],
      ] as const,
  ).flat();
  return draw(
    rect(0, 0, 1200, 900, s.blend(darker(tones[1]!, 0.12), lighter(tones[1]!, 0.5))),
    times(11, (i) => path(`M${i * 120 - 40} 0q50 330 0 620h90q40 -300 0 -620z`, lighter(tones[1]!, 0.4), { o: 0.5 })),
    times(60, () =>
      s.glow(s.chance.between(0, 1200), s.chance.between(0, 560), s.chance.between(12, 40), '#fff3cf', 0.9),
    ),
    rect(0, 640, 1200, 260, s.blend('#d9c7ae', '#eadcc6')),
    poly(
      [
        [480, 640],
        [720, 640],
        [900, 900],
        [300, 900],
      ],
      s.blend(darker(tones[0]!, 0.1), tones[0]!),
    ),
    s.shadow(270, 806, 90, 18, 0.4),
    s.shadow(930, 806, 90, 18, 0.4),
    [...arch, ...posts].map(([x, y]) =>
      circle(
        x + s.chance.between(-26, 26),
        y + s.chance.between(-26, 26),
        s.chance.between(22, 40),
        s.chance.pick(['#6f9a5f', '#7fa86b', '#5d8a55']),
        { o: 0.9 },
      ),
    ),
    [...arch, ...posts].map(([x, y], i) =>
      flower(x + s.chance.between(-24, 24), y + s.chance.between(-24, 24), s.chance.between(20, 36), tones[i % 3]!),
    ),
    group(
      at(600, 330),
      path('M0 60C-90 0 -90 -70 -40 -80C-10 -84 0 -50 0 -44C0 -50 10 -84 40 -80C90 -70 90 0 0 60Z', s.ball(tones[0]!)),
      circle(-60, 10, 40, 'none', { stroke: '#d8b25a', width: 9 }),
      circle(0, 30, 40, 'none', { stroke: '#d8b25a', width: 9 }),
    ),
    [410, 790].map((x) =>
      group(
        at(x, 760),
        s.shadow(0, 0, 70, 12, 0.4),
        rect(-12, -110, 24, 110, s.round('#d8b25a')),
        path('M-60 -190H60L30 -100H-30Z', s.round('#fbf6ea')),
        times(9, (i) => flower(-50 + (i % 3) * 50, -200 - Math.floor(i / 3) * 34, 26, tones[(i + 1) % 3]!)),
      ),
    ),
    times(26, () =>
      oval(s.chance.between(320, 880), s.chance.between(660, 890), 12, 6, s.chance.pick([...tones]), { turn: '' }),
    ),
  );
}

export const scenes = { printing, wedding };
