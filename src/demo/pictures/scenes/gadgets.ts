import { tabletop } from '../indoors.js';
import { STEEL, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

export function phone(s: Sheet): string {
  const body = s.turn(['#2b3136', '#e8e4da', '#27585c', '#8a3a2c', '#6f6a8a']);
  const handset = (x: number, y: number, turn: number, back: boolean) =>
    group(
      at(x, y, 1, turn),
      rect(-138, -270, 300, 566, '#1a120a', { r: 46, o: 0.22 }),
      rect(-150, -290, 300, 580, darker(body, 0.3), { r: 44 }),
      rect(-144, -284, 288, 568, back ? s.blend(lighter(body, 0.2), darker(body, 0.16), 'slant') : '#14181a', {
        r: 40,
      }),
      back
        ? [
            rect(-122, -262, 122, 128, darker(body, 0.2), { r: 30, o: 0.7 }),
            [
              [-90, -228],
              [-32, -228],
              [-90, -170],
            ].map(([cx, cy]) =>
              draw(
                circle(cx!, cy!, 25, '#1b2023'),
                circle(cx!, cy!, 15, s.ball('#3f5a66')),
                circle(cx! - 5, cy! - 5, 4, '#dfeef0'),
              ),
            ),
            circle(-32, -170, 9, '#f7ecc4'),
            circle(0, 60, 18, lighter(body, 0.3), { o: 0.4 }),
          ]
        : [
            rect(
              -132,
              -270,
              264,
              540,
              s.blend(s.turn(['#1d6f78', '#3b4f7c', '#8a4a3a']), s.turn(['#e7c98f', '#b9d8d4', '#efd9b0'])),
              { r: 30 },
            ),
            rect(-44, -262, 88, 22, '#14181a', { r: 11 }),
            times(16, (i) =>
              rect(
                -106 + (i % 4) * 58,
                30 + Math.floor(i / 4) * 58 - 120,
                40,
                40,
                ['#f7f1e4', '#e3b140', '#bf3a22', '#8fc0b8', '#48687a'][(i * 3 + s.variant) % 5]!,
                { r: 11, o: 0.92 },
              ),
            ),
            rect(-118, 190, 236, 62, '#ffffff', { r: 24, o: 0.25 }),
            rect(-90, -210, 130, 34, '#ffffff', { r: 8, o: 0.8 }),
            rect(-90, -164, 80, 14, '#ffffff', { r: 7, o: 0.6 }),
            poly(
              [
                [-132, -220],
                [-132, -260],
                [40, -270],
                [-132, 120],
              ],
              '#ffffff',
              { o: 0.12 },
            ),
          ],
    );
  return draw(
    tabletop(s, 250),
    s.shadow(420, 790, 300, 60, 0.35),
    handset(410, 500, -9, false),
    handset(780, 520, 12, true),
    s.variant % 2
      ? group(
          at(1030, 700, 1, 18),
          s.shadow(10, 60, 120, 30, 0.4),
          rect(-80, -60, 160, 120, '#f4f1ea', { r: 14 }),
          rect(-80, -60, 160, 20, '#fffdf8', { r: 10 }),
          rect(-30, -76, 12, 24, '#b9bec0'),
          rect(20, -76, 12, 24, '#b9bec0'),
        )
      : stroke('M1010 560Q1130 540 1110 660T1010 780T1100 860', '#f4f1ea', 13),
  );
}

export function camera(s: Sheet): string {
  const skin = s.turn(['#2a2e31', '#4b3a2e', '#33474c']);
  return draw(
    tabletop(s, 330),
    s.shadow(560, 770, 420, 60, 0.55),
    path('M200 330Q60 420 120 620T330 790', 'none', { stroke: darker(skin, 0.1), width: 30 }),
    path('M200 330Q60 420 120 620T330 790', 'none', { stroke: s.turn(['#e3b140', '#bf3a22', '#0f7472']), width: 6 }),
    path('M410 270L450 190H640L680 270Z', s.blend(lighter(STEEL, 0.1), darker(STEEL, 0.2))),
    rect(200, 262, 720, 470, s.blend(lighter(skin, 0.16), darker(skin, 0.2)), { r: 40 }),
    rect(200, 262, 720, 110, s.blend(lighter(STEEL, 0.3), darker(STEEL, 0.1)), { r: 36 }),
    rect(200, 350, 720, 20, darker(STEEL, 0.3)),
    rect(260, 226, 90, 42, s.round('#8d9497'), { r: 8 }),
    rect(740, 236, 110, 30, s.round('#8d9497'), { r: 8 }),
    circle(830, 322, 24, s.turn(['#bf3a22', '#e3b140', '#0f7472'])),
    times(90, () => circle(s.chance.between(220, 900), s.chance.between(390, 710), 3, '#000000', { o: 0.18 })),
    circle(550, 520, 222, '#1a1d1f'),
    circle(550, 520, 204, s.ball('#4a5053')),
    circle(550, 520, 168, '#15181a'),
    times(24, (i) =>
      line(
        550 + Math.cos(i * 0.2618) * 190,
        520 + Math.sin(i * 0.2618) * 190,
        550 + Math.cos(i * 0.2618) * 202,
        520 + Math.sin(i * 0.2618) * 202,
        '#8f979a',
        4,
      ),
    ),
    circle(550, 520, 140, s.ball('#27434f', 0.5)),
    circle(550, 520, 88, s.ball('#1b2c4a', 0.4)),
    circle(550, 520, 44, '#0c1218'),
    oval(500, 462, 44, 26, '#e3f3f4', { o: 0.6, turn: 'rotate(-30 500 462)' }),
    circle(604, 584, 16, '#c9a3d6', { o: 0.45 }),
    group(
      at(1010, 740),
      s.shadow(0, 50, 110, 22, 0.4),
      oval(0, 30, 96, 26, '#23272a'),
      oval(0, 20, 96, 26, s.ball('#3a4043')),
    ),
  );
}

export const scenes = { phone, camera };
