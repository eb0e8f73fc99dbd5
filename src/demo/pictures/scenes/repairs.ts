import { INK, RED, RICE, STEEL, TEAL, WOOD, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, rect, times } from '../svg.js';

export function lock(s: Sheet): string {
  const door = s.turn(['#6f4028', '#33464a', '#8a2f22', '#7d6a52']);
  return draw(
    rect(0, 0, 1200, 900, s.blend(lighter(door, 0.16), darker(door, 0.12), 'slant')),
    [70, 640].map((x) =>
      draw(
        rect(x, 60, 490, 780, 'none', { stroke: darker(door, 0.35), width: 10, r: 12 }),
        rect(x + 14, 74, 462, 752, 'none', { stroke: lighter(door, 0.3), width: 4, r: 10, o: 0.6 }),
      ),
    ),
    line(600, 0, 600, 900, darker(door, 0.6), 10),
    s.shadow(780, 480, 150, 330, 0.35),
    rect(680, 170, 190, 560, s.round(s.turn(['#d8b25a', STEEL, '#4a4e50']), 'across', 0.24), { r: 40 }),
    s.variant % 2
      ? [
          rect(710, 210, 130, 190, '#1d2326', { r: 18 }),
          times(9, (i) => circle(740 + (i % 3) * 36, 248 + Math.floor(i / 3) * 50, 13, '#8fd0c8', { o: 0.85 })),
          circle(775, 640, 34, '#1d2326'),
          circle(775, 640, 22, 'none', { stroke: '#8fd0c8', width: 4 }),
        ]
      : [
          circle(775, 640, 50, darker(STEEL, 0.3)),
          circle(775, 640, 38, s.ball(STEEL)),
          path('M775 618a14 14 0 0 1 8 26l6 26h-28l6 -26a14 14 0 0 1 8 -26z', INK),
          group(
            at(790, 640, 0.8, -80),
            rect(-10, 30, 20, 150, s.round('#d8b25a')),
            circle(0, 210, 54, s.ball('#d8b25a')),
            circle(0, 224, 18, darker('#d8b25a', 0.5)),
          ),
        ],
    circle(775, 490, 52, s.ball(darker(STEEL, 0.1))),
    rect(775, 462, 260, 56, s.round(STEEL, 'down', 0.3), { r: 28 }),
    rect(790, 472, 200, 10, '#ffffff', { r: 5, o: 0.6 }),
    group(
      at(240, 660, 1, 14),
      rect(-20, -230, 46, 170, s.round(RED), { r: 16 }),
      rect(-4, -66, 14, 210, s.round(STEEL)),
      rect(-8, 140, 22, 26, darker(STEEL, 0.3), { r: 3 }),
    ),
    group(
      at(390, 640, 1, -16),
      rect(-16, -220, 40, 150, s.round(RICE), { r: 16 }),
      rect(-2, -80, 12, 200, s.round(STEEL)),
      path('M-6 116h20l-4 40h-12z', STEEL),
    ),
  );
}

export function pipes(s: Sheet): string {
  const metal = s.turn(['#8fa0a6', '#c48a52', '#e6e4dc']);
  const tile = mix(s.home.wall, '#ffffff', 0.3);
  return draw(
    rect(0, 0, 1200, 900, s.blend(lighter(tile, 0.1), darker(tile, 0.12))),
    times(9, (row) =>
      times(10, (i) =>
        rect(i * 126 - 20, row * 104 - 10, 120, 98, mix(tile, '#ffffff', s.chance.between(0, 0.5)), { r: 4 }),
      ),
    ),
    rect(0, 0, 1200, 110, s.round(s.home.timber, 'down')),
    rect(250, 90, 520, 80, s.blend('#eef0ec', '#cfd4d1'), { r: 30 }),
    path('M510 170V420Q510 560 640 560Q770 560 770 420V360Q770 300 840 300H1200', 'none', {
      stroke: darker(metal, 0.45),
      width: 104,
    }),
    path('M510 170V420Q510 560 640 560Q770 560 770 420V360Q770 300 840 300H1200', 'none', { stroke: metal, width: 90 }),
    path('M490 170V420Q500 590 640 586', 'none', { stroke: lighter(metal, 0.5), width: 18, o: 0.7 }),
    [
      [510, 210, 0],
      [510, 400, 0],
      [770, 400, 0],
      [860, 300, 90],
      [1080, 300, 90],
    ].map(([x, y, turn]) =>
      group(
        at(x!, y!, 1, turn),
        rect(-64, -26, 128, 52, s.round(darker(metal, 0.15)), { r: 10 }),
        times(6, (i) => rect(-56 + i * 20, -26, 8, 52, darker(metal, 0.35), { o: 0.5 })),
      ),
    ),
    times(4, (i) => path(`M${640 + (i % 2) * 26} ${610 + i * 46}q-18 30 0 40q18 -10 0 -40z`, '#6fb0c9', { o: 0.85 })),
    s.shadow(640, 850, 190, 24, 0.5),
    path('M480 740H800L770 850H510Z', s.round(s.turn([RED, TEAL, RICE]))),
    oval(640, 740, 160, 26, '#8fc3d4'),
    group(
      at(230, 560, 1, -32),
      rect(-34, -20, 68, 330, s.round(RED), { r: 26 }),
      path(
        'M-70 -10V-120Q-70 -200 0 -210Q80 -206 84 -120L40 -120Q40 -160 6 -164Q-22 -160 -24 -120V-10Z',
        s.round(STEEL),
      ),
      rect(-70, -40, 140, 40, darker(STEEL, 0.25), { r: 8 }),
    ),
    group(
      at(1010, 640, 1, 20),
      rect(-16, 0, 32, 250, s.round(WOOD), { r: 12 }),
      path('M-84 0Q-84 -110 0 -120Q84 -110 84 0Z', s.round('#b5402a')),
    ),
  );
}

export const scenes = { lock, pipes };
