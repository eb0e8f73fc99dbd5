import { cushion, frame, pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { sky, skyline } from '../outdoors.js';
import { GREENS, PAPER, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

export function balcony(s: Sheet): string {
  const rail = s.turn(['#8b9497', '#5f5248', '#e9e4d8']);
  const shirts = ['#bf3a22', '#f1ead9', '#48687a', '#e3b140', '#0f7472'];
  return draw(
    sky(s, 520),
    skyline(s, 520, 0.6),
    times(6, (i) => {
      const [x, h] = [i * 210 - 40, s.chance.between(180, 330)];
      const tone = mix(s.chance.pick(['#cbb79a', '#b9bdb6', '#c9a68c']), s.light.sky[1], 0.35);
      return draw(
        rect(x, 560 - h, 150, h, tone),
        times(Math.floor(h / 44), (row) =>
          times(4, (c) =>
            rect(
              x + 14 + c * 34,
              574 - h + row * 42,
              20,
              24,
              mix(tone, s.dark && s.chance.odds(0.4) ? '#ffe2a0' : '#5f7580', 0.6),
            ),
          ),
        ),
      );
    }),
    rect(0, 540, 1200, 60, s.chance.pick(GREENS)),
    rect(0, 590, 1200, 310, s.blend('#cfc3b0', '#e3d9c8')),
    times(11, (i) => line(600 + (i - 5) * 110, 700, 600 + (i - 5) * 170, 900, '#b7a993', 2)),
    rect(0, 690, 1200, 12, darker('#cfc3b0', 0.25), { o: 0.5 }),
    rect(0, 400, 1200, 20, s.round(rail, 'down')),
    times(24, (i) => rect(i * 52 + 6, 418, 9, 272, s.round(rail))),
    rect(0, 680, 1200, 16, rail),
    line(0, 92, 1200, 92, '#9aa3a4', 12),
    times(4, (i) => laundry(s, 130 + i * 200, 96, shirts[(i + s.variant) % 5]!)),
    rect(0, 0, 1200, 46, lighter(s.home.wall, 0.2)),
    rect(1060, 0, 140, 900, s.blend(lighter(s.home.wall, 0.2), darker(s.home.wall, 0.08), 'across')),
    plant(s, 150, 790, 0.9),
    plant(s, 290, 820, 0.7),
    group(
      at(820, 800),
      s.shadow(0, 40, 170, 22, 0.5),
      rect(-120, -60, 12, 100, '#7a5b3f'),
      rect(110, -60, 12, 100, '#7a5b3f'),
      rect(-136, -74, 276, 24, s.round('#b58a5c', 'down'), { r: 10 }),
      rect(-130, -170, 14, 100, '#7a5b3f'),
      rect(-136, -180, 26, 16, '#b58a5c', { r: 8 }),
      cushion(10, -100, 74, s.home.accent, 6, s),
    ),
  );
}

const laundry = (s: Sheet, x: number, y: number, color: string): string =>
  group(
    at(x, y, 1, s.chance.between(-3, 3)),
    stroke('M0 -6q0 18 0 22', '#6f6a62', 4),
    line(-44, 34, 0, 14, '#8d6a48', 6),
    line(44, 34, 0, 14, '#8d6a48', 6),
    path(
      'M-46 30L-92 74L-68 104L-50 88V210Q0 222 50 210V88L68 104L92 74L46 30Q0 52 -46 30Z',
      s.blend(lighter(color, 0.16), darker(color, 0.08)),
    ),
    stroke('M-12 60q8 60 0 130M24 80q-6 50 2 110', darker(color, 0.2), 4, { o: 0.4 }),
  );

export function dining(s: Sheet): string {
  const { timber, accent } = s.home;
  const top = lighter(timber, 0.18);
  return draw(
    room(s, 600),
    pane(s, 120, 130, 240, 230),
    frame(s, 800, 150, 250, 170),
    s.glow(600, 330, 330, '#ffe9b4', s.dark ? 0.95 : 0.6),
    line(600, 0, 600, 170, '#4b4038', 5),
    path('M520 250Q520 168 600 168Q680 168 680 250Z', s.round(s.turn(['#0f7472', '#bf3a22', '#e3b140', '#48687a']))),
    oval(600, 250, 80, 14, '#fff0c2'),
    chair(s, 300, 560, timber, 1),
    chair(s, 900, 560, timber, -1),
    s.shadow(600, 836, 420, 40, 0.55),
    rect(300, 600, 26, 232, darker(timber, 0.3)),
    rect(874, 600, 26, 232, darker(timber, 0.3)),
    poly(
      [
        [320, 540],
        [880, 540],
        [970, 612],
        [230, 612],
      ],
      s.blend(lighter(top, 0.2), top),
    ),
    rect(230, 612, 740, 26, darker(top, 0.3), { r: 4 }),
    oval(600, 574, 130, 22, '#fffdf6'),
    path('M520 556H680Q668 588 640 590H560Q532 588 520 556Z', s.round('#f3eee2', 'across', 0.12)),
    oval(600, 556, 80, 15, '#d8743a'),
    times(6, (i) => circle(552 + i * 19, 550 + (i % 2) * 8, 9, i % 3 ? '#c2421f' : '#5f8a45')),
    [
      [410, 570],
      [790, 570],
    ].map(([x, y]) =>
      draw(
        oval(x!, y!, 58, 11, '#fffdf6'),
        oval(x!, y!, 36, 6, mix(accent, PAPER, 0.4)),
        line(x! + 74, y! - 8, x! + 88, y! + 14, '#9c6b42', 5),
      ),
    ),
    group(
      at(700, 540),
      rect(-9, -52, 18, 40, '#6b9a8f', { r: 6 }),
      circle(0, -70, 26, s.ball('#d98aa0')),
      circle(-24, -56, 16, s.ball('#e9b1bd')),
      circle(22, -54, 15, s.ball('#c9607c')),
    ),
    chair(s, 470, 660, darker(timber, 0.15), 1, true),
    chair(s, 740, 660, darker(timber, 0.15), -1, true),
  );
}

export function chair(s: Sheet, x: number, y: number, color: string, way: 1 | -1, back = false): string {
  return group(
    `translate(${x} ${y}) scale(${way} 1)`,
    s.shadow(0, 220, 110, 16, 0.45),
    rect(-76, -120, 18, 336, s.round(color), { r: 6 }),
    rect(60, back ? -120 : 60, 18, back ? 336 : 156, s.round(color), { r: 6 }),
    rect(-76, -110, back ? 152 : 18, 22, color, { r: 8 }),
    back ? times(4, (i) => rect(-48 + i * 28, -96, 10, 150, darker(color, 0.14), { r: 4 })) : '',
    poly(
      [
        [-80, 50],
        [76, 50],
        [88, 78],
        [-90, 78],
      ],
      lighter(color, 0.25),
    ),
    rect(-90, 76, 178, 16, darker(color, 0.2), { r: 4 }),
  );
}

export const scenes = { balcony, dining };
