import { ground } from './scooters.js';
import { INK, STEEL, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, rect, stroke, times } from '../svg.js';
import { thinWheel, wheel } from '../traffic.js';

export function motorbike(s: Sheet): string {
  const color = s.turn(['#b5301c', '#243a4a', '#1f6a68', '#d79a2b']);
  return draw(
    ground(s),
    s.shadow(600, 808, 430, 36, 0.6),
    group(
      at(190, 350),
      stroke('M690 350L590 70', STEEL, 20),
      stroke('M160 350L360 300', '#4f5558', 22),
      path('M300 330L340 200H520L560 330Q430 380 300 330Z', s.round('#5a6063', 'down')),
      times(5, (i) => rect(380, 220 + i * 20, 120, 9, '#8d9497', { r: 4 })),
      circle(430, 330, 44, s.ball('#9aa1a4')),
      path(
        'M352 190Q370 100 470 96Q560 96 590 150Q570 216 470 216Q390 214 352 190Z',
        s.blend(lighter(color, 0.34), darker(color, 0.2)),
      ),
      path('M400 130Q460 104 540 120Q490 112 420 150Z', '#ffffff', { o: 0.4 }),
      path('M90 150Q110 120 180 134L360 170Q372 200 350 216H190Q110 214 90 150Z', s.round('#2e2722', 'down')),
      path('M70 210Q60 250 120 250H250L230 216Z', color),
      rect(56, 176, 46, 26, '#c4371f', { r: 8 }),
      stroke('M556 60L640 76', '#3a3f42', 14),
      stroke('M530 52L580 62', INK, 22),
      stroke('M600 66Q590 10 560 -6', '#6b7072', 7),
      oval(552, -12, 32, 20, '#3a3f42'),
      circle(650, 130, 44, '#fdf3cf', { stroke: '#b9bec0', width: 10 }),
      stroke('M260 372H540', '#b4babc', 24),
      stroke('M180 372H330', '#8a9194', 34),
      path(
        'M590 268Q620 214 700 226Q780 244 796 320L772 322Q750 262 690 256Q640 252 612 280Z',
        s.round(color, 'across', 0.2),
      ),
      wheel(160, 364, 104, STEEL, 8),
      wheel(690, 364, 104, STEEL, 8),
    ),
  );
}

export function bicycle(s: Sheet): string {
  const color = s.turn(['#0f7472', '#bf3a22', '#e3b140', '#3f5568']);
  const basket = s.variant % 2 === 0;
  return draw(
    ground(s),
    s.shadow(600, 806, 420, 26, 0.5),
    group(
      at(230, 300),
      thinWheel(150, 360, 140),
      thinWheel(610, 360, 140),
      stroke('M150 360L340 360L520 150L270 150L340 360M150 360L270 150M520 150L610 360', color, 18),
      stroke('M152 356L270 154', lighter(color, 0.5), 5),
      stroke('M274 146H516', lighter(color, 0.5), 5),
      stroke('M270 150L252 84M520 150L500 60', '#6b7072', 12),
      stroke('M500 60Q560 44 580 80', '#4b4f51', 13),
      stroke('M566 66L590 96', INK, 20),
      path('M196 76Q230 58 300 72Q310 88 280 92L214 98Q188 96 196 76Z', s.round('#3b2c22', 'down')),
      circle(340, 360, 40, 'none', { stroke: '#6b7072', width: 12 }),
      circle(340, 360, 16, '#4b4f51'),
      stroke('M340 360L370 430M340 360L310 290', '#4b4f51', 11),
      stroke('M352 432H392M292 288H328', INK, 15),
      stroke('M150 340L340 322M150 380L340 398', '#54585a', 5),
      path('M24 320Q60 214 170 214Q250 224 276 290', 'none', { stroke: darker(color, 0.1), width: 12 }),
      path('M500 270Q560 206 660 234Q720 260 740 320', 'none', { stroke: darker(color, 0.1), width: 12 }),
      basket
        ? [
            path('M560 90H730L706 200H584Z', '#b8874f', { o: 0.9 }),
            times(6, (i) => line(578 + i * 28, 94, 590 + i * 22, 198, '#8a5f33', 5)),
            times(3, (i) => line(564 + i * 6, 114 + i * 30, 726 - i * 6, 114 + i * 30, '#8a5f33', 5)),
          ]
        : '',
      s.variant % 3 ? [rect(60, 196, 170, 12, '#54585a', { r: 6 }), line(80, 206, 140, 350, '#54585a', 7)] : '',
    ),
  );
}

export const scenes = { motorbike, bicycle };
