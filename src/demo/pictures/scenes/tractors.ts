import { field } from '../outdoors.js';
import { RUBBER, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, poly, rect, stroke, times } from '../svg.js';

export function tractor(s: Sheet): string {
  const color = s.turn(['#b5341f', '#2f6f8f', '#3b7f4a', '#d08a2a']);
  return draw(
    field(s, 420),
    s.shadow(590, 822, 470, 42, 0.6),
    group(
      at(120, 250),
      path('M470 250H850Q880 252 884 290V410H470Z', s.blend(lighter(color, 0.26), darker(color, 0.14))),
      rect(500, 286, 300, 12, lighter(color, 0.5), { o: 0.7, r: 6 }),
      times(5, (i) => rect(600 + i * 46, 318, 30, 60, darker(color, 0.35), { r: 4 })),
      rect(868, 300, 26, 84, '#33383a', { r: 6 }),
      circle(880, 276, 20, '#fdf3cf', { stroke: '#c9ccce', width: 6 }),
      rect(690, 120, 22, 134, '#3a3f42', { r: 8 }),
      rect(684, 104, 34, 26, '#54595b', { r: 8 }),
      path('M210 400L240 60H500L530 400Z', 'none', { stroke: '#33383a', width: 18 }),
      path('M246 78H492L506 250H234Z', s.blend('#b9d3d8', '#8fb0b8'), { o: 0.65 }),
      poly(
        [
          [270, 78],
          [350, 78],
          [280, 250],
          [240, 250],
        ],
        '#ffffff',
        { o: 0.3 },
      ),
      rect(206, 32, 326, 34, s.round(color, 'down'), { r: 14 }),
      group(at(360, 320), path('M-60 -20Q-66 -130 -40 -130Q-20 -130 -20 -30H50V0H-60Z', '#33302c')),
      stroke('M470 250L440 190M410 196L470 184', '#2b2f31', 11),
      path('M120 420Q120 250 270 244Q400 250 420 340V430H120Z', s.blend(lighter(color, 0.18), darker(color, 0.22))),
      bigTyre(s, 270, 412, 166, lighter('#d8b24a', 0.1)),
      bigTyre(s, 790, 464, 112, lighter('#d8b24a', 0.1)),
    ),
  );
}

function bigTyre(s: Sheet, x: number, y: number, r: number, rim: string): string {
  return draw(
    times(24, (i) => group(`translate(${x} ${y}) rotate(${i * 15})`, rect(r - 16, -11, 24, 20, RUBBER, { r: 4 }))),
    circle(x, y, r - 4, s.ball('#33373a', 0.2)),
    circle(x, y, r * 0.58, darker(rim, 0.2)),
    circle(x, y, r * 0.52, s.ball(rim, 0.2)),
    times(6, (i) => circle(x + Math.cos(i * 1.047) * r * 0.3, y + Math.sin(i * 1.047) * r * 0.3, r * 0.05, '#5b4a26')),
    circle(x, y, r * 0.14, '#6b5a34'),
  );
}

export function harvester(s: Sheet): string {
  const color = s.turn(['#c2402a', '#2f7f4f', '#d98f2b']);
  return draw(
    field(s, 430, '#d2ae5c', '#b28a3a'),
    times(90, () => {
      const [x, y] = [s.chance.between(0, 1200), s.chance.between(470, 640)];
      return stroke(
        `M${Math.round(x)} ${Math.round(y)}v-34q6 -10 4 -18`,
        s.chance.pick(['#c9992f', '#dcb14b', '#b5862a']),
        4,
      );
    }),
    s.shadow(600, 832, 520, 40, 0.6),
    group(
      at(110, 240),
      path('M150 190H600Q640 192 640 240V470H110Q100 300 150 190Z', s.blend(lighter(color, 0.22), darker(color, 0.16))),
      path('M180 190L210 90H480L500 190Z', s.blend('#5f676a', '#454c4f')),
      rect(180, 250, 330, 24, '#f3e7c4', { r: 6 }),
      times(6, (i) => rect(170 + i * 60, 310, 40, 100, darker(color, 0.25), { r: 6 })),
      path('M610 60H790Q820 64 826 110L846 320H600Z', s.blend('#c3dade', '#8fb1b9')),
      path('M610 60H790Q820 64 826 110L846 320H600Z', 'none', { stroke: darker(color, 0.3), width: 14 }),
      poly(
        [
          [640, 70],
          [720, 70],
          [660, 310],
          [612, 310],
        ],
        '#ffffff',
        { o: 0.3 },
      ),
      rect(590, 40, 240, 30, color, { r: 12 }),
      group(
        at(740, 300),
        path('M-50 20V-60Q-40 -90 0 -90Q40 -90 46 -60V20Z', '#48687a'),
        circle(0, -118, 30, '#e0b08a'),
        path('M-34 -124Q-30 -158 0 -158Q32 -158 34 -124L46 -120H-36Z', '#e3b140'),
      ),
      path('M840 420L930 380H990V500H830Z', darker(color, 0.25)),
      group(
        at(980, 440),
        times(6, (i) => line(0, 0, Math.cos(i * 1.047) * 112, Math.sin(i * 1.047) * 112, '#e3c46a', 9)),
        circle(0, 0, 112, 'none', { stroke: '#d0a73e', width: 12 }),
        circle(0, 0, 20, '#6b5a34'),
      ),
      stroke('M360 90Q340 -20 180 -40', '#5f676a', 34),
      path('M60 500Q40 500 40 530Q40 590 100 590H640Q700 590 700 536Q700 500 660 500Z', '#2b2f31'),
      times(9, (i) => rect(56 + i * 72, 588, 44, 12, '#1d2022', { r: 4 })),
      [120, 260, 400, 540, 630].map((x) => draw(circle(x, 546, 34, '#565c5f'), circle(x, 546, 14, '#a9afb1'))),
    ),
  );
}

export const scenes = { tractor, harvester };
