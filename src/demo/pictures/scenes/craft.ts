import { frame, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, PAPER, RED, RICE, SKIN, STEEL, TEAL, darker, lighter } from '../palette.js';
import { screen } from './desk.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';

/** Desks, screens, people: an office at work. */
export function clerks(s: Sheet): string {
  return draw(
    room(s, 560, 'tiles'),
    times(3, (i) =>
      draw(
        rect(110 + i * 370, 90, 240, 220, '#fbf8f1'),
        rect(120 + i * 370, 100, 220, 200, s.blend(s.light.sky[0], s.light.sky[1])),
        line(230 + i * 370, 100, 230 + i * 370, 300, '#fbf8f1', 8),
        times(9, (k) => rect(120 + i * 370, 100 + k * 12, 220, 4, '#ffffff', { o: 0.5 })),
      ),
    ),
    plant(s, 60, 620, 0.8),
    times(2, (i) => {
      const x = 320 + i * 560;
      return draw(
        group(
          at(x + 30, 640),
          circle(0, -240, 66, s.ball(s.chance.pick(SKIN), 0.14)),
          path('M-68 -240Q-78 -324 0 -324Q78 -324 68 -240Q50 -286 0 -286Q-48 -286 -68 -240Z', '#2b2420'),
          [-22, 22].map((e) => circle(e, -240, 6, INK)),
          stroke('M-14 -214q14 12 28 0', '#a5694a', 5),
          path('M-120 -20Q-120 -160 0 -168Q120 -160 120 -20Z', s.round(s.turn([TEAL, '#a3463a', '#48687a'], i))),
          path('M-24 -166L0 -130L24 -166Z', '#fbf8ef'),
        ),
        screen(s, x - 150, 640, 220, 150),
        s.shadow(x, 850, 280, 20, 0.5),
        rect(x - 270, 636, 540, 26, s.round(lighter(s.home.timber, 0.2), 'down'), { r: 4 }),
        rect(x - 256, 662, 512, 180, s.blend(s.home.timber, darker(s.home.timber, 0.2))),
        rect(x + 120, 610, 90, 26, PAPER, { r: 3 }),
        rect(x + 126, 598, 86, 14, RED, { r: 3 }),
        rect(x + 60, 596, 34, 40, s.round(RICE), { r: 6 }),
      );
    }),
  );
}

export function sewing(s: Sheet): string {
  const cloth = s.turn([RED, TEAL, '#48687a', RICE]);
  const body = s.turn(['#e9e4d8', '#2f3a3d', '#6f8f8a']);
  return draw(
    room(s, 600),
    rect(90, 110, 300, 14, s.home.timber),
    times(7, (i) =>
      draw(
        rect(104 + i * 40, 50, 30, 60, s.round([RED, TEAL, RICE, '#48687a', '#8c5a3c', '#f1ead9', '#7d8f6b'][i]!), {
          r: 4,
        }),
        rect(100 + i * 40, 44, 38, 10, '#d9c9a8'),
        rect(100 + i * 40, 104, 38, 8, '#d9c9a8'),
      ),
    ),
    frame(s, 900, 110, 180, 150),
    s.shadow(600, 850, 520, 34, 0.5),
    rect(90, 600, 1020, 44, s.round(lighter(s.home.timber, 0.2), 'down'), { r: 6 }),
    [160, 1010].map((x) => rect(x, 644, 36, 206, '#4b5254')),
    path(
      'M90 600Q300 540 560 590L760 596Q960 600 1080 560L1110 640Q900 660 700 640Q400 660 120 700Z',
      s.blend(lighter(cloth, 0.16), darker(cloth, 0.12)),
    ),
    times(5, (i) => stroke(`M${200 + i * 170} ${596 - (i % 2) * 16}q30 40 10 70`, darker(cloth, 0.3), 5, { o: 0.5 })),
    rect(380, 556, 500, 44, s.round(body, 'down'), { r: 12 }),
    path(
      'M780 560V300Q780 230 700 230H420Q370 230 370 290V350H430V420H470V350H500Q520 350 530 370Q560 400 660 400Q700 404 700 450V560Z',
      s.blend(lighter(body, 0.24), darker(body, 0.16)),
    ),
    circle(850, 380, 66, s.round(darker(body, 0.1))),
    circle(850, 380, 26, STEEL),
    rect(436, 420, 16, 100, s.round(STEEL)),
    line(444, 520, 444, 572, '#8d9496', 5),
    rect(424, 566, 40, 10, STEEL),
    rect(560, 190, 14, 42, '#8d9496'),
    rect(540, 130, 54, 64, s.round(cloth), { r: 6 }),
    stroke('M566 140Q480 120 440 260T446 540', lighter(cloth, 0.2), 3),
    circle(640, 300, 22, RICE, { o: 0.9 }),
    group(
      at(220, 580, 1, -20),
      circle(-30, -30, 22, 'none', { stroke: RED, width: 10 }),
      circle(-30, 30, 22, 'none', { stroke: RED, width: 10 }),
      poly(
        [
          [-10, -20],
          [150, 26],
          [-6, 6],
        ],
        STEEL,
      ),
      poly(
        [
          [-10, 20],
          [150, -26],
          [-6, -6],
        ],
        lighter(STEEL, 0.3),
      ),
    ),
  );
}

