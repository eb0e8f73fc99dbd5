import { dogShape } from './dogs.js';
import { cushion } from '../furnishings.js';
import { tabletop } from '../indoors.js';
import { lawn } from '../outdoors.js';
import { INK, PAPER, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, oval, path, rect, stroke, times } from '../svg.js';

/** A pair of rabbits in the grass. */
export function rabbit(s: Sheet): string {
  const furs = [
    ['#f1ead9', '#ffffff'],
    ['#a98b6c', '#f3e8d6'],
    ['#8b8d8f', '#efeee8'],
  ] as const;
  const one = ([coat, light]: readonly [string, string]) =>
    draw(
      s.shadow(0, 100, 200, 28, 0.5),
      circle(176, 40, 44, s.ball(light)),
      path('M-120 100Q-150 -60 10 -90Q190 -80 186 60Q180 110 100 110Z', s.ball(coat)),
      [-96, -34].map((x, i) =>
        path(
          `M${x - 34} -190Q${x - 50 + i * 30} -380 ${x} -390Q${x + 46 + i * 16} -370 ${x + 30} -180Z`,
          i ? s.ball(coat) : darker(coat, 0.1),
        ),
      ),
      path('M-60 -200Q-48 -350 -34 -360Q-16 -340 -18 -200Z', '#e3aaa6'),
      path('M-190 -120Q-180 -230 -60 -230Q50 -220 50 -110Q40 -20 -70 -20Q-180 -20 -190 -120Z', s.ball(coat)),
      path('M-190 -110Q-150 -120 -120 -90Q-130 -30 -150 -40Q-186 -60 -190 -110Z', light),
      circle(-90, -140, 20, INK),
      circle(-97, -148, 7, '#fff'),
      oval(-182, -112, 14, 10, '#d98a8c'),
      oval(-70, 96, 70, 28, light),
      oval(90, 100, 84, 28, light),
    );
  return draw(
    lawn(s, 400),
    group(at(820, 640, 0.95), one(furs[(s.variant + 1) % 3]!)),
    group(at(460, 730, 1.15), one(furs[s.variant % 3]!)),
    times(5, (i) =>
      group(at(140 + i * 40, 830 + (i % 2) * 20), circle(0, 0, 12, '#f3e3b0'), circle(0, 0, 5, '#d9a53c')),
    ),
  );
}

/** Bowls, a bed, a bag of food, a lead. */
export function petthings(s: Sheet): string {
  const color = s.turn(['#0f7472', '#bf3a22', '#e3b140', '#48687a']);
  const bowl = (x: number, y: number, fill: string) =>
    draw(
      s.shadow(x, y + 40, 120, 18, 0.5),
      path(`M${x - 80} ${y - 40}H${x + 80}L${x + 110} ${y + 40}H${x - 110}Z`, s.round(color)),
      oval(x, y - 40, 80, 20, darker(color, 0.3)),
      oval(x, y - 44, 68, 18, fill),
      circle(x, y + 6, 18, '#fff6e4', { o: 0.85 }),
    );
  return draw(
    tabletop(s, 420, s.turn(['#c9b08a', '#cfd2c4', '#d8c3aa'])),
    group(
      at(270, 780),
      s.shadow(0, 4, 190, 26, 0.5),
      path(
        'M-140 0L-150 -420Q0 -446 150 -420L140 0Q0 16 -140 0Z',
        s.round(s.turn(['#bf3a22', '#0f7472', '#48687a', '#e3b140']), 'across', 0.2),
      ),
      rect(-152, -440, 304, 40, PAPER, { r: 6 }),
      circle(0, -230, 92, '#fbf3e0'),
      group(at(0, -214, 0.22), dogShape(s, '#c98d4f', '#f3e3c6', 'up', '#0f7472')),
      rect(-80, -100, 160, 16, '#fbf3e0', { r: 8 }),
      rect(-56, -70, 112, 12, '#fbf3e0', { r: 6, o: 0.7 }),
    ),
    s.shadow(780, 650, 360, 40, 0.5),
    path(
      'M460 520Q470 420 780 416Q1090 420 1100 520L1080 640Q780 690 480 640Z',
      s.blend(lighter(s.home.fabric, 0.2), s.home.fabric),
    ),
    oval(780, 530, 270, 70, darker(s.home.fabric, 0.3)),
    oval(780, 540, 250, 58, lighter(s.home.accent, 0.3)),
    cushion(780, 520, 90, lighter(s.home.accent, 0.5), 12, s),
    bowl(560, 790, '#9a6a3f'),
    bowl(860, 800, '#a9d3dc'),
    stroke('M1000 830Q1160 800 1110 720T1160 600', color, 16),
    group(
      at(1010, 836, 1, -10),
      rect(-60, -14, 120, 28, '#f6efdf', { r: 14 }),
      [-64, 64].map((x) => [-14, 14].map((y) => circle(x, y, 19, '#f6efdf'))),
    ),
  );
}

export const scenes = { rabbit, petthings };
