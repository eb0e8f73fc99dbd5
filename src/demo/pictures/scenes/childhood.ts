import { frame } from '../furnishings.js';
import { room, tabletop } from '../indoors.js';
import { INK, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, poly, rect, stroke, times } from '../svg.js';
import { thinWheel } from '../traffic.js';

export function pram(s: Sheet): string {
  const color = s.turn(['#0f7472', '#bf3a22', '#48687a', '#e3b140']);
  return draw(
    room(s, 640),
    frame(s, 160, 170, 160, 130),
    group(
      at(930, 640),
      rect(-10, -330, 200, 330, s.blend(lighter(s.home.timber, 0.3), s.home.timber), { r: 6 }),
      times(3, (i) => rect(8, -310 + i * 104, 164, 88, darker(s.home.timber, 0.1), { r: 4 })),
      circle(60, -240, 30, s.ball('#e3b140')),
      rect(100, -284, 50, 62, '#bf3a22', { r: 6 }),
    ),
    s.shadow(560, 826, 330, 34, 0.6),
    group(
      at(260, 240),
      stroke('M110 470L420 250M480 470L200 270', '#8f979a', 18),
      stroke('M420 250Q520 170 600 90', '#5b6265', 18),
      stroke('M566 96L626 76', INK, 26),
      path(
        'M120 120Q140 -20 300 -20Q330 -20 330 20V160H110Q112 140 120 120Z',
        s.blend(lighter(color, 0.24), darker(color, 0.12)),
      ),
      stroke('M310 -16Q230 40 226 160M300 -20Q160 20 150 150', darker(color, 0.25), 5),
      path('M96 160H470Q480 300 340 310H230Q110 300 96 160Z', s.blend(color, darker(color, 0.28))),
      path('M330 160H480Q476 200 440 220L330 200Z', lighter(color, 0.35)),
      path('M330 20Q390 20 400 160H330Z', '#f1ead9'),
      circle(300, 110, 34, s.ball('#efc7a4')),
      path('M266 104Q270 70 300 72Q332 72 334 104Z', '#e3b140'),
      rect(170, 350, 240, 66, '#4a5356', { r: 14 }),
      thinWheel(110, 500, 76, 20, 10),
      thinWheel(480, 500, 76, 20, 10),
    ),
  );
}

export function toys(s: Sheet): string {
  const colors = ['#bf3a22', '#e3b140', '#0f7472', '#4f86a8', '#7d9b5a'];
  const bear = s.turn(['#b58455', '#8a6a4f', '#d9bf94', '#c9908a']);
  const pick = (i: number) => colors[(i + s.variant) % 5]!;
  return draw(
    tabletop(s, 380, s.turn(['#d9c6a0', '#c8d3c5', '#e2cdb8'])),
    times(9, (i) => circle(90 + i * 130, 60 + (i % 2) * 60, 12, pick(i), { o: 0.5 })),
    s.shadow(420, 800, 260, 40, 0.5),
    group(
      at(420, 560),
      [-150, 150].map((x) => oval(x, 60, 56, 100, s.ball(bear), { turn: `rotate(${x > 0 ? -34 : 34} ${x} 60)` })),
      [-96, 96].map((x) => oval(x, 200, 92, 66, s.ball(bear))),
      [-104, 104].map((x) => circle(x, 206, 36, lighter(bear, 0.45))),
      oval(0, 90, 150, 160, s.ball(bear)),
      oval(0, 110, 90, 106, lighter(bear, 0.4)),
      [-96, 96].map((x) => draw(circle(x, -230, 52, s.ball(bear)), circle(x, -230, 28, lighter(bear, 0.4)))),
      circle(0, -140, 138, s.ball(bear)),
      oval(0, -96, 62, 50, lighter(bear, 0.5)),
      oval(0, -118, 24, 17, INK),
      stroke('M0 -100V-82M-24 -76Q0 -56 24 -76', INK, 6),
      [-50, 50].map((x) => draw(circle(x, -158, 14, INK), circle(x - 4, -163, 4, '#fff'))),
      path('M-70 -10L0 20L70 -10L66 40L0 22L-66 40Z', pick(0)),
      circle(0, 18, 18, darker(pick(0), 0.2)),
    ),
    times(3, (i) => block(s, 720 + i * 128, 760, pick(i))),
    times(2, (i) => block(s, 784 + i * 128, 640, pick(i + 3))),
    block(s, 848, 520, pick(1)),
    group(
      at(180, 800),
      s.shadow(0, 20, 110, 18, 0.5),
      circle(0, -70, 90, s.ball(pick(3))),
      path('M-88 -86Q0 -30 88 -86Q92 -54 84 -40Q0 10 -84 -40Q-92 -60 -88 -86Z', '#fbf5e4', { o: 0.85 }),
    ),
  );
}

const block = (s: Sheet, x: number, y: number, color: string): string =>
  draw(
    s.shadow(x + 60, y + 122, 80, 12, 0.35),
    rect(x, y, 118, 118, s.blend(lighter(color, 0.18), darker(color, 0.1)), { r: 10 }),
    rect(x + 16, y + 16, 86, 86, 'none', { stroke: '#fbf5e4', width: 6, r: 8, o: 0.8 }),
    s.chance.odds(0.5)
      ? circle(x + 59, y + 59, 24, '#fbf5e4')
      : poly(
          [
            [x + 59, y + 34],
            [x + 86, y + 82],
            [x + 32, y + 82],
          ],
          '#fbf5e4',
        ),
  );

export const scenes = { pram, toys };
