import { tabletop } from '../indoors.js';
import { lawn } from '../outdoors.js';
import { GREENS, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, round, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

/** Sacks and an open bowl of rice. */
export function rice(s: Sheet): string {
  const cloth = s.turn(['#e6dcc6', '#d5bf96', '#dfe0d3']);
  const mark = s.turn(['#bf3a22', '#0f7472', '#b98b35']);
  const grain = s.turn(['#fbf7ea', '#f1e2b5', '#e9d3a0']);
  const sack = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.shadow(0, 6, 190, 28, 0.55),
      path(
        'M-150 0Q-186 -180 -130 -330Q-60 -360 0 -344Q60 -360 130 -330Q186 -180 150 0Q0 22 -150 0Z',
        s.round(cloth, 'across', 0.18),
      ),
      path('M-130 -330Q-110 -392 -60 -380Q0 -404 60 -380Q110 -392 130 -330Q0 -300 -130 -330Z', darker(cloth, 0.14)),
      stroke('M-128 -322Q0 -296 128 -322', '#a58a5c', 9),
      circle(0, -170, 84, 'none', { stroke: mark, width: 9 }),
      writing(-52, -216, 1, 92, mark),
      print2(mark),
    );
  return draw(
    tabletop(s, 400),
    sack(300, 760, 1.1),
    sack(640, 720, 1),
    s.shadow(890, 810, 240, 30, 0.5),
    path('M680 640H1100Q1084 800 960 810H820Q696 800 680 640Z', s.round('#8a6240')),
    oval(890, 640, 210, 52, darker('#8a6240', 0.3)),
    path('M690 640Q780 540 890 536Q1000 540 1090 640Q890 700 690 640Z', s.ball(grain, 0.2)),
    times(90, () => {
      const u = s.chance.between(-1, 1);
      const x = 890 + u * 180;
      const y = 648 - (1 - Math.abs(u)) * s.chance.between(0, 96);
      return oval(x, y, 8, 4, s.chance.pick([lighter(grain, 0.5), darker(grain, 0.12)]), {
        turn: `rotate(${round(s.chance.between(0, 180))} ${round(x)} ${round(y)})`,
      });
    }),
    times(24, () => oval(s.chance.between(520, 1120), s.chance.between(820, 880), 9, 4, grain)),
  );
}

const print2 = (color: string): string =>
  draw(rect(-70, -66, 140, 14, color, { r: 6 }), rect(-44, -42, 88, 10, color, { r: 5, o: 0.7 }));

export function grapes(s: Sheet): string {
  const berry = s.turn(['#5b3a6f', '#7fa04a', '#8a2f4a', '#3f3f6a']);
  const bunch = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      stroke('M0 -150q6 -40 40 -56', '#6f5a36', 12),
      path('M-10 -140Q-110 -230 -150 -140Q-170 -60 -60 -90Q-30 -60 -10 -140Z', s.ball('#5f8f4a')),
      path('M20 -140Q90 -240 150 -160Q180 -70 80 -86Q40 -60 20 -140Z', s.ball('#6fa055')),
      times(8, (row) =>
        times(7 - Math.floor(row * 0.8), (i) =>
          circle(
            (i - (6 - Math.floor(row * 0.8)) / 2) * 46 + (row % 2) * 10,
            -96 + row * 42,
            30,
            s.ball(mix(berry, '#fff6e6', s.chance.between(0, 0.18)), 0.4),
          ),
        ),
      ),
    );
  const leafAt = (x: number, y: number) =>
    path('M0 0Q-70 -50 -60 -110Q-20 -90 0 -130Q20 -90 60 -110Q70 -50 0 0Z', s.ball(s.chance.pick(GREENS), 0.2), {
      turn: at(x, y, s.chance.between(0.9, 1.4), s.chance.between(100, 260)),
    });
  return draw(
    lawn(s, 600),
    [150, 1050].map((x) => rect(x - 16, 60, 32, 800, s.round('#8a6a48'))),
    times(3, (i) => rect(0, 60 + i * 70, 1200, 14, s.round('#9a7a55', 'down'))),
    times(26, (i) => leafAt(20 + i * 46, 70 + s.chance.between(0, 190))),
    bunch(230, 380, 0.8),
    bunch(610, 420, 1.1),
    bunch(960, 390, 0.9),
    times(8, (i) => leafAt(80 + i * 150, 190 + s.chance.between(-20, 30))),
  );
}

export const scenes = { rice, grapes };