/** A barber's chair before the mirror. */
export function salon(s: Sheet): string {
  const chair = s.turn(['#2b3033', RED, TEAL]);
  return draw(
    room(s, 680, 'tiles'),
    rect(340, 70, 520, 430, s.home.timber, { r: 260 }),
    rect(360, 90, 480, 390, s.blend('#e3eef0', '#b5cbd0', 'slant'), { r: 240 }),
    poly(
      [
        [470, 110],
        [580, 92],
        [440, 470],
        [380, 400],
      ],
      '#ffffff',
      { o: 0.4 },
    ),
    times(7, (i) =>
      draw(
        circle(
          360 + Math.cos(Math.PI + (i / 6) * Math.PI) * 10 + i * 80,
          80 - Math.sin((i / 6) * Math.PI) * 44,
          15,
          '#fff4cc',
        ),
        s.glow(360 + i * 80, 80 - Math.sin((i / 6) * Math.PI) * 44, 60, '#fff0c0', 0.6),
      ),
    ),
    rect(250, 520, 700, 26, lighter(s.home.timber, 0.3), { r: 6 }),
    rect(250, 546, 700, 90, s.home.timber, { r: 4 }),
    [
      [300, RED],
      [350, TEAL],
      [400, RICE],
      [860, '#48687a'],
    ].map(([x, c]) =>
      draw(
        rect(x as number, 430, 36, 90, s.round(c as string), { r: 10 }),
        rect((x as number) + 9, 414, 18, 18, INK, { r: 4 }),
      ),
    ),
    group(
      at(770, 500),
      path('M-60 -10Q-60 -40 -20 -40H40V10H-20Q-60 10 -60 -10Z', s.round('#394653')),
      rect(-14, 0, 22, 60, '#394653', { r: 8, turn: 'rotate(14)' }),
    ),
    s.shadow(600, 850, 240, 28, 0.6),
    oval(600, 840, 150, 24, s.round(STEEL)),
    rect(578, 740, 44, 96, s.round(STEEL)),
    rect(430, 480, 340, 210, s.blend(lighter(chair, 0.2), darker(chair, 0.1)), { r: 40 }),
    rect(540, 420, 120, 76, s.ball(chair), { r: 26 }),
    rect(410, 670, 380, 76, s.round(chair, 'down'), { r: 30 }),
    [376, 774].map((x) =>
      draw(rect(x, 590, 50, 30, s.round('#5b4331', 'down'), { r: 12 }), rect(x + 16, 616, 18, 70, STEEL)),
    ),
    rect(500, 790, 200, 22, s.round(STEEL, 'down'), { r: 8 }),
    group(
      at(120, 680),
      rect(-20, -330, 40, 330, '#f6f1e6', { r: 20 }),
      times(7, (i) =>
        poly(
          [
            [-20, -310 + i * 46],
            [20, -334 + i * 46],
            [20, -314 + i * 46],
            [-20, -290 + i * 46],
          ],
          i % 2 ? RED : '#2f5f86',
        ),
      ),
      rect(-28, -346, 56, 22, STEEL, { r: 8 }),
      rect(-28, -6, 56, 22, STEEL, { r: 8 }),
    ),
    plant(s, 1090, 800, 0.9),
  );
}

export const scenes = { clerks, sewing, salon };
