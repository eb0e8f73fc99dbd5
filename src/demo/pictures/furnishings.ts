import { GREENS, INK, PAPER, darker, lighter, mix } from './palette.js';
import type { Sheet } from './sheet.js';
import { at, circle, draw, group, path, poly, rect, round, stroke, times } from './svg.js';

/** A window with a view; curtains on both sides when `curtain` is given. */
export function pane(s: Sheet, x: number, y: number, w: number, h: number, curtain?: string): string {
  const [top, bottom] = s.light.sky;
  const hill = mix(s.chance.pick(GREENS), bottom, 0.35);
  const view = draw(
    rect(0, 0, w, h, s.blend(top, bottom)),
    times(4, (i) => {
      const roof = h * s.chance.between(0.42, 0.66);
      return rect(w * (0.05 + i * 0.24), roof, w * 0.15, h - roof, mix(bottom, '#75868a', 0.45));
    }),
    path(
      `M0 ${round(h * 0.82)}Q${round(w * 0.3)} ${round(h * 0.6)} ${round(w * 0.6)} ${round(h * 0.8)}T${round(w)} ${round(h * 0.74)}V${round(h)}H0Z`,
      hill,
    ),
    poly(
      [
        [w * 0.1, 0],
        [w * 0.34, 0],
        [w * 0.1, h * 0.7],
        [0, h * 0.7],
        [0, h * 0.3],
      ],
      '#ffffff',
      { o: 0.22 },
    ),
  );
  const frame = '#fbf8f1';
  return group(
    at(x, y),
    rect(-16, -16, w + 32, h + 32, darker(frame, 0.12), { r: 4 }),
    rect(-12, -12, w + 24, h + 22, frame, { r: 3 }),
    view,
    rect(w / 2 - 6, 0, 12, h, frame),
    rect(0, h * 0.3, w, 8, frame),
    rect(-26, h + 12, w + 52, 16, lighter(frame, 0.5), { r: 3 }),
    rect(-26, h + 26, w + 52, 6, INK, { o: 0.14 }),
    curtain
      ? [
          drape(s, -70, -34, 92, h + 190, curtain),
          drape(s, w - 22, -34, 92, h + 190, curtain),
          rect(-92, -46, w + 184, 14, darker(curtain, 0.55), { r: 7 }),
        ]
      : '',
  );
}

function drape(s: Sheet, x: number, y: number, w: number, h: number, color: string): string {
  return draw(
    path(
      `M${x} ${y}H${x + w}C${x + w - 8} ${y + h * 0.5} ${x + w + 6} ${y + h * 0.8} ${x + w} ${y + h}H${x}C${x + 6} ${y + h * 0.7} ${x - 6} ${y + h * 0.4} ${x} ${y}Z`,
      s.blend(lighter(color, 0.12), darker(color, 0.08)),
    ),
    times(3, (i) => stroke(`M${x + 18 + i * 26} ${y}q6 ${h * 0.5} 0 ${h}`, darker(color, 0.3), 5, { o: 0.4 })),
  );
}

export function frame(s: Sheet, x: number, y: number, w: number, h: number): string {
  const tone = s.turn(['#7fa08f', '#c9974f', '#a8584a', '#5e8292']);
  return draw(
    rect(x + 5, y + 8, w, h, INK, { o: 0.14 }),
    rect(x, y, w, h, s.home.timber, { r: 3 }),
    rect(x + 10, y + 10, w - 20, h - 20, PAPER),
    path(
      `M${x + 16} ${y + h - 16}l${w * 0.28} -${h * 0.4}l${w * 0.2} ${h * 0.22}l${w * 0.18} -${h * 0.3}l${w * 0.34 - 32} ${h * 0.48}z`,
      tone,
    ),
    circle(x + w * 0.72, y + h * 0.3, h * 0.08, s.home.accent),
  );
}

export function plant(s: Sheet, x: number, y: number, size = 1): string {
  const green = s.chance.pick(GREENS);
  const leaf = (turn: number, length: number) =>
    path(
      `M0 0C${-length * 0.3} ${-length * 0.4} ${-length * 0.2} ${-length * 0.85} 0 ${-length}C${length * 0.2} ${-length * 0.85} ${length * 0.3} ${-length * 0.4} 0 0`,
      s.blend(lighter(green, 0.12), darker(green, 0.2)),
      { turn: `translate(0 -90) rotate(${turn})` },
    );
  return group(
    at(x, y, size),
    s.shadow(0, 2, 76, 16, 0.5),
    [
      [-62, 130],
      [58, 140],
      [-30, 190],
      [32, 180],
      [0, 220],
      [-84, 90],
      [84, 96],
    ].map(([turn, length]) => leaf(turn!, length!)),
    path('M-46 -100H46L34 0H-34Z', s.round(s.turn(['#a65f3d', '#d8cbb6', '#3f6f6d']), 'across', 0.18)),
    rect(-50, -108, 100, 18, s.turn(['#b06a46', '#e3d8c6', '#4c7f7c']), { r: 4 }),
  );
}

export function cushion(x: number, y: number, size: number, color: string, turn: number, s: Sheet): string {
  const h = size;
  return group(
    at(x, y, 1, turn),
    path(
      `M${-h / 2} ${-h / 2}Q0 ${-h * 0.42} ${h / 2} ${-h / 2}Q${h * 0.43} 0 ${h / 2} ${h / 2}Q0 ${h * 0.42} ${-h / 2} ${h / 2}Q${-h * 0.43} 0 ${-h / 2} ${-h / 2}Z`,
      s.ball(color, 0.2),
    ),
  );
}
