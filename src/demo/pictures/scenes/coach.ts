import { street } from '../outdoors.js';
import { INK, RUBBER, darker } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, times } from '../svg.js';
import { wheel } from '../traffic.js';

/** A coach at its stop. */
export function coach(s: Sheet): string {
  const band = s.turn(['#0f7472', '#bf3a22', '#e0a22f', '#3d6a8c']);
  return draw(
    street(s, 420, { trees: 5 }),
    s.shadow(600, 800, 560, 44, 0.65),
    group(
      at(70, 330),
      rect(20, 0, 1040, 430, s.blend('#fbf9f2', '#d5d5cd'), { r: 34 }),
      path('M20 250H1060V310H20Z', band),
      rect(20, 322, 1040, 12, '#e3b140'),
      path('M60 60Q60 48 74 48H800V206H60Z', '#2d3d44'),
      times(6, (i) =>
        draw(
          rect(66 + i * 123, 56, 114, 142, s.blend('#48606a', '#7f99a2'), { r: 6 }),
          i % 2 || s.variant % 2
            ? draw(circle(120 + i * 123, 140, 22, '#23303a'), rect(92 + i * 123, 162, 56, 36, '#23303a', { r: 14 }))
            : '',
        ),
      ),
      times(6, (i) =>
        poly(
          [
            [72 + i * 123, 56],
            [112 + i * 123, 56],
            [80 + i * 123, 198],
            [66 + i * 123, 198],
          ],
          '#ffffff',
          { o: 0.18 },
        ),
      ),
      rect(830, 48, 96, 350, '#2f4047', { r: 6 }),
      line(878, 54, 878, 392, '#dfe3e0', 6),
      path('M950 60H1030Q1050 62 1052 90V210H950Z', s.blend('#3d535c', '#8ba3ab')),
      rect(180, 8, 330, 30, '#20262a', { r: 6 }),
      times(9, (i) => rect(196 + i * 34, 16, 22, 14, '#f0a93a', { r: 3 })),
      rect(1024, 336, 40, 40, '#fdf3cf', { r: 10 }),
      rect(20, 410, 1040, 30, '#3a4144', { r: 10 }),
      [240, 760].map((x) =>
        draw(
          path(`M${x - 92} 430Q${x - 88} 334 ${x} 332Q${x + 88} 334 ${x + 92} 430Z`, '#26292b'),
          wheel(x, 424, 70, '#c4c9cb', 8),
        ),
      ),
    ),
    s.dark ? s.glow(1130, 690, 150, '#fff0c0', 0.8) : '',
    rect(34, 380, 10, 430, '#4b5557'),
    rect(-6, 350, 92, 62, band, { r: 8 }),
    rect(10, 368, 58, 8, '#fbf8ef'),
    rect(10, 386, 40, 8, '#fbf8ef'),
  );
}

/** Tyres and parts on a workshop floor. */
export function carparts(s: Sheet): string {
  const tyre = (x: number, y: number, r: number) =>
    draw(
      s.shadow(x, y + r, r, 16, 0.5),
      circle(x, y, r, s.ball('#34383a', 0.2)),
      times(26, (i) =>
        line(
          x + Math.cos(i * 0.2417) * r * 0.97,
          y + Math.sin(i * 0.2417) * r * 0.97,
          x + Math.cos(i * 0.2417) * r * 0.86,
          y + Math.sin(i * 0.2417) * r * 0.86,
          '#1b1d1e',
          7,
        ),
      ),
      wheel(x, y, r * 0.78, s.turn(['#c9ccce', '#b8a98b', '#9fb0b6']), 5 + (s.variant % 3)),
    );
  const flat = (x: number, y: number) =>
    draw(
      rect(x - 150, y - 30, 300, 66, s.round('#2c3032', 'down'), { r: 30 }),
      times(15, (i) => rect(x - 138 + i * 19, y - 26, 8, 58, '#1b1d1e', { r: 3 })),
    );
  return draw(
    rect(0, 0, 1200, 560, s.blend('#c7cdc9', '#adb3ae')),
    times(4, (i) =>
      times(3, (k) =>
        rect(60 + i * 290, 60 + k * 160, 260, 130, ['#9fa8a4', '#b5bcb7'][(i + k) % 2]!, { r: 4, o: 0.7 }),
      ),
    ),
    rect(0, 300, 1200, 14, '#7a7f7b'),
    [120, 230, 900, 1010].map((x, i) =>
      draw(
        rect(
          x,
          190 + (i % 2) * 24,
          90,
          112 - (i % 2) * 24,
          s.blend(
            ['#bf3a22', '#e3b140', '#0f7472', '#48687a'][i]!,
            darker(['#bf3a22', '#e3b140', '#0f7472', '#48687a'][i]!, 0.2),
          ),
          { r: 10 },
        ),
        rect(x + 30, 176 + (i % 2) * 24, 30, 18, INK, { r: 4 }),
        rect(x + 14, 230, 62, 36, '#f3ead6', { r: 4 }),
      ),
    ),
    rect(0, 556, 1200, 344, s.blend('#8a8d88', '#a5a8a1')),
    s.shadow(300, 840, 190, 24, 0.5),
    [790, 724, 658].map((y) => flat(300, y)),
    tyre(640, 660, 170),
    tyre(960, 690, 140),
    oval(300, 626, 96, 14, RUBBER),
  );
}

export const scenes = { coach, carparts };
